// Covers: the right to stay and relief from fines side by side, and a permit that runs out while the person is protected.
// Not covered: refusals while the person recovers, and journeys with fines unpaid (money.test.ts).
import { describe, expect, it } from "vitest";
import { and, deadlinesOn, given, isRefused, openTo, passes } from "./fixtures/given.ts";
import { after, stateOf } from "./fixtures/history.ts";
import { adult } from "./fixtures/people.ts";

const officer = "interior-officer";
const permitted = after(
  adult(),
  { what: "requestResidence", by: "person", on: "2025-05-06" },
  { what: "grantResidence", by: officer, on: "2025-05-11" },
);

describe("a permit to stay and relief from fines", () => {
  it("are asked for and granted side by side: neither takes the other away", () => {
    given(permitted)
      .when({
        what: "requestOverstayRelief",
        by: "assigned-lawyer",
        on: "2025-05-12",
        data: { overstayFines: true },
      })
      .must(
        passes,
        and((file) => {
          expect(stateOf(file, "residence")).toBe("temporary-residence");
          expect(deadlinesOn(file, "2025-05-12")["jo.overstay.decide-in-time"]).toMatchObject({
            status: "running",
            bearer: officer,
          });
        }),
      )
      .when({
        what: "relieveOverstay",
        by: officer,
        on: "2025-05-13",
        data: { overstayFines: false },
      })
      .must(
        passes,
        and((file) => {
          expect(stateOf(file, "residence")).toBe("temporary-residence");
          expect(stateOf(file, "overstay")).toBe("relieved");
        }),
      );
  });

  it("can be asked for at once, and whoever is refused the one keeps the other", () => {
    given(
      after(
        adult(),
        { what: "requestOverstayRelief", by: "person", on: "2025-05-06" },
        { what: "requestResidence", by: "person", on: "2025-05-06" },
        { what: "grantResidence", by: officer, on: "2025-06-10" },
      ),
    )
      .when({ what: "refuseOverstayRelief", by: officer, on: "2025-06-11" })
      .must(
        passes,
        and((file) => {
          expect(stateOf(file, "residence")).toBe("temporary-residence");
          expect(openTo("person", { history: file, on: "2025-06-11" })).toContain(
            "requestOverstayRelief",
          );
        }),
      );
  });
});

describe("a permit whose time is over", () => {
  const ends = {
    what: "endResidence",
    by: officer,
    on: "2025-11-16",
    data: { residenceEndReason: "expired" },
  } as const;

  it("is renewed and does not end while the person is protected", () => {
    given(permitted)
      .when(ends)
      .must(
        isRefused("guard: jo.residence.end"),
        and((file) => {
          expect(deadlinesOn(file, "2025-11-10")["jo.residence.renew-in-time"]).toBeUndefined();
          expect(deadlinesOn(file, "2025-11-16")["jo.residence.renew-in-time"]).toMatchObject({
            status: "running",
            bearer: officer,
          });
        }),
      )
      .when({ what: "grantResidence", by: officer, on: "2025-11-17" })
      .must(
        passes,
        and((file) => {
          expect(deadlinesOn(file, "2025-11-18")["jo.residence.renew-in-time"]).toBeUndefined();
          expect(deadlinesOn(file, "2026-05-18")["jo.residence.renew-in-time"]).toMatchObject({
            status: "running",
          });
        }),
      );
  });

  it("ends once the person is protected no more", () => {
    given(
      after(
        permitted,
        {
          what: "recordPerson",
          by: "police-officer",
          on: "2025-07-01",
          data: { isSecondDegreeRelative: false },
        },
        {
          what: "declineIdentification",
          by: "ctu-officer",
          on: "2025-07-01",
          data: { declineReason: "insufficient-evidence" },
        },
      ),
    )
      .when({ ...ends, on: "2025-11-10" })
      .must(isRefused("guard: jo.residence.end"))
      .when(ends)
      .must(passes);
  });

  it("ends for another permit or by the person's wish at any time", () => {
    for (const [by, residenceEndReason] of [
      [officer, "other-permit"],
      ["person", "own-wish"],
    ] as const)
      given(permitted)
        .when({ ...ends, by, on: "2025-08-03", data: { residenceEndReason } })
        .must(passes);
  });
});

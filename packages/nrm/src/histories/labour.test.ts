// Covers: labour complaints with signs of trafficking, cases turned into labour matters, and what is left to somebody
// whose identification was declined. Not covered: the ministry's own outcomes of a complaint.
import { describe, expect, it } from "vitest";
import { and, deadlinesOn, given, isRefused, openTo, passes } from "./fixtures/given.ts";
import { after, opened, stateOf } from "./fixtures/history.ts";
import { admission, adult, child, consent, referredCase } from "./fixtures/people.ts";

describe("a labour complaint that was settled although it shows signs of trafficking", () => {
  const settled = after(
    opened("2025-05-04"),
    {
      what: "receiveLabourComplaint",
      by: "person",
      on: "2025-05-04",
      at: "C-1",
      data: { complaintChannel: "platform", passportWithheld: true },
    },
    { what: "assignComplaint", by: "labour-inspector", on: "2025-05-05", at: "C-1" },
    {
      what: "settleComplaint",
      by: "labour-inspector",
      on: "2025-05-06",
      at: "C-1",
      data: { settledByPayment: true },
    },
  );

  it("still has to reach screening within three days of the complaint", () => {
    expect(deadlinesOn(settled, "2025-05-06")["jo.complaint.pass-on-in-time C-1"]).toMatchObject({
      due: "2025-05-07",
      status: "running",
      breach: "escalate",
    });
  });

  it("makes a report, and the worker is screened", () => {
    given(settled)
      .when({
        what: "passToScreening",
        by: "labour-inspector",
        on: "2025-05-07",
        at: "C-1",
        data: { reportChannel: "labour-complaint" },
      })
      .must(
        passes,
        and((file) => {
          expect(stateOf(file, "complaint", "C-1")).toBe("settled");
          expect(stateOf(file, "identification")).toBe("reported");
          expect(deadlinesOn(file, "2025-05-07")["jo.identification.screen-in-time"]).toMatchObject(
            {
              due: "2025-05-10",
              status: "running",
            },
          );
        }),
      )
      .when({
        what: "markPotential",
        by: "labour-inspector",
        on: "2025-05-08",
        data: { iloSigns: ["retention-of-documents"] },
      })
      .must(passes);
  });
});

describe("a case turned into a labour matter", () => {
  const downgrades = {
    what: "downgradeToLabour",
    by: "public-prosecutor",
    on: "2025-06-15",
    at: "P-1",
  } as const;
  const investigated = after(
    adult(),
    consent("2025-05-06", "shelter"),
    ...admission("S-1", { on: "2025-05-06" }),
    ...referredCase("P-1", "2025-06-02"),
  );

  it("without act, means and purpose examined is refused", () => {
    given(investigated)
      .when({ ...downgrades, data: { downgradeReason: "wages-only" } })
      .must(isRefused("unknown: jo.proceeding.downgrade"))
      .when({
        ...downgrades,
        data: {
          downgradeReason: "wages-only",
          actElement: "met",
          meansElement: "not-examined",
          purposeElement: "met",
        },
      })
      .must(isRefused("guard: jo.proceeding.downgrade"));
  });

  it("without a reason, or with all three met, is refused", () => {
    given(investigated)
      .when({
        ...downgrades,
        data: { actElement: "met", meansElement: "not-met", purposeElement: "not-met" },
      })
      .must(isRefused("unknown: jo.proceeding.downgrade"))
      .when({
        ...downgrades,
        data: {
          downgradeReason: "no-means",
          actElement: "met",
          meansElement: "met",
          purposeElement: "met",
        },
      })
      .must(isRefused("guard: jo.proceeding.downgrade"))
      .when({
        what: "classify",
        by: "public-prosecutor",
        on: "2025-06-15",
        at: "P-1",
        data: { classification: "labour" },
      })
      .must(
        isRefused(
          "guard: jo.proceeding.classify-trafficking",
          "guard: jo.proceeding.classify-later",
          "guard: jo.proceeding.classify-other",
        ),
      );
  });

  it("for want of means is refused where a victim is a child, or may be one", () => {
    const data = {
      downgradeReason: "no-means",
      actElement: "met",
      meansElement: "not-met",
      purposeElement: "met",
    } as const;
    given(after(child(), ...referredCase("P-1", "2025-06-02")))
      .when({ ...downgrades, data })
      .must(
        isRefused(
          "unknown: jo.proceeding.downgrade",
          "forbidden: jo.proceeding.no-means-for-children",
        ),
      )
      .when({ ...downgrades, data: { ...data, victimIsChild: true } })
      .must(
        isRefused(
          "guard: jo.proceeding.downgrade",
          "forbidden: jo.proceeding.no-means-for-children",
        ),
      );
  });

  it("with the checklist passes, takes nothing from the person, and can be taken up again", () => {
    given(investigated)
      .when({
        ...downgrades,
        data: {
          downgradeReason: "no-purpose",
          actElement: "met",
          meansElement: "met",
          purposeElement: "not-met",
          victimIsChild: false,
        },
      })
      .must(
        passes,
        and((file) => {
          expect(stateOf(file, "proceeding", "P-1")).toBe("labour-file");
          expect(stateOf(file, "identification")).toBe("potential");
          expect(stateOf(file, "shelter", "S-1")).toBe("admitted");
        }),
      )
      .when({
        what: "inquire",
        by: "ctu-officer",
        on: "2025-07-01",
        at: "P-1",
        data: { purposeElement: "met" },
      })
      .must(
        passes,
        and((file) => expect(stateOf(file, "proceeding", "P-1")).toBe("inquiry")),
      );
  });
});

describe("a declined identification", () => {
  const declines = {
    what: "declineIdentification",
    by: "ctu-officer",
    data: { declineReason: "insufficient-evidence" },
  } as const;
  const sheltered = after(
    adult(),
    consent("2025-05-06", "shelter"),
    ...admission("S-1", { on: "2025-05-06" }),
  );

  it("has a reason and waits for the time of reflection", () => {
    given(sheltered)
      .when({ ...declines, on: "2025-06-03" })
      .must(isRefused("guard: jo.identification.decline"))
      .when({ ...declines, data: {}, on: "2025-06-04" })
      .must(isRefused("guard: jo.identification.decline"))
      .when({ ...declines, on: "2025-06-04" })
      .must(
        passes,
        and((file) => expect(stateOf(file, "shelter", "S-1")).toBe("admitted")),
      );
  });

  it("that came late was late", () => {
    const declinedOn = (on: string) =>
      deadlinesOn(after(sheltered, { ...declines, on }), "2025-08-10")[
        "jo.identification.decide-in-time"
      ];
    expect(declinedOn("2025-08-05")).toMatchObject({
      status: "met",
      due: "2025-08-03",
      metOn: "2025-08-05",
    });
    expect(declinedOn("2025-06-04")).toMatchObject({ status: "met", metOn: "2025-06-04" });
  });

  it("leaves the labour complaint and the claim, and is reopened at the person's word", () => {
    const declined = after(sheltered, { ...declines, on: "2025-06-04" });
    const doors = openTo("person", { history: declined, on: "2025-06-05" });
    for (const door of ["reopenIdentification", "receiveLabourComplaint", "prepareClaim"])
      expect(doors).toContain(door);
    given(declined)
      .when({
        what: "receiveLabourComplaint",
        by: "person",
        on: "2025-06-11",
        at: "C-1",
        data: { complaintSigns: ["withholding-of-wages"] },
      })
      .must(passes)
      .when({
        what: "reopenIdentification",
        by: "person",
        on: "2025-06-12",
        data: { reopenReason: "new-facts" },
      })
      .must(passes)
      .when({
        what: "identify",
        by: "public-prosecutor",
        on: "2025-06-20",
        data: { identificationGround: "prosecutor-decision" },
      })
      .must(
        passes,
        and((file) => expect(stateOf(file, "identification")).toBe("identified")),
      );
  });
});

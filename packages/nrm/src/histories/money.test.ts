// Covers: the claim for compensation through an amnesty and a refused fee deferral, the assistance fund, fines for
// overstaying, and assets kept for a claim. Not covered: sums of money, which the document does not know.
import { describe, expect, it } from "vitest";
import { and, deadlinesOn, given, isRefused, openTo, passes } from "./fixtures/given.ts";
import { after, stateOf } from "./fixtures/history.ts";
import { admission, adult, approvedReturn, consent, referredCase } from "./fixtures/people.ts";

describe("an amnesty while a claim for compensation is open", () => {
  const claiming = after(
    adult(),
    consent("2025-05-06", "shelter"),
    ...admission("S-1", { on: "2025-05-06" }),
    ...referredCase("P-1", "2025-06-02"),
    { what: "prepareClaim", by: "person", on: "2025-06-03" },
    { what: "fileClaim", by: "person", on: "2025-06-04", data: { claimRoute: "civil-suit" } },
    {
      what: "freezeAssets",
      by: "public-prosecutor",
      on: "2025-06-04",
      at: "A-1",
      data: { precautionAgainst: "assets", againstVictim: false },
    },
  );
  const forgiven = after(claiming, {
    what: "recordAmnesty",
    by: "public-prosecutor",
    on: "2025-07-01",
    at: "P-1",
  });

  it("ends the case and nothing but the case: the claim is awarded and paid", () => {
    given(claiming)
      .when({ what: "recordAmnesty", by: "public-prosecutor", on: "2025-07-01", at: "P-1" })
      .must(
        passes,
        and((file) => {
          expect(stateOf(file, "proceeding", "P-1")).toBe("amnesty");
          expect(stateOf(file, "compensation")).toBe("filed");
          expect(stateOf(file, "shelter", "S-1")).toBe("admitted");
        }),
      )
      .when({ what: "recordAward", by: "judge", on: "2025-07-15" })
      .must(passes)
      .when({
        what: "recordPayment",
        by: "person",
        on: "2025-08-01",
        data: { paymentComplete: true },
      })
      .must(
        passes,
        and((file) => expect(stateOf(file, "compensation")).toBe("enforced")),
      );
  });

  it("keeps the frozen assets for the claim unless a court orders otherwise", () => {
    const releases = {
      what: "releaseAssets",
      by: "public-prosecutor",
      on: "2025-07-02",
      at: "A-1",
    } as const;
    given(forgiven)
      .when({ ...releases, data: { liftReason: "case-ended", neededForClaims: false } })
      .must(isRefused("forbidden: jo.precaution.kept-for-the-claim"))
      .when({ ...releases, by: "judge", data: { liftReason: "court-order" } })
      .must(passes);
  });

  it("ends neither shelter nor the way home", () => {
    given(forgiven)
      .when({ what: "requestShelter", by: "person", on: "2025-07-02", at: "S-2" })
      .must(passes)
      .when({
        what: "admitToShelter",
        by: "shelter-director",
        on: "2025-07-02",
        at: "S-2",
        data: { admissionPath: "other-home", suspectInPlacement: false },
      })
      .must(passes)
      .when({
        what: "requestReturn",
        by: "person",
        on: "2025-07-03",
        data: { destinationKind: "origin", returnIsVoluntary: true },
      })
      .must(passes);
  });

  it("leaves the lawyer in place while the claim is open", () => {
    const represented = after(
      forgiven,
      { what: "requestLegalAid", by: "person", on: "2025-07-02" },
      {
        what: "assignLawyer",
        by: "bar-coordinator",
        on: "2025-07-02",
        data: { lawyerActsForSuspect: false },
      },
    );
    given(represented)
      .when({ what: "endLegalAid", by: "bar-coordinator", on: "2025-07-03" })
      .must(isRefused("guard: jo.legal-aid.end"));
  });
});

describe("court fees", () => {
  const asked = after(
    adult(),
    { what: "prepareClaim", by: "civil-society-worker", on: "2025-06-01" },
    { what: "requestFeeDeferral", by: "person", on: "2025-06-03" },
  );

  it("are decided on within ten working days, the feast not counted", () => {
    expect(
      deadlinesOn(asked, "2025-06-03")["jo.compensation.answer-on-fees-in-time"],
    ).toMatchObject({ due: "2025-06-23", status: "running", bearer: "judge" });
  });

  it("that are postponed, or not, never stop the claim", () => {
    for (const feeDeferral of ["granted", "refused"] as const)
      given(asked)
        .when({ what: "decideFeeDeferral", by: "judge", on: "2025-06-15" })
        .must(isRefused("unknown: jo.compensation.answer-on-fees"))
        .when({
          what: "decideFeeDeferral",
          by: "judge",
          on: "2025-06-15",
          data: { feeDeferral },
        })
        .must(passes)
        .when({ what: "fileClaim", by: "person", on: "2025-06-16" })
        .must(passes);
    given(asked).when({ what: "fileClaim", by: "person", on: "2025-06-04" }).must(passes);
  });
});

describe("the assistance fund", () => {
  const refuses = { what: "refuseFund", by: "fund-decision-maker", on: "2025-06-15" } as const;

  it("refuses with a reason, never as not covered while the person is protected, and is asked again", () => {
    given(
      after(adult(), {
        what: "applyToFund",
        by: "shelter-director",
        on: "2025-06-01",
        data: { fundPurposes: ["shelter-stay"] },
      }),
    )
      .when(refuses)
      .must(isRefused("guard: jo.fund.refuse", "unknown: jo.fund.covers-the-protected"))
      .when({ ...refuses, data: { fundRefusalReason: "not-covered" } })
      .must(isRefused("forbidden: jo.fund.covers-the-protected"))
      .when({ ...refuses, data: { fundRefusalReason: "documents" } })
      .must(
        passes,
        and((file) =>
          expect(openTo("person", { history: file, on: "2025-06-15" })).toContain("applyToFund"),
        ),
      )
      .when({ what: "applyToFund", by: "person", on: "2025-06-16" })
      .must(
        passes,
        and((file) =>
          expect(deadlinesOn(file, "2025-06-16")["jo.fund.decide-in-time"]).toMatchObject({
            due: "2025-07-08",
            status: "running",
            tentative: true,
          }),
        ),
      )
      .when({ what: "grantFund", by: "fund-decision-maker", on: "2025-06-17" })
      .must(passes)
      .when({ what: "payFund", by: "fund-decision-maker", on: "2025-06-18" })
      .must(passes);
  });
});

describe("fines for overstaying", () => {
  const refuses = { what: "refuseOverstayRelief", by: "interior-officer" } as const;
  const asked = after(adult(), {
    what: "requestOverstayRelief",
    by: "shelter-director",
    on: "2025-05-06",
    data: { overstayFines: true },
  });

  it("are not upheld while the person recovers; later relief can be asked for again", () => {
    given(asked)
      .when({ ...refuses, on: "2025-06-03" })
      .must(isRefused("forbidden: jo.overstay.time-to-recover"))
      .when({ ...refuses, on: "2025-06-04" })
      .must(passes)
      .when({ what: "requestOverstayRelief", by: "person", on: "2025-06-11" })
      .must(passes)
      .when({
        what: "relieveOverstay",
        by: "interior-officer",
        on: "2025-06-12",
        data: { overstayFines: false },
      })
      .must(passes)
      .when({ what: "requestResidence", by: "person", on: "2025-06-12" })
      .must(passes)
      .when({ what: "grantResidence", by: "interior-officer", on: "2025-06-15" })
      .must(
        passes,
        and((file) => expect(stateOf(file, "residence")).toBe("temporary-residence")),
      );
  });

  it("do not keep a person from going home", () => {
    given(
      after(approvedReturn(), {
        what: "requestOverstayRelief",
        by: "iom-return-officer",
        on: "2025-06-18",
        data: { overstayFines: true },
      }),
    )
      .when({
        what: "prepareReturn",
        by: "iom-return-officer",
        on: "2025-06-19",
        data: { travelDocument: "held", ticketPaidBy: "fund" },
      })
      .must(passes)
      .when({ what: "recordDeparture", by: "iom-return-officer", on: "2025-06-25" })
      .must(passes);
  });
});

describe("a person charged with what they were made to do", () => {
  it("is not prosecuted while that is looked into, nor once it was stopped", () => {
    const prosecutes = { what: "prosecutePerson", by: "public-prosecutor" } as const;
    given(
      after(adult(), {
        what: "flagExposure",
        by: "police-officer",
        on: "2025-05-06",
        data: { chargedActs: ["leaving-employer"] },
      }),
    )
      .when({ ...prosecutes, on: "2025-05-07" })
      .must(
        isRefused(
          "forbidden: jo.non-punishment.not-while-open",
          "guard: jo.non-punishment.prosecute",
        ),
      )
      .when({ what: "requestStop", by: "assigned-lawyer", on: "2025-05-08" })
      .must(passes)
      .when({
        what: "recordStopRefusal",
        by: "public-prosecutor",
        on: "2025-05-11",
        data: { actsCompelled: "compelled" },
      })
      .must(isRefused("guard: jo.non-punishment.refuse-stop"))
      .when({
        what: "recordStop",
        by: "public-prosecutor",
        on: "2025-05-11",
        data: { actsCompelled: "compelled" },
      })
      .must(passes)
      .when({ ...prosecutes, on: "2025-05-12" })
      .must(
        isRefused(
          "forbidden: jo.non-punishment.not-while-open",
          "guard: jo.non-punishment.prosecute",
        ),
      );
  });
});

// Covers: whom a shelter is open to once a judgment is final: not for what was judged, but for a case that is open, and
// for what comes after the judgment. Not covered: the places themselves (shelter-places.test.ts).
import { describe, it } from "vitest";
import { given, isRefused, passes } from "./fixtures/given.ts";
import { after } from "./fixtures/history.ts";
import { adult, consent, referredCase } from "./fixtures/people.ts";

describe("once a judgment is final", () => {
  const judged = after(
    adult(),
    consent("2025-05-06", "shelter"),
    ...referredCase("P-1", "2025-06-02"),
    {
      what: "classify",
      by: "public-prosecutor",
      on: "2025-06-12",
      at: "P-1",
      data: {
        classification: "trafficking",
        actElement: "met",
        meansElement: "met",
        purposeElement: "met",
        accusesVictim: false,
      },
    },
    { what: "indict", by: "public-prosecutor", on: "2025-06-15", at: "P-1" },
    {
      what: "recordJudgment",
      by: "judge",
      on: "2025-09-01",
      at: "P-1",
      data: { judgmentOutcome: "conviction" },
    },
    { what: "recordFinal", by: "judge", on: "2025-10-01", at: "P-1" },
    { what: "requestShelter", by: "person", on: "2025-10-02", at: "S-1" },
  );
  const admits = {
    what: "admitToShelter",
    by: "shelter-director",
    on: "2025-11-05",
    at: "S-1",
    data: { admissionPath: "unit-referral", suspectInPlacement: false },
  } as const;

  it("the cover for what was judged ends", () => {
    given(judged).when(admits).must(isRefused("guard: jo.shelter.admit.own"));
  });

  it("a new case that is open is covered", () => {
    given(judged)
      .when({ what: "receiveComplaint", by: "ctu-officer", on: "2025-11-02", at: "P-2" })
      .must(passes)
      .when(admits)
      .must(passes);
  });

  it("what is reopened afterwards is covered, before there is a case", () => {
    given(
      after(judged, {
        what: "identify",
        by: "judge",
        on: "2025-10-03",
        data: { identificationGround: "judgment" },
      }),
    )
      .when(admits)
      .must(isRefused("guard: jo.shelter.admit.own"))
      .when({
        what: "reopenIdentification",
        by: "judge",
        on: "2025-11-03",
        data: { reopenReason: "judgment" },
      })
      .must(passes)
      .when(admits)
      .must(passes);
  });
});

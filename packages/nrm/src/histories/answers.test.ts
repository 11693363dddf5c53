// Covers: that an answer given once does not do for the next time: reasons, outcomes and findings belong to the step that
// gives them, and assets are held for every claim that may need them. Not covered: the steps of the other bodies.
import { describe, expect, it } from "vitest";
import { and, given, isRefused, openTo, passes } from "./fixtures/given.ts";
import { after, stateOf } from "./fixtures/history.ts";
import { admission, adult, consent, referredCase } from "./fixtures/people.ts";

const prosecutor = "public-prosecutor";

describe("an answer counts for the step that gives it", () => {
  it("a second home has to say itself why it has no place", () => {
    const says = { what: "recordNoPlace", by: "shelter-director", at: "S-1" } as const;
    given(
      after(
        adult(),
        { what: "requestShelter", by: "ctu-officer", on: "2025-05-06", at: "S-1" },
        { ...says, on: "2025-05-06", data: { noPlaceReason: "full" } },
        { what: "offerShelter", by: "shelter-director", on: "2025-05-07", at: "S-1" },
      ),
    )
      .when({ ...says, on: "2025-05-08" })
      .must(isRefused("unknown: jo.shelter.no-place"))
      .when({ ...says, on: "2025-05-08", data: { noPlaceReason: "not-safe" } })
      .must(passes);
  });

  it("whoever leaves a home a second time says why again", () => {
    const leaves = { what: "exitShelter", by: "person", at: "S-1" } as const;
    const data = { shelterExitReason: "own-choice" } as const;
    given(
      after(
        adult(),
        consent("2025-05-06", "shelter"),
        ...admission("S-1", { on: "2025-05-06" }),
        {
          what: "recordSuspectInPlacement",
          by: "person",
          on: "2025-05-07",
          at: "S-1",
          data: { suspectInPlacement: true },
        },
        {
          what: "transferShelter",
          by: "shelter-director",
          on: "2025-05-07",
          at: "S-1",
          data: { shelterExitReason: "own-choice" },
        },
        {
          what: "admitToShelter",
          by: "shelter-director",
          on: "2025-05-08",
          at: "S-1",
          data: { admissionPath: "other-home", suspectInPlacement: false },
        },
      ),
    )
      .when({ ...leaves, on: "2025-05-20" })
      .must(isRefused("unknown: jo.shelter.leave.own"))
      .when({ ...leaves, on: "2025-05-20", data })
      .must(passes);
  });

  it("each use of a measure says that no suspect was there", () => {
    const uses = { what: "recordUse", by: "police-officer", at: "M-1" } as const;
    const data = { suspectInMeasure: false };
    given(
      after(
        adult(),
        {
          what: "requestMeasure",
          by: "social-worker",
          on: "2025-06-15",
          at: "M-1",
          data: { measureKind: "escort" },
        },
        { what: "grantMeasure", by: "judge", on: "2025-06-16", at: "M-1" },
        { ...uses, on: "2025-06-16", data },
      ),
    )
      .when({ ...uses, on: "2025-06-23" })
      .must(isRefused("unknown: jo.measures.use-again"))
      .when({ ...uses, on: "2025-06-23", data })
      .must(passes);
  });

  it("a case is classified anew, judged on appeal and dropped with an answer of its own", () => {
    const step = { by: prosecutor, at: "P-1" } as const;
    const examined = {
      actElement: "met",
      meansElement: "not-met",
      purposeElement: "not-met",
      victimIsChild: false,
    } as const;
    const classified = after(
      adult(),
      ...referredCase("P-1", "2025-06-02"),
      {
        ...step,
        what: "downgradeToLabour",
        on: "2025-06-10",
        data: { ...examined, downgradeReason: "no-purpose" },
      },
      {
        ...step,
        what: "classify",
        on: "2025-06-15",
        data: { classification: "trafficking", accusesVictim: false },
      },
    );
    given(classified)
      .when({ ...step, what: "downgradeToLabour", on: "2025-06-22" })
      .must(isRefused("unknown: jo.proceeding.downgrade"))
      .when({ ...step, what: "drop", on: "2025-06-22" })
      .must(
        isRefused(
          "unknown: jo.proceeding.drop",
          "unknown: jo.proceeding.not-because-the-complaint-was-withdrawn",
        ),
      )
      .when({ ...step, what: "indict", on: "2025-06-22" })
      .must(passes)
      .when({
        ...step,
        what: "recordJudgment",
        on: "2025-09-01",
        data: { judgmentOutcome: "acquittal" },
      })
      .must(passes)
      .when({ ...step, what: "recordJudgment", on: "2025-12-01" })
      .must(isRefused("unknown: jo.proceeding.judge"))
      .when({
        ...step,
        what: "recordJudgment",
        on: "2025-12-01",
        data: { judgmentOutcome: "conviction" },
      })
      .must(passes);
  });

  it("a ban that is extended again is asked again whether it binds a victim", () => {
    const step = { by: prosecutor, at: "B-1" } as const;
    given(
      after(
        adult(),
        {
          ...step,
          what: "banTravel",
          on: "2025-06-02",
          data: { precautionAgainst: "suspect", againstVictim: false },
        },
        { ...step, what: "extendBan", on: "2025-08-03", data: { againstVictim: false } },
      ),
    )
      .when({ ...step, what: "extendBan", on: "2025-10-05" })
      .must(isRefused("unknown: jo.precaution.extend-again"))
      .when({ ...step, what: "extendBan", on: "2025-10-05", data: { againstVictim: true } })
      .must(isRefused("forbidden: jo.precaution.not-against-victims"))
      .when({ ...step, what: "extendBan", on: "2025-10-05", data: { againstVictim: false } })
      .must(passes);
  });
});

describe("what a person did under compulsion", () => {
  const refuses = {
    what: "recordStopRefusal",
    by: prosecutor,
    on: "2025-05-20",
    data: { actsCompelled: "not-compelled" },
  } as const;
  const prosecutes = {
    what: "prosecutePerson",
    by: prosecutor,
    data: { chargedActs: ["theft"] },
  } as const;
  const refused = after(
    adult(),
    {
      what: "requestStop",
      by: "assigned-lawyer",
      on: "2025-05-08",
      data: { chargedActs: ["theft"] },
    },
    refuses,
  );

  it("is looked into before anybody is prosecuted, whoever says what about it", () => {
    given(
      after(
        adult(),
        {
          what: "flagExposure",
          by: "police-officer",
          on: "2025-05-06",
          data: { chargedActs: ["theft"], actsCompelled: "not-compelled" },
        },
        { what: "clearExposure", by: prosecutor, on: "2025-05-07" },
      ),
    )
      .when({ ...prosecutes, on: "2025-05-08" })
      .must(isRefused("guard: jo.non-punishment.prosecute"));
    given(refused)
      .when({ ...prosecutes, on: "2025-05-21", data: {} })
      .must(isRefused("unknown: jo.non-punishment.prosecute"))
      .when({ ...prosecutes, on: "2025-05-21" })
      .must(passes);
  });

  it("is looked into again for other acts: an old finding does not do", () => {
    given(
      after(
        refused,
        {
          what: "flagExposure",
          by: "police-officer",
          on: "2025-07-01",
          data: { chargedActs: ["drugs"] },
        },
        { what: "requestStop", by: "person", on: "2025-07-02" },
      ),
    )
      .when({ ...refuses, on: "2025-07-10", data: {} })
      .must(isRefused("unknown: jo.non-punishment.refuse-stop"))
      .when({ ...refuses, on: "2025-07-10", data: { actsCompelled: "undetermined" } })
      .must(passes)
      .when({ ...prosecutes, on: "2025-07-11", data: { chargedActs: ["drugs"] } })
      .must(isRefused("guard: jo.non-punishment.prosecute"));
  });
});

describe("frozen assets", () => {
  const frozen = after(adult(), {
    what: "freezeAssets",
    by: prosecutor,
    on: "2025-06-04",
    at: "A-1",
    data: { precautionAgainst: "assets", againstVictim: false },
  });
  const releases = { what: "releaseAssets", by: prosecutor, on: "2025-07-02", at: "A-1" } as const;
  const data = { liftReason: "case-ended", neededForClaims: false } as const;

  it("are released by the prosecutor only once no victim of the case may need them", () => {
    given(frozen)
      .when({ ...releases, data: { liftReason: "case-ended" } })
      .must(isRefused("unknown: jo.precaution.release"))
      .when({ ...releases, data: { ...data, neededForClaims: true } })
      .must(isRefused("guard: jo.precaution.release"))
      .when({ ...releases, data })
      .must(
        passes,
        and((file) => expect(stateOf(file, "precaution", "A-1")).toBe("lifted")),
      );
  });

  it("are held from the day a claim is prepared, and only a court can order otherwise", () => {
    given(after(frozen, { what: "prepareClaim", by: "person", on: "2025-06-05" }))
      .when({ ...releases, data })
      .must(isRefused("forbidden: jo.precaution.kept-for-the-claim"))
      .when({ ...releases, data: { ...data, liftReason: "court-order" } })
      .must(isRefused("guard: jo.precaution.release"))
      .when({ ...releases, by: "judge", data: { liftReason: "court-order" } })
      .must(passes);
    expect(openTo("shelter-director", { history: frozen, on: "2025-07-02" })).not.toContain(
      "releaseAssets",
    );
  });
});

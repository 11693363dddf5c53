// Covers: guardians who turn out to be suspects before anybody recorded a conflict, guardians appointed anew, the age of a
// known child, and a child's word on its best interests. Not covered: guardians found conflicted at the first look
// (children.test.ts).
import { describe, expect, it } from "vitest";
import { and, deadlinesOn, given, isRefused, openTo, passes } from "./fixtures/given.ts";
import { after } from "./fixtures/history.ts";
import {
  adult,
  child,
  consentForChild,
  potentialVictim,
  referredCase,
  representedChild,
} from "./fixtures/people.ts";

const guardianConsents = {
  what: "giveConsentForChild",
  by: "guardian",
  on: "2025-05-07",
  gives: ["examination", "psychosocial"],
  data: { consentInformed: true },
} as const;
const examines = { what: "examine", by: "health-worker", on: "2025-05-10" } as const;

/** A child whose parent was looked into on 6 May 2025 and found free of conflict. */
const withParent = after(child(), {
  what: "assessGuardian",
  by: "social-worker",
  on: "2025-05-06",
  data: { speaksFor: "parent", guardianConflict: "none", guardianIsSuspect: false },
});

describe("a guardian who turns out to be a suspect", () => {
  const consented = after(withParent, guardianConsents);
  const suspected = after(consented, {
    what: "recordPerson",
    by: "police-officer",
    on: "2025-05-09",
    data: { guardianIsSuspect: true },
  });

  it("has no say from then on, although nobody recorded the conflict yet", () => {
    given(consented).when(examines).must(passes);
    given(suspected)
      .when({ ...guardianConsents, on: "2025-05-10" })
      .must(
        isRefused(
          "forbidden: jo.file.no-conflicted-guardian",
          "guard: jo.file.consent-for-child.guardian",
        ),
      )
      .when(examines)
      .must(isRefused("guard: jo.health.examine.guardian"))
      .when({ what: "withdrawPsychosocialConsent", by: "guardian", on: "2025-05-10" })
      .must(isRefused("role: jo.file.withdraw-psychosocial.no-guardian"))
      .when({ what: "prepareClaim", by: "assigned-lawyer", on: "2025-05-10" })
      .must(
        passes,
        and((file) => {
          expect(openTo("guardian", { history: file, on: "2025-05-10" })).not.toContain(
            "fileClaim",
          );
          expect(openTo("person", { history: file, on: "2025-05-10" })).toContain("fileClaim");
        }),
      );
  });

  it("is to be put on record the next day, and then a representative is due", () => {
    expect(
      deadlinesOn(suspected, "2025-05-09")["jo.guardianship.record-conflict-in-time"],
    ).toMatchObject({ due: "2025-05-10", status: "running", breach: "escalate" });
    given(suspected)
      .when({ what: "recordConflict", by: "police-officer", on: "2025-05-10" })
      .must(
        passes,
        and((file) => {
          const duties = deadlinesOn(file, "2025-05-10");
          expect(duties["jo.guardianship.record-conflict-in-time"]).toMatchObject({
            status: "met",
          });
          expect(duties["jo.guardianship.represent-in-time"]).toMatchObject({ status: "running" });
        }),
      );
  });

  it("and is accused in a case the file refers to has no say either", () => {
    const [receives, refers] = referredCase("P-1", "2025-05-09");
    const accused = { ...receives, data: { ...receives.data, accusedIsGuardian: true } };
    given(after(consented, accused, refers))
      .when(examines)
      .must(isRefused("guard: jo.health.examine.guardian"))
      .when({ ...guardianConsents, on: "2025-05-10" })
      .must(isRefused("guard: jo.file.consent-for-child.guardian"));
  });
});

describe("a guardian's consent", () => {
  it("is not recorded as that of a court", () => {
    given(withParent)
      .when({ ...guardianConsents, givenBy: "court" })
      .must(
        isRefused(
          "role: jo.file.consent-for-child.representative",
          "guard: jo.file.consent-for-child.representative",
        ),
      )
      .when(guardianConsents)
      .must(passes);
    given(representedChild())
      .when({ ...consentForChild("2025-05-08", "examination"), givenBy: "guardian" })
      .must(
        isRefused(
          "role: jo.file.consent-for-child.guardian",
          "guard: jo.file.consent-for-child.guardian",
        ),
      );
  });
});

describe("a new guardian", () => {
  it("is looked into anew: what was found of the one before says nothing of them", () => {
    const conflicted = after(withParent, {
      what: "recordConflict",
      by: "teacher",
      on: "2025-05-09",
    });
    const appoints = { what: "appointGuardian", by: "judge", on: "2025-05-11" } as const;
    given(conflicted)
      .when(appoints)
      .must(isRefused("guard: jo.guardianship.appoint-guardian"))
      .when({ ...appoints, data: { guardianConflict: "none" } })
      .must(isRefused("guard: jo.guardianship.appoint-guardian"))
      .when({ ...appoints, data: { guardianConflict: "none", guardianIsSuspect: false } })
      .must(passes);
  });
});

describe("somebody known to be a child", () => {
  const isAdult = {
    what: "recordPerson",
    by: "police-officer",
    on: "2025-05-12",
    data: { isMinor: false },
  } as const;
  const assesses = {
    what: "assessAge",
    by: "health-officer",
    on: "2025-05-12",
    data: { ageAssessed: true, isMinor: false },
  } as const;

  it("stays a child whoever says otherwise, until the age is assessed", () => {
    given(representedChild())
      .when(isAdult)
      .must(isRefused("forbidden: jo.guardianship.child-until-assessed"))
      .when({ ...isAdult, data: { disability: true } })
      .must(passes)
      .when(consentForChild("2025-05-12", "examination"))
      .must(passes)
      .when(assesses)
      .must(
        passes,
        and((file) =>
          expect(openTo("judge", { history: file, on: "2025-05-13" })).toContain("endGuardianship"),
        ),
      );
  });

  it("is one also when the first word was that of an adult, or none", () => {
    for (const person of [adult(), potentialVictim()])
      given(person)
        .when({ ...isAdult, on: "2025-05-11" })
        .must(passes)
        .when({ ...isAdult, on: "2025-05-11", data: { isMinor: true } })
        .must(passes)
        .when(isAdult)
        .must(isRefused("forbidden: jo.guardianship.child-until-assessed"));
  });

  it("has the age assessed in a step that says what was found, each time", () => {
    const assessed = after(representedChild(), consentForChild("2025-05-12", "examination"), {
      ...assesses,
      data: { ageAssessed: true, isMinor: true },
    });
    given(assessed)
      .when({ ...isAdult, on: "2025-05-13" })
      .must(isRefused("forbidden: jo.guardianship.child-until-assessed"))
      .when({ ...assesses, on: "2025-05-14", data: {} })
      .must(isRefused("guard: jo.guardianship.assess-age.representative"))
      .when({ ...assesses, on: "2025-05-14" })
      .must(passes);
  });
});

describe("the best interests of a child", () => {
  const determines = {
    what: "determineBestInterests",
    by: "judge",
    on: "2025-06-04",
    data: { bestInterestsOutcome: "stay", childHeard: false },
  } as const;
  const assessed = after(representedChild(), {
    what: "assessBestInterests",
    by: "social-worker",
    on: "2025-06-03",
    data: { childHeard: true },
  });

  it("are determined after the child was heard, or with a reason why not", () => {
    given(assessed)
      .when(determines)
      .must(
        isRefused(
          "guard: jo.best-interests.determine.heard",
          "guard: jo.best-interests.determine.not-heard",
        ),
      )
      .when({ ...determines, data: { ...determines.data, childNotHeardReason: "too-young" } })
      .must(passes);
  });

  it("are determined on a hearing of their own: the one before the assessment is not enough", () => {
    given(assessed)
      .when({ ...determines, data: { bestInterestsOutcome: "stay" } })
      .must(
        isRefused(
          "guard: jo.best-interests.determine.heard",
          "guard: jo.best-interests.determine.not-heard",
        ),
      )
      .when({ ...determines, data: { bestInterestsOutcome: "stay", childHeard: true } })
      .must(passes);
  });
});

describe("the case of a child", () => {
  const downgrades = {
    what: "downgradeToLabour",
    by: "public-prosecutor",
    on: "2025-06-15",
    at: "P-1",
  } as const;
  const lacking = {
    downgradeReason: "no-means",
    actElement: "met",
    meansElement: "not-met",
    purposeElement: "not-established",
    victimIsChild: false,
  } as const;

  it("becomes no labour matter for want of means, whatever the case says of its victims", () => {
    given(after(representedChild(), ...referredCase("P-1", "2025-06-02")))
      .when({ ...downgrades, data: lacking })
      .must(isRefused("forbidden: jo.proceeding.no-means-for-children"))
      .when({
        ...downgrades,
        data: { ...lacking, downgradeReason: "insufficient-evidence", purposeElement: "met" },
      })
      .must(isRefused("forbidden: jo.proceeding.no-means-for-children"))
      .when({
        ...downgrades,
        data: { ...lacking, downgradeReason: "no-purpose", purposeElement: "not-met" },
      })
      .must(passes);
  });

  it("is one of a child also when it is asked about on the file of an adult", () => {
    given(after(adult(), ...referredCase("P-1", "2025-06-02")))
      .when({ ...downgrades, data: { ...lacking, victimIsChild: true } })
      .must(isRefused("forbidden: jo.proceeding.no-means-for-children"))
      .when({ ...downgrades, data: lacking })
      .must(passes);
  });
});

// Covers: children and persons whose age is in doubt: who speaks for them, guardians who are suspects, age found out
// late, and returns. Not covered: stays in a home together with a suspect (shelter.test.ts).
import { civilDate } from "@aht-jo/core";
import { describe, expect, it } from "vitest";
import { and, deadlinesOn, given, isRefused, passes } from "./fixtures/given.ts";
import { after, stateOf } from "./fixtures/history.ts";
import {
  adult,
  approvedReturn,
  child,
  consent,
  consentForChild,
  potentialVictim,
  readyToTravel,
  representedChild,
} from "./fixtures/people.ts";

const examines = { what: "examine", by: "health-worker" } as const;

describe("a guardian who is the suspect", () => {
  const found = {
    what: "assessGuardian",
    by: "social-worker",
    on: "2025-05-06",
    data: { speaksFor: "parent", guardianIsSuspect: true },
  } as const;
  const guardianConsents = {
    what: "giveConsentForChild",
    by: "guardian",
    on: "2025-05-06",
    gives: ["examination"],
    data: { consentInformed: true },
  } as const;

  it("cannot consent, a representative is due within three days, and only then the child is examined", () => {
    given(after(child(), found))
      .when(guardianConsents)
      .must(
        isRefused(
          "forbidden: jo.file.no-conflicted-guardian",
          "guard: jo.file.consent-for-child.guardian",
        ),
        and((file) => {
          expect(stateOf(file, "guardianship")).toBe("guardian-conflicted");
          expect(
            deadlinesOn(file, "2025-05-06")["jo.guardianship.represent-in-time"],
          ).toMatchObject({ due: "2025-05-09", status: "running", breach: "escalate" });
        }),
      )
      .when({ ...examines, on: "2025-05-07" })
      .must(
        isRefused(
          "consent none: jo.health.examine.adult",
          "guard: jo.health.examine.adult",
          "consent none: jo.health.examine.guardian",
          "guard: jo.health.examine.guardian",
          "consent none: jo.health.examine.representative",
          "guard: jo.health.examine.representative",
        ),
      )
      .when({ what: "appointRepresentative", by: "judge", on: "2025-05-07" })
      .must(passes)
      .when(consentForChild("2025-05-08", "examination"))
      .must(passes)
      .when({ ...examines, on: "2025-05-08" })
      .must(passes);
  });

  it("whose conflict shows later: what the guardian consented to counts no more", () => {
    const free = after(
      child(),
      {
        what: "assessGuardian",
        by: "social-worker",
        on: "2025-05-06",
        data: { speaksFor: "parent", guardianConflict: "none", guardianIsSuspect: false },
      },
      { ...guardianConsents, gives: ["examination", "referral"] },
    );
    given(free)
      .when({ ...examines, on: "2025-05-07" })
      .must(passes)
      .when({
        what: "recordConflict",
        by: "teacher",
        on: "2025-05-08",
        data: { guardianConflict: "benefits" },
      })
      .must(
        passes,
        and((file) => expect(stateOf(file, "guardianship")).toBe("guardian-conflicted")),
      )
      .when({ ...examines, on: "2025-05-09" })
      .must(
        isRefused(
          "consent otherGiver: jo.health.examine.adult",
          "guard: jo.health.examine.adult",
          "consent withdrawn: jo.health.examine.guardian",
          "guard: jo.health.examine.guardian",
          "consent otherGiver: jo.health.examine.representative",
          "guard: jo.health.examine.representative",
        ),
      )
      .when({ what: "appointRepresentative", by: "judge", on: "2025-05-09" })
      .must(passes)
      .when({ ...examines, on: "2025-05-09" })
      .must(isRefused("consent otherGiver: jo.health.examine.representative"));
  });

  it("cannot take back what the representative consented to; the child and the representative can", () => {
    const takesBack = {
      what: "withdrawPsychosocialConsent",
      on: "2025-05-09",
      takesBack: ["psychosocial"],
    } as const;
    const supported = after(
      child(),
      found,
      { what: "appointRepresentative", by: "judge", on: "2025-05-07" },
      consentForChild("2025-05-08", "psychosocial"),
      { what: "startSupport", by: "social-worker", on: "2025-05-08" },
    );
    given(supported)
      .when({ ...takesBack, by: "guardian" })
      .must(isRefused("role: jo.file.withdraw-psychosocial.no-guardian"));
    for (const by of ["person", "independent-representative"] as const)
      given(supported)
        .when({ ...takesBack, by })
        .must(
          passes,
          and((file) => expect(stateOf(file, "psychosocial")).toBe("declined")),
        );
  });

  it("does not keep the child from care: what helps goes on with nobody to ask", () => {
    given(after(child(), found))
      .when({ what: "startCare", by: "health-worker", on: "2025-05-06" })
      .must(passes)
      .when({ what: "requestShelter", by: "ctu-officer", on: "2025-05-06", at: "S-1" })
      .must(passes)
      .when({
        what: "admitToShelter",
        by: "shelter-director",
        on: "2025-05-06",
        at: "S-1",
        data: { admissionPath: "unit-referral", shelterSection: "children" },
      })
      .must(passes);
  });
});

describe("a person found to be a child after return was approved", () => {
  const leaves = { what: "recordDeparture", by: "iom-return-officer", on: "2025-06-25" } as const;
  const found = after(approvedReturn(), readyToTravel, {
    what: "recordPerson",
    by: "social-worker",
    on: "2025-06-20",
    data: { isMinor: true },
  });

  it("does not leave until somebody speaks for it and its best interests are determined", () => {
    given(found)
      .when(leaves)
      .must(
        isRefused(
          "guard: jo.return.depart.adult",
          "guard: jo.return.depart.guardian",
          "consent otherGiver: jo.return.depart.guardian",
          "guard: jo.return.depart.representative",
          "consent otherGiver: jo.return.depart.representative",
        ),
      )
      .when({ what: "appointRepresentative", by: "judge", on: "2025-06-21" })
      .must(passes)
      .when(consentForChild("2025-06-22", "return"))
      .must(passes)
      .when(leaves)
      .must(isRefused("guard: jo.return.depart.representative"))
      .when({ what: "assessBestInterests", by: "social-worker", on: "2025-06-23" })
      .must(passes)
      .when({
        what: "determineBestInterests",
        by: "social-development-officer",
        on: "2025-06-24",
        data: { bestInterestsOutcome: "return", childHeard: true },
      })
      .must(passes)
      .when(leaves)
      .must(passes);
  });

  it("does not leave at all where its best interests are to stay", () => {
    const stays = after(
      found,
      { what: "appointRepresentative", by: "judge", on: "2025-06-21" },
      consentForChild("2025-06-22", "return"),
      { what: "assessBestInterests", by: "social-worker", on: "2025-06-23" },
      {
        what: "determineBestInterests",
        by: "judge",
        on: "2025-06-24",
        data: { bestInterestsOutcome: "stay", childHeard: true },
      },
    );
    given(stays).when(leaves).must(isRefused("guard: jo.return.depart.representative"));
  });
});

describe("a person whose age is in doubt", () => {
  it("is treated as a child: no examination, no hearing and no referral without somebody to speak for it", () => {
    given(after(potentialVictim(), consent("2025-05-06", "examination", "testimony")))
      .when({ ...examines, on: "2025-05-06" })
      .must(
        isRefused(
          "guard: jo.health.examine.adult",
          "consent otherGiver: jo.health.examine.guardian",
          "guard: jo.health.examine.guardian",
          "consent otherGiver: jo.health.examine.representative",
          "guard: jo.health.examine.representative",
        ),
      )
      .when({
        what: "hearPerson",
        by: "public-prosecutor",
        on: "2025-05-06",
        data: { hearingMode: "remote", suspectAtHearing: false },
      })
      .must(
        isRefused(
          "guard: jo.file.hear.adult",
          "consent otherGiver: jo.file.hear.guardian",
          "guard: jo.file.hear.guardian",
          "consent otherGiver: jo.file.hear.representative",
          "guard: jo.file.hear.representative",
        ),
      );
  });

  it("is given care and a place on their own word, for a doubt keeps nobody from help", () => {
    given(after(potentialVictim(), consent("2025-05-06", "health", "shelter")))
      .when({ what: "startCare", by: "health-worker", on: "2025-05-06" })
      .must(passes)
      .when({ what: "requestShelter", by: "person", on: "2025-05-06", at: "S-1" })
      .must(passes)
      .when({
        what: "admitToShelter",
        by: "shelter-director",
        on: "2025-05-06",
        at: "S-1",
        data: { admissionPath: "direct", coordinatedWithUnit: true },
      })
      .must(passes);
  });

  it("has the age assessed with a representative's consent only, and is then an adult in every rule", () => {
    const assesses = {
      what: "assessAge",
      by: "health-officer",
      on: "2025-05-09",
      data: { ageAssessed: true, isMinor: false },
    } as const;
    given(after(potentialVictim(), consent("2025-05-06", "examination")))
      .when(assesses)
      .must(
        isRefused(
          "state: jo.guardianship.assess-age.guardian",
          "state: jo.guardianship.assess-age.representative",
        ),
      )
      .when({ what: "appointRepresentative", by: "judge", on: "2025-05-07" })
      .must(passes)
      .when(assesses)
      .must(isRefused("consent otherGiver: jo.guardianship.assess-age.representative"))
      .when(consentForChild("2025-05-08", "examination"))
      .must(passes)
      .when(assesses)
      .must(passes)
      .when({ what: "endGuardianship", by: "judge", on: "2025-05-10" })
      .must(passes)
      .when({ ...examines, on: "2025-05-10" })
      .must(passes);
  });
});

describe("a child", () => {
  it("is never declined for want of means", () => {
    given(representedChild())
      .when({
        what: "declineIdentification",
        by: "ctu-officer",
        on: "2025-07-01",
        data: {
          declineReason: "no-means",
          acts: ["recruit"],
          means: [],
          purposes: ["organised-begging"],
          offenceDate: civilDate("2025-05-01"),
        },
      })
      .must(
        isRefused(
          "forbidden: jo.identification.no-means-for-children",
          "guard: jo.identification.decline",
        ),
      );
  });

  it("goes home only to somebody who waits for it", () => {
    const approved = after(
      representedChild(),
      consentForChild("2025-06-01", "return"),
      {
        what: "requestReturn",
        by: "independent-representative",
        on: "2025-06-01",
        data: { destinationKind: "origin", returnIsVoluntary: true },
      },
      { what: "informOnReturn", by: "iom-return-officer", on: "2025-06-02" },
      {
        what: "assessReturn",
        by: "iom-return-officer",
        on: "2025-06-03",
        data: { riskAtDestination: "low", destinationAccepts: true },
      },
      { what: "assessBestInterests", by: "social-worker", on: "2025-06-03" },
      {
        what: "determineBestInterests",
        by: "judge",
        on: "2025-06-04",
        data: { bestInterestsOutcome: "return", childHeard: true },
      },
      { what: "approveReturn", by: "interior-officer", on: "2025-06-15" },
    );
    given(approved)
      .when(readyToTravel)
      .must(isRefused("unknown: jo.return.prepare.representative"))
      .when({ ...readyToTravel, data: { ...readyToTravel.data, receivedAtArrival: true } })
      .must(passes)
      .when({ what: "reviewBestInterests", by: "social-worker", on: "2025-06-20" })
      .must(passes)
      .when({ what: "recordDeparture", by: "iom-return-officer", on: "2025-06-25" })
      .must(isRefused("guard: jo.return.depart.representative"));
  });
});

describe("an adult", () => {
  it("needs nobody to speak for them", () => {
    given(after(adult(), consent("2025-05-06", "examination")))
      .when({ ...examines, on: "2025-05-06" })
      .must(passes);
  });
});

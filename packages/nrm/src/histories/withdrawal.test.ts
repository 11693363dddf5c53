// Covers: consent withdrawn in the middle of things: what stops, what goes on, what can begin again, and departures that
// lost their consent. Not covered: who may withdraw for a child (children.test.ts).
import { describe, expect, it } from "vitest";
import { and, given, isRefused, openTo, passes } from "./fixtures/given.ts";
import { after, stateOf } from "./fixtures/history.ts";
import {
  admission,
  adult,
  approvedReturn,
  consent,
  readyToTravel,
  referral,
} from "./fixtures/people.ts";

describe("consent taken back", () => {
  it("while a referral is open revokes it, and the care already given goes on", () => {
    const served = after(
      adult(),
      consent("2025-05-06", "referral", "sharing", "health"),
      { what: "startCare", by: "health-worker", on: "2025-05-06" },
      ...referral("R-1", { to: "dar-karama", on: "2025-05-06" }),
      { what: "acknowledgeReferral", by: "shelter-director", on: "2025-05-07", at: "R-1" },
    );
    given(served)
      .when({
        what: "withdrawReferralConsent",
        by: "person",
        on: "2025-05-08",
        takesBack: ["referral", "sharing"],
      })
      .must(
        passes,
        and((file) => {
          expect(stateOf(file, "referral", "R-1")).toBe("revoked");
          expect(stateOf(file, "health")).toBe("in-care");
        }),
      )
      .when({ what: "acceptReferral", by: "shelter-director", on: "2025-05-08", at: "R-1" })
      .must(isRefused("state: jo.referral.accept.shelter"))
      .when({
        what: "draftReferral",
        by: "case-coordinator",
        on: "2025-05-09",
        at: "R-2",
        receiver: "dar-karama",
        data: { referralReceiver: "shelter", referralPurpose: "protection", onApprovedForm: true },
      })
      .must(passes)
      .when({ what: "sendReferral", by: "case-coordinator", on: "2025-05-09", at: "R-2" })
      .must(isRefused("consent withdrawn: jo.referral.send.adult"));
  });

  it("for everything ends stay, support and journey at once, and every door stays open", () => {
    const everything = after(
      approvedReturn(),
      consent("2025-06-18", "shelter", "psychosocial", "legal-aid"),
      ...admission("S-1", { on: "2025-06-18" }),
      { what: "startSupport", by: "social-worker", on: "2025-06-18" },
      { what: "requestLegalAid", by: "person", on: "2025-06-18" },
    );
    given(everything)
      .when({
        what: "withdrawAllConsent",
        by: "person",
        on: "2025-06-19",
        takesBack: ["shelter", "psychosocial", "legal-aid", "return"],
      })
      .must(
        passes,
        and((file) => {
          expect(stateOf(file, "shelter", "S-1")).toBe("exited");
          expect(stateOf(file, "psychosocial")).toBe("declined");
          expect(stateOf(file, "legal-aid")).toBe("declined");
          expect(stateOf(file, "return")).toBe("cancelled");
          expect(stateOf(file, "identification")).toBe("potential");
          const doors = openTo("social-worker", { history: file, on: "2025-06-20" });
          for (const door of ["requestShelter", "assessHealth", "assessNeeds", "requestLegalAid"])
            expect(doors).toContain(door);
        }),
      );
  });

  it("without a list of what is meant takes back all that the step is about", () => {
    given(
      after(
        adult(),
        consent("2025-05-06", "health", "referral"),
        ...referral("R-1", { to: "dar-karama", on: "2025-05-06" }),
      ),
    )
      .when({ what: "withdrawReferralConsent", by: "person", on: "2025-05-07" })
      .must(
        passes,
        and((file) => {
          const standing = file.state.consents.filter(({ withdrawnOn }) => withdrawnOn === null);
          expect(standing.map(({ scope }) => scope)).toEqual(["health"]);
          expect(stateOf(file, "referral", "R-1")).toBe("revoked");
        }),
      )
      .when({ what: "withdrawAllConsent", by: "person", on: "2025-05-08" })
      .must(
        passes,
        and((file) =>
          expect(file.state.consents.every(({ withdrawnOn }) => withdrawnOn !== null)).toBe(true),
        ),
      );
  });

  it("can be given again, and then counts again", () => {
    given(
      after(adult(), consent("2025-05-06", "health"), {
        what: "withdrawHealthConsent",
        by: "person",
        on: "2025-05-07",
        takesBack: ["health"],
      }),
    )
      .when({ what: "startCare", by: "health-worker", on: "2025-05-08" })
      .must(isRefused("consent withdrawn: jo.health.start.own"))
      .when(consent("2025-05-09", "health"))
      .must(passes)
      .when({ what: "startCare", by: "health-worker", on: "2025-05-09" })
      .must(
        passes,
        and((file) => expect(stateOf(file, "health")).toBe("in-care")),
      );
  });
});

describe("a departure", () => {
  const leaves = { what: "recordDeparture", by: "iom-return-officer", on: "2025-06-25" } as const;
  const without = (why: string) => isRefused(`consent ${why}: jo.return.depart.adult`);

  it("with a consent that still holds takes place", () => {
    given(after(approvedReturn(), readyToTravel))
      .when(leaves)
      .must(
        passes,
        and((file) => expect(stateOf(file, "return")).toBe("departed")),
      );
  });

  it("with a consent that ran out does not", () => {
    given(after(approvedReturn("2025-06-25"), readyToTravel))
      .when(leaves)
      .must(without("expired"));
  });

  it("after the person changed their mind does not, and the journey is cancelled", () => {
    given(after(approvedReturn(), readyToTravel))
      .when({
        what: "withdrawReturnConsent",
        by: "person",
        on: "2025-06-25",
        takesBack: ["return"],
      })
      .must(
        passes,
        and((file) => expect(stateOf(file, "return")).toBe("cancelled")),
      )
      .when(leaves)
      .must(isRefused("state: jo.return.depart.adult"));
  });

  it("nobody consented to is not even approved", () => {
    const asked = after(
      adult(),
      {
        what: "requestReturn",
        by: "person",
        on: "2025-06-15",
        data: { destinationKind: "origin", returnIsVoluntary: true },
      },
      { what: "informOnReturn", by: "iom-return-officer", on: "2025-06-16" },
      {
        what: "assessReturn",
        by: "iom-return-officer",
        on: "2025-06-17",
        data: { riskAtDestination: "low", destinationAccepts: true },
      },
    );
    given(asked)
      .when({ what: "approveReturn", by: "interior-officer", on: "2025-06-18" })
      .must(isRefused("consent none: jo.return.approve.adult"));
  });

  it("to where the risk turned high does not take place, whatever was approved", () => {
    given(after(approvedReturn(), readyToTravel))
      .when({
        what: "assessReturn",
        by: "iom-return-officer",
        on: "2025-06-24",
        data: { riskAtDestination: "high" },
      })
      .must(passes)
      .when({ what: "approveReturn", by: "interior-officer", on: "2025-06-24" })
      .must(isRefused("forbidden: jo.return.not-into-danger", "guard: jo.return.approve.adult"))
      .when(leaves)
      .must(isRefused("forbidden: jo.return.not-into-danger", "state: jo.return.depart.adult"));
  });
});

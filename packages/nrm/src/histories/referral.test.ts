// Covers: a referral nobody answers over a holiday, refusals, and what may be sent without consent. Not covered: consent
// taken back (withdrawal.test.ts).
import { describe, expect, it } from "vitest";
import { and, deadlinesOn, given, isRefused, passes } from "./fixtures/given.ts";
import { after, stateOf } from "./fixtures/history.ts";
import { adult, consent, referral } from "./fixtures/people.ts";

/** Sent on the Wednesday before the Feast of Sacrifice 2025: no day is worked from 5 to 10 June. */
const beforeTheFeast = after(
  adult(),
  consent("2025-05-06", "referral"),
  ...referral("R-1", { to: "dar-karama", on: "2025-06-04" }),
);

describe("a referral sent before a feast that nobody answers", () => {
  const expires = { what: "expireReferral", by: "case-coordinator", at: "R-1" } as const;

  it("is to be confirmed on the first working day after it, answered on the third", () => {
    const duties = deadlinesOn(beforeTheFeast, "2025-06-10");
    expect(duties["jo.referral.acknowledge-in-time R-1"]).toMatchObject({
      due: "2025-06-11",
      status: "running",
    });
    expect(duties["jo.referral.answer-in-time.shelter R-1"]).toMatchObject({
      due: "2025-06-15",
      status: "running",
      bearer: "shelter-director",
    });
  });

  it("expires after fourteen days, not before, and goes within two working days to somebody who decides", () => {
    given(beforeTheFeast)
      .when({ ...expires, on: "2025-06-17" })
      .must(isRefused("guard: jo.referral.expire"))
      .when({ ...expires, on: "2025-06-18" })
      .must(
        passes,
        and((file) => {
          const duties = deadlinesOn(file, "2025-06-18");
          expect(duties["jo.referral.expire-in-time R-1"]).toMatchObject({ status: "met" });
          expect(duties["jo.referral.escalate-in-time R-1"]).toMatchObject({
            due: "2025-06-22",
            status: "running",
            breach: "escalate",
          });
        }),
      )
      .when({
        what: "escalateReferral",
        by: "case-coordinator",
        on: "2025-06-19",
        at: "R-1",
        data: { escalatedTo: "technical-committee" },
      })
      .must(
        passes,
        and((file) => expect(stateOf(file, "referral", "R-1")).toBe("expired")),
      )
      .when({ what: "acceptReferral", by: "shelter-director", on: "2025-06-20", at: "R-1" })
      .must(isRefused("state: jo.referral.accept.shelter"));
  });
});

describe("a referral", () => {
  it("is refused with a reason only, and a refused one can be taken to somebody who decides", () => {
    const refuses = {
      what: "refuseReferral",
      by: "shelter-director",
      on: "2025-06-11",
      at: "R-1",
    } as const;
    given(beforeTheFeast)
      .when(refuses)
      .must(isRefused("guard: jo.referral.refuse.shelter"))
      .when({ ...refuses, data: { refusalReason: "no-capacity" } })
      .must(passes)
      .when({
        what: "escalateReferral",
        by: "case-coordinator",
        on: "2025-06-11",
        at: "R-1",
        data: { escalatedTo: "department" },
      })
      .must(passes);
  });

  it("reaches one body for consent to one body: another receiver needs consent of its own", () => {
    const [drafts, sends] = referral("R-1", { to: "dar-al-wifaq", on: "2025-05-06" });
    const [draftsOther, sendsOther] = referral("R-2", { to: "dar-karama", on: "2025-05-06" });
    const toOneBody = { ...consent("2025-05-06", "referral"), towards: "dar-karama" };
    given(after(adult(), toOneBody, drafts, draftsOther))
      .when(sends)
      .must(isRefused("consent otherReceiver: jo.referral.send.adult"))
      .when(sendsOther)
      .must(passes);
  });

  it("goes without consent on a ground the law names only, and that of children is none for an adult", () => {
    const drafted = after(adult(), {
      what: "draftReferral",
      by: "health-worker",
      on: "2025-05-06",
      at: "R-1",
      receiver: "counter-trafficking-unit",
      data: { referralReceiver: "ctu", referralPurpose: "protection", urgent: true },
    });
    const sends = {
      what: "sendReferral",
      by: "health-worker",
      on: "2025-05-06",
      at: "R-1",
    } as const;
    given(drafted)
      .when({ ...sends, data: { legalGround: "duty-to-report-child" } })
      .must(isRefused("forbidden: jo.referral.child-ground-for-children"))
      .when({ ...sends, data: { legalGround: "none" } })
      .must(isRefused("consent none: jo.referral.send.adult"))
      .when({ ...sends, data: { legalGround: "immediate-danger" } })
      .must(passes);
  });

  it("is answered by the kind of body it went to, and by no other", () => {
    const answers = { on: "2025-06-11", at: "R-1" } as const;
    const wrong = { ...answers, by: "embassy-officer" } as const;
    given(beforeTheFeast)
      .when({ ...wrong, what: "acknowledgeReferral" })
      .must(isRefused("role: jo.referral.acknowledge.shelter"))
      .when({ ...wrong, what: "acceptReferral" })
      .must(isRefused("role: jo.referral.accept.shelter"))
      .when({ ...wrong, what: "refuseReferral", data: { refusalReason: "no-capacity" } })
      .must(isRefused("role: jo.referral.refuse.shelter"))
      .when({ ...answers, what: "acceptReferral", by: "shelter-staff" })
      .must(passes)
      .when({ ...wrong, what: "completeReferral" })
      .must(isRefused("role: jo.referral.complete.shelter"))
      .when({ ...answers, what: "completeReferral", by: "shelter-director" })
      .must(passes);
  });

  it("refused after its answer was due was answered late; in time, in time", () => {
    const refusedOn = (on: string) => {
      const refused = after(beforeTheFeast, {
        what: "refuseReferral",
        by: "shelter-director",
        on,
        at: "R-1",
        data: { refusalReason: "no-capacity" },
      });
      return deadlinesOn(refused, "2025-06-17")["jo.referral.answer-in-time.shelter R-1"];
    };
    expect(refusedOn("2025-06-16")).toMatchObject({
      status: "met",
      due: "2025-06-15",
      metOn: "2025-06-16",
    });
    expect(refusedOn("2025-06-11")).toMatchObject({ status: "met", metOn: "2025-06-11" });
  });

  it("that was refused is taken further within two working days, but not once the person said no", () => {
    const refused = after(beforeTheFeast, {
      what: "refuseReferral",
      by: "shelter-director",
      on: "2025-06-11",
      at: "R-1",
      data: { refusalReason: "no-capacity" },
    });
    const escalation = "jo.referral.escalate-in-time R-1";
    expect(deadlinesOn(refused, "2025-06-11")[escalation]).toMatchObject({
      due: "2025-06-15",
      status: "running",
    });
    given(refused)
      .when({ what: "withdrawReferralConsent", by: "person", on: "2025-06-12" })
      .must(
        passes,
        and((file) => {
          expect(stateOf(file, "referral", "R-1")).toBe("revoked");
          expect(deadlinesOn(file, "2025-06-12")[escalation]?.status).not.toBe("running");
        }),
      )
      .when({
        what: "escalateReferral",
        by: "case-coordinator",
        on: "2025-06-12",
        at: "R-1",
        data: { escalatedTo: "other-receiver" },
      })
      .must(isRefused("state: jo.referral.escalate"));
  });
});

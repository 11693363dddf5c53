// Covers: what happens to the record itself: a step recorded late, two bodies that act at once, a broken log, and new
// rules while files are open. Not covered: how logs travel between bodies.
import { civilDate } from "@aht-jo/core";
import { diffRules, impact, replay, whatIf } from "@aht-jo/rules";
import { describe, expect, it } from "vitest";
import { jordanNrm } from "../jordan/jordan-nrm.ts";
import { and, deadlinesOn, given, isRefused, passes } from "./fixtures/given.ts";
import {
  actorOf,
  after,
  attempt,
  calendars,
  expectSound,
  findingsOf,
  merged,
  stateOf,
} from "./fixtures/history.ts";
import { nextVersion } from "./fixtures/next-version.ts";
import { adult, consent, potentialVictim, referral } from "./fixtures/people.ts";

describe("a step recorded days after it was taken", () => {
  const late = after(
    potentialVictim(),
    { what: "assessHealth", by: "health-worker", on: "2025-05-08" },
    {
      what: "assessRisk",
      by: "police-officer",
      on: "2025-05-05",
      recorded: "2025-05-11",
      data: { riskLevel: "high" },
      writer: "police",
    },
  );

  it("counts for the day on which it was taken: the duty was met in time", () => {
    expectSound(late);
    const { state } = replay([...late.log].reverse(), { opened: late.opened });
    expect(state.tracks["safety"]?.[0]?.since).toBe("2025-05-05");
    expect(deadlinesOn(late, "2025-05-11")["jo.safety.assess-in-time"]).toMatchObject({
      due: "2025-05-05",
      metOn: "2025-05-05",
      status: "met",
    });
  });

  it("that the file has passed by is refused, and so is one of tomorrow", () => {
    const passed = after(late, {
      what: "startCare",
      by: "health-worker",
      on: "2025-05-12",
      data: { needsUrgentCare: true },
    });
    given(passed)
      .when({
        what: "assessHealth",
        by: "health-worker",
        on: "2025-05-10",
        recorded: "2025-05-13",
      })
      .must(isRefused("invalid command.occurredOn: command.out-of-order"))
      .when({
        what: "startSafetyPlan",
        by: "police-officer",
        on: "2025-05-14",
        recorded: "2025-05-13",
      })
      .must(isRefused("invalid command.occurredOn: command.in-future"))
      .when({ what: "requestLegalAid", by: "person", on: "2025-05-03", recorded: "2025-05-13" })
      .must(isRefused("invalid command.occurredOn: command.before-opened"));
  });
});

describe("two bodies that act on one referral without knowing of each other", () => {
  const sent = after(
    adult(),
    consent("2025-05-06", "referral"),
    ...referral("R-1", { to: "dar-karama", on: "2025-05-06" }),
  );
  const accepted = after(sent, {
    what: "acceptReferral",
    by: "shelter-director",
    on: "2025-05-07",
    at: "R-1",
    writer: "shelter",
  });
  const withdrawn = after(sent, {
    what: "withdrawReferralConsent",
    by: "person",
    on: "2025-05-07",
    takesBack: ["referral", "sharing"],
    writer: "coordination",
  });

  it("leave a log that says so in whatever order it arrives, and the withdrawal stands", () => {
    const both = merged(accepted, withdrawn);
    const conflicts = ["event.after-final"];
    expect(merged(withdrawn, accepted).state).toEqual(both.state);
    expect(both.state.consents[0]?.withdrawnOn).toBe("2025-05-07");
    given(both, { conflicts })
      .when({ what: "completeReferral", by: "shelter-director", on: "2025-05-08", at: "R-1" })
      .must(
        isRefused("state: jo.referral.complete.shelter"),
        and((file) => expect(stateOf(file, "referral", "R-1")).toBe("revoked")),
      );
  });
});

describe("consent taken back on a day of which it is known only after the referral was sent", () => {
  const late = after(
    adult(),
    consent("2025-05-06", "referral"),
    ...referral("R-1", { to: "dar-karama", on: "2025-05-08" }),
    {
      what: "withdrawReferralConsent",
      by: "person",
      on: "2025-05-07",
      recorded: "2025-05-11",
      takesBack: ["referral", "sharing"],
    },
  );

  it("is a conflict in the log, has ended the referral, and covers nothing any more", () => {
    expect(late.state.consents[0]?.withdrawnOn).toBe("2025-05-07");
    expect(stateOf(late, "referral", "R-1")).toBe("revoked");
    const conflicts = ["event.after-final", "event.after-final"];
    const [drafts, sends] = referral("R-2", { to: "dar-karama", on: "2025-05-11" });
    given(late, { conflicts })
      .when(drafts)
      .must(passes)
      .when(sends)
      .must(isRefused("consent withdrawn: jo.referral.send.adult"))
      .when({
        what: "withdrawReferralConsent",
        by: "person",
        on: "2025-05-11",
        takesBack: ["referral", "sharing"],
      })
      .must(
        passes,
        and((file) => {
          expect(stateOf(file, "referral", "R-1")).toBe("revoked");
          expect(stateOf(file, "referral", "R-2")).toBe("revoked");
        }),
      );
  });
});

describe("a log that somebody changed", () => {
  it("is found out", () => {
    const file = after(adult(), consent("2025-05-06", "health"));
    const [first, ...others] = file.log;
    if (first === undefined) throw new Error("The log is empty.");
    const forged = { ...file, log: [{ ...first, occurredOn: civilDate("2025-05-03") }, ...others] };
    expect(findingsOf(forged)[0]).toMatchObject({ kind: "brokenChain", path: ["hash"] });
    const shortened = { ...file, log: [first, ...others.slice(1)] };
    expect(findingsOf(shortened).map(({ kind, path }) => [kind, ...path])).toContainEqual([
      "brokenChain",
      "prev",
    ]);
  });
});

describe("new rules while files are open", () => {
  const change = { value: 1, from: "2025-06-01" } as const;
  const rules = nextVersion("referralAnswerWorkingDays", change);
  const actor = actorOf("case-coordinator");
  const asOf = civilDate("2025-06-02");
  const waiting = (on: string) =>
    after(adult(), consent("2025-05-06", "referral"), ...referral("R-1", { to: "dar-karama", on }));

  it("strand no file", () => {
    const { problems, rules: changed } = diffRules(jordanNrm(), rules);
    expect(problems).toEqual([]);
    expect(changed).toEqual({
      added: ["jo.parameters.referral-answer-working-days-next"],
      removed: [],
      changed: [{ id: "jo.parameters.referral-answer-working-days", fields: ["inForce"] }],
    });
  });

  it("shorten the time for referrals sent from then on, and touch no older one", () => {
    const files = [
      { id: "before", state: waiting("2025-05-28").state },
      { id: "since", state: waiting("2025-06-01").state },
      { id: "without", state: adult().state },
    ];
    const touched = [...impact(jordanNrm(), { after: rules, files, asOf, calendars, actor })];
    expect(touched.map(({ file }) => file)).toEqual(["since"]);
    const changed = touched[0]?.changes.deadlines.find(({ duty }) => duty.endsWith(".shelter"));
    expect(changed).toMatchObject({
      before: { due: "2025-06-04" },
      after: { due: "2025-06-02" },
    });
  });

  it("decide the next step, while the audit judges old ones by the rules of their day", () => {
    const file = waiting("2025-06-01");
    const { next } = attempt(
      file,
      { what: "acceptReferral", by: "shelter-director", on: "2025-06-02", at: "R-1" },
      rules,
    );
    if (next === null) throw new Error("The referral could not be accepted.");
    expectSound(next);
    expect(new Set(next.log.map(({ stamp }) => stamp.ruleSet)).size).toBe(2);
    expect(findingsOf({ ...next, rulesByHash: file.rulesByHash })[0]?.kind).toBe("missingRuleSet");
  });

  it("can be tried out before anything is recorded", () => {
    const { state } = waiting("2025-06-01");
    const commands = [
      {
        type: "revokeReferral",
        instance: "R-1",
        data: { revocationReason: "consent-withdrawn" },
        occurredOn: asOf,
        by: actorOf("person"),
      },
    ] as const;
    const tried = whatIf(jordanNrm(), { state, actor, asOf, calendars, change: { commands } });
    expect(tried.refused).toEqual([]);
    expect(tried.deadlines.map(({ duty, after: then }) => [duty, then?.status])).toContainEqual([
      "jo.referral.answer-in-time.shelter",
      "moot",
    ]);
    expect(stateOf(waiting("2025-06-01"), "referral", "R-1")).toBe("sent");
  });
});

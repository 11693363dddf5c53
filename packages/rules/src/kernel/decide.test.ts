// Covers: every kind of blocker, order of candidates, the day of a step, instances, receivers, joint moves, shared
// objects, links, consent, exceptions, invariants, what a command may bring, and the receipt of an allowed step, on the
// library desk. Not covered: dated versions and anchors (versions.test.ts), garbage (decide.laws.test.ts).
import { civilDate } from "@aht-jo/core";
import { describe, expect, it } from "vitest";
import { decide } from "./decide.ts";
import type { Decision } from "./decision.ts";
import { evolve } from "./evolve.ts";
import {
  actors,
  blockersOf,
  commandOf,
  type Desk,
  desk,
  given,
  issuesOf,
  opened,
} from "./fixtures/desk-file.ts";

const kinds = (decision: Decision<Desk>) =>
  blockersOf(decision).map(({ kind, rule }) => [kind, rule]);
const member = given({ isAdult: true }).and("join", { who: "reader" });
const borrowed = member.and("lend", { instance: "b1", data: { isRare: false, openLoans: 0 } });
const consented = member.and("consentToSharing", {
  who: "reader",
  on: "2025-03-05",
  consents: [
    {
      scope: "sharing",
      receiver: "school",
      purpose: "A reading club",
      from: civilDate("2025-03-10"),
      to: civilDate("2025-04-10"),
      givenBy: "person",
    },
  ],
});
const share = (on: string, receiver?: string) =>
  consented.when("shareRecord", { on, ...(receiver === undefined ? {} : { receiver }) });
const sharing = (...given: Parameters<typeof share>) =>
  blockersOf(share(...given)).map((blocker) =>
    blocker.kind === "consent" ? blocker.why : blocker,
  );

describe("a step is blocked", () => {
  it("when nobody with this role may take it", () => {
    const decision = member.when("suspend", { who: "reader", data: { reason: "late" } });
    expect(blockersOf(decision)).toEqual([
      { kind: "role", rule: "suspend", need: ["librarian"], why: "notHeld" },
    ]);
  });

  it("when the actor acts for a party that may not hold the role", () => {
    const by = { ...actors.librarian, party: "bakery" };
    const decision = member.when("suspend", { data: { reason: "late" }, by } as never);
    expect(blockersOf(decision)).toEqual([
      { kind: "role", rule: "suspend", need: ["librarian"], why: "otherParty" },
    ]);
  });

  it("when the file stands elsewhere, and then for no other reason", () => {
    expect(blockersOf(given().when("suspend", { who: "reader" }))).toEqual([
      { kind: "state", rule: "suspend", track: "membership", need: ["active"], have: "none" },
    ]);
  });

  it("when the condition does not hold, with the part that decided it", () => {
    const [blocker] = blockersOf(
      member.when("lend", { instance: "b1", data: { openLoans: 3, isRare: false } }),
    );
    expect(blocker).toMatchObject({ kind: "guard", rule: "lend", trace: { value: false } });
    expect(blocker?.kind === "guard" && blocker.trace.because).toMatchObject([
      { expr: { op: "lt" }, value: false },
    ]);
  });

  it("when a prohibition applies", () => {
    const decision = member.when("lend", { instance: "b1", data: { openLoans: 0, isRare: true } });
    expect(kinds(decision)).toEqual([["forbidden", "no-rare-lending"]]);
  });

  it("when something is not known, with the facts that would settle it", () => {
    const decision = member.when("lend", { instance: "b1" });
    expect(blockersOf(decision)).toMatchObject([
      { kind: "unknown", rule: "lend", trace: { value: null }, settledBy: [["openLoans"]] },
      { kind: "unknown", rule: "no-rare-lending", trace: { value: null }, settledBy: [["isRare"]] },
    ]);
  });

  it("when the permission is not in force on that day", () => {
    const early = given({ isAdult: true }, civilDate("2023-12-01"));
    expect(blockersOf(early.when("join", { on: "2023-12-31" }))).toEqual([
      { kind: "date", rule: "join", from: "2024-01-01", to: null },
    ]);
    expect(early.when("join", { on: "2024-01-01" }).verdict).toBe("allow");
  });

  it("when it would break an invariant, shown on the file as it would be", () => {
    const suspended = borrowed.and("suspend", { data: { reason: "late" } });
    const decision = suspended.when("leave", { who: "reader" });
    expect(kinds(decision)).toContainEqual(["guard", "leave"]);
    expect(kinds(decision)).toContainEqual(["forbidden", "no-leave-in-debt"]);
  });

  it("for all its reasons at once", () => {
    const decision = member.when("lend", {
      who: "reader",
      instance: "b1",
      data: { openLoans: 5, isRare: true },
    });
    expect(kinds(decision)).toEqual([
      ["role", "lend"],
      ["guard", "lend"],
      ["forbidden", "no-rare-lending"],
    ]);
  });
});

describe("what is not known", () => {
  it("does not stop a protective step, and is listed", () => {
    expect(given().when("join")).toMatchObject({
      verdict: "allow",
      assumedTrue: ["guardianSigned", "isAdult"],
    });
    expect(given({ isAdult: false }).when("join")).toMatchObject({
      assumedTrue: ["guardianSigned"],
    });
    expect(given({ isAdult: true }).when("join")).toMatchObject({ assumedTrue: [] });
  });

  it("is not the same as a no", () => {
    const child = given({ isAdult: false, guardianSigned: false });
    expect(kinds(child.when("join"))).toEqual([["guard", "join"]]);
  });

  it("can be answered by the step itself, and erased", () => {
    const child = given({ isAdult: false, guardianSigned: false });
    expect(child.when("join", { data: { guardianSigned: true } })).toMatchObject({
      assumedTrue: [],
    });
    expect(child.when("join", { data: { guardianSigned: null } })).toMatchObject({
      assumedTrue: ["guardianSigned"],
    });
  });
});

describe("consent", () => {
  it("is needed from its first day, up to but not including its last", () => {
    expect(sharing("2025-03-09", "school")).toEqual(["notYet"]);
    expect(share("2025-03-10", "school").verdict).toBe("allow");
    expect(share("2025-04-09", "school").verdict).toBe("allow");
    expect(sharing("2025-04-10", "school")).toEqual(["expired"]);
  });

  it("holds for its receiver and no other", () => {
    expect(sharing("2025-03-20", "bakery")).toEqual(["otherReceiver"]);
    expect(sharing("2025-03-20")).toEqual(["otherReceiver"]);
  });

  it("is missing where none was given", () => {
    expect(blockersOf(member.when("shareRecord", { receiver: "school" }))).toEqual([
      { kind: "consent", rule: "share", scope: "sharing", why: "none" },
    ]);
  });

  it("ends on the day it is withdrawn, for that receiver or for all", () => {
    for (const receiver of ["school", null]) {
      const withdrawn = consented.and("withdrawConsent", {
        who: "reader",
        on: "2025-03-15",
        withdrawals: [{ scope: "sharing", receiver }],
      });
      const after = withdrawn.when("shareRecord", { on: "2025-03-15", receiver: "school" });
      expect(blockersOf(after)).toMatchObject([{ kind: "consent", why: "withdrawn" }]);
      expect(withdrawn.state.consents).toMatchObject([{ withdrawnOn: "2025-03-15" }]);
    }
    const bakery = {
      scope: "sharing",
      receiver: "bakery",
      purpose: "A reading club",
      from: civilDate("2025-03-14"),
      givenBy: "person",
    } as const;
    const both = consented.and("consentToSharing", {
      who: "reader",
      on: "2025-03-14",
      consents: [bakery],
    });
    const other = both.and("withdrawConsent", {
      who: "reader",
      on: "2025-03-15",
      withdrawals: [{ scope: "sharing", receiver: "bakery" }],
    });
    expect(other.when("shareRecord", { on: "2025-03-16", receiver: "school" }).verdict).toBe(
      "allow",
    );
  });

  it("for any receiver also ends when it is withdrawn for one", () => {
    const any = member.and("consentToSharing", {
      who: "reader",
      consents: [
        { scope: "sharing", receiver: null, purpose: "Any", from: opened, givenBy: "guardian" },
      ],
    });
    expect(any.when("shareRecord", { receiver: "school" }).verdict).toBe("allow");
    const withdrawn = any.and("withdrawConsent", {
      who: "reader",
      withdrawals: [{ scope: "sharing", receiver: "school" }],
    });
    expect(withdrawn.when("shareRecord", { receiver: "school" }).verdict).toBe("block");
  });

  it("that was withdrawn can be given again", () => {
    const again = consented
      .and("withdrawConsent", {
        who: "reader",
        on: "2025-03-15",
        withdrawals: [{ scope: "sharing", receiver: null }],
      })
      .and("consentToSharing", {
        who: "reader",
        on: "2025-03-16",
        consents: [
          {
            scope: "sharing",
            receiver: "school",
            purpose: "Again",
            from: civilDate("2025-03-16"),
            givenBy: "person",
          },
        ],
      });
    expect(again.when("shareRecord", { on: "2025-03-17", receiver: "school" }).verdict).toBe(
      "allow",
    );
  });
});

describe("a track with many instances", () => {
  it("gives each its own state and facts", () => {
    const two = borrowed
      .and("lend", { instance: "b2", data: { isRare: false, openLoans: 1 } })
      .and("sendToRepair", { instance: "b1" });
    expect(two.state.tracks["loan"]?.map(({ id, state }) => [id, state])).toEqual([
      ["b1", "repair"],
      ["b2", "lent"],
    ]);
    expect(kinds(two.when("endRepair", { instance: "b2" }))).toEqual([["state", "end-repair"]]);
  });

  it("is opened by the first move on an unused name, for its receiver", () => {
    const loan = member.and("lend", {
      instance: "b7",
      receiver: "branch-2",
      data: { isRare: false, openLoans: 0 },
    });
    expect(loan.state.tracks["loan"]).toEqual([
      {
        id: "b7",
        state: "lent",
        since: opened,
        receiver: "branch-2",
        path: [{ state: "lent", on: opened }],
        facts: { isRare: false },
        done: { lend: [opened] },
      },
    ]);
    expect(issuesOf(loan.when("giveBack", { instance: "b7", receiver: "branch-3" }))).toEqual([
      "command.receiver: command.other-receiver",
    ]);
    expect(loan.when("giveBack", { instance: "b7", receiver: "branch-2" }).verdict).toBe("allow");
  });

  it("cannot be reached under a name nobody opened", () => {
    expect(issuesOf(member.when("giveBack", { instance: "b9" }))).toEqual([
      "command.instance: command.unknown-instance",
    ]);
    expect(issuesOf(member.when("giveBack"))).toEqual([
      "command.instance: command.instance-needed",
    ]);
    expect(issuesOf(member.when("leave", { who: "reader", instance: "b9" }))).toEqual([
      "command.instance: command.instance-unexpected",
    ]);
  });

  it("is seen from elsewhere by the states of all", () => {
    expect(kinds(borrowed.when("leave", { who: "reader" }))).toContainEqual(["guard", "leave"]);
    const returned = borrowed.and("giveBack", { instance: "b1" });
    expect(returned.when("leave", { who: "reader" }).verdict).toBe("allow");
  });
});

describe("a joint move", () => {
  it("takes every instance along that stands where it begins", () => {
    const lost = borrowed.and("declareLost", { instance: "b1", on: "2025-09-03" });
    expect(lost.state.tracks["membership"]?.[0]).toMatchObject({
      state: "suspended",
      since: "2025-09-03",
    });
    expect(lost.log.at(-1)?.effects.map(({ kind }) => kind)).toEqual(["move", "move", "done"]);
  });

  it("leaves the others where they are", () => {
    const suspended = borrowed.and("suspend", { data: { reason: "late" } });
    const lost = suspended.and("declareLost", { instance: "b1", on: "2025-09-03" });
    expect(lost.log.at(-1)?.effects.map(({ kind }) => kind)).toEqual(["move", "done"]);
    expect(lost.state.tracks["membership"]?.[0]?.since).toBe(opened);
  });
});

describe("a shared object", () => {
  const on = "2025-03-03";
  const decision = given().when("openHall", { on, instance: "h1", data: { seats: 40 } });
  const events = decision.verdict === "allow" ? decision.events : [];

  it("has its own log, and the file refers to it once", () => {
    expect(events.map(({ stream, effects }) => [stream, effects])).toEqual([
      [null, [{ kind: "link", track: "hall", instance: "h1" }]],
      [
        { track: "hall", instance: "h1" },
        [
          {
            kind: "move",
            track: "hall",
            instance: "h1",
            receiver: null,
            from: "closed",
            to: "open",
          },
          { kind: "fact", track: "hall", instance: "h1", path: "seats", value: 40 },
          { kind: "done", track: "hall", instance: "h1", command: "openHall" },
        ],
      ],
    ]);
    const linked = given().and("openHall", { on, instance: "h1" });
    const next = linked.when("closeHall", { on, instance: "h1" });
    expect(next.verdict === "allow" && next.events.map(({ stream }) => stream)).toEqual([
      null,
      { track: "hall", instance: "h1" },
    ]);
    expect(next.verdict === "allow" && next.events[0].effects).toEqual([]);
  });

  it("that another file opened is linked when it is first touched", () => {
    const [, hall] = events;
    const state = hall === undefined ? given().state : evolve(given().state, hall);
    const command = commandOf("closeHall", { on, instance: "h1" });
    const close = decide(desk, { state, command, asOf: command.occurredOn, calendars: {} });
    expect(
      close.verdict === "allow" && close.events.map(({ effects }) => effects[0]),
    ).toMatchObject([{ kind: "link" }, { kind: "move" }]);
  });
});

describe("an exception", () => {
  const lend = (on: string, isAdult: boolean | null) =>
    given(isAdult === null ? {} : { isAdult })
      .and("join")
      .when("lend", { on, instance: "b1", data: { isRare: true, openLoans: 0 } });

  it("gives way to the rule before it is in force", () => {
    expect(kinds(lend("2025-12-31", true))).toEqual([["forbidden", "no-rare-lending"]]);
    expect(kinds(lend("2025-12-31", false))).toEqual([["forbidden", "no-rare-lending"]]);
  });

  it("replaces the rule where it applies, with its own verdict", () => {
    expect(kinds(lend("2026-01-01", false))).toEqual([["forbidden", "no-rare-lending-to-minors"]]);
    expect(kinds(lend("2026-01-01", true))).toEqual([["forbidden", "no-rare-lending"]]);
  });

  it("leaves both open while it cannot be decided", () => {
    expect(kinds(lend("2026-01-01", null))).toEqual([
      ["unknown", "no-rare-lending"],
      ["unknown", "no-rare-lending-to-minors"],
    ]);
  });
});

describe("the day of a step", () => {
  it.each([
    ["command.in-future", { state: member.state, on: "2025-03-03", asOf: "2025-03-02" }],
    ["command.before-opened", { state: given().state, on: "2025-03-01", asOf: "2025-03-02" }],
    [
      "command.out-of-order",
      {
        state: given({}, civilDate("2025-01-01")).and("join").state,
        on: "2025-03-01",
        asOf: "2025-03-05",
      },
    ],
  ])("%s", (code, { state, on, asOf }) => {
    const command = commandOf("suspend", { on, data: { reason: "late" } });
    const decision = decide(desk, { state, command, asOf: civilDate(asOf), calendars: {} });
    expect(issuesOf(decision)).toEqual([`command.occurredOn: ${code}`]);
  });
});

describe("what a command brings", () => {
  const issues = (told: object) => issuesOf(member.when("suspend", told as never));
  it.each([
    [
      "a fact the command does not record",
      { data: { isAdult: true } },
      ["command.data.isAdult: command.fact-not-taken"],
    ],
    [
      "a fact that is derived",
      { data: { mayJoin: true } },
      ["command.data.mayJoin: command.fact-derived"],
    ],
    ["a list of facts", { data: [] }, ["command.data: type.mismatch"]],
    ["something a class made", { data: new Map() }, ["command.data: type.mismatch"]],
    [
      "a fact nobody declared",
      { data: { shoeSize: 44, x: 1 } },
      ["command.data: command.unknown-fact"],
    ],
    ["a value of another type", { data: { reason: 5 } }, ["command.data.reason: type.mismatch"]],
    [
      "a code outside the list",
      { data: { reason: "noise" } },
      ["command.data.reason: code.unknown"],
    ],
    [
      "a role nobody declared",
      { by: { id: "u", roles: ["reader", "king"], party: "p" } },
      ["command.by.roles.1: command.unknown-role"],
    ],
    ["no role", { by: { id: "u", roles: [], party: "p" } }, ["command.by.roles: list.empty"]],
    [
      "a scope the command does not take",
      { withdrawals: [{ scope: "sharing", receiver: null }] },
      ["command.withdrawals.0.scope: command.withdrawal-not-taken"],
    ],
    [
      "a scope nobody declared",
      { consents: [{ scope: "x", receiver: null, purpose: "p", from: opened, givenBy: "king" }] },
      [
        "command.consents.0.scope: command.unknown-scope",
        "command.consents.0.scope: command.consent-not-taken",
        "command.consents.0.givenBy: code.unknown",
      ],
    ],
    ["a field nobody knows", { hurry: true }, ["command: field.unknown"]],
  ])("cannot be %s", (_, told, expected) => {
    expect(issues(told)).toEqual(expected);
  });

  it("is not coerced, and nothing of it is repeated", () => {
    const decision = member.when("suspend", { data: { reason: "Jane Doe" } } as never);
    expect(JSON.stringify(decision)).not.toContain("Jane");
    expect(
      issuesOf(member.when("lend", { instance: "b", data: { isRare: "true" } } as never)),
    ).toHaveLength(1);
  });

  it("ends a consent after it begins", () => {
    const consent = {
      scope: "sharing",
      receiver: null,
      purpose: "p",
      from: opened,
      to: opened,
      givenBy: "person",
    } as const;
    expect(
      issuesOf(member.when("consentToSharing", { who: "reader", consents: [consent] })),
    ).toEqual(["command.consents.0.to: command.consent-reversed"]);
  });
});

describe("the receipt of a step", () => {
  const decision = given({ isAdult: true }).when("join", { data: { guardianSigned: null } });
  const [event] = decision.verdict === "allow" ? decision.events : [];

  it("names the rules that decided and the weakest basis", () => {
    expect(decision).toMatchObject({ rules: ["join", "may-join"], strength: "primary" });
    expect(event?.because).toEqual(["join", "may-join"]);
    const repair = borrowed.when("sendToRepair", { instance: "b1" });
    expect(repair).toMatchObject({ rules: ["to-repair"], strength: "assumed" });
  });

  it("names the parameters in force", () => {
    const lend = member.when("lend", { instance: "b1", data: { isRare: false, openLoans: 0 } });
    expect(lend).toMatchObject({ rules: ["lend", "max-loans"] });
  });

  it("holds every fact the rules could read, with its value before the step is recorded", () => {
    expect(event?.stamp).toEqual({
      ruleSet: desk.hash,
      asOf: opened,
      calendars: {},
      factsRead: {
        day: opened,
        guardianSigned: null,
        isAdult: true,
        mayJoin: true,
        "state.membership": "none",
        "states.loan": [],
      },
    });
    expect(Object.keys(event?.stamp.factsRead ?? {})).toEqual(
      Object.keys(event?.stamp.factsRead ?? {}).sort(),
    );
  });

  it("is the command, and what it changes, in order", () => {
    const { effects, stamp, because, ...command } = event ?? {
      effects: [],
      stamp: null,
      because: null,
    };
    expect(command).toEqual({
      ...commandOf("join", { data: { guardianSigned: null } }),
      stream: null,
    });
    expect(effects.map(({ kind }) => kind)).toEqual(["move", "fact", "done"]);
  });

  it("of a refusal is as weak as the weakest rule it names", () => {
    expect(borrowed.when("declareLost", { instance: "b1" })).toMatchObject({
      verdict: "block",
      strength: "assumed",
    });
  });
});

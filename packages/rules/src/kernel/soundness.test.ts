// Covers: what could let a step pass that nobody allowed: recorded values the rules do not know, events out of their order,
// facts that a command brings for one of several, duties met twice, events that claim a hash they do not have, consents
// that change while they are read, shared objects that are not at hand, withdrawals that end nothing, ids that look like
// others, purposes that lead to a person. Not covered: the same on random files (the laws beside this file).
import { type CivilDate, civilDate } from "@aht-jo/core";
import { bool, eq, not, type Typed } from "@aht-jo/core/expressions";
import { describe, expect, it } from "vitest";
import { deadlines } from "./deadlines/deadlines.ts";
import { calendarsOfTable } from "./deadlines/fixtures/due-days.ts";
import { decide } from "./decide.ts";
import type { Decision } from "./decision.ts";
import type { Effect, SealedEvent } from "./event.ts";
import { evolve } from "./evolve.ts";
import type { FileState } from "./file-state.ts";
import { asked, office, officeWith, plain } from "./fixtures/parcel-office.ts";
import { openFile } from "./open-file.ts";
import { replay } from "./replay.ts";
import { seal } from "./seal.ts";

const opened = civilDate("2025-03-01");
const { fact, some } = office;
const held = (id = "p1", receiver: string | null = null) =>
  ({
    kind: "move",
    track: "parcel",
    instance: id,
    receiver,
    from: "expected",
    to: "held",
  }) as const;
const state = (facts: FileState["facts"] = {}, ...effects: readonly Effect[]) =>
  evolve(openFile({ on: opened, facts }), { occurredOn: opened, effects });
const send = { type: "send", instance: "p1" } as const;
const sending = {
  ...plain,
  kind: "move",
  command: "send",
  from: ["held"],
  to: "sent",
  by: ["clerk"],
  when: bool(true),
  onUnknown: "block",
} as const;
const blocked = (decision: Decision) =>
  decision.verdict === "block"
    ? decision.blockers.map((one) => [one.kind, one.rule, "settledBy" in one ? one.settledBy : []])
    : decision.verdict;
const codes = (decision: Decision) =>
  decision.verdict === "invalid" ? decision.issues.map(({ code }) => code) : decision.verdict;

describe("a recorded value that the fact cannot have now", () => {
  const risky = officeWith({
    ...plain,
    kind: "forbid",
    id: "not-at-risk",
    commands: ["send"],
    when: eq(fact.risk, "high"),
  });
  const at = (risk: FileState["facts"][string]) =>
    asked(risky, { state: state({ risk: risk ?? null }, held()), on: "2025-03-02", step: send });

  it.each(["HIGH", "high ", "", "severe", 7, true, ["high"]])("%j is not known", (risk) => {
    expect(blocked(at(risk))).toEqual([["unknown", "not-at-risk", [["risk"]]]]);
  });

  it("and one that it can have counts", () => {
    expect(at("low").verdict).toBe("allow");
    expect(blocked(at("high"))).toEqual([["forbidden", "not-at-risk", []]]);
  });
});

describe("a newer version whose first day is told by a fact", () => {
  const newest = (from: string, anchor: "event" | { readonly fact: string }) =>
    ({ from: civilDate(from), anchor, conflict: "newest" }) as const;
  const versions = officeWith(
    { ...sending, id: "send", inForce: newest("2025-01-01", "event") },
    {
      ...sending,
      id: "send-cleared",
      when: fact.cleared,
      inForce: newest("2025-02-01", { fact: "identifiedOn" }),
    },
  );
  const at = (facts: FileState["facts"]) =>
    asked(versions, { state: state(facts, held()), on: "2025-03-02", step: send });

  it("keeps the older one from letting a step pass while that day is not known", () => {
    expect(blocked(at({ cleared: false }))).toContainEqual(["unknown", "send", [["identifiedOn"]]]);
    expect(at({ cleared: false, identifiedOn: "2025-01-31" }).verdict).toBe("allow");
    expect(at({ cleared: false, identifiedOn: "2025-02-01" }).verdict).toBe("block");
  });

  it("is not got round by an older one whose own first day is not known", () => {
    const rules = officeWith(
      {
        ...sending,
        id: "send",
        onUnknown: "block",
        inForce: newest("2025-01-01", { fact: "identifiedOn" }),
      },
      {
        ...sending,
        id: "send-cleared",
        when: fact.cleared,
        inForce: newest("2025-02-01", "event"),
      },
    );
    const refused = asked(rules, {
      state: state({ cleared: false }, held()),
      on: "2025-03-02",
      step: send,
    });
    expect(refused).toMatchObject({
      verdict: "block",
      blockers: [{ kind: "guard", rule: "send-cleared" }],
    });
  });
});

describe("a prohibition with a move as its exception", () => {
  const lifted = officeWith(
    { ...sending, id: "send", inForce: { ...plain.inForce, conflict: "mostFavourable" } },
    {
      ...sending,
      id: "send-by-order",
      by: ["judge"],
      consent: { scope: "handover", givenBy: ["court"] },
      exceptionTo: "not-cleared",
      inForce: { ...plain.inForce, conflict: "mostFavourable" },
    },
    { ...plain, kind: "forbid", id: "not-cleared", commands: ["send"], when: not(fact.cleared) },
  );
  const order: Effect = {
    kind: "consent",
    consent: {
      scope: "handover",
      receiver: null,
      purpose: "order",
      from: opened,
      givenBy: "court",
    },
  };
  const by = (role: "clerk" | "judge", ...effects: readonly Effect[]) =>
    asked(lifted, {
      state: state({ cleared: false }, held(), ...effects),
      on: "2025-03-02",
      step: send,
      role,
    });

  it("gives way to the step taken under that move, and to nobody else's", () => {
    expect(by("judge", order)).toMatchObject({ verdict: "allow", rules: ["send-by-order"] });
    expect(blocked(by("clerk", order))).toEqual([["forbidden", "not-cleared", []]]);
    expect(by("judge").verdict).toBe("block");
  });
});

describe("a shared object that is not at hand", () => {
  const rules = officeWith();
  const linked = state({}, { kind: "link", track: "parcel", instance: "p1" });
  const at = (type: string, file: FileState) =>
    codes(asked(rules, { state: file, on: "2025-03-02", step: { type, instance: "p1" } }));

  it("is not taken for one that nobody opened", () => {
    expect(at("hold", linked)).toEqual(["command.object-not-at-hand"]);
    expect(at("send", linked)).toEqual(["command.object-not-at-hand"]);
    expect(at("hold", state())).toBe("allow");
  });
});

describe("what an object inherits", () => {
  const consenting = officeWith({ ...sending, id: "send", consent: { scope: "handover" } });
  const consent = {
    scope: "handover",
    receiver: "branch",
    purpose: "care",
    from: opened,
    givenBy: "person",
  } as const;
  const file = state({}, held(), { kind: "consent", consent });
  const step = {
    ...send,
    data: {},
    occurredOn: civilDate("2025-03-02"),
    by: { id: "u1", roles: ["clerk"], party: "office" },
  };
  const ask = (command: object) =>
    decide(consenting, { state: file, command, asOf: step.occurredOn, calendars: {} } as never);

  it.each([true, false])("is no part of a command, listed %s", (enumerable) => {
    const above = Object.create(null, { receiver: { value: "branch", enumerable } });
    const command = Object.assign(Object.create(above), step);
    expect(ask({ ...step, receiver: "branch" }).verdict).toBe("allow");
    expect(ask(command).verdict).not.toBe("allow");
  });
});

describe("a joint move of a shared object", () => {
  const rules = officeWith({
    ...sending,
    id: "send",
    also: [{ track: "parcel", from: ["expected", "held"], to: "sent" }],
  });

  it("tells the object's log nothing of the instance that moved it along", () => {
    const file = state({}, held("p1"), held("p2"));
    const decision = asked(rules, { state: file, on: "2025-03-02", step: send });
    const parts = decision.verdict === "allow" ? decision.events : [];
    expect(parts.map(({ stream, instance }) => [stream?.instance ?? null, instance])).toEqual([
      [null, "p1"],
      ["p1", "p1"],
      ["p2", null],
    ]);
  });
});

describe("events that are folded in out of their order", () => {
  const rules = officeWith();
  const noted = (day: string, cleared: boolean) => ({
    occurredOn: civilDate(day),
    effects: [
      { kind: "fact", track: null, instance: null, path: "cleared", value: cleared } as const,
    ],
  });
  const late = [noted("2025-03-08", false), noted("2025-03-05", true)].reduce(
    evolve,
    state({}, held()),
  );

  it("decide nothing until the log is replayed", () => {
    expect(late.isInOrder).toBe(false);
    const question = { on: "2025-03-10", step: send };
    expect(codes(asked(rules, { ...question, state: late }))).toEqual(["state.out-of-order"]);
    const stored = JSON.parse(JSON.stringify(late)) as FileState;
    expect(codes(asked(rules, { ...question, state: stored }))).toEqual(["state.out-of-order"]);
    const next = evolve(late, noted("2025-03-09", true));
    expect(codes(asked(rules, { ...question, state: next }))).toEqual(["state.out-of-order"]);
  });

  it("count where they belong in a replay", () => {
    const events = [noted("2025-03-08", false), noted("2025-03-05", true)].map((event, at) =>
      sealed({ ...event, id: `e${at}` }),
    );
    const { state: replayed } = replay(events, { opened });
    expect(replayed).toMatchObject({
      facts: { cleared: false },
      latest: "2025-03-08",
      isInOrder: true,
    });
  });

  it("of one day are in order", () => {
    const both = [noted("2025-03-05", false), noted("2025-03-05", true)].reduce(evolve, state());
    expect(both).toMatchObject({ facts: { cleared: true }, latest: "2025-03-05", isInOrder: true });
  });
});

describe("what a command brings for one of several", () => {
  const rules = officeWith({
    ...plain,
    kind: "forbid",
    id: "no-danger-here",
    commands: ["label", "send"],
    when: some.parcel.isDangerous as Typed<"bool">,
  });
  const label = { type: "label", instance: "p1", data: { isDangerous: true } };
  const on = "2025-03-02";

  it("is seen by what asks about some of them", () => {
    expect(blocked(asked(rules, { state: state({}, held()), on, step: label }))).toEqual([
      ["forbidden", "no-danger-here", []],
    ]);
  });

  it("says nothing of the others", () => {
    const both = state({}, held("p1"), held("p2"));
    const safe = { ...label, data: { isDangerous: false } };
    expect(asked(rules, { state: both, on, step: safe })).toMatchObject({
      verdict: "block",
      blockers: [{ kind: "unknown", rule: "no-danger-here" }],
    });
  });
});

describe("a duty", () => {
  const rules = officeWith({
    ...plain,
    kind: "duty",
    id: "send-in-time",
    on: "parcel",
    bearer: "clerk",
    arises: eq(fact.cleared, true) as never,
    action: "label",
    within: { n: 5, unit: "days" },
    monthEnd: "clip",
    runsFrom: office.entered.parcel.held,
    calendar: "office",
    firstDay: "excluded",
    lastDay: "stays",
    breach: "flag",
  });

  it("that was met in time stays so when its action is repeated", () => {
    const done = (day: string) => ({
      occurredOn: civilDate(day),
      effects: [{ kind: "done", track: "parcel", instance: "p1", command: "label" } as const],
    });
    const twice = [done("2025-03-02"), done("2025-03-15")].reduce(
      evolve,
      state({ cleared: true }, held()),
    );
    const asOf = civilDate("2025-03-20");
    const calendars = { office: calendarsOfTable.made };
    const [due] = deadlines(rules, { state: twice, asOf, calendars });
    expect(due).toMatchObject({ due: "2025-03-06", status: "met", metOn: "2025-03-02" });
  });
});

describe("two events of one id that claim one hash", () => {
  const one = sealed({ id: "e1", occurredOn: opened, effects: [held("p1")] });
  const other = { ...one, effects: [held("p2")] };

  it("are told apart, and count the same in either order", () => {
    const forth = replay([one, other], { opened });
    expect(forth.conflicts).toEqual([
      { code: "event.same-id", path: ["events", 0], params: { count: 2 } },
    ]);
    expect(replay([other, one, other], { opened })).toEqual(forth);
  });
});

describe("a consent in an event", () => {
  const consent = {
    scope: "handover",
    receiver: null,
    purpose: "care",
    from: opened,
    givenBy: "person",
  } as const;
  const give = (given: object) => state({}, held(), { kind: "consent", consent: given as never });

  it("is read once, so that it is what was checked", () => {
    let reads = 0;
    const fickle = Object.defineProperty({ ...consent }, "from", {
      enumerable: true,
      get: () => (reads++ === 0 ? opened : Symbol("none")),
    });
    expect(give(fickle).consents).toEqual([{ ...consent, withdrawnOn: null }]);
    expect(reads).toBe(1);
  });

  it("has nothing that does not belong to it", () => {
    const taken = evolve(give({ ...consent, withdrawnOn: undefined, note: "x" }), {
      occurredOn: civilDate("2025-03-02"),
      effects: [{ kind: "withdraw", withdrawal: { scope: "handover", receiver: null } }],
    });
    expect(taken.consents).toEqual([{ ...consent, withdrawnOn: "2025-03-02" }]);
  });
});

describe("a joint move over shared objects that are not at hand", () => {
  const joint = (onUnknown: "block" | "proceedAndFlag") =>
    officeWith({
      ...plain,
      kind: "move",
      id: onUnknown === "block" ? "arrive" : "leave",
      command: onUnknown === "block" ? "arrive" : "leave",
      from: ["away", "here"],
      to: onUnknown === "block" ? "here" : "away",
      by: ["clerk"],
      when: bool(true),
      onUnknown,
      also: [{ track: "parcel", from: ["held"], to: "sent" }],
    });
  const on = "2025-03-02";
  const link = { kind: "link", track: "parcel", instance: "p2" } as const;
  const linked = state({}, held("p1"), link);

  it("is unknown, and blocks a step that does not go ahead then", () => {
    const rules = joint("block");
    expect(blocked(asked(rules, { state: linked, on, step: { type: "arrive" } }))).toEqual([
      ["unknown", "arrive", [["states.parcel"]]],
    ]);
    const whole = state({}, held("p1"), link, held("p2"));
    expect(asked(rules, { state: whole, on, step: { type: "arrive" } }).verdict).toBe("allow");
  });

  it("is flagged where the step goes ahead", () => {
    const decision = asked(joint("proceedAndFlag"), { state: linked, on, step: { type: "leave" } });
    expect(decision).toMatchObject({ verdict: "allow", assumedTrue: ["states.parcel"] });
  });
});

describe("a withdrawal for one receiver", () => {
  const rules = officeWith();
  const given = (receiver: string | null, told: object = {}) =>
    ({
      kind: "consent",
      consent: {
        scope: "handover",
        receiver,
        purpose: "care",
        from: opened,
        givenBy: "person",
        ...told,
      },
    }) as const;
  const until = { to: civilDate("2025-03-02") };
  const takeBack = (receiver: string | null, ...effects: readonly Effect[]) => {
    const withdrawals = [{ scope: "handover", receiver }];
    const step = { type: "note", withdrawals };
    return codes(asked(rules, { state: state({}, ...effects), on: "2025-03-02", step }));
  };

  it("that no consent names is an issue while others stand", () => {
    expect(takeBack("ngo-b", given("ngo-a"))).toEqual(["command.no-such-consent"]);
    expect(takeBack("ngo-b", given("ngo-a"), given("ngo-c"))).toEqual(["command.no-such-consent"]);
  });

  it("passes where it ends something, where nothing stands, and where it ended before", () => {
    expect(takeBack("ngo-a", given("ngo-a"))).toBe("allow");
    expect(takeBack("ngo-b", given("ngo-a"), given(null))).toBe("allow");
    expect(takeBack(null, given("ngo-a"))).toBe("allow");
    expect(takeBack("ngo-b")).toBe("allow");
    expect(takeBack("ngo-b", given("ngo-a", until))).toBe("allow");
    expect(takeBack("ngo-b", given("ngo-a"), given("ngo-b", until))).toBe("allow");
  });
});

describe("an id", () => {
  const rules = officeWith();
  const step = { type: "hold", instance: "p1" };
  it.each([" p1", "p1 ", "p1\u00a0", "\u3000p1", "caf\u0065\u0301", " "])(
    "that looks like another is refused: %j",
    (id) => {
      const told = { state: state(), on: "2025-03-02" };
      expect(codes(asked(rules, { ...told, step: { ...step, instance: id } }))).toEqual([
        "text.malformed",
      ]);
      expect(codes(asked(rules, { ...told, step: { ...step, receiver: id } }))).toEqual([
        "text.malformed",
      ]);
      const by = { id, roles: ["clerk"], party: "office" } as const;
      expect(codes(asked(rules, { ...told, step: { ...step, by } }))).toEqual(["text.malformed"]);
      const draft = sealed({ id: "e1", occurredOn: opened, effects: [] });
      const identity = { id: "e2", recordedAt: draft.recordedAt, prev: null };
      expect(() => seal(draft, { ...identity, writer: id })).toThrow(/seal\.malformed/);
    },
  );

  it("may have spaces inside and letters of any script", () => {
    const told = { state: state(), on: "2025-03-02" };
    expect(asked(rules, { ...told, step: { ...step, instance: "طرد 1 caf\u00e9" } }).verdict).toBe(
      "allow",
    );
  });
});

describe("the purpose of a consent", () => {
  const rules = officeWith();
  const give = (purpose: string) => {
    const consents = [
      { scope: "handover", receiver: null, purpose, from: opened, givenBy: "person" } as const,
    ];
    const on = "2025-03-01";
    return codes(asked(rules, { state: state(), on, step: { type: "note", consents } }));
  };

  it("must not lead to a person", () => {
    expect(give("call 0790000000")).toEqual(["narrative.phone-number"]);
    expect(give("write to someone@example.org")).toEqual(["narrative.email"]);
    expect(give("Shelter and health care")).toBe("allow");
  });
});

function sealed(of: {
  readonly id: string;
  readonly occurredOn: CivilDate;
  readonly effects: readonly Effect[];
}): SealedEvent {
  const { id, ...change } = of;
  const hash = `sha256:${"0".repeat(64)}`;
  return seal(
    {
      type: "note",
      instance: null,
      data: {},
      by: { id: "u1", roles: ["clerk"], party: "office" },
      stream: null,
      because: ["note"],
      stamp: { ruleSet: hash, asOf: change.occurredOn, calendars: {}, factsRead: {} },
      ...change,
    },
    { id, recordedAt: `${change.occurredOn}T09:00:00.000Z`, writer: "w", prev: null },
  );
}

// Covers: which of several permissions of a command decides, by version, state and what is brought; why a consent falls
// short, and which of several; which invariants a step can break; guards that count working days. Not covered: one
// permission at a time on the library desk (decide.test.ts).
import { civilDate, contentHash } from "@aht-jo/core";
import { jordanCalendar } from "@aht-jo/core/calendars";
import {
  addLimit,
  bool,
  boolFact,
  codesFact,
  dateFact,
  type Expr,
  isIn,
  known,
  lt,
  not,
} from "@aht-jo/core/expressions";
import { describe, expect, it } from "vitest";
import { always, house, move } from "../document/fixtures/house.ts";
import type { InForce, MoveRule, Rule } from "../document/rule.ts";
import type { RuleSetDoc } from "../document/rule-set-doc.ts";
import type { Consent, Withdrawal } from "./command.ts";
import { ruleSetOf } from "./compiled.ts";
import { decide } from "./decide.ts";
import type { Effect } from "./event.ts";
import { evolve } from "./evolve.ts";
import { openFile } from "./open-file.ts";

const opened = civilDate("2025-03-02");
const today = civilDate("2025-03-10");
const later = civilDate("2025-01-01");
const isLate = boolFact("isLate");
const isCalm = boolFact("isCalm");

type Told = Partial<{
  readonly type: string;
  readonly instance: string;
  readonly data: Readonly<Record<string, boolean>>;
  readonly receiver: string;
  readonly consents: readonly Consent[];
  readonly withdrawals: readonly Withdrawal[];
  readonly effects: readonly Effect[];
  readonly facts: Readonly<Record<string, boolean>>;
  readonly calendars: object;
}>;

function ask(rules: readonly Rule[], told: Told = {}, doc: Partial<RuleSetDoc> = {}) {
  const whole: RuleSetDoc = { ...house, ...doc, rules };
  const {
    effects = [],
    facts = {},
    calendars = {},
    type = "open",
    instance = null,
    data = {},
    ...rest
  } = told;
  return decide(ruleSetOf(whole, contentHash(whole)), {
    state: evolve(openFile({ on: opened, facts }), { occurredOn: opened, effects }),
    command: {
      type,
      instance,
      data,
      occurredOn: today,
      by: { id: "u", roles: ["keeper"], party: "home" },
      ...rest,
    },
    asOf: today,
    calendars,
  } as never);
}
const opening = (id: string, changes: Partial<MoveRule> = {}): MoveRule =>
  move({ id, command: "open", from: ["shut"], to: "wide", ...changes });
const blockers = (decision: ReturnType<typeof ask>) =>
  decision.verdict === "block" ? decision.blockers.map(({ kind, rule }) => `${kind} ${rule}`) : [];
const deciding = (decision: ReturnType<typeof ask>) =>
  decision.verdict === "allow" ? decision.rules : [];

describe("two permissions of one command", () => {
  const since = (from: typeof later, conflict?: NonNullable<InForce["conflict"]>): InForce =>
    conflict === undefined ? { ...always, from } : { ...always, from, conflict };

  it("are in conflict where both pass and neither says which gives way", () => {
    const decision = ask([opening("one"), opening("two"), opening("three")]);
    expect(decision.verdict === "block" && decision.blockers).toEqual([
      { kind: "conflict", rule: "one", with: ["two", "three"] },
    ]);
  });

  it.each([
    ["in the order of their days", false],
    ["the other way round", true],
  ])("give way to the newest that says so, also where it refuses, %s", (_, isReversed) => {
    const versions = (when: Expr) => {
      const both = [
        opening("old", { inForce: since(always.from, "newest") }),
        opening("new", { inForce: since(later, "newest"), when }),
      ];
      return isReversed ? both.reverse() : both;
    };
    expect(deciding(ask(versions(bool(true))))).toContain("new");
    expect(deciding(ask(versions(bool(true))))).not.toContain("old");
    expect(blockers(ask(versions(bool(false))))).toEqual(["guard new"]);
  });

  it.each([
    ["in the order of their days", false],
    ["the other way round", true],
  ])("stand in for each other where the person gains, %s", (_, isReversed) => {
    const versions = (when: Expr) => {
      const both = [
        opening("old", { inForce: since(always.from, "mostFavourable") }),
        opening("new", { inForce: since(later, "mostFavourable"), when }),
      ];
      return isReversed ? both.reverse() : both;
    };
    expect(deciding(ask(versions(bool(true))))).toContain("new");
    expect(deciding(ask(versions(bool(false))))).toContain("old");
  });

  it("say why not only where the instance stands; elsewhere all say where they begin", () => {
    const here = opening("here", { when: bool(false) });
    const there = opening("there", { from: ["wide"] });
    expect(blockers(ask([here, there]))).toEqual(["guard here"]);
    expect(blockers(ask([there, here]))).toEqual(["guard here"]);
    const nowhere = [there, opening("there-too", { from: ["wide"], when: bool(false) })];
    expect(blockers(ask(nowhere))).toEqual(["state there", "state there-too"]);
  });

  it("say when they are in force where neither is", () => {
    const ended = { ...always, to: civilDate("2025-01-01") };
    const rules = [opening("one", { inForce: ended }), opening("two", { inForce: ended })];
    expect(blockers(ask(rules))).toEqual(["date one", "date two"]);
    expect(deciding(ask([...rules, opening("three")]))).toContain("three");
  });

  it("are told apart by what is brought", () => {
    const rules = [
      opening("late", { records: ["isLate"] }),
      opening("calm", { records: ["isCalm"], gives: ["sharing"] }),
    ];
    expect(deciding(ask(rules, { data: { isLate: true } }))).toContain("late");
    expect(deciding(ask(rules, { data: { isCalm: true } }))).toContain("calm");
    expect(deciding(ask(rules, { consents: [given({ from: today })] }))).toContain("calm");
    const both = ask(rules, { data: { isCalm: true, isLate: true } });
    expect(both.verdict === "invalid" && both.issues.map(({ path }) => path)).toEqual([
      ["command", "data"],
    ]);
    expect(
      ask(rules, { data: { isLate: true }, consents: [given({ from: today })] }).verdict,
    ).not.toBe("allow");
  });

  it("open a new instance only where they lead somewhere", () => {
    const { to: _, ...staying } = move({ id: "look", command: "enter", from: ["none"] });
    const rules = [staying, move({ id: "enter", command: "enter", from: ["none"], to: "inside" })];
    expect(deciding(ask(rules, { type: "enter", instance: "v1" }))).toContain("enter");
    expect(ask([staying], { type: "enter", instance: "v1" }).verdict).toBe("invalid");
  });
});

function given(changes: Partial<Consent>): Consent {
  return {
    scope: "sharing",
    receiver: null,
    purpose: "care",
    from: opened,
    givenBy: "person",
    ...changes,
  };
}

describe("a consent", () => {
  const needing = [opening("open", { consent: { scope: "sharing", givenBy: ["person"] } })];
  const why = (...consents: readonly (Effect | Partial<Consent>)[]) => {
    const effects = consents.map(
      (one): Effect => ("kind" in one ? one : { kind: "consent", consent: given(one) }),
    );
    const decision = ask(needing, { effects });
    return decision.verdict === "block" && decision.blockers[0].kind === "consent"
      ? decision.blockers[0].why
      : decision.verdict;
  };
  const withdrawn: Effect = { kind: "withdraw", withdrawal: { scope: "sharing", receiver: null } };

  it("covers a step from its first day up to but not including its last", () => {
    expect(why({})).toBe("allow");
    expect(why({ from: today })).toBe("allow");
    expect(why({ from: civilDate("2025-03-11") })).toBe("notYet");
    expect(why({ to: civilDate("2025-03-11") })).toBe("allow");
    expect(why({ to: today })).toBe("expired");
  });

  it("falls short for the reason that is nearest to enough, in whatever order they were given", () => {
    expect(why()).toBe("none");
    expect(why({ receiver: "clinic" })).toBe("otherReceiver");
    expect(why({ givenBy: "guardian" })).toBe("otherGiver");
    expect(why({}, withdrawn)).toBe("withdrawn");
    expect(why({ receiver: "clinic" }, { givenBy: "court" })).toBe("otherGiver");
    expect(why({ givenBy: "court" }, { receiver: "clinic" })).toBe("otherGiver");
    expect(why({ to: today }, { receiver: "clinic" })).toBe("expired");
    expect(why({ receiver: "clinic" }, { to: today })).toBe("expired");
    expect(why({ from: civilDate("2025-03-11") }, { to: today })).toBe("notYet");
    expect(why({ to: today }, { from: civilDate("2025-03-11") })).toBe("notYet");
    expect(why({ to: today }, {})).toBe("allow");
  });

  it("of another scope is none", () => {
    const scopes = { ...house.scopes, telling: { title: { en: "Telling", ar: "إخبار" } } };
    const effects = [{ kind: "consent", consent: given({ scope: "telling" }) }] as const;
    const decision = ask(needing, { effects }, { scopes });
    expect(decision.verdict === "block" && decision.blockers).toMatchObject([{ why: "none" }]);
  });
});

describe("a consent that was taken back", () => {
  const withdrawn = (on: string) => ({
    occurredOn: civilDate(on),
    effects: [{ kind: "withdraw", withdrawal: { scope: "sharing", receiver: null } }] as const,
  });
  const consented = evolve(openFile({ on: opened }), {
    occurredOn: opened,
    effects: [{ kind: "consent", consent: given({}) }],
  });
  const days = (...on: string[]) => on.map(withdrawn).reduce(evolve, consented);

  it("covers what happened before", () => {
    const rules = [opening("open", { consent: { scope: "sharing" } })];
    const whole: RuleSetDoc = { ...house, rules };
    const on = (state: typeof consented) =>
      decide(ruleSetOf(whole, contentHash(whole)), {
        state,
        command: {
          type: "open",
          instance: null,
          data: {},
          occurredOn: today,
          by: { id: "u", roles: ["keeper"], party: "home" },
        },
        asOf: today,
        calendars: {},
      }).verdict;
    expect(on(days("2025-03-11"))).toBe("allow");
    expect(on(days("2025-03-10"))).toBe("block");
  });

  it("ended on the first day of all that took it back, in whatever order they came in", () => {
    const end = (...on: string[]) => days(...on).consents[0]?.withdrawnOn;
    expect(end("2025-03-20", "2025-03-10")).toBe("2025-03-10");
    expect(end("2025-03-10", "2025-03-20")).toBe("2025-03-10");
    expect(end("2025-03-10", "2025-03-10")).toBe("2025-03-10");
  });
});

describe("what a guard reads", () => {
  const opens = (when: Expr, effects: readonly Effect[] = []) =>
    ask([opening("open", { when })], { effects }).verdict;
  const visit = (instance: string, isGuest?: boolean): Effect[] => [
    { kind: "move", track: "visit", instance, receiver: null, from: "none", to: "inside" },
    ...(isGuest === undefined
      ? []
      : [{ kind: "fact", track: "visit", instance, path: "isGuest", value: isGuest } as const]),
  ];

  it("holds of some instance if it does of one, whatever is unknown of others", () => {
    const some = boolFact("some.visit.isGuest");
    const is = (...guests: (boolean | undefined)[]) => {
      const effects = guests.flatMap((isGuest, at) => visit(`v${at}`, isGuest));
      return [opens(some, effects), opens(not(some), effects)];
    };
    expect(is()).toEqual(["block", "allow"]);
    expect(is(false, true)).toEqual(["allow", "block"]);
    expect(is(undefined, true)).toEqual(["allow", "block"]);
    expect(is(false, false)).toEqual(["block", "allow"]);
    expect(is(false, undefined)).toEqual(["block", "block"]);
    expect(is(undefined, false)).toEqual(["block", "block"]);
  });

  it("is since when a state was entered, unknown while none was", () => {
    const before = lt(dateFact("since.door"), today);
    expect(opens(before)).toBe("block");
    expect(opens(not(known(dateFact("since.door"))))).toBe("allow");
    const shut: Effect = {
      kind: "move",
      track: "door",
      instance: null,
      receiver: null,
      from: "wide",
      to: "shut",
    };
    expect(opens(before, [shut])).toBe("allow");
    expect(opens(known(dateFact("since.door")), [shut])).toBe("allow");
  });
});

describe("an invariant", () => {
  const kept = (on: Expr): Rule => {
    const { title, basis } = opening("x");
    return { kind: "invariant", id: "kept", title, basis, inForce: always, always: on };
  };
  const entering = move({
    id: "enter",
    command: "enter",
    from: ["none"],
    to: "inside",
    records: ["isGuest"],
  });
  const enter = (on: Expr, told: Told = {}) =>
    blockers(ask([entering, kept(on)], { type: "enter", instance: "v1", ...told }));

  it("can be broken by a state, a fact of an instance, and by the step itself", () => {
    const guest = { data: { isGuest: true } };
    expect(enter(not(isIn(codesFact("states.visit"), ["inside"])))).toEqual(["forbidden kept"]);
    expect(enter(not(isIn(codesFact("states.visit"), ["gone"])))).toEqual([]);
    expect(enter(not(boolFact("some.visit.isGuest")), guest)).toEqual(["forbidden kept"]);
    expect(enter(not(boolFact("some.visit.isGuest")), { data: { isGuest: false } })).toEqual([]);
    const opens = [opening("open"), kept(not(known(dateFact("done.open"))))];
    expect(blockers(ask(opens))).toEqual(["forbidden kept"]);
  });

  it("can be broken by a fact of the file and by a consent", () => {
    const rules = [opening("open", { records: ["isLate"], gives: ["sharing"] })];
    expect(blockers(ask([...rules, kept(not(isLate))], { data: { isLate: true } }))).toEqual([
      "forbidden kept",
    ]);
    expect(blockers(ask([...rules, kept(not(isLate))], { data: { isLate: false } }))).toEqual([]);
    const shared = kept(not(boolFact("consent.sharing")));
    expect(blockers(ask([...rules, shared], { consents: [given({ from: today })] }))).toEqual([
      "forbidden kept",
    ]);
    expect(blockers(ask([...rules, shared]))).toEqual([]);
  });

  it("can be broken through a joint move, and by one of several facts it reads", () => {
    const also = [{ track: "visit", from: ["inside"], to: "gone" }] as const;
    const gone = kept(not(isIn(codesFact("states.visit"), ["gone"])));
    const move = { kind: "move", track: "visit", instance: "v1", receiver: null } as const;
    const effects = [{ ...move, from: "none", to: "inside" }];
    expect(blockers(ask([opening("open", { also }), gone], { effects }))).toEqual([
      "forbidden kept",
    ]);
    const either = kept({ op: "or", args: [not(isLate), isCalm] });
    const rules = [opening("open", { records: ["isLate"] }), either];
    const data = { isLate: true };
    expect(blockers(ask(rules, { data, facts: { isCalm: false } }))).toEqual(["forbidden kept"]);
    expect(blockers(ask(rules, { data, facts: { isCalm: true } }))).toEqual([]);
  });

  it("can be broken by a consent that is taken back, which only some commands do", () => {
    const shared = kept(boolFact("consent.sharing"));
    const effects: readonly Effect[] = [{ kind: "consent", consent: given({}) }];
    const withdrawals = [{ scope: "sharing", receiver: null }] as const;
    const rules = [opening("open", { withdraws: ["sharing"] })];
    expect(ask(rules, { effects, withdrawals }).verdict).toBe("allow");
    expect(ask([opening("open")], { effects, withdrawals }).verdict).toBe("invalid");
    expect(blockers(ask([...rules, shared], { effects, withdrawals }))).toEqual(["forbidden kept"]);
  });

  it("can be broken through a derived fact, and not where it was broken before or reads nothing of the step", () => {
    const { title, basis } = opening("x");
    const calm: Rule = {
      kind: "define",
      id: "calm",
      title,
      basis,
      inForce: always,
      fact: "isCalm",
      as: isLate,
    };
    const rules = [opening("open", { records: ["isLate"] }), calm, kept(not(isCalm))];
    expect(blockers(ask(rules, { data: { isLate: true } }))).toEqual(["forbidden kept"]);
    expect(blockers(ask(rules, { data: { isLate: true }, facts: { isLate: true } }))).toEqual([]);
    expect(
      blockers(ask([opening("open"), kept(not(isLate))], { facts: { isLate: true } })),
    ).toEqual([]);
  });

  it("can be broken through a duty that comes to run", () => {
    const duty = house.rules.filter(({ kind }) => kind === "duty" || kind === "param");
    const rules = [entering, ...duty, kept(not(boolFact("running.leave-in-time")))];
    expect(blockers(ask(rules, { type: "enter", instance: "v1" }))).toEqual(["forbidden kept"]);
  });
});

describe("a guard that counts working days", () => {
  const counted = addLimit(dateFact("opened"), { n: 5, unit: "workingDays", monthEnd: "clip" });
  const rules = (when: Expr) => [opening("open", { when })];
  const doc = { expressionCalendar: "house" };
  const calendars = { house: jordanCalendar };

  it("needs the calendar, wherever in the condition it stands", () => {
    for (const when of [lt(counted, dateFact("day")), not(known(counted))]) {
      const decision = ask(rules(when), {}, doc);
      expect(decision.verdict === "invalid" && decision.issues.map(({ code }) => code)).toEqual([
        "context.calendar-missing",
      ]);
    }
    expect(deciding(ask(rules(lt(counted, dateFact("day"))), { calendars }, doc))).toContain(
      "open",
    );
    expect(blockers(ask(rules(lt(dateFact("day"), counted)), { calendars }, doc))).toEqual([
      "guard open",
    ]);
  });

  it("leaves the calendar it counted by in the receipt", () => {
    const decision = ask(rules(lt(counted, dateFact("day"))), { calendars }, doc);
    expect(decision.verdict === "allow" && decision.events[0].stamp.calendars).toEqual({
      house: contentHash(jordanCalendar),
    });
  });

  it("is the only one that does", () => {
    expect(ask(rules(known(dateFact("day"))), {}, doc).verdict).toBe("allow");
  });
});

describe("a joint move", () => {
  const also = [{ track: "visit", from: ["inside"], to: "gone" }] as const;
  const inside = (instance: string): Effect => ({
    kind: "move",
    track: "visit",
    instance,
    receiver: "clinic",
    from: "none",
    to: "inside",
  });
  const moves = (decision: ReturnType<typeof ask>) =>
    decision.verdict === "allow"
      ? decision.events.flatMap(({ effects }) =>
          effects.flatMap((one) =>
            one.kind === "move" ? [`${one.track} ${one.instance} ${one.receiver} ${one.to}`] : [],
          ),
        )
      : [decision.verdict];

  it("takes every other instance along, each with its receiver, and itself but once", () => {
    const effects = [inside("v1"), inside("v2")];
    expect(moves(ask([opening("open", { also })], { effects }))).toEqual([
      "door null null wide",
      "visit v1 clinic gone",
      "visit v2 clinic gone",
    ]);
    const leave = move({ id: "leave", command: "leave", from: ["inside"], to: "gone", also });
    const told = { type: "leave", instance: "v2", effects, receiver: "clinic" };
    expect(moves(ask([leave], told))).toEqual(["visit v2 clinic gone", "visit v1 clinic gone"]);
  });

  it("takes nothing along of a track with many of which there is none", () => {
    const none = [{ track: "visit", from: ["none"], to: "inside" }] as const;
    expect(moves(ask([opening("open", { also: none })]))).toEqual(["door null null wide"]);
  });

  it("takes a track of one along that nobody touched, where it begins there", () => {
    const enter = (from: string) =>
      move({
        id: "enter",
        command: "enter",
        from: ["none"],
        to: "inside",
        also: [{ track: "door", from: [from], to: "wide" }],
      });
    const told = { type: "enter", instance: "v1" };
    expect(moves(ask([enter("shut")], told))).toEqual([
      "visit v1 null inside",
      "door null null wide",
    ]);
    expect(moves(ask([enter("wide")], told))).toEqual(["visit v1 null inside"]);
  });
});

// Covers: that no verdict and no status changes before the day given, for random rules that use the day in every way the
// language has, on random files; and for the library desk. Not covered: how early the day may be (next-change.test.ts).
import { addDays, type CivilDate, civilDate, contentHash, type NonEmpty } from "@aht-jo/core";
import type { ComparisonOp, Expr, TimeLimit } from "@aht-jo/core/expressions";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Rule } from "../../document/rule.ts";
import type { RuleSet } from "../../document/rule-set.ts";
import type { RuleSetDoc } from "../../document/rule-set-doc.ts";
import { ruleSetOf } from "../compiled.ts";
import { deadlines } from "../deadlines/deadlines.ts";
import { madeUpCalendar } from "../deadlines/fixtures/due-days.ts";
import type { Effect } from "../event.ts";
import { evolve } from "../evolve.ts";
import type { FileState } from "../file-state.ts";
import { openFile } from "../open-file.ts";
import { options } from "../options.ts";
import { nextChange } from "./next-change.ts";

const today = civilDate("2025-03-05");
const daysAround = fc.integer({ min: -12, max: 12 }).map((n) => addDays(today, n));
const fact = (path: string): Expr => ({ op: "fact", path });
const lit = (type: "date" | "int" | "bool", value: string | number | boolean): Expr => ({
  op: "lit",
  type,
  value,
});
const comparison = fc.constantFrom<ComparisonOp>("eq", "ne", "lt", "le", "gt", "ge");
const limit: fc.Arbitrary<TimeLimit> = fc.record({
  n: fc.oneof(fc.integer({ min: -4, max: 8 }), fc.constant({ param: "span" })),
  unit: fc.constantFrom("days", "workingDays", "weeks", "months"),
});

/** Conditions, dates and numbers with the day in them, at most a few deep. `plain` ones do not read the day at all. */
const { bool, date, plainDate } = fc.letrec<{
  bool: Expr;
  date: Expr;
  number: Expr;
  plainDate: Expr;
}>((tie) => ({
  plainDate: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    daysAround.map((on) => lit("date", on)),
    fc.constantFrom(...["born", "due", "opened", "since.t", "entered.t.b", "done.go"].map(fact)),
    fc.record({
      op: fc.constant("addLimit" as const),
      date: tie("plainDate"),
      limit,
      monthEnd: fc.constantFrom("clip" as const, "roll" as const),
    }),
  ),
  date: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constant(fact("day")),
    tie("plainDate"),
    fc.constant(fact("derived")),
    fc.record({
      op: fc.constant("addLimit" as const),
      date: tie("date"),
      limit,
      monthEnd: fc.constantFrom("clip" as const, "roll" as const),
    }),
    fc.record({
      op: fc.constant("if" as const),
      cond: tie("bool"),
      // biome-ignore lint/suspicious/noThenProperty: it holds an expression, never a function, so nothing awaits it.
      then: tie("date"),
      else: tie("date"),
    }),
  ),
  number: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.integer({ min: -10, max: 10 }).map((n) => lit("int", n)),
    fc.constant<Expr>({ op: "param", name: "span" }),
    fc.constant(fact("age")),
    fc.record({ op: fc.constant("daysBetween" as const), from: tie("date"), to: tie("date") }),
  ),
  bool: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.record({ op: comparison, left: tie("date"), right: tie("date") }),
    fc.record({ op: comparison, left: tie("number"), right: tie("number") }),
    fc.constantFrom(
      lit("bool", true),
      ...["flag", "ripe", "running.act", "consent.share", "some.many.fresh"].map(fact),
    ),
    fc.record({ op: fc.constant("not" as const), arg: tie("bool") }),
    fc.record({ op: fc.constant("known" as const), arg: fc.oneof(tie("date"), tie("bool")) }),
    fc.record({
      op: fc.constantFrom("and" as const, "or" as const),
      args: fc.tuple(tie("bool"), tie("bool")),
    }),
  ),
})) as { bool: fc.Arbitrary<Expr>; date: fc.Arbitrary<Expr>; plainDate: fc.Arbitrary<Expr> };

/** Conditions as people write them: the day against a date, or the days since a date against a number. */
const tameBool: fc.Arbitrary<Expr> = fc.letrec<{ bool: Expr }>((tie) => ({
  bool: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.record({ op: comparison, left: fc.constant(fact("day")), right: plainDate }),
    fc.record({ op: comparison, left: plainDate, right: fc.constant(fact("day")) }),
    fc.record({
      op: comparison,
      left: fc.oneof(
        plainDate.map((from): Expr => ({ op: "daysBetween", from, to: fact("day") })),
        plainDate.map((to): Expr => ({ op: "daysBetween", from: fact("day"), to })),
      ),
      right: fc.integer({ min: -10, max: 10 }).map((n) => lit("int", n)),
    }),
    fc.constantFrom(
      ...["flag", "ripe", "running.act", "consent.share", "some.many.fresh"].map(fact),
    ),
    fc.record({ op: fc.constant("not" as const), arg: tie("bool") }),
    fc.record({
      op: fc.constantFrom("and" as const, "or" as const),
      args: fc.tuple(tie("bool"), tie("bool")),
    }),
  ),
})).bool;

const inForce = fc.record({
  from: daysAround.map((on) => addDays(on, -10)),
  anchor: fc.constantFrom<Rule["inForce"]["anchor"]>("event", "event", "fileOpened", {
    fact: "born",
  }),
});
const inForceFor = fc.oneof(
  inForce,
  fc.record({ from: daysAround, length: fc.integer({ min: 1, max: 9 }) }).map((it) => ({
    from: it.from,
    to: addDays(it.from, it.length),
    anchor: "event" as const,
  })),
);

const title = { en: "Made up", ar: "مختلق" };
const basis = [
  { kind: "sourced", provision: { work: "made-up", pinpoint: "1", reading: "primary" } },
] as const;
const base = { title, basis };
const day0 = { from: civilDate("2020-01-01"), anchor: "event" } as const;

const withoutRunning = (expr: Expr): boolean => !JSON.stringify(expr).includes("running.");
const withoutDerived = (expr: Expr): boolean =>
  !/"path":"(derived|age|ripe)"/.test(JSON.stringify(expr));
const closed = (expr: Expr) =>
  withoutRunning(expr) && withoutDerived(expr) && !JSON.stringify(expr).includes("some.");

const someRules = (bool: fc.Arbitrary<Expr>, date: fc.Arbitrary<Expr>): fc.Arbitrary<RuleSet> =>
  fc
    .record({
      guards: fc.tuple(bool, bool, bool, bool),
      forbid: bool,
      invariant: fc.option(bool, { freq: 2 }),
      arises: bool.filter(withoutRunning),
      runsFrom: fc.oneof(plainDate, plainDate, date.filter(withoutRunning)),
      derived: date.filter(closed),
      ripe: bool.filter(closed),
      fresh: bool.filter(closed),
      age: date.filter(closed),
      inForces: fc.tuple(inForceFor, inForceFor, inForceFor, inForceFor),
      n: fc.integer({ min: 0, max: 8 }),
      isAlsoBack: fc.boolean(),
      unit: fc.constantFrom("days" as const, "workingDays" as const, "hours" as const),
      lastDay: fc.constantFrom("stays" as const, "rollsForward" as const, "rollsBack" as const),
      retiredFrom: daysAround,
    })
    .map((it) => {
      const move = (
        id: string,
        at: { command: string; from: NonEmpty<string>; to?: string; when: Expr },
      ): Rule => ({
        ...base,
        ...at,
        kind: "move",
        id,
        by: ["clerk"],
        onUnknown: "block",
        inForce: day0,
      });
      const command = (track: string) =>
        ({ title, track, nature: "ordinary", complete: false }) as const;
      const fresh = { title, on: { track: "many" }, sensitive: false, type: "bool" } as const;
      const onFile = { title, on: "file", sensitive: false } as const;
      const state = { title, stage: "s" };
      const doc: RuleSetDoc = {
        schema: "rules/1",
        id: "random",
        version: "1",
        title,
        published: today,
        sources: [],
        calendars: { desk: { title } },
        expressionCalendar: "desk",
        roles: { clerk: { title, parties: [], basis } },
        tracks: {
          t: {
            title,
            initial: "a",
            many: false,
            shared: false,
            states: { a: state, b: state, c: { ...state, retiredFrom: it.retiredFrom } },
          },
          many: { title, initial: "x", many: true, shared: false, states: { x: state, y: state } },
        },
        commands: {
          go: command("t"),
          back: command("t"),
          open: command("many"),
          note: command("many"),
        },
        facts: {
          born: { ...onFile, type: "date" },
          due: { ...onFile, type: "date" },
          derived: { ...onFile, type: "date" },
          flag: { ...onFile, type: "bool" },
          ripe: { ...onFile, type: "bool" },
          age: { ...onFile, type: "int" },
          fresh,
        },
        params: { span: { title, type: "int" } },
        scopes: { share: { title } },
        rules: [
          move("go", { command: "go", from: ["a", "b"], to: "b", when: it.guards[0] }),
          {
            ...move("back", { command: "back", from: ["a", "b"], to: "c", when: it.guards[1] }),
            inForce: it.inForces[0],
          },
          move("open", { command: "open", from: ["x"], to: "y", when: it.guards[2] }),
          move("note", { command: "note", from: ["y"], when: it.guards[3] }),
          {
            ...base,
            kind: "forbid",
            id: "no",
            commands: ["go", "note"],
            when: it.forbid,
            inForce: it.inForces[1],
          },
          ...(it.invariant === null
            ? []
            : [
                {
                  ...base,
                  kind: "invariant" as const,
                  id: "never",
                  always: it.invariant,
                  inForce: day0,
                },
              ]),
          { ...base, kind: "define", id: "d1", fact: "derived", as: it.derived, inForce: day0 },
          { ...base, kind: "define", id: "d2", fact: "ripe", as: it.ripe, inForce: it.inForces[2] },
          {
            ...base,
            kind: "define",
            id: "d3",
            fact: "age",
            as: { op: "daysBetween", from: it.age, to: fact("day") },
            inForce: day0,
          },
          { ...base, kind: "define", id: "d4", fact: "fresh", as: it.fresh, inForce: day0 },
          {
            ...base,
            kind: "param",
            id: "p1",
            name: "span",
            value: 3,
            inForce: { ...day0, to: addDays(today, 4) },
          },
          {
            ...base,
            kind: "param",
            id: "p2",
            name: "span",
            value: 5,
            inForce: { ...day0, from: addDays(today, 6) },
          },
          {
            ...base,
            kind: "duty",
            id: "act",
            bearer: "clerk",
            arises: it.arises,
            action: "go",
            ...(it.isAlsoBack ? { or: ["back"] as const } : {}),
            within: { n: it.n, unit: it.unit },
            monthEnd: "clip",
            runsFrom: it.runsFrom,
            calendar: "desk",
            firstDay: "excluded",
            lastDay: it.lastDay,
            suspendedWhile: { op: "in", arg: fact("state.t"), set: ["c"] },
            breach: "flag",
            inForce: it.inForces[3],
          },
        ],
      };
      return ruleSetOf(doc, contentHash(doc));
    });

const someFile: fc.Arbitrary<FileState> = fc
  .record({
    opened: daysAround,
    facts: fc.record(
      { born: daysAround, due: daysAround, flag: fc.boolean() },
      { requiredKeys: [] },
    ),
    steps: fc.array(
      fc.record({
        on: daysAround,
        what: fc.constantFrom("b", "c", "a", "done", "undone", "open", "consent", "withdraw"),
        receiver: fc.constantFrom(null, "r1"),
        length: fc.integer({ min: 1, max: 10 }),
      }),
      { maxLength: 6 },
    ),
  })
  .map(({ opened, facts, steps }) =>
    [...steps]
      .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
      .reduce<FileState>(
        (state, { on, what, receiver, length }, n) =>
          evolve(state, { occurredOn: on, effects: [effectOf({ on, what, receiver, length, n })] }),
        openFile({ on: opened, facts }),
      ),
  );

function effectOf(of: {
  on: CivilDate;
  what: string;
  receiver: string | null;
  length: number;
  n: number;
}): Effect {
  const { on, what, receiver, length, n } = of;
  switch (what) {
    case "done":
      return { kind: "done", track: "t", instance: null, command: "go" };
    case "undone":
      return { kind: "done", track: "t", instance: null, command: "back" };
    case "open":
      return { kind: "move", track: "many", instance: `m${n}`, receiver, from: "x", to: "y" };
    case "consent":
      return {
        kind: "consent",
        consent: {
          scope: "share",
          receiver,
          purpose: "p",
          from: on,
          to: addDays(on, length),
          givenBy: "person",
        },
      };
    case "withdraw":
      return { kind: "withdraw", withdrawal: { scope: "share", receiver } };
    default:
      return { kind: "move", track: "t", instance: null, receiver: null, from: "", to: what };
  }
}

const actor = { id: "u1", roles: ["clerk"], party: "p" } as const;
const calendars = { desk: madeUpCalendar };

/** Everything that is promised to stay: the verdicts with their reasons, and the statuses with their due days. */
function picture(rules: RuleSet, at: { state: FileState; asOf: CivilDate }): string {
  const seen = options(rules, { ...at, actor, calendars });
  const duties = deadlines(rules, { ...at, calendars }).map(({ duty, instance, status, due }) => ({
    duty,
    instance,
    status,
    due,
  }));
  return JSON.stringify([seen, duties], (key, value) => (key === "trace" ? null : value));
}

/** The first day on which the picture is another, looking no further than a while ahead. */
function firstChange(rules: RuleSet, at: { state: FileState; asOf: CivilDate }, until: CivilDate) {
  const now = picture(rules, at);
  for (let asOf = addDays(at.asOf, 1); asOf < until; asOf = addDays(asOf, 1))
    if (picture(rules, { ...at, asOf }) !== now) return asOf;
  return null;
}

/** Counts the cases in which the day given was later than the next one, so that there was something to promise. */
function neverLate(rules: fc.Arbitrary<RuleSet>, numRuns: number): number {
  let promising = 0;
  fc.assert(
    fc.property(rules, someFile, (rules, state) => {
      const at = { state, asOf: today };
      const next = nextChange(rules, { ...at, calendars });
      const horizon = addDays(today, 45);
      if (next !== addDays(today, 1)) promising += 1;
      expect(next === null || next > today).toBe(true);
      expect(firstChange(rules, at, next !== null && next < horizon ? next : horizon)).toBe(null);
    }),
    { numRuns },
  );
  return promising;
}

describe("nextChange is never later than a change", () => {
  it("for conditions as people write them", () => {
    expect(neverLate(someRules(tameBool, plainDate), 150)).toBeGreaterThan(10);
  });

  it("for conditions that use the day in every way there is", () => {
    neverLate(someRules(bool, date), 150);
  });
});

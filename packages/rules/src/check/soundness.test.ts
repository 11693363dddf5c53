// Covers: that the checker gives no proof that two different days, counts, parameters or duties together make, that two
// versions differ wherever one of these or the parties of a role do, and that what is too large is given up soon.
// Does not cover: other ways to give a false proof; see the tests against the simplest search.

import type { NonEmpty } from "@aht-jo/core";
import type { Expr, MaybeValue } from "@aht-jo/core/expressions";
import { describe, expect, test } from "vitest";
import type { Rule } from "../document/rule.ts";
import type { RuleSetDoc } from "../document/rule-set-doc.ts";
import { ruleSetOf } from "../kernel/compiled.ts";
import { decide } from "../kernel/decide.ts";
import { openFile } from "../kernel/open-file.ts";
import { check } from "./check.ts";
import { diffBehaviour } from "./diff-behaviour.ts";
import { randomDayDoc, today } from "./fixtures/random-days.ts";
import { chance } from "./fixtures/random-rules.ts";

const limits = { on: today, instances: 1, maxStates: 5000, opening: "any" } as const;
const fact = (path: string): Expr => ({ op: "fact", path });
const lit = (type: "int" | "date", value: number | string): Expr => ({ op: "lit", type, value });
const not = (arg: Expr): Expr => ({ op: "not", arg });
const and = (...args: NonEmpty<Expr>): Expr => ({ op: "and", args });
const days = (from: string, to: string): Expr => ({
  op: "daysBetween",
  from: fact(from),
  to: fact(to),
});
const over = (left: Expr, count = 10): Expr => ({ op: "gt", left, right: lit("int", count) });
const plus = (
  path: string,
  n: number | { readonly param: string },
  monthEnd: "clip" | "roll" = "clip",
): Expr => ({
  op: "addLimit",
  date: fact(path),
  limit: { n, unit: typeof n === "number" && n === 1 ? "months" : "days" },
  monthEnd,
});
const chosen = (yes: string, no: string): Expr => ({
  op: "if",
  cond: fact("p"),
  // biome-ignore lint/suspicious/noThenProperty: it holds an expression, never a function, so nothing awaits it.
  then: fact(yes),
  else: fact(no),
});
const gone: Expr = { op: "in", arg: fact("state.a"), set: ["a1"] };

/** The small document about days, where going asks for a condition and some rules say otherwise. */
function docWith(when: Expr, rules: readonly Rule[] = []): RuleSetDoc {
  const doc = randomDayDoc(chance(1));
  const instead = new Map(rules.map((rule) => [rule.id, rule]));
  return {
    ...doc,
    rules: doc.rules.map((rule) => {
      const other = instead.get(rule.id) ?? rule;
      return other.kind === "move" && other.id === "go" ? { ...other, when } : other;
    }),
  };
}

const changed = (id: string, by: Readonly<Record<string, unknown>>): Rule => {
  const rule = randomDayDoc(chance(1)).rules.find((one) => one.id === id);
  return { ...rule, ...by } as Rule;
};

describe("no proof rests on two different things being one", () => {
  const cases: readonly (readonly [
    string,
    Expr,
    Readonly<Record<string, MaybeValue>>,
    readonly Rule[],
  ])[] = [
    [
      "counts from two days",
      and(over(days("d1", "day")), not(over(days("d2", "day")))),
      { d1: "2025-01-01", d2: "2025-03-01" },
      [],
    ],
    [
      "a count there and back",
      and(over(days("d1", "d2")), not(over(days("d2", "d1")))),
      { d1: "2025-01-01", d2: "2025-02-01" },
      [],
    ],
    [
      "a count that is known and one that is not",
      and({ op: "known", arg: days("d1", "day") }, not({ op: "known", arg: days("d2", "day") })),
      { d1: "2025-01-01" },
      [],
    ],
    [
      "counts from the two branches of a choice",
      and(
        over({ op: "daysBetween", from: chosen("d1", "d2"), to: fact("day") }),
        not(over({ op: "daysBetween", from: chosen("d2", "d1"), to: fact("day") })),
      ),
      { p: true, d1: "2025-01-01", d2: "2025-03-01" },
      [],
    ],
    [
      "derived counts",
      and(over(fact("age")), not(over(days("d2", "day")))),
      { d1: "2025-01-01", d2: "2025-03-01" },
      [changed("define-age", { as: days("d1", "day") })],
    ],
    [
      "ends of months",
      and(
        { op: "lt", left: plus("d1", 1), right: fact("d2") },
        not({ op: "lt", left: plus("d1", 1, "roll"), right: fact("d2") }),
      ),
      { d1: "2025-01-31", d2: "2025-03-01" },
      [],
    ],
  ];
  test.each(cases)("%s", (_, when, facts, rules) => {
    const set = ruleSetOf(docWith(when, rules), "one");
    const properties = [{ name: "never", kind: "never", state: gone }] as const;
    const { results, complete } = check(set, { ...limits, properties, coverage: "skip" });
    const decision = decide(set, {
      state: openFile({ on: today, facts }),
      command: {
        type: "go",
        instance: null,
        data: {},
        occurredOn: today,
        by: { id: "u1", roles: ["clerk"], party: "any" },
      },
      asOf: today,
      calendars: {},
    });
    expect(decision.verdict).toBe("allow");
    expect([results[0]?.holds, complete]).toEqual([false, true]);
  });
});

describe("a step that ends a duty in one of several ways", () => {
  const duty = { arises: { op: "lit", type: "bool", value: true }, runsFrom: fact("d1") } as const;
  const running = fact("running.u");
  const withDuty = (by: Readonly<Record<string, unknown>>) => {
    const doc = docWith({ op: "lit", type: "bool", value: true }, [
      changed("u", { ...duty, or: ["note"], ...by }),
    ]);
    const { title, basis, inForce } = changed("go", {});
    const kept: Rule = { kind: "invariant", id: "kept", title, basis, inForce, always: running };
    return ruleSetOf({ ...doc, rules: [...doc.rules, kept] }, JSON.stringify(by));
  };
  test.each([
    [{ action: "note", or: ["go"] }, "block", false],
    [{ action: "go" }, "block", false],
    [{ action: "note" }, "allow", true],
  ])("is judged by an invariant about it: %j", (by, verdict, isOffered) => {
    const rules = withDuty(by);
    const decision = decide(rules, {
      state: openFile({ on: today, facts: { d1: today } }),
      command: {
        type: "go",
        instance: null,
        occurredOn: today,
        by: { id: "u1", roles: ["clerk"], party: "p" },
        data: {},
      },
      asOf: today,
      calendars: {},
    });
    const offered = {
      name: "go",
      kind: "alwaysOffers",
      while: and(not(gone), running),
      command: "go",
    } as const;
    const { results, complete } = check(rules, { ...limits, properties: [offered] });
    expect([decision.verdict, results[0]?.holds, complete]).toEqual([verdict, isOffered, true]);
  });
});

describe("two versions differ where they say something else of", () => {
  const running = fact("running.u");
  const late: Expr = { op: "lt", left: fact("dd"), right: fact("day") };
  const limit: Expr = { op: "lt", left: plus("d1", { param: "k" }), right: fact("day") };
  const cases: readonly (readonly [
    string,
    readonly [Expr, readonly Rule[]],
    readonly [Expr, readonly Rule[]],
  ])[] = [
    ["the end a count runs from", [over(days("d1", "day")), []], [over(days("day", "d1")), []]],
    ["the length of a count", [over(days("d1", "day")), []], [over(days("d1", "day"), 20), []]],
    [
      "what a derived day is",
      [late, [changed("define-dd", { as: fact("d1") })]],
      [late, [changed("define-dd", { as: fact("d2") })]],
    ],
    [
      "when a derived day is known",
      [{ op: "known", arg: fact("dd") }, [changed("define-dd", { as: fact("d1") })]],
      [{ op: "known", arg: fact("dd") }, [changed("define-dd", { as: plus("d1", 90_000) })]],
    ],
    [
      "a limit that a parameter gives",
      [limit, [changed("k", { value: 3 })]],
      [limit, [changed("k", { value: 30 })]],
    ],
    [
      "what a duty runs from",
      [running, [changed("u", { runsFrom: fact("d1") })]],
      [running, [changed("u", { runsFrom: fact("d2") })]],
    ],
    [
      "what ends a duty",
      [running, [changed("u", { action: "go" })]],
      [running, [changed("u", { action: "note" })]],
    ],
    [
      "what else ends a duty",
      [running, [changed("u", { action: "note", or: ["note"] })]],
      [running, [changed("u", { action: "note", or: ["go"] })]],
    ],
  ];
  test.each(cases)("%s", (_, before, after) => {
    const [one, other] = [before, after].map(([when, rules]) => docWith(when, rules));
    const diff = (next: RuleSetDoc | undefined) =>
      diffBehaviour(ruleSetOf(one as RuleSetDoc, "one"), {
        after: ruleSetOf(next as RuleSetDoc, "other"),
        ...limits,
      });
    expect(diff(other).differences.map(({ command }) => command)).toContain("go");
    expect(diff(one)).toMatchObject({ complete: true, differences: [], step: "patch" });
  });

  test.each([
    [["police", "refuge"], ["police"], "major", "lost"],
    [["police"], ["police", "refuge"], "minor", "gained"],
    [["police"], [], "minor", "gained"],
    [[], ["police"], "major", "lost"],
    [["police", "refuge"], ["refuge", "police"], "patch", undefined],
  ])("the parties of a role: from %j to %j", (before, after, step, change) => {
    const [one, other] = [before, after].map((parties) => {
      const doc = docWith({ op: "lit", type: "bool", value: true });
      const clerk = { ...(doc.roles["clerk"] as RuleSetDoc["roles"][string]), parties };
      return ruleSetOf({ ...doc, roles: { clerk } }, JSON.stringify(parties));
    }) as [ReturnType<typeof ruleSetOf>, ReturnType<typeof ruleSetOf>];
    const diff = diffBehaviour(one, { after: other, ...limits });
    expect([diff.step, diff.differences[0]?.change]).toEqual([step, change]);
  });
});

describe("what is too large is given up, and that proves nothing", () => {
  const facts = (count: number) => Array.from({ length: count }, (_, at) => `f${at}`);

  function intakeOf(count: number): RuleSetDoc {
    const doc = docWith(and(...(facts(count).map(fact) as [Expr, ...Expr[]])));
    const { p } = doc.facts;
    return {
      ...doc,
      facts: {
        ...doc.facts,
        ...Object.fromEntries(facts(count).map((name) => [name, p as NonNullable<typeof p>])),
      },
      rules: doc.rules.map((rule) =>
        rule.kind === "move" && rule.id === "note"
          ? { ...rule, when: gone, records: facts(count) as [string, ...string[]] }
          : rule,
      ),
    };
  }

  test.each([14, 22, 40])("a step that brings %i facts at once", (count) => {
    const properties = [
      { name: "never", kind: "never", state: { op: "known", arg: fact("f0") } },
    ] as const;
    const asked = {
      ...limits,
      opening: "unknown",
      maxStates: 100,
      coverage: "skip",
      cone: "full",
      properties,
    } as const;
    const report = check(ruleSetOf(intakeOf(count), "intake"), asked);
    expect(report).toMatchObject({ passes: false, complete: false });
    expect(report.results[0]).toMatchObject({ holds: null, cutShort: "ways" });
  });

  test("says so where it is the situations that are too many", () => {
    const properties = [
      {
        name: "never",
        kind: "never",
        state: { op: "eq", left: fact("n"), right: lit("int", 3) },
        title: { en: "Never three", ar: "ليس ثلاثة أبدًا" },
      },
    ] as const;
    const set = ruleSetOf(docWith({ op: "lit", type: "bool", value: true }), "one");
    const [result] = check(set, { ...limits, maxStates: 1, coverage: "skip", properties }).results;
    expect(result).toMatchObject({ holds: null, cutShort: "states", title: properties[0].title });
  });
});

describe("a property that names what is not declared is refused", () => {
  const set = ruleSetOf(docWith(gone), "one");
  test.each([
    [
      { kind: "neverOffers", while: gone, command: "goo" },
      { field: "command", name: "goo" },
    ],
    [{ kind: "neverOffers", while: gone, command: "a b 0790" }, { field: "command" }],
    [
      { kind: "neverOffers", while: gone, command: "go", by: "boss" },
      { field: "by", name: "boss" },
    ],
    [
      { kind: "never", state: fact("state.b") },
      { field: "condition", code: "expr.unknown-fact" },
    ],
  ] as const)("%j", (property, fault) => {
    const properties = [
      { name: "good", kind: "never", state: gone },
      { name: "bad", ...property },
    ] as const;
    expect(() => check(set, { ...limits, properties })).toThrowError(
      expect.objectContaining({ code: "property.malformed", params: { at: 1, ...fault } }),
    );
  });
});

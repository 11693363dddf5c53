// Covers: what the model tells apart: values of facts, days compared, statements put together and in part decided,
// situations numbered in two words; goals searched together; what is stranded, of several instances and states. Does not
// cover: the answers to whole properties on documents made by chance.

import { civilDate } from "@aht-jo/core";
import type { Expr, MaybeValue } from "@aht-jo/core/expressions";
import { and, bool, eq, isIn, known, not } from "@aht-jo/core/expressions";
import { describe, expect, test } from "vitest";
import type { MoveRule } from "../document/rule.ts";
import type { RuleSetDoc } from "../document/rule-set-doc.ts";
import { desk, libraryDesk } from "../fixtures/library-desk.ts";
import { ruleSetOf } from "../kernel/compiled.ts";
import { check, reportOf } from "./check.ts";
import { manyCodes, randomDayDoc, today } from "./fixtures/random-days.ts";
import { chance } from "./fixtures/random-rules.ts";
import { newDiagrams } from "./model/diagrams.ts";
import { factValues } from "./model/fact-values.ts";
import { allOf, anyOf, type Formula, negated, type Slot } from "./model/formula.ts";
import type { Model } from "./model/model.ts";
import { type Prepared, prepare } from "./model/prepare.ts";
import { bringingNothingNew, putIn } from "./model/put-in.ts";
import { choiceOf, satisfying } from "./model/satisfy.ts";
import { isSo, ofSlot } from "./model/slots.ts";
import { openings } from "./openings.ts";
import type { Property } from "./property.ts";
import type { Graph } from "./search/graph.ts";
import { digitWriter, numberIndex } from "./search/number-index.ts";
import { strandedBy } from "./stranded.ts";

const fact = (path: string): Expr => ({ op: "fact", path });
const lit = (type: "int" | "code" | "date" | "bool", value: MaybeValue): Expr =>
  ({ op: "lit", type, value }) as Expr;
type Op = "eq" | "ne" | "lt" | "le" | "gt" | "ge";
const compare = (op: Op, left: Expr, right: Expr): Expr => ({ op, left, right });
const days = randomDayDoc(chance(1));

describe("values of a fact", () => {
  const values = (name: string, ...conditions: readonly Expr[]) =>
    factValues(days, { fact: name, conditions });
  const n = (op: Op, value: number) => compare(op, fact("n"), lit("int", value));

  test("are the numbers that are named, with those between and beyond", () => {
    expect(values("n", n("lt", 3), n("eq", 6))).toEqual([null, 2, 3, 4, 6, 7]);
    expect(values("n", n("lt", 3), n("ge", 4))).toEqual([null, 2, 3, 4, 5]);
    expect(values("n")).toEqual([null, 0]);
    const param = { op: "param", name: "k" } as const;
    const { value } = days.rules.find(({ id }) => id === "k") as unknown as { value: number };
    expect(values("n", compare("le", fact("n"), param))).toEqual([
      null,
      value - 1,
      value,
      value + 1,
    ]);
  });

  test("are yes and no, whether a day is known, and nothing for what is not declared", () => {
    expect([values("p"), values("d1"), values("nothing")]).toEqual([
      [null, true, false],
      [false, true],
      [null],
    ]);
  });

  test("are codes only as far as conditions tell them apart", () => {
    const { facts } = days;
    const big = facts["big"] as RuleSetDoc["facts"][string];
    const code = { ...big, type: "code" } as RuleSetDoc["facts"][string];
    const doc: RuleSetDoc = {
      ...days,
      facts: { ...facts, one: code, other: code },
    };
    const apart = (name: string, ...conditions: readonly Expr[]) =>
      factValues(doc, { fact: name, conditions });
    const one = fact("one");
    const set = ["c2", "c3"] as const;
    expect(apart("one")).toEqual([null, "c0"]);
    expect(apart("one", { op: "in", arg: one, set })).toEqual([null, "c0", "c2"]);
    expect(apart("other", { op: "in", arg: one, set })).toEqual([null, "c0"]);
    expect(apart("one", compare("eq", lit("code", "c1"), one))).toEqual([null, "c0", "c1"]);
    expect(apart("one", compare("ne", one, fact("other")))).toEqual([null, ...manyCodes]);
    expect(apart("big", { op: "in", arg: fact("big"), set })).toEqual([
      null,
      [],
      ["c0"],
      ["c2"],
      ["c0", "c2"],
    ]);
    const each = manyCodes.map((code): Expr => ({ op: "in", arg: fact("big"), set: [code] }));
    expect(apart("big", ...each.slice(0, 7))).toHaveLength(1 + 2 ** 8);
    expect(apart("big", ...each.slice(0, 8))).toBeNull();
    const chosen: Expr = {
      op: "if",
      cond: fact("p"),
      // biome-ignore lint/suspicious/noThenProperty: it holds an expression, never a function, so nothing awaits it.
      then: lit("code", "c4"),
      else: lit("code", "c5"),
    };
    expect(apart("one", compare("eq", one, chosen))).toEqual([null, "c0", "c4", "c5"]);
  });
});

describe("days compared", () => {
  const [d1, d2] = [fact("d1"), fact("d2")];
  const late: Expr = {
    op: "addLimit",
    date: d1,
    limit: { n: 5, unit: "days" },
    monthEnd: "clip",
  };
  const both = (one: Expr, other: Expr): Expr => ({ op: "and", args: [one, other] });
  const no = (arg: Expr): Expr => ({ op: "not", arg });
  const isKnown = (arg: Expr): Expr => ({ op: "known", arg });
  const impossible: readonly (readonly [string, Expr])[] = [
    ["before and not before", both(compare("lt", d1, d2), compare("ge", d1, d2))],
    ["after and not after", both(compare("gt", d1, d2), compare("le", d1, d2))],
    ["after is before the other way round", both(compare("gt", d1, d2), compare("ge", d2, d1))],
    ["the same and another", both(compare("eq", d1, d2), compare("ne", d2, d1))],
    ["before one not known", both(compare("lt", d1, d2), no(isKnown(d1)))],
    ["not before one not known", both(compare("ge", d1, d2), no(isKnown(d2)))],
    ["a limit from a day not known", both(isKnown(late), no(isKnown(d1)))],
    ["before today, a day to come", compare("gt", lit("date", "2025-03-01"), fact("day"))],
    ["today, not known", no(isKnown(fact("day")))],
    ["the opening, not known", no(isKnown(fact("opened")))],
    ["two answers that are one and two", both(compare("eq", fact("p"), no(fact("p"))), fact("p"))],
    ["two answers the same and not", compare("ne", fact("p"), fact("p"))],
    ["two answers not the same", no(compare("eq", fact("p"), fact("p")))],
  ];
  const possible: readonly (readonly [string, Expr])[] = [
    ["before", compare("lt", d1, d2)],
    ["not before", compare("ge", d1, d2)],
    ["after, and not the same", both(compare("gt", d1, d2), compare("ne", d1, d2))],
    ["a day known and another not", both(isKnown(d1), no(isKnown(d2)))],
    ["a limit that comes after", compare("lt", late, d2)],
    ["before today", compare("lt", lit("date", "2025-03-01"), fact("day"))],
    ["after one day and before another", both(compare("lt", d1, d2), compare("ge", d1, late))],
    ["answers the same", compare("eq", fact("p"), fact("p"))],
    ["answers that do not differ", no(compare("ne", fact("p"), fact("p")))],
  ];
  const set = ruleSetOf(days, "days");
  const limits = { on: today, instances: 1, maxStates: 5000, opening: "any" } as const;

  test("are one question at a time, and have an answer only where they are known", () => {
    const properties = [...impossible, ...possible].map(
      ([name, state]): Property => ({ name, kind: "never", state }),
    );
    const { results } = check(set, { ...limits, coverage: "skip", properties });
    const found = (holds: boolean) =>
      results.flatMap((one) => (one.holds === holds ? [one.property] : []));
    expect(found(true)).toEqual(impossible.map(([name]) => name));
    expect(found(false)).toEqual(possible.map(([name]) => name));
  });
});

describe("statements", () => {
  const values = [null, true, false] as const;
  const slots = ([0, 1, 2, 3] as const).map(
    (variable): Slot => ({
      kind: variable % 2 === 0 ? "variable" : "brought",
      key: `slot ${variable}`,
      variable,
      values,
    }),
  );
  const pick = chance(7);
  const slotAt = () => slots[pick(slots.length)] as Slot;
  const leaf = (): Formula => {
    if (pick(2) === 0) return isSo(ofSlot(slotAt()), pick(2) === 0);
    const args = [slotAt(), slotAt(), slotAt()] as const;
    const op = pick(2) === 0 ? "and" : "or";
    const expr = { op, args: args.map(({ key }) => fact(key)) } as unknown as Expr;
    return isSo({ expr, slots: args }, pick(2) === 0);
  };
  const formula = (depth: number): Formula => {
    if (depth === 0) return pick(3) === 0 ? negated(leaf()) : leaf();
    const parts = Array.from({ length: 2 + pick(2) }, () => formula(depth - 1));
    return pick(2) === 0 ? allOf(parts) : anyOf(parts);
  };
  /** Whether it holds, read from its form alone. */
  const isTrue = (one: Formula, digits: readonly number[]): boolean => {
    if (typeof one === "boolean") return one;
    if (one.op !== "is")
      return one.op === "all"
        ? one.of.every((part) => isTrue(part, digits))
        : one.of.some((part) => isTrue(part, digits));
    const held = new Map(
      one.leaf.slots.flatMap((slot) =>
        slot.kind === "free" ? [] : [[slot.key, slot.values[digits[slot.variable] ?? 0] ?? null]],
      ),
    );
    const environment = {
      fact: (key: string) => held.get(key) ?? null,
      params: {},
      calendar: null,
    };
    return (one.leaf.value(environment) === one.want) !== one.not;
  };
  const all = Array.from({ length: 3 ** 4 }, (_, k) =>
    [1, 3, 9, 27].map((weight) => Math.floor(k / weight) % 3),
  );
  const formulas = Array.from({ length: 20 }, (_, k) => formula(k % 3));
  const choices = (digits: readonly number[]) =>
    new Map(slots.map((slot, at) => [choiceOf(slot), digits[at] ?? 0]));

  const met = formulas.flatMap((one) => all.map((digits) => ({ one, digits })));

  test("mean together what they mean one by one, and as diagrams", () => {
    const diagrams = newDiagrams();
    const wrong = formulas.flatMap((one, k) => {
      const other = formulas[(k + 7) % formulas.length] ?? true;
      const whole = [allOf([one, other]), anyOf([one, other]), negated(one)];
      const drawn = whole.map((each) => diagrams.of(each));
      return all.filter((digits) => {
        const [a, b] = [isTrue(one, digits), isTrue(other, digits)];
        const means = [a && b, a || b, !a];
        const left = drawn.map((diagram) =>
          [...choices(digits)].reduce(
            (rest, [choice, digit]) => diagrams.at(rest, { choice, digit }),
            diagram,
          ),
        );
        const isFound = satisfying(one, () => undefined, choices(digits)) !== null;
        return (
          !means.every(
            (mean, at) => isTrue(whole[at] ?? !mean, digits) === mean && left[at] === Number(mean),
          ) || isFound !== a
        );
      });
    });
    expect(wrong).toEqual([]);
  });

  test("mean the same once a part of what they read is known", () => {
    const wrong = met.filter(({ one, digits }) => {
      const some = putIn(one, (slot) =>
        slot.kind === "brought" ? digits[slot.variable] : undefined,
      );
      const more = putIn(some, (slot) =>
        slot.kind === "variable" && slot.variable === 0 ? digits[0] : undefined,
      );
      const mean = isTrue(one, digits);
      const others = (variables: readonly number[]) =>
        digits.map((digit, at) => (variables.includes(at) ? (digit + 1) % 3 : digit));
      return isTrue(some, others([1, 3])) !== mean || isTrue(more, others([0, 1, 3])) !== mean;
    });
    expect(wrong).toEqual([]);
  });

  test("read what is brought again as what there is, of the facts that are named", () => {
    const wrong = met.filter(({ one, digits }) => {
      const now = new Map([...choices(digits), ["variable 1", digits[1] ?? 0]]);
      now.delete("brings 1");
      const again = bringingNothingNew(one, new Set([1]));
      return (satisfying(again, () => undefined, now) !== null) !== isTrue(one, digits);
    });
    expect(wrong).toEqual([]);
  });
});

test("files that open with anything known are numbered in both words", () => {
  const names = Array.from({ length: 40 }, (_, at) => `f${at}`);
  const isOfFile = (at: number) => at === 0 || at === 3 || at > 37;
  const sizes = names.map(() => 3);
  const index = numberIndex(sizes) as NonNullable<ReturnType<typeof numberIndex>>;
  const model = {
    doc: {
      facts: Object.fromEntries(
        names.map((name, at) => [name, { on: isOfFile(at) ? "file" : { track: "t" } }]),
      ),
    },
    universe: {
      variables: [
        { key: "consent.f0", values: [0, 1, 2] },
        ...names.slice(1).map((name) => ({ key: `fact.${name}`, values: [null, 1, 2] })),
      ],
    },
  } as unknown as Model;
  const slice = { variables: [...names.keys()], kinds: [], steps: [] };
  const digitsOf = (opening: "any" | "unknown") => {
    const digits = new Int32Array(sizes.length);
    const write = digitWriter(digits, index);
    return [...openings(slice, { graph: { index } as Graph, model, opening })].map(({ lo, hi }) => {
      write(lo, hi);
      return [...digits];
    });
  };
  expect(index.hi).toBeGreaterThan(1);
  expect(digitsOf("unknown")).toEqual([sizes.map(() => 0)]);
  const open = digitsOf("any");
  expect(new Set(open.map(String)).size).toBe(27);
  for (const digits of open)
    for (const [at, digit] of digits.entries())
      if (at === 0 || !isOfFile(at)) expect(digit).toBe(0);
});

const { state, states, done, entered } = desk;
const limits = {
  on: civilDate("2025-03-02"),
  instances: 1,
  maxStates: 100_000,
  opening: "unknown",
  coverage: "skip",
} as const;

test("goals searched together have the answers each has alone", () => {
  const suspended = eq(state.membership, "suspended");
  const is = (name: string, of: object) => ({ name, ...of }) as Property;
  const properties: readonly Property[] = [
    is("suspended", { kind: "never", state: suspended }),
    is("suspended without loss", { kind: "never", state: suspended, without: ["suspend"] }),
    is("by nobody", { kind: "never", state: suspended, without: ["suspend", "declareLost"] }),
    is("lost", { kind: "canReach", to: isIn(states.loan, ["lost"]) }),
    is("lost without lending", {
      kind: "canReach",
      to: isIn(states.loan, ["lost"]),
      without: ["lend"],
    }),
    is("back", { kind: "leadsTo", from: suspended, to: eq(state.membership, "active") }),
    is("back by itself", {
      kind: "leadsTo",
      from: suspended,
      to: eq(state.membership, "active"),
      without: ["resume"],
    }),
    is("given back once lent", {
      kind: "never",
      on: "loan",
      state: and(known(done.giveBack), not(known(entered.loan.lent))),
    }),
    is("opened to be open", {
      kind: "never",
      on: "hall",
      state: and(eq(state.hall, "open"), not(known(done.openHall))),
    }),
  ];
  const conditions = properties.flatMap((one) => ("state" in one ? [one.state] : []));
  const [prepared] = prepare([libraryDesk], { ...limits, conditions }) as [Prepared];
  for (const asTheyAre of [undefined, 0, 30]) {
    const asked = { ...limits, ...(asTheyAre === undefined ? {} : { asTheyAre }) };
    const together = reportOf(prepared, { ...asked, properties });
    const alone = properties.map((one) => reportOf(prepared, { ...asked, properties: [one] }));
    const said = (report: typeof together) =>
      report.results.map(({ property, holds, cone, loose, rules, abstract }) => ({
        property,
        holds,
        cone,
        loose,
        rules,
        abstract,
      }));
    expect(said(together)).toEqual(alone.flatMap(said));
    expect(together.results.map(({ holds }) => holds)).toEqual([
      false,
      false,
      true,
      true,
      false,
      true,
      false,
      true,
      true,
    ]);
    expect(together.states).toBeLessThan(alone.reduce((sum, one) => sum + one.states, 0));
  }
});

describe("what is stranded", () => {
  const gone = new Set(["to-repair", "end-repair", "give-back", "resume"]);
  const kept = [
    "join",
    "suspend",
    "resume",
    "leave",
    "lend",
    "to-repair",
    "end-repair",
    "give-back",
  ];
  const moves = libraryDesk.rules.flatMap((rule) => {
    if (rule.kind !== "move" || !kept.includes(rule.id)) return [];
    const { records: _, ...move } = rule;
    return [{ ...move, when: bool(true) } as MoveRule];
  });
  const deskOf = (rules: readonly MoveRule[]) => ({ ...libraryDesk, rules }) as RuleSetDoc;
  const whole = deskOf(moves);
  const closed = deskOf(
    moves
      .filter(({ id }) => !gone.has(id))
      .map((move) => (move.id === "leave" ? { ...move, from: ["active"] } : move)),
  );
  const between = (docs: readonly RuleSetDoc[], instances: 1 | 2 = 1) => {
    const asked = { ...limits, instances };
    const [before, after] = prepare(docs, { ...asked, conditions: [] }) as [Prepared, Prepared];
    return (maxStates: number) => strandedBy({ before, after }, { ...asked, maxStates });
  };

  test.each([1, 2] as const)("is every state once, with %i instances", (instances) => {
    const stranded = between([whole, closed], instances)(100_000);
    expect(stranded?.map(({ track, state: at }) => `${track}.${at}`)).toEqual([
      "membership.suspended",
      "loan.lent",
      "loan.repair",
    ]);
    expect(between([closed, closed], instances)(100_000)).toEqual([]);
  });

  test("is not known where either search was cut short", () => {
    const fewer = deskOf(moves.filter(({ id }) => id !== "suspend" && id !== "to-repair"));
    const [same, more] = [between([fewer, fewer]), between([fewer, whole])];
    let [few, enough] = [0, 64];
    while (enough - few > 1) {
      const most = (few + enough) >> 1;
      if (same(most) === null) few = most;
      else enough = most;
    }
    expect([more(enough), more(100_000)]).toEqual([null, []]);
    expect([same(few), same(enough)]).toEqual([null, []]);
  });
});

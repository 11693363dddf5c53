// Covers: which facts would settle an unknown expression: examples, the exact answer by exhaustive search for random
// expressions in which each fact occurs once, and the bounds for large ones. Does not cover expressions that mention a
// fact twice beyond what is promised of them, nor the time it takes.
import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { addDays } from "../civil-date/add-days.ts";
import { civilDate } from "../civil-date/parse-civil-date.ts";
import type { NonEmpty } from "../result/result.ts";
import { eq, ge, gt, le, lt, ne } from "./build-comparisons.ts";
import { and, ifElse, isIn, known, not, or } from "./build-conditions.ts";
import { addLimit, daysFromTo } from "./build-dates.ts";
import {
  bool,
  boolFact,
  code,
  codeFact,
  codesFact,
  date,
  dateFact,
  int,
  intFact,
  intParam,
  unknownOf,
} from "./build-leaves.ts";
import { compileExpr } from "./compile-expr.ts";
import type { Environment } from "./environment.ts";
import type { ComparisonOp, Expr, FactType, MaybeValue } from "./expr.ts";
import { join, namesIn, nothing, only } from "./fact-sets.ts";
import { deskCalendar, expressions, trusting, typedHeld } from "./fixtures/arbitrary-expr.ts";
import { interpret } from "./interpret.ts";
import { readSet } from "./read-set.ts";
import { settledBy } from "./settled-by.ts";
import { type Typed, typed } from "./typed-expr.ts";

const [a, b, c, d] = [boolFact("a"), boolFact("b"), boolFact("c"), boolFact("d")];
const n = intFact("n");
const day = dateFact("day");
const first = civilDate("1900-01-01");
const last = civilDate("2100-12-31");

const given = (facts: Record<string, MaybeValue> = {}, params = {}): Environment => ({
  fact: (path) => facts[path] ?? null,
  params,
  calendar: null,
});
const yes = (expr: Expr, environment = given()) => settledBy(expr, { environment, wanted: true });
const no = (expr: Expr, environment = given()) => settledBy(expr, { environment, wanted: false });

describe("the facts that would settle an expression", () => {
  it("are needed together for an and, and are alternatives for an or", () => {
    expect(yes(and(a, b))).toEqual([["a", "b"]]);
    expect(no(and(a, b))).toEqual([["a"], ["b"]]);
    expect(yes(or(a, b))).toEqual([["a"], ["b"]]);
    expect(no(or(a, b))).toEqual([["a", "b"]]);
    expect(yes(not(and(a, b)))).toEqual([["a"], ["b"]]);
  });

  it("leave out what is known", () => {
    expect(yes(and(a, b), given({ a: true }))).toEqual([["b"]]);
    expect(no(or(a, b), given({ a: false }))).toEqual([["b"]]);
  });

  it("are none when the expression is not unknown", () => {
    expect(yes(and(a, b), given({ a: false }))).toEqual([]);
    expect(no(and(a, b), given({ a: false }))).toEqual([]);
    expect(yes(bool(true))).toEqual([]);
    expect(yes(known(a))).toEqual([]);
  });

  it("come shortest first, then by name, and never contain each other", () => {
    expect(yes(or(and(d, c), b, and(b, a), a))).toEqual([["a"], ["b"], ["c", "d"]]);
    expect(yes(and(or(a, b), or(a, c)))).toEqual([["a"], ["b", "c"]]);
  });

  it("follow a choice", () => {
    const choice = ifElse(a, { yes: b, no: c });
    expect(yes(choice)).toEqual([
      ["a", "b"],
      ["a", "c"],
    ]);
    expect(yes(choice, given({ a: true }))).toEqual([["b"]]);
    expect(yes(choice, given({ b: false }))).toEqual([["a", "c"]]);
    expect(yes(eq(ifElse(a, { yes: int(1), no: n }), 1), given({ n: 2 }))).toEqual([["a"]]);
    expect(yes(eq(ifElse(a, { yes: int(1), no: int(2) }), 3))).toEqual([]);
    expect(no(eq(ifElse(a, { yes: int(1), no: int(2) }), 3))).toEqual([["a"]]);
    expect(yes(eq(ifElse(a, { yes: n, no: int(3) }), 3), given({ a: true }))).toEqual([["n"]]);
  });

  it("count a fact whose being known is asked as an answer of its own", () => {
    expect(yes(or(known(a), b))).toEqual([["a"], ["b"]]);
    expect(yes(and(known(n), b))).toEqual([]);
    expect(yes(and(not(known(n)), b))).toEqual([["b"]]);
    expect(no(or(not(known(n)), b))).toEqual([]);
    expect(yes(or(not(known(known(a))), b))).toEqual([["b"]]);
  });
});

describe("an answer that cannot come about is not named", () => {
  it("at the ends of numbers and dates", () => {
    expect(yes(lt(n, Number.MIN_SAFE_INTEGER))).toEqual([]);
    expect(no(lt(n, Number.MIN_SAFE_INTEGER))).toEqual([["n"]]);
    expect(no(ge(n, Number.MIN_SAFE_INTEGER))).toEqual([]);
    expect(no(le(n, Number.MAX_SAFE_INTEGER))).toEqual([]);
    expect(yes(gt(day, last))).toEqual([]);
    expect(yes(lt(day, first))).toEqual([]);
    expect(yes(ge(day, last))).toEqual([["day"]]);
  });

  it("for counts of days and for dates after a limit", () => {
    expect(yes(gt(daysFromTo(day, dateFact("other")), 73_413))).toEqual([]);
    expect(yes(ge(daysFromTo(day, dateFact("other")), 73_413))).toEqual([["day", "other"]]);
    const tenDaysOn = addLimit(day, { n: 10, unit: "days", monthEnd: "clip" });
    expect(yes(lt(tenDaysOn, addDays(first, 10)))).toEqual([]);
    expect(yes(le(tenDaysOn, addDays(first, 10)))).toEqual([["day"]]);
    expect(yes(gt(tenDaysOn, addDays(last, -1)))).toEqual([["day"]]);
    const tenDaysBack = addLimit(day, { n: -10, unit: "days", monthEnd: "clip" });
    expect(yes(gt(tenDaysBack, addDays(last, -10)))).toEqual([]);
    expect(yes(le(tenDaysBack, first))).toEqual([["day"]]);
    const onlyFirst = addLimit(day, { n: 73_413, unit: "days", monthEnd: "clip" });
    expect(yes(eq(onlyFirst, last))).toEqual([["day"]]);
    expect(no(eq(onlyFirst, last))).toEqual([]);
    const span = daysFromTo(day, dateFact("other"));
    for (const end of [73_413, -73_413]) {
      expect(yes(eq(span, end))).toEqual([["day", "other"]]);
      expect(no(ne(span, end))).toEqual([["day", "other"]]);
      expect(yes(eq(span, end + Math.sign(end)))).toEqual([]);
      expect(no(eq(span, end + Math.sign(end)))).toEqual([["day", "other"]]);
    }
    expect(no(lt(tenDaysOn, addDays(first, 11)))).toEqual([["day"]]);
    expect(no(le(tenDaysOn, last))).toEqual([]);
    expect(no(lt(tenDaysOn, last))).toEqual([["day"]]);
    const everyDayIsLost = addLimit(day, { n: 300, unit: "years", monthEnd: "clip" });
    expect(yes(lt(everyDayIsLost, last))).toEqual([]);
    const inMonths = addLimit(day, { n: 1, unit: "months", monthEnd: "error" });
    expect(yes(le(inMonths, civilDate("1900-02-01")))).toEqual([["day"]]);
    expect(yes(lt(inMonths, civilDate("1900-02-01")))).toEqual([]);
    const january = given({ day: "2025-01-31" });
    expect(yes(or(lt(inMonths, last), a), january)).toEqual([["a"]]);
    expect(no(or(lt(inMonths, last), a), january)).toEqual([]);
  });

  it("for an unknown that no file can hold", () => {
    expect(yes(lt(n, intParam("max")))).toEqual([]);
    expect(yes(lt(n, intParam("max")), given({}, { max: 5 }))).toEqual([["n"]]);
    expect(yes(eq(n, unknownOf("int")))).toEqual([]);
    expect(yes(and(a, unknownOf("bool")))).toEqual([]);
    expect(no(and(a, unknownOf("bool")))).toEqual([["a"]]);
    const inWorkingDays = addLimit(day, { n: 1, unit: "workingDays", monthEnd: "clip" });
    expect(yes(lt(inWorkingDays, last))).toEqual([]);
    const environment = { ...given(), calendar: deskCalendar };
    expect(yes(lt(inWorkingDays, last), environment)).toEqual([["day"]]);
    const byParam = addLimit(day, { n: intParam("days"), unit: "days", monthEnd: "clip" });
    expect(yes(lt(byParam, last))).toEqual([]);
  });

  it("for codes", () => {
    const kind = codeFact<"x" | "y">("kind");
    const topics = codesFact<"x" | "y">("topics");
    expect(yes(isIn(kind, []))).toEqual([]);
    expect(no(isIn(kind, []))).toEqual([["kind"]]);
    expect(yes(isIn(topics, ["x"]))).toEqual([["topics"]]);
    expect(yes(eq(ifElse(a, { yes: code("x"), no: code("y") }), "x"))).toEqual([["a"]]);
    expect(yes(isIn(ifElse(a, { yes: code("x"), no: code("y") }), ["y"]))).toEqual([["a"]]);
    expect(yes(ne(kind, "x"))).toEqual([["kind"]]);
  });

  it("for a fact that is known to be of another type", () => {
    expect(yes(and(a, b), given({ a: 5 }))).toEqual([]);
    expect(yes(lt(n, 5), given({ n: "4" }))).toEqual([]);
    expect(yes(lt(day, n as never), given({ n: 4 }))).toEqual([["day"]]);
    expect(yes(lt(daysFromTo(day, n as never), 4), given({ n: 4 }))).toEqual([]);
    const nextDay = addLimit(day, { n: 1, unit: "days", monthEnd: "clip" });
    expect(yes(lt(nextDay, n as never), given({ n: 4 }))).toEqual([]);
    expect(yes(lt(n as never, nextDay), given({ n: 4 }))).toEqual([]);
    expect(
      yes(
        lt(addLimit(n as never, { n: 1, unit: "days", monthEnd: "clip" }), last),
        given({ n: 4 }),
      ),
    ).toEqual([]);
    expect(yes(lt(daysFromTo(day, date(last)), n), given({ n: "2025-03-14" }))).toEqual([]);
    expect(yes(lt(n, intFact("m")), given({ m: true }))).toEqual([]);
    expect(yes(or(eq(n, intFact("m")), a), given({ n: 4, m: "4" }))).toEqual([["a"]]);
    expect(no(or(eq(n, intFact("m")), a), given({ n: 4, m: "4" }))).toEqual([]);
    expect(yes(eq(codesFact("s") as never, codesFact("t") as never), given({ s: ["x"] }))).toEqual(
      [],
    );
  });
});

// ---------- exhaustive search

const middle = civilDate("2025-03-01");
const near = (around: typeof middle, range: { readonly from: number; readonly to: number }) =>
  Array.from({ length: range.to - range.from + 1 }, (_, step) =>
    addDays(around, range.from + step),
  );

/** Values that reach every answer the expressions below can give. */
const domain = {
  bool: [true, false],
  int: [-3, -2, -1, 0, 1, 2, 3, -73_414, -73_413, -73_412, 73_412, 73_413, 73_414].concat(
    [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    [Number.MIN_SAFE_INTEGER + 1, Number.MAX_SAFE_INTEGER - 1],
  ),
  date: [
    ...near(first, { from: 0, to: 9 }),
    ...near(middle, { from: -9, to: 9 }),
    ...near(last, { from: -9, to: 0 }),
  ],
  code: ["x", "y", "z"],
  codes: [[], ["x"], ["y"], ["x", "y"]],
} as const satisfies Record<FactType, readonly MaybeValue[]>;

const knownValues = { ...domain, date: near(middle, { from: -3, to: 3 }) };
const fixedInts = [-2, -1, 0, 1, 2, 73_413, -73_413].concat(
  Number.MIN_SAFE_INTEGER,
  Number.MAX_SAFE_INTEGER,
);
const fixedDates = [first, last, middle, addDays(middle, 1), addDays(middle, 3)];
const types: readonly FactType[] = ["bool", "int", "date", "code", "codes"];
const orders: readonly ComparisonOp[] = ["eq", "ne", "lt", "le", "gt", "ge"];
const sets = [[], ["x"], ["x", "y"]] as const;

interface Once {
  readonly expr: Expr;
  readonly facts: Readonly<Record<string, MaybeValue>>;
}

/** A random yes-or-no expression in which each fact occurs once, and what is known of the facts. */
const readOnce = fc
  .array(fc.nat({ max: 999 }), { minLength: 150, maxLength: 150 })
  .map((choices): Once => {
    const facts: Record<string, MaybeValue> = {};
    let chosen = 0;
    const pick = <T>(list: readonly T[]): T => {
      chosen += 1;
      return list[(choices[chosen % choices.length] ?? 0) % list.length] as T;
    };
    const leaf = (type: FactType): Typed<never> => {
      const path = `${type}-${Object.keys(facts).length}`;
      facts[path] = pick([true, true, false]) ? null : pick<MaybeValue>(knownValues[type]);
      return typed({ op: "fact", path });
    };
    const choice = (type: FactType, depth: number) =>
      ifElse(bools(depth), { yes: any(type, depth), no: any(type, depth) });
    const ints = (depth: number): Typed<"int"> =>
      pick([() => leaf("int"), () => int(pick(fixedInts)), () => choice("int", depth - 1)])();
    const dates = (depth: number): Typed<"date"> =>
      depth === 0
        ? leaf("date")
        : pick([
            () => leaf("date"),
            () => date(pick(fixedDates)),
            () => choice("date", depth - 1),
            () =>
              addLimit(dates(depth - 1), { n: pick([-1, 1, 2]), unit: "days", monthEnd: "clip" }),
          ])();
    const codeOf = (type: "code" | "codes", depth: number) =>
      pick([() => leaf(type), () => choice(type, depth - 1)])();
    const any = (type: FactType, depth: number): Typed<never> => {
      if (depth <= 0) return leaf(type);
      const made: Typed =
        type === "bool"
          ? bools(depth)
          : type === "int"
            ? ints(depth)
            : type === "date"
              ? dates(depth)
              : codeOf(type, depth);
      return made as Typed<never>;
    };
    const bools = (depth: number): Typed<"bool"> => {
      if (depth <= 0) return leaf("bool");
      const compare = (left: Expr, right: Expr): Typed<"bool"> =>
        typed({ op: pick(orders), left, right });
      return pick([
        () => and(bools(depth - 1), bools(depth - 1)),
        () => or(bools(depth - 1), bools(depth - 1)),
        () => not(bools(depth - 1)),
        () => known(any(pick(types), depth - 1)),
        () => eq(bools(depth - 1), bools(depth - 1)),
        () =>
          isIn(codeOf(pick(["code", "codes"]), depth - 1), pick<readonly never[]>(sets as never)),
        () => compare(ints(depth - 1), ints(depth - 1)),
        () => compare(dates(depth - 1), dates(depth - 1)),
        () => compare(daysFromTo(dates(depth - 1), dates(depth - 1)), int(pick(fixedInts))),
        () => choice("bool", depth - 1),
      ])();
    };
    return { expr: bools(3), facts };
  });

const unknownIn = ({ expr, facts }: Once) =>
  readSet(expr).facts.filter((path) => facts[path] === null);
const domainOf = (path: string): readonly MaybeValue[] =>
  domain[path.slice(0, path.indexOf("-")) as FactType];

/** The sets of unknown facts for which some answer gives the wanted value, while no answer to fewer of them does. */
function minimalSets(once: Once, wanted: boolean): readonly (readonly string[])[] {
  const evaluate = compileExpr(once.expr);
  const learnt = new Map<string, MaybeValue>();
  const environment = {
    ...given(),
    fact: (path: string) => learnt.get(path) ?? once.facts[path] ?? null,
  };
  const reaches = ([path, ...rest]: readonly string[]): boolean => {
    if (path === undefined) return evaluate(environment) === wanted;
    const found = domainOf(path).some((value) => {
      learnt.set(path, value);
      return reaches(rest);
    });
    learnt.delete(path);
    return found;
  };
  const subsets = unknownIn(once)
    .reduce<string[][]>((all, path) => all.concat(all.map((set) => [...set, path])), [[]])
    .sort((x, y) => x.length - y.length || (x.join("\n") < y.join("\n") ? -1 : 1));
  const found: string[][] = [];
  for (const set of subsets)
    if (!found.some((smaller) => smaller.every((path) => set.includes(path))) && reaches(set))
      found.push(set);
  return found;
}

describe("for every expression in which each fact occurs once", () => {
  test("the answer is what an exhaustive search finds", () => {
    fc.assert(
      fc.property(readOnce, fc.boolean(), (once, wanted) => {
        const environment = given({ ...once.facts });
        fc.pre(interpret(once.expr, environment) === null);
        const answers = unknownIn(once).reduce((all, path) => all * (1 + domainOf(path).length), 1);
        fc.pre(answers <= 20_000);
        expect(settledBy(once.expr, { environment, wanted })).toEqual(minimalSets(once, wanted));
      }),
      { numRuns: 1_500, maxSkipsPerRun: 1_000 },
    );
  }, 60_000);
});

describe("for every expression", () => {
  test("each list consists of unknown facts that are read, and contains no other list", () => {
    fc.assert(
      fc.property(expressions.bool, typedHeld, fc.boolean(), (expr, held, wanted) => {
        const environment = trusting(held);
        const lists = settledBy(expr, { environment, wanted });
        const open = new Set(readSet(expr).facts.filter((path) => environment.fact(path) === null));
        for (const list of lists) {
          expect(list.every((path) => open.has(path))).toBe(true);
          expect(new Set(list).size).toBe(list.length);
          const inside = lists.filter((other) => other.every((path) => list.includes(path)));
          expect(inside).toEqual([list]);
        }
        if (interpret(expr, environment) !== null) expect(lists).toEqual([]);
      }),
      { numRuns: 10_000 },
    );
  }, 60_000);
});

describe("sets of facts", () => {
  const names = Array.from({ length: 100 }, (_, at) => `f${at}`);
  const positions = fc.array(fc.nat({ max: 99 }));

  test("hold what was joined, each fact once", () => {
    fc.assert(
      fc.property(positions, positions, (some, more) => {
        const setOf = (list: readonly number[]) =>
          list.reduce((set, at) => join(set, only(at)), nothing);
        const joined = join(setOf(some), setOf(more));
        const expected = names.filter((_, at) => some.includes(at) || more.includes(at));
        expect(namesIn(joined, names)).toEqual(expected);
        expect(joined.size).toBe(expected.length);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("a large expression", () => {
  const clauses = <T>(make: (n: number) => T) =>
    Array.from({ length: 200 }, (_, n) => make(n)) as unknown as NonEmpty<T>;
  const pair = (n: number) => [boolFact(`left${n}`), boolFact(`right${n}`)] as const;

  it("of 200 clauses gets at most 32 lists, each as short as any", () => {
    const cnf = and(...clauses((n) => or(...pair(n))));
    const lists = yes(cnf);
    expect(lists).toHaveLength(32);
    expect(lists.every((list) => list.length === 200)).toBe(true);
    expect(no(cnf)).toHaveLength(32);
    expect(no(cnf).every((list) => list.length === 2)).toBe(true);
  });

  it("keeps the shortest lists, from whichever clause they come", () => {
    const ways = (name: string) =>
      or(
        boolFact(name),
        ...Array.from({ length: 29 }, (_, at) =>
          and(boolFact(`${name}${at}x`), boolFact(`${name}${at}y`), boolFact(`${name}${at}z`)),
        ),
      );
    const lengths = yes(and(ways("p"), ways("q"))).map((list) => list.length);
    expect(lengths).toEqual([2, ...Array(31).fill(4)]);
  });

  it("of 200 clauses that share their facts is answered too", () => {
    const factAt = (n: number) => boolFact(`f${n % 89}`);
    const shared = clauses((n) =>
      or(and(factAt(n), factAt(7 * n)), and(factAt(3 * n + 1), factAt(n * n)), factAt(n + 44)),
    );
    expect(yes(and(...shared)).length).toBeGreaterThan(0);
    expect(no(and(...shared)).length).toBeGreaterThan(0);
  });

  it("that chooses among very many values is answered too", () => {
    const chain = Array.from({ length: 60 }, (_, n) => n).reduce<Typed<"int">>(
      (rest, n) => ifElse(boolFact(`c${n}`), { yes: int(n), no: rest }),
      int(60),
    );
    expect(yes(lt(chain, 30))).not.toEqual([]);
    expect(yes(eq(chain, chain)).length).toBeLessThanOrEqual(32);
  });
});

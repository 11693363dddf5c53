// Covers: the answer of the search against trying every value, on random small conditions: equal where nothing is taken
// as free, never a wrong "no" where reckonings are; with facts that may be missing and with all known.
// Not covered: examples with a meaning, and giving up (satisfiable.test.ts).
import { civilDate } from "@aht-jo/core";
import {
  type Declarations,
  type Expr,
  interpret,
  type MaybeValue,
  readSet,
} from "@aht-jo/core/expressions";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Premises, satisfiable } from "./satisfiable.ts";

const days = ["08", "09", "10", "11", "12", "13", "14"].map((day) => civilDate(`2025-01-${day}`));
const numbers = [-2, -1, 0, 1, 2, 3, 4, 5];

const declarations: Declarations = {
  facts: {
    p: { type: "bool" },
    q: { type: "bool" },
    c: { type: "code", codes: ["one", "two", "three"] },
    e: { type: "code", codes: ["two", "three", "four"] },
    s: { type: "codes", codes: ["red", "blue"] },
    m: { type: "int" },
    n: { type: "int" },
    d: { type: "date" },
    day: { type: "date" },
    opened: { type: "date" },
  },
  params: {},
};

/** Every value that matters: with two of one kind there is room for both orders on each side of the constants. */
const values: Readonly<Record<string, readonly MaybeValue[]>> = {
  p: [true, false],
  q: [true, false],
  c: ["one", "two", "three"],
  e: ["two", "three", "four"],
  s: [[], ["red"], ["blue"], ["red", "blue"]],
  m: numbers,
  n: numbers,
  d: days,
  day: days,
  opened: days,
};

const fact = (path: string): Expr => ({ op: "fact", path });
const node = (parts: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Expr> =>
  fc.record(parts, { noNullPrototype: true }) as fc.Arbitrary<Expr>;
const op = <T extends string>(...names: T[]) => fc.constantFrom(...names);
const order = op("eq", "ne", "lt", "le", "gt", "ge");
const pair = (left: Expr, right: Expr) =>
  node({ op: order, left: fc.constant(left), right: fc.constant(right) });
const anyLit = (type: string, value: fc.Arbitrary<MaybeValue>) =>
  node({ op: op("lit"), type: fc.constant(type), value });

const smallInt = anyLit("int", fc.integer({ min: 0, max: 3 }));
const someDay = anyLit("date", fc.constantFrom(...days.slice(2, 5)));
const codesOf = fc.subarray(["one", "two", "three"]);

/** Nothing here is taken as free: no more than two of a kind are compared with one another. */
const exact = fc.oneof(
  fc.constantFrom(fact("p"), fact("q")),
  anyLit("bool", fc.constantFrom(true, false, null)),
  node({ op: op("known"), arg: fc.constantFrom(...Object.keys(values).map(fact)) }),
  node({ op: op("in"), arg: fc.constantFrom(fact("c"), fact("e")), set: codesOf }),
  node({
    op: op("eq", "ne"),
    left: fc.constant(fact("c")),
    right: anyLit("code", fc.constantFrom("one", "two")),
  }),
  pair(fact("c"), fact("e")).map((expr): Expr => ({ ...expr, op: "eq" }) as Expr),
  node({ op: op("in"), arg: fc.constant(fact("s")), set: fc.subarray(["red", "blue"]) }),
  node({ op: order, left: fc.constantFrom(fact("m"), fact("n")), right: smallInt }),
  node({ op: order, left: smallInt, right: fc.constantFrom(fact("m"), fact("n")) }),
  pair(fact("m"), fact("n")),
  pair(fact("n"), fact("m")),
  node({
    op: order,
    left: fc.constantFrom(fact("day"), fact("opened"), fact("d")),
    right: someDay,
  }),
  pair(fact("opened"), fact("day")),
  pair(fact("day"), fact("opened")),
);

const free = fc.oneof(
  exact,
  pair(fact("d"), fact("day")),
  node({
    op: order,
    left: node({
      op: op("daysBetween"),
      from: fc.constant(fact("d")),
      to: fc.constant(fact("day")),
    }),
    right: smallInt,
  }),
  node({
    op: order,
    left: node({
      op: op("addLimit"),
      date: fc.constantFrom(fact("d"), fact("opened")),
      limit: fc.constant({ n: 2, unit: "days" }),
      monthEnd: fc.constant("clip"),
    }),
    right: fc.constantFrom(fact("day"), fact("d")),
  }),
);

const larger = (part: fc.Arbitrary<Expr>): fc.Arbitrary<Expr> =>
  fc.oneof(
    part,
    node({ op: op("and", "or"), args: fc.array(part, { minLength: 1, maxLength: 3 }) }),
    node({ op: op("not", "known"), arg: part }),
    node({ op: op("eq", "ne"), left: part, right: part }),
    // biome-ignore lint/suspicious/noThenProperty: it holds an arbitrary, never a function, so nothing awaits it.
    node({ op: op("if"), cond: part, then: part, else: part }),
    node({
      op: order,
      left: node({
        op: op("if"),
        cond: part,
        // biome-ignore lint/suspicious/noThenProperty: it holds an arbitrary, never a function, so nothing awaits it.
        then: fc.constant(fact("m")),
        else: smallInt,
      }),
      right: fc.constantFrom(fact("n"), fact("m")),
    }),
  );
const conditions = (leaf: fc.Arbitrary<Expr>) =>
  fc.array(larger(larger(leaf)), { minLength: 1, maxLength: 2 });

const premises = (canBeUnknown: Premises["canBeUnknown"]): Premises => ({
  declarations,
  definition: () => null,
  parameter: () => null,
  canFail: true,
  canBeUnknown,
  budget: { left: 5_000_000 },
});
const mayBeMissing = (path: string) => path !== "day" && path !== "opened";

/** Whether some values make all of them true, by trying all. */
function tryAll(all: readonly Expr[], canBeUnknown: (path: string) => boolean): boolean {
  const paths = [...new Set(all.flatMap((expr) => readSet(expr).facts))];
  const choices = paths.map((path) => [
    ...(values[path] ?? []),
    ...(canBeUnknown(path) ? [null] : []),
  ]);
  fc.pre(choices.reduce((product, { length }) => product * length, 1) <= 40_000);
  const chosen: Record<string, MaybeValue> = {};
  const environment = { fact: (path: string) => chosen[path] ?? null, params: {}, calendar: null };
  const from = (at: number): boolean => {
    const path = paths[at];
    if (path === undefined) {
      const { day, opened } = chosen;
      if (typeof day === "string" && typeof opened === "string" && opened > day) return false;
      return all.every((expr) => interpret(expr, environment) === true);
    }
    return (choices[at] ?? []).some((value) => {
      chosen[path] = value;
      return from(at + 1);
    });
  };
  return from(0);
}

describe.each([
  ["facts may be missing", mayBeMissing],
  ["all facts are known", () => false],
])("while %s", (_, canBeUnknown) => {
  it("the search finds an example exactly where there is one", () => {
    fc.assert(
      fc.property(conditions(exact), (all) => {
        const expected = tryAll(all, canBeUnknown) ? "yes" : "no";
        expect(satisfiable(all, premises(canBeUnknown)).answer).toBe(expected);
      }),
      { numRuns: 600 },
    );
  });

  it("the search never misses an example, whatever is reckoned", () => {
    fc.assert(
      fc.property(conditions(free), (all) => {
        if (tryAll(all, canBeUnknown))
          expect(satisfiable(all, premises(canBeUnknown)).answer).toBe("yes");
      }),
      { numRuns: 300 },
    );
  });
});

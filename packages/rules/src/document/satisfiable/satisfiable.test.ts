// Covers: what versions in force at different times, codes nobody asks for, reckonings, definitions and unknown facts
// mean to the search, on examples; that it gives up in the open.
// Not covered: agreement with trying every value (satisfiable.laws.test.ts).
import { civilDate } from "@aht-jo/core";
import {
  addLimit,
  and,
  boolFact,
  codeFact,
  type Declarations,
  dateFact,
  type Expr,
  ge,
  gt,
  intFact,
  isIn,
  known,
  le,
  lt,
  ne,
  not,
  or,
  unknownOf,
} from "@aht-jo/core/expressions";
import { describe, expect, it } from "vitest";
import { type Premises, satisfiable } from "./satisfiable.ts";

const facts: Record<string, Declarations["facts"][string]> = {
  day: { type: "date" },
  opened: { type: "date" },
  born: { type: "date" },
  age: { type: "int" },
  isAdult: { type: "bool" },
  kind: { type: "code", codes: ["book", "map", "film"] },
};
for (let n = 0; n < 80; n++) facts[`b${n}`] = { type: "bool" };

const premises = (changes: Partial<Premises> = {}): Premises => ({
  declarations: { facts, params: {} },
  definition: () => null,
  parameter: () => null,
  canFail: true,
  canBeUnknown: (path) => path !== "day" && path !== "opened",
  budget: { left: 100_000 },
  ...changes,
});
const ask = (conditions: readonly Expr[], changes?: Partial<Premises>) =>
  satisfiable(conditions, premises(changes));
const answer = (conditions: readonly Expr[], changes?: Partial<Premises>) =>
  ask(conditions, changes).answer;

const day = dateFact("day");
const opened = dateFact("opened");
const kind = codeFact<"book" | "map" | "film">("kind");
const border = civilDate("2025-07-01");

describe("time", () => {
  it("keeps versions apart that follow one another, and finds one day on which both are in force", () => {
    expect(answer([lt(day, border), ge(day, border)])).toBe("no");
    expect(answer([le(day, border), ge(day, border)])).toBe("yes");
    expect(answer([gt(day, border), lt(day, civilDate("2025-07-02"))])).toBe("no");
    expect(answer([gt(day, border), lt(day, civilDate("2025-07-03"))])).toBe("yes");
  });

  it("knows that a file is opened no later than anything happens to it", () => {
    expect(answer([ge(opened, border), lt(day, border)])).toBe("no");
    expect(answer([gt(opened, day)])).toBe("no");
    expect(answer([ge(opened, border), le(day, border)])).toBe("yes");
  });

  it("follows a chain of days past a border", () => {
    const chain = [lt(dateFact("born"), opened), lt(opened, day)];
    expect(answer([...chain, ge(dateFact("born"), border), le(day, border)])).toBe("no");
    expect(answer([...chain, ge(dateFact("born"), border)])).toBe("yes");
  });

  it("knows the ends of the calendar", () => {
    expect(answer([lt(day, civilDate("1900-01-01"))])).toBe("no");
    expect(answer([gt(day, civilDate("2100-12-31"))])).toBe("no");
  });
});

describe("values", () => {
  it("has one code for all that nobody asks for, and no more codes than there are", () => {
    expect(answer([ne(kind, "book"), ne(kind, "map")])).toBe("yes");
    expect(answer([not(isIn(kind, ["book", "map", "film"])), known(kind)])).toBe("no");
  });

  it("knows that no whole number lies between two neighbours", () => {
    const age = intFact("age");
    expect(answer([gt(age, 17), lt(age, 18)])).toBe("no");
    expect(answer([gt(age, 17), lt(age, 19)])).toBe("yes");
  });

  it("keeps an unknown among conditions that hold an unknown", () => {
    const missing = and(unknownOf("bool"), boolFact("b1"));
    expect(answer([not(known(missing)), boolFact("b1")])).toBe("yes");
    expect(answer([known(missing), boolFact("b1")])).toBe("no");
    expect(answer([not(known(or(unknownOf("bool"), boolFact("b1")))), not(boolFact("b1"))])).toBe(
      "yes",
    );
  });

  it("takes a reckoning as one unknown number, unknown where what it needs is", () => {
    const later = addLimit(dateFact("born"), { n: 18, unit: "years", monthEnd: "clip" });
    expect(answer([lt(later, day), ge(later, day)])).toBe("no");
    expect(answer([lt(later, day), ge(day, later)])).toBe("yes");
    expect(answer([lt(later, day), not(known(dateFact("born")))])).toBe("no");
    const undecided = not(known(lt(later, day)));
    expect(answer([undecided, known(dateFact("born"))])).toBe("yes");
    expect(answer([undecided, known(dateFact("born"))], { canFail: false })).toBe("no");
  });

  it("puts definitions in the place of derived facts", () => {
    const definition = (path: string) => (path === "isAdult" ? ge(intFact("age"), 18) : null);
    expect(answer([boolFact("isAdult"), lt(intFact("age"), 18)])).toBe("yes");
    expect(answer([boolFact("isAdult"), lt(intFact("age"), 18)], { definition })).toBe("no");
  });
});

describe("the example", () => {
  it("names the facts it needs, and no others", () => {
    const conditions = [and(boolFact("b1"), or(boolFact("b2"), boolFact("b3"))), ge(day, border)];
    expect(ask(conditions)).toMatchObject({ answer: "yes", facts: ["b1", "b2", "day"] });
  });

  it("says the value of each: one, a stretch of them, a set, or that it is not known", () => {
    const example = (...conditions: readonly Expr[]) => {
      const found = ask(conditions);
      return found.answer === "yes" ? found.example : found.answer;
    };
    const age = intFact("age");
    expect(example(not(boolFact("b1")), ge(day, border))).toEqual(["b1: false", "day: 2025-07-01"]);
    expect(example(not(known(boolFact("b1"))))).toEqual(["b1: null"]);
    expect(example(lt(age, 18))).toEqual(["age: ≤ 17"]);
    expect(example(gt(age, 18))).toEqual(["age: ≥ 19"]);
    expect(example(gt(age, 18), lt(age, 40))).toEqual(["age: 19 … 39"]);
    expect(example(known(age))).toEqual(["age: ?"]);
    expect(example(lt(day, border))).toEqual(["day: ≤ 2025-06-30"]);
  });
});

describe("the budget", () => {
  const bools = Array.from({ length: 80 }, (_, n) => boolFact(`b${n}`));
  const [first, second, ...others] = bools;

  it("is enough for a guard of many facts", () => {
    const budget = { left: 2_000 };
    expect(answer([and(boolFact("b0"), ...bools.slice(1, 13))], { budget })).toBe("yes");
  });

  it("ends a search that would take for ever, and says so", () => {
    // A different number of yeses is wanted on each side: nothing shows before nearly all are chosen.
    const odd = [second, ...others].reduce<Expr>(
      (sum, one) => ({ op: "ne", left: sum, right: one as Expr }),
      first as Expr,
    );
    const even = [...bools]
      .reverse()
      .reduce<Expr>((sum, one) => ({ op: "eq", left: sum, right: one }), {
        op: "lit",
        type: "bool",
        value: false,
      });
    expect(answer([odd, even])).toBe("undecided");
  });
});

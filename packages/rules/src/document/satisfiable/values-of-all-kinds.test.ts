// Covers: codes compared with one another, sets of codes, fixed values, choices, parameters and reckonings in the search,
// each on examples that can and that cannot come about. Not covered: time, definitions, the budget
// (satisfiable.test.ts); agreement with trying every value (satisfiable.laws.test.ts).
import { civilDate } from "@aht-jo/core";
import {
  addLimit,
  and,
  bool,
  boolFact,
  code,
  codeFact,
  codes,
  codesFact,
  type Declarations,
  date,
  dateFact,
  dateParam,
  daysFromTo,
  type Expr,
  eq,
  ge,
  gt,
  ifElse,
  int,
  intFact,
  intParam,
  isIn,
  known,
  lt,
  ne,
  not,
  unknownOf,
} from "@aht-jo/core/expressions";
import { describe, expect, it } from "vitest";
import { type Premises, satisfiable } from "./satisfiable.ts";

const kinds = ["book", "map", "film"] as const;
type Kind = (typeof kinds)[number];
const declarations: Declarations = {
  facts: {
    one: { type: "code", codes: kinds },
    two: { type: "code", codes: kinds },
    three: { type: "code", codes: ["book", "map"] },
    four: { type: "code", codes: ["book", "map"] },
    five: { type: "code", codes: ["film", "score"] },
    tags: { type: "codes", codes: ["rare", "torn"] },
    age: { type: "int" },
    born: { type: "date" },
    day: { type: "date" },
    met: { type: "bool" },
    seen: { type: "bool" },
  },
  params: { most: { type: "int" }, from: { type: "date" } },
};
const ask = (conditions: readonly Expr[], changes: Partial<Premises> = {}) =>
  satisfiable(conditions, {
    declarations,
    definition: () => null,
    parameter: () => null,
    canFail: true,
    canBeUnknown: (path) => path !== "day",
    budget: { left: 100_000 },
    ...changes,
  });
const answer = (...conditions: readonly Expr[]) => ask(conditions).answer;

const one = codeFact<Kind>("one");
const two = codeFact<Kind>("two");
const age = intFact("age");
const born = dateFact("born");
const day = dateFact("day");
const met = boolFact("met");
const seen = boolFact("seen");

describe("codes compared with one another", () => {
  const isSame = eq(one, two);

  it("are the same or not, and not both", () => {
    expect(answer(isSame, eq(one, "map"), eq(two, "map"))).toBe("yes");
    expect(answer(isSame, eq(one, "map"), eq(two, "film"))).toBe("no");
    expect(answer(isSame, ne(one, two))).toBe("no");
    expect(answer(ne(one, two), eq(one, "map"), eq(two, "map"))).toBe("no");
    expect(answer(ne(one, two), eq(one, "map"))).toBe("yes");
  });

  it("can be the same only where the lists have a code in common, asked for or not", () => {
    expect(answer(eq(one, codeFact<Kind>("five")))).toBe("yes");
    expect(answer(eq(codeFact<Kind>("three"), codeFact<Kind>("five")))).toBe("no");
    expect(answer(ne(codeFact<Kind>("three"), codeFact<Kind>("five")))).toBe("yes");
  });

  it("of which there are two cannot be three different ones", () => {
    const [three, four] = [codeFact<Kind>("three"), codeFact<Kind>("four")];
    const apart = [ne(three, four), ne(three, one), ne(four, one)];
    expect(answer(...apart)).toBe("yes");
    expect(answer(...apart, isIn(one, ["book", "map"]))).toBe("no");
  });

  it("stay open exactly while one of them is unknown", () => {
    const open = not(known(isSame));
    expect(answer(open, known(one))).toBe("yes");
    expect(answer(open, known(two))).toBe("yes");
    expect(answer(open, known(one), known(two))).toBe("no");
    expect(answer(known(isSame), not(known(two)))).toBe("no");
    const surely = { canBeUnknown: () => false };
    expect(ask([open], surely).answer).toBe("no");
    expect(ask([known(isSame), isSame], surely).answer).toBe("yes");
  });
});

describe("a code of a list", () => {
  it("is in a set or not, and open while it is unknown", () => {
    expect(answer(isIn(one, ["book", "map"]), eq(one, "film"))).toBe("no");
    expect(answer(isIn(one, ["book", "map"]), ne(one, "book"))).toBe("yes");
    expect(answer(not(known(isIn(one, ["book"]))), not(known(one)))).toBe("yes");
    expect(answer(not(known(isIn(one, ["book"]))), known(one))).toBe("no");
    expect(answer(not(known(one)), eq(one, "book"))).toBe("no");
    expect(ask([not(known(one))], { canBeUnknown: () => false }).answer).toBe("no");
  });
});

describe("a set of codes", () => {
  const tags = codesFact<"rare" | "torn">("tags");

  it("may have any of them, several, or none", () => {
    expect(answer(isIn(tags, ["rare"]), isIn(tags, ["torn"]))).toBe("yes");
    expect(answer(isIn(tags, ["rare"]), not(isIn(tags, ["torn"])))).toBe("yes");
    expect(answer(not(isIn(tags, ["rare"])), not(isIn(tags, ["torn"])))).toBe("yes");
    expect(answer(isIn(tags, ["rare"]), not(isIn(tags, ["rare"])))).toBe("no");
    expect(answer(isIn(tags, ["rare", "torn"]), not(isIn(tags, ["rare"])))).toBe("yes");
    expect(
      answer(isIn(tags, ["rare", "torn"]), not(isIn(tags, ["rare"])), not(isIn(tags, ["torn"]))),
    ).toBe("no");
  });

  it("is known as a whole or not at all", () => {
    const open = not(known(isIn(tags, ["rare"])));
    expect(answer(open, not(known(tags)))).toBe("yes");
    expect(answer(open, known(tags))).toBe("no");
    expect(answer(open, isIn(tags, ["torn"]))).toBe("no");
    expect(answer(known(tags))).toBe("yes");
    expect(ask([not(known(tags))], { canBeUnknown: () => false }).answer).toBe("no");
    expect(ask([open], { canBeUnknown: () => false }).answer).toBe("no");
  });

  it("is one fact in an example", () => {
    expect(ask([isIn(tags, ["rare"]), not(isIn(tags, ["torn"]))])).toMatchObject({
      answer: "yes",
      facts: ["tags"],
    });
  });
});

describe("fixed values", () => {
  it("are what they are", () => {
    expect(answer(bool(true))).toBe("yes");
    expect(answer(bool(false))).toBe("no");
    expect(answer(not(bool(false)))).toBe("yes");
    expect(answer(unknownOf("bool"))).toBe("no");
    expect(answer(not(unknownOf("bool")))).toBe("no");
    expect(answer(eq(code("book"), code("book")))).toBe("yes");
    expect(answer(eq<"code", string>(code("book"), code("map")))).toBe("no");
    expect(answer(ne<"code", string>(code("book"), code("map")))).toBe("yes");
    expect(answer(lt(int(3), int(4)))).toBe("yes");
    expect(answer(lt(int(4), int(4)))).toBe("no");
  });

  it("can stand on either side", () => {
    expect(answer(eq<"code", Kind>(code("map"), one), eq(one, "map"))).toBe("yes");
    expect(answer(eq<"code", Kind>(code("map"), one), eq(one, "film"))).toBe("no");
    expect(answer(gt(int(18), age), ge(age, 18))).toBe("no");
    expect(answer(gt(int(18), age), ge(age, 17))).toBe("yes");
    expect(answer(lt(int(18), age), eq(age, 18))).toBe("no");
  });

  it("are members of a set or not; of several, one is enough", () => {
    expect(answer(isIn<string>(code("book"), ["book", "map"]))).toBe("yes");
    expect(answer(isIn<string>(code("film"), ["book", "map"]))).toBe("no");
    expect(answer(isIn<string>(codes(["film", "map"]), ["book", "map"]))).toBe("yes");
    expect(answer(isIn<string>(codes(["film"]), ["book", "map"]))).toBe("no");
  });

  it("are known, or no value at all", () => {
    expect(answer(known(int(3)))).toBe("yes");
    expect(answer(known(code("book")))).toBe("yes");
    expect(answer(known(codes(["book"])))).toBe("yes");
    for (const type of ["int", "date", "code", "codes"] as const) {
      expect(answer(known(unknownOf(type)))).toBe("no");
      expect(answer(not(known(unknownOf(type))))).toBe("yes");
    }
    expect(answer(eq(unknownOf("int"), 3))).toBe("no");
    expect(answer(not(known(eq(age, unknownOf("int")))), known(age))).toBe("yes");
  });
});

describe("one yes or no compared with another", () => {
  it("is the same or not, and open while one of them is unknown", () => {
    expect(answer(eq(met, seen), met, seen)).toBe("yes");
    expect(answer(eq(met, seen), met, not(seen))).toBe("no");
    expect(answer(eq(met, seen), not(met), not(seen))).toBe("yes");
    expect(answer(ne(met, seen), met, seen)).toBe("no");
    expect(answer(ne(met, seen), not(met), seen)).toBe("yes");
    expect(answer(not(known(eq(met, seen))), met)).toBe("yes");
    expect(answer(not(known(eq(met, seen))), met, known(seen))).toBe("no");
    expect(answer(eq(bool(true), bool(false)))).toBe("no");
    expect(answer(ne(bool(true), bool(true)))).toBe("no");
  });
});

describe("a choice", () => {
  it("of conditions is open while it is not known which", () => {
    const either = ifElse(met, { yes: bool(true), no: seen });
    expect(answer(either, met, not(seen))).toBe("yes");
    expect(answer(either, not(met), not(seen))).toBe("no");
    expect(answer(not(known(either)), seen)).toBe("yes");
    expect(answer(not(known(either)), seen, known(met))).toBe("no");
  });

  it("of values is followed to both", () => {
    const number = ifElse(met, { yes: age, no: int(3) });
    expect(answer(eq(number, 3), not(met))).toBe("yes");
    expect(answer(eq(number, 4), not(met))).toBe("no");
    expect(answer(eq(number, 4), met, eq(age, 5))).toBe("no");
    expect(answer(known(number), not(known(met)))).toBe("no");
    const which = ifElse<"code", Kind, Kind>(met, { yes: one, no: code("map") });
    expect(answer(isIn(which, ["film"]), not(met))).toBe("no");
    expect(answer(isIn(which, ["film"]), eq(one, "film"))).toBe("yes");
  });

  it("of a day to reckon from has a reckoning for each", () => {
    const from = ifElse(met, { yes: born, no: unknownOf("date") });
    const later = addLimit(from, { n: 1, unit: "years", monthEnd: "clip" });
    expect(answer(known(later), met)).toBe("yes");
    expect(answer(known(later), not(met))).toBe("no");
  });
});

describe("a parameter", () => {
  const most = intParam("most");

  it("nobody fixed is one number or day, the same wherever it is read, and no fact of an example", () => {
    expect(answer(gt(most, 5))).toBe("yes");
    expect(answer(gt(most, 5), lt(most, 6))).toBe("no");
    expect(answer(lt(age, most), ge(age, most))).toBe("no");
    expect(answer(lt(most, -5))).toBe("yes");
    expect(answer(lt(dateParam("from"), civilDate("1900-01-01")))).toBe("no");
    expect(answer(lt(dateParam("from"), civilDate("1900-01-02")))).toBe("yes");
    expect(ask([gt(most, 5)])).toMatchObject({ answer: "yes", facts: [] });
  });

  it("can be unknown where reckonings can", () => {
    expect(ask([not(known(gt(most, 5)))], { canFail: true }).answer).toBe("yes");
    expect(ask([not(known(gt(most, 5)))], { canFail: false }).answer).toBe("no");
  });

  it("that is fixed is its value", () => {
    const parameter = (name: string) => (name === "most" ? int(3) : null);
    expect(ask([lt(age, most), ge(age, 3)], { parameter }).answer).toBe("no");
    expect(ask([lt(age, most), ge(age, 2)], { parameter }).answer).toBe("yes");
    expect(ask([eq(most, 3)], { parameter }).answer).toBe("yes");
  });
});

describe("a reckoning", () => {
  const years = (n: number) => addLimit(born, { n, unit: "years", monthEnd: "clip" });
  const sinceBirth = daysFromTo(born, day);

  it("is free of others, also of those that differ in little", () => {
    expect(answer(lt(years(18), day), ge(years(18), day))).toBe("no");
    expect(answer(lt(years(18), day), ge(years(21), day))).toBe("yes");
    const last = addLimit(born, { n: 18, unit: "years", monthEnd: "roll" });
    expect(answer(lt(years(18), day), ge(last, day))).toBe("yes");
    const sinceNewYear = daysFromTo(date(civilDate("2025-01-01")), day);
    const sinceMay = daysFromTo(date(civilDate("2025-05-01")), day);
    expect(answer(gt(sinceBirth, 5), lt(sinceBirth, 6))).toBe("no");
    expect(answer(gt(sinceBirth, 5), lt(daysFromTo(day, born), 6))).toBe("yes");
    expect(answer(gt(sinceNewYear, 5), lt(sinceMay, 6))).toBe("yes");
  });

  it("of days is known when both are, and of a limit when it can be reckoned", () => {
    expect(answer(not(known(sinceBirth)), known(born))).toBe("no");
    expect(answer(not(known(sinceBirth)), not(known(born)))).toBe("yes");
    expect(answer(known(sinceBirth), not(known(born)))).toBe("no");
    expect(answer(known(years(18)), not(known(born)))).toBe("no");
    expect(answer(not(known(years(18))), known(born))).toBe("yes");
    const nothing = addLimit(unknownOf("date"), { n: 1, unit: "days", monthEnd: "clip" });
    expect(answer(known(nothing))).toBe("no");
  });

  it("stands in an example for the facts it is made of", () => {
    expect(ask([gt(sinceBirth, 5)])).toMatchObject({ answer: "yes", facts: ["born", "day"] });
    expect(ask([and(lt(years(18), day), met)])).toMatchObject({
      answer: "yes",
      facts: ["born", "day", "met"],
    });
  });
});

describe("a budget", () => {
  it("that is spent while the conditions are read leaves the answer open", () => {
    const conditions = [and(met, seen, eq(one, two), lt(age, 3))];
    for (const left of [1, 2, 4, 6])
      expect(ask(conditions, { budget: { left } }).answer).toBe("undecided");
    expect(ask(conditions, { budget: { left: 500 } }).answer).toBe("yes");
  });
});

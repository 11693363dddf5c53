// Covers: the stored form that each builder makes, and the constants it makes of plain values; facts and parameters from
// declarations; the read set; the constants facts are compared with. What does not compile is in build-expr.test-d.ts.
import { describe, expect, it } from "vitest";
import { civilDate } from "../civil-date/parse-civil-date.ts";
import { eq, ge, gt, le, lt, ne } from "./build-comparisons.ts";
import { and, ifElse, isIn, known, not, or } from "./build-conditions.ts";
import { addLimit, daysFromTo } from "./build-dates.ts";
import {
  bool,
  boolFact,
  code,
  codeFact,
  codes,
  codesFact,
  date,
  dateFact,
  dateParam,
  int,
  intFact,
  intParam,
  unknownOf,
} from "./build-leaves.ts";
import { constantsOf } from "./constants-of.ts";
import type { Expr } from "./expr.ts";
import { factsOf, paramsOf } from "./facts-of.ts";
import { fact, param } from "./fixtures/library-desk.ts";
import { readSet } from "./read-set.ts";

const march14 = civilDate("2025-03-14");
const [p, q] = [boolFact("p"), boolFact("q")];

describe("builders make plain JSON", () => {
  it.each<[Expr, Expr]>([
    [codeFact("x"), { op: "fact", path: "x" }],
    [codesFact("x"), { op: "fact", path: "x" }],
    [dateFact("x"), { op: "fact", path: "x" }],
    [dateParam("x"), { op: "param", name: "x" }],
    [bool(false), { op: "lit", type: "bool", value: false }],
    [int(3), { op: "lit", type: "int", value: 3 }],
    [date(march14), { op: "lit", type: "date", value: "2025-03-14" }],
    [code("x"), { op: "lit", type: "code", value: "x" }],
    [codes(["x"]), { op: "lit", type: "codes", value: ["x"] }],
    [unknownOf("code"), { op: "lit", type: "code", value: null }],
    [and(p, q), { op: "and", args: [p, q] }],
    [or(p), { op: "or", args: [p] }],
    [not(p), { op: "not", arg: p }],
    [known(p), { op: "known", arg: p }],
    [isIn(codeFact<"x">("c"), ["x"]), { op: "in", arg: { op: "fact", path: "c" }, set: ["x"] }],
    [
      daysFromTo(date(march14), dateFact("d")),
      { op: "daysBetween", from: date(march14), to: dateFact("d") },
    ],
    [
      addLimit(dateFact("d"), { n: -3, unit: "workingDays", monthEnd: "roll" }),
      {
        op: "addLimit",
        date: dateFact("d"),
        limit: { n: -3, unit: "workingDays" },
        monthEnd: "roll",
      },
    ],
    [
      addLimit(dateFact("d"), { n: intParam("p"), unit: "years", monthEnd: "error" }),
      {
        op: "addLimit",
        date: dateFact("d"),
        limit: { n: { param: "p" }, unit: "years" },
        monthEnd: "error",
      },
    ],
  ])("%j", (made, stored) => {
    expect(made).toEqual(stored);
    expect(JSON.parse(JSON.stringify(made))).toEqual(stored);
  });

  it("a choice", () => {
    expect(Object.entries(ifElse(p, { yes: int(1), no: int(2) }))).toEqual([
      ["op", "if"],
      ["cond", p],
      ["then", int(1)],
      ["else", int(2)],
    ]);
  });

  it("comparisons, each by its own operator", () => {
    const n = intFact("n");
    expect([eq, ne, lt, le, gt, ge].map((compare) => compare(n, 5))).toEqual(
      ["eq", "ne", "lt", "le", "gt", "ge"].map((op) => ({ op, left: n, right: int(5) })),
    );
  });

  it("comparisons with an expression, or with a constant of the type of its value", () => {
    const right = (expr: Expr) => ("right" in expr ? expr.right : null);
    expect(right(eq(p, q))).toBe(q);
    expect(right(eq(p, false))).toEqual(bool(false));
    expect(right(eq(intFact("n"), 0))).toEqual(int(0));
    expect(right(lt(dateFact("d"), march14))).toEqual(date(march14));
    expect(right(eq(codeFact<"x">("c"), "x"))).toEqual(code("x"));
    expect(right(eq(codeFact<"2025-13-14">("c"), "2025-13-14"))).toEqual(code("2025-13-14"));
  });
});

describe("facts and parameters from declarations", () => {
  it("stand under their names", () => {
    expect(factsOf({ "a.b": { type: "int" }, c: { type: "bool" } })).toEqual({
      "a.b": { op: "fact", path: "a.b" },
      c: { op: "fact", path: "c" },
    });
    expect(paramsOf({ x: { type: "date" } })).toEqual({ x: { op: "param", name: "x" } });
    expect(factsOf({})).toEqual({});
  });
});

describe("the read set", () => {
  const { isTeacher, loans, reserved, lentOn, returnedOn, memberKind } = fact;

  it("names every fact and parameter once, sorted, from wherever they stand", () => {
    const expr = and(
      ifElse(isTeacher, { yes: known(reserved), no: isIn(memberKind, ["guest"]) }),
      not(lt(loans, param.maxLoans)),
      le(returnedOn, addLimit(lentOn, { n: param.loanWeeks, unit: "weeks", monthEnd: "clip" })),
      gt(daysFromTo(lentOn, returnedOn), param.maxLoans),
    );
    expect(readSet(expr)).toEqual({
      facts: ["isTeacher", "lentOn", "loans", "memberKind", "reserved", "returnedOn"],
      params: ["loanWeeks", "maxLoans"],
    });
    expect(readSet(bool(true))).toEqual({ facts: [], params: [] });
  });
});

describe("the constants a fact is compared with", () => {
  const { age, loans, reserved, lentOn, returnedOn, isTeacher, memberKind } = fact;
  const of = (expr: Expr, params = {}) => constantsOf(expr, { params });

  it("come from both sides, each once, ascending by size", () => {
    const expr = and(ge(age, 18), lt(age, 100), not(eq(age, 18)), gt(int(-5), age));
    expect(of(expr)).toEqual({ age: { numbers: [-5, 18, 100], alone: true } });
  });

  it("include parameters in force; an unknown one leaves the fact not alone", () => {
    const expr = and(lt(loans, param.maxLoans), ge(loans, 1));
    expect(of(expr, { maxLoans: 5 })).toEqual({ loans: { numbers: [1, 5], alone: true } });
    expect(of(expr)).toEqual({ loans: { numbers: [1], alone: false } });
  });

  it("leave a fact not alone that is compared with another fact or a count of days", () => {
    expect(Object.entries(of(lt(reserved, loans)))).toEqual([
      ["loans", { numbers: [], alone: false }],
      ["reserved", { numbers: [], alone: false }],
    ]);
    expect(of(and(ge(age, 18), eq(age, daysFromTo(lentOn, returnedOn))))).toEqual({
      age: { numbers: [18], alone: false },
    });
  });

  it("are found in both branches of a choice, inside choices too", () => {
    const most = ifElse(isTeacher, {
      yes: int(20),
      no: ifElse(lt(age, 6), { yes: int(1), no: reserved }),
    });
    expect(of(le(loans, most))).toEqual({
      age: { numbers: [6], alone: true },
      loans: { numbers: [1, 20], alone: false },
      reserved: { numbers: [], alone: false },
    });
  });

  it("do not include dates, codes, yes or no", () => {
    const expr = and(lt(lentOn, march14), eq(memberKind, "guest"), eq(isTeacher, true));
    expect(of(expr)).toEqual({});
  });
});

// Covers: what an evaluation makes of values that are of no use to it, of limits that cannot be added, of the
// environment and of names that every object has. The ordinary cases are in null-matrix.test.ts.
import { describe, expect, it } from "vitest";
import { civilDateOfDay, firstDay, lastDay } from "../civil-date/day-number.ts";
import { isCivilDate } from "../civil-date/parse-civil-date.ts";
import { eq, ge, lt } from "./build-comparisons.ts";
import { and, isIn, known, not } from "./build-conditions.ts";
import { addLimit, daysFromTo } from "./build-dates.ts";
import { boolFact, codesFact, dateFact, int, intFact, intParam } from "./build-leaves.ts";
import { compileExpr } from "./compile-expr.ts";
import type { Environment } from "./environment.ts";
import { environmentOf } from "./environment-of.ts";
import type { Expr, TimeUnit } from "./expr.ts";
import { deskCalendar } from "./fixtures/arbitrary-expr.ts";
import { desk } from "./fixtures/library-desk.ts";
import { interpret } from "./interpret.ts";
import { isDateText } from "./is-date-text.ts";

const given = (value: unknown, rest: Partial<Environment> = {}): Environment => ({
  fact: () => value as never,
  params: {},
  calendar: null,
  ...rest,
});
const both = (expr: Expr, environment: Environment) => {
  const value = interpret(expr, environment);
  expect(compileExpr(expr)(environment)).toEqual(value);
  return value;
};

describe("nothing is coerced", () => {
  it.each([
    ["a text is not a number", lt(intFact("n"), 5), "4"],
    ["a number is not a yes", and(boolFact("b")), 1],
    ["a text is not a yes", not(boolFact("b")), "false"],
    ["a fraction is not a whole number", lt(intFact("n"), 5), 4.5],
    ["nor is a number too large to count exactly", ge(intFact("n"), 5), 2 ** 53],
    ["nor infinity", ge(intFact("n"), 5), Number.POSITIVE_INFINITY],
    ["nor a bigint", ge(intFact("n"), 5), 9n],
    ["yes and no have no order", { op: "lt", left: boolFact("b"), right: boolFact("b") }, true],
    [
      "a text that is no date has no place in an order",
      lt(dateFact("d"), dateFact("d")),
      "2025-02-29",
    ],
    [
      "a day that does not exist has no days after it",
      daysFromTo(dateFact("d"), dateFact("d")),
      "2025-02-29",
    ],
    ["a list of numbers is not a set of codes", isIn(codesFact("s"), ["1"]), [1]],
    ["an object is no value", known(boolFact("b")), {}],
  ] as const)("%s", (_, expr, value) => {
    expect(both(expr, given(value))).toBe(expr.op === "known" ? false : null);
  });

  it("values of different types are neither equal nor different, whatever they hold", () => {
    const sides: Expr = { op: "eq", left: intFact("n"), right: boolFact("b") };
    for (const op of ["eq", "ne", "lt", "ge"] as const)
      for (const [n, b] of [
        [1, true],
        [1, "1"],
        ["2025-03-14", 1],
        [true, ["x"]],
        [["x"], "x"],
      ] as const) {
        const fact = (path: string) => (path === "n" ? n : b);
        expect(both({ ...sides, op }, { fact, params: {}, calendar: null })).toBe(null);
      }
  });

  it("a date and a text that is none have no order", () => {
    const sides: Expr = { op: "lt", left: dateFact("a"), right: dateFact("b") };
    for (const [a, b] of [
      ["2025-03-14", "x"],
      ["x", "2025-03-14"],
    ] as const) {
      const fact = (path: string) => (path === "a" ? a : b);
      expect(both(sides, { fact, params: {}, calendar: null })).toBe(null);
    }
  });

  it("sets of codes are neither equal nor different", () => {
    const sets: Expr = { op: "eq", left: codesFact("s"), right: codesFact("s") };
    expect(both(sets, given(["x"]))).toBe(null);
    expect(both({ ...sets, op: "ne" }, given(["x"]))).toBe(null);
  });

  it("a constant that is no value is unknown", () => {
    expect(both({ op: "lit", type: "int", value: 1.5 }, given(null))).toBe(null);
  });
});

describe("a date plus a limit is unknown", () => {
  const after = (n: number, unit: TimeUnit): Expr => ({
    op: "addLimit",
    date: dateFact("d"),
    limit: { n, unit },
    monthEnd: "clip",
  });

  it.each<[number, TimeUnit]>([
    [1, "days"],
    [1, "weeks"],
    [1, "months"],
    [1, "years"],
    [1, "workingDays"],
    [Number.MAX_SAFE_INTEGER, "weeks"],
    [Number.MAX_SAFE_INTEGER, "years"],
    [1.5, "days"],
  ])("past the end of the calendar: %d %s", (n, unit) => {
    expect(both(after(n, unit), given("2100-12-31", { calendar: deskCalendar }))).toBe(null);
  });

  it("in hours, without a calendar, and with a calendar in which nobody works", () => {
    expect(both(after(24, "hours"), given("2025-03-14"))).toBe(null);
    expect(both(after(1, "workingDays"), given("2025-03-14"))).toBe(null);
    const calendar = { ...deskCalendar, weekend: [1, 2, 3, 4, 5, 6, 7] as const };
    expect(both(after(1, "workingDays"), given("2025-03-14", { calendar }))).toBe(null);
  });

  it("while its parameter is, or is no whole number", () => {
    const expr = addLimit(dateFact("d"), { n: intParam("p"), unit: "days", monthEnd: "clip" });
    expect(both(expr, given("2025-03-14", { params: { p: 2 } }))).toBe("2025-03-16");
    expect(both(expr, given("2025-03-14", { params: { p: "2" } }))).toBe(null);
    expect(both(expr, given("2025-03-14"))).toBe(null);
  });

  it("but an error that is not about dates is not hidden", () => {
    const broken = { ...deskCalendar, weekend: 5 } as never;
    const expr = after(1, "workingDays");
    expect(() => interpret(expr, given("2025-03-14", { calendar: broken }))).toThrow(TypeError);
  });
});

describe("parameters", () => {
  it("that every object has are not parameters", () => {
    const expr: Expr = { op: "param", name: "toString" };
    expect(both(known(expr as never), given(null))).toBe(false);
    expect(both(eq(int(1), intParam("p")), given(null, { params: { p: 1 } }))).toBe(true);
  });
});

describe("an environment of declared facts", () => {
  const held = {
    isMember: true,
    loans: "3",
    memberKind: "visitor",
    topics: ["law", "maps"],
    undeclared: 5,
    lentOn: "2025-02-30",
  };
  const params = { maxLoans: 5, loanWeeks: null, seasonStart: 3, other: 1 };
  const environment = environmentOf(held, { declarations: desk, params, calendar: deskCalendar });

  it("hands out what is declared and fits", () => {
    expect(environment.fact("isMember")).toBe(true);
    expect(environment.fact("topics")).toEqual(["law", "maps"]);
    expect(environment.calendar).toBe(deskCalendar);
  });

  it("and nothing else", () => {
    for (const path of ["loans", "memberKind", "lentOn", "undeclared", "isBlocked", "constructor"])
      expect(environment.fact(path)).toBe(null);
    const facts = { topics: ["law", "geography"] };
    const options = { declarations: desk, params, calendar: null };
    expect(environmentOf(facts, options).fact("topics")).toBe(null);
  });

  it("with parameters alike", () => {
    expect(environment.params).toEqual({
      isOpen: null,
      maxLoans: 5,
      loanWeeks: null,
      seasonStart: null,
    });
  });
});

describe("a text is a date", () => {
  it("on every day of the calendar", () => {
    const wrong: string[] = [];
    for (let day = firstDay; day <= lastDay; day += 1)
      if (!isDateText(civilDateOfDay(day))) wrong.push(civilDateOfDay(day));
    expect(wrong).toEqual([]);
  });

  it("exactly when it is one for the rest of the library", () => {
    const wrong: string[] = [];
    for (const year of ["1899", "1900", "2000", "2024", "2025", "2100", "2101", "0025", "20a5"])
      for (let month = 0; month <= 13; month += 1)
        for (let day = 0; day <= 32; day += 1) {
          const [mm, dd] = [month, day].map((n) => String(n).padStart(2, "0"));
          for (const text of [`${year}-${mm}-${dd}`, `${year}/${mm}-${dd}`, `${year}-${mm}/${dd}`])
            if (isDateText(text) !== isCivilDate(text)) wrong.push(text);
        }
    for (const date of ["2025-11-14", "1925-09-09"])
      for (let at = 0; at < date.length; at += 1)
        for (let code = 32; code < 127; code += 1) {
          const text = date.slice(0, at) + String.fromCharCode(code) + date.slice(at + 1);
          if (isDateText(text) !== isCivilDate(text)) wrong.push(text);
        }
    for (const text of ["", "2025-3-14", "2025-03-14 ", " 2025-03-14", "٢٠٢٥-٠٣-١٤", "2025-0:-14"])
      if (isDateText(text) !== isCivilDate(text)) wrong.push(text);
    expect(wrong).toEqual([]);
  });
});

// Covers: ids read and refused, the period of a date, periods between dates at their edges, and how periods are
// written for people. Does not cover nesting and tiling over the whole range; the laws do.
import { describe, expect, test } from "vitest";
import { civilDate } from "../civil-date/parse-civil-date.ts";
import { CoreError } from "../error/core-error.ts";
import { comparePeriods } from "./compare-periods.ts";
import { formatPeriod } from "./format-period.ts";
import { contains, isWithin } from "./is-within.ts";
import { parsePeriod, periodOf } from "./parse-period.ts";
import { periodContaining } from "./period-containing.ts";
import { periodsBetween } from "./periods-between.ts";

const throwing = (code: string) => expect.objectContaining({ name: "CoreError", code });

describe("an id names a half-open stretch of days", () => {
  test.each([
    ["2025", "year", "2025-01-01", "2026-01-01"],
    ["2025-H1", "half", "2025-01-01", "2025-07-01"],
    ["2025-H2", "half", "2025-07-01", "2026-01-01"],
    ["2025-Q1", "quarter", "2025-01-01", "2025-04-01"],
    ["2025-Q4", "quarter", "2025-10-01", "2026-01-01"],
    ["2024-02", "month", "2024-02-01", "2024-03-01"],
    ["2025-12", "month", "2025-12-01", "2026-01-01"],
    ["term-2024-2027", "term", "2024-01-01", "2028-01-01"],
    ["term-2024-2024", "term", "2024-01-01", "2025-01-01"],
    ["1900", "year", "1900-01-01", "1901-01-01"],
    ["2099-Q4", "quarter", "2099-10-01", "2100-01-01"],
    ["2100-11", "month", "2100-11-01", "2100-12-01"],
  ])("%s is a %s from %s to %s", (id, kind, from, to) => {
    expect(periodOf(id)).toEqual({ id, kind, from, to });
    expect(parsePeriod(id)).toEqual({ ok: true, value: { id, kind, from, to } });
  });

  test.each(
    [
      "",
      "25",
      "2025-",
      "2025-00",
      "2025-13",
      "2025-3",
      "2025-Q0",
      "2025-Q5",
      "2025-H0",
      "2025-H3",
      "2025-h1",
      "2025-W01",
      "2025-03-14",
      "2025-Q1 ",
      "term-2027-2024",
      "term-2024",
      "term-24-27",
      "٢٠٢٥",
      2025,
      null,
      { id: "2025" },
    ].map((input) => [input]),
  )("%j is malformed, and is not repeated in the issue", (input) => {
    expect(parsePeriod(input, ["period"])).toEqual({
      ok: false,
      issues: [{ code: "period.malformed", path: ["period"], params: {} }],
    });
  });

  test.each(["1899", "1899-12", "2100", "2100-H2", "2100-Q4", "2100-12", "term-2024-2100", "9999"])(
    "%s is out of range: a day of it, or the day after it, cannot be written",
    (id) => {
      expect(parsePeriod(id)).toEqual({
        ok: false,
        issues: [
          { code: "date.out-of-range", path: [], params: { min: "1900-01-01", max: "2100-12-31" } },
        ],
      });
      expect(() => periodOf(id)).toThrow(throwing("date.out-of-range"));
    },
  );

  test("a wrong literal is a mistake of the program", () => {
    expect(() => periodOf("2025-Q5")).toThrow(new CoreError("period.malformed"));
  });
});

describe("the period of a date", () => {
  test("is the one of the kind that contains it", () => {
    const date = civilDate("2025-08-31");
    expect(periodContaining(date, "month").id).toBe("2025-08");
    expect(periodContaining(date, "quarter").id).toBe("2025-Q3");
    expect(periodContaining(date, "half").id).toBe("2025-H2");
    expect(periodContaining(date, "year").id).toBe("2025");
  });

  test("cannot be written for the last days of the range", () => {
    expect(periodContaining(civilDate("2100-11-30"), "month").id).toBe("2100-11");
    expect(() => periodContaining(civilDate("2100-01-01"), "year")).toThrow(
      throwing("date.out-of-range"),
    );
  });
});

describe("periods between two dates lie wholly between them", () => {
  const ids = (from: string, to: string, kind: "month" | "quarter" | "half" | "year") =>
    periodsBetween(civilDate(from), { to: civilDate(to), kind }).map((period) => period.id);

  test("the first day counts, the last does not", () => {
    expect(ids("2025-01-01", "2025-04-01", "month")).toEqual(["2025-01", "2025-02", "2025-03"]);
    expect(ids("2025-01-02", "2025-04-01", "month")).toEqual(["2025-02", "2025-03"]);
    expect(ids("2025-01-01", "2025-03-31", "month")).toEqual(["2025-01", "2025-02"]);
    expect(ids("2024-01-01", "2028-01-01", "year")).toEqual(["2024", "2025", "2026", "2027"]);
    expect(ids("2024-12-31", "2026-02-01", "half")).toEqual(["2025-H1", "2025-H2"]);
    expect(ids("2025-02-01", "2025-12-31", "quarter")).toEqual(["2025-Q2", "2025-Q3"]);
  });

  test("so there may be none", () => {
    expect(ids("2025-01-01", "2025-01-01", "month")).toEqual([]);
    expect(ids("2025-01-02", "2026-12-31", "year")).toEqual([]);
    expect(ids("2100-12-02", "2100-12-31", "month")).toEqual([]);
    expect(ids("2100-01-02", "2100-12-31", "year")).toEqual([]);
  });

  test("and the dates must be in order", () => {
    expect(() => ids("2025-01-02", "2025-01-01", "month")).toThrow(throwing("period.reversed"));
  });
});

describe("within and contains", () => {
  test("a period that only overlaps is not within", () => {
    expect(isWithin(periodOf("2025-Q2"), periodOf("2025-H1"))).toBe(true);
    expect(isWithin(periodOf("2025-Q3"), periodOf("2025-H1"))).toBe(false);
    expect(isWithin(periodOf("2025"), periodOf("2025-H1"))).toBe(false);
    expect(isWithin(periodOf("2028"), periodOf("term-2024-2027"))).toBe(false);
  });

  test("the end is not a day of the period", () => {
    const quarter = periodOf("2025-Q1");
    const days = ["2024-12-31", "2025-01-01", "2025-03-31", "2025-04-01"].map(civilDate);
    expect(days.map((day) => contains(quarter, day))).toEqual([false, true, true, false]);
  });
});

describe("order", () => {
  test("earlier first, then longer, then by id", () => {
    const ids = ["2025-02", "term-2025-2025", "2025-Q1", "2025", "2025-01", "2024-12", "2025-H1"];
    expect(
      ids
        .map(periodOf)
        .sort(comparePeriods)
        .map((period) => period.id),
    ).toEqual(["2024-12", "2025", "term-2025-2025", "2025-H1", "2025-Q1", "2025-01", "2025-02"]);
  });
});

describe("a period is written for people", () => {
  test.each([
    ["2025", "2025", "2025"],
    ["2025-H1", "first half of 2025", "النصف الأول من عام 2025"],
    ["2025-H2", "second half of 2025", "النصف الثاني من عام 2025"],
    ["2025-Q1", "first quarter of 2025", "الربع الأول من عام 2025"],
    ["2025-Q2", "second quarter of 2025", "الربع الثاني من عام 2025"],
    ["2025-Q3", "third quarter of 2025", "الربع الثالث من عام 2025"],
    ["2025-Q4", "fourth quarter of 2025", "الربع الرابع من عام 2025"],
    ["2025-01", "January 2025", "كانون الثاني 2025"],
    ["2025-12", "December 2025", "كانون الأول 2025"],
    ["term-2024-2027", "term 2024-2027", "الفترة \u20662024-2027\u2069"],
  ])("%s: %s, %s", (id, en, ar) => {
    expect(formatPeriod(periodOf(id), "en")).toBe(en);
    expect(formatPeriod(periodOf(id), "ar")).toBe(ar);
  });
});

// Covers: the edges of addDays, addMonths, compareDates and weekdayOf, and what they refuse.
// Does not cover the whole range; the laws do.
import { describe, expect, test } from "vitest";
import { addDays } from "./add-days.ts";
import { addMonths } from "./add-months.ts";
import type { CivilDate } from "./civil-date.ts";
import { compareDates } from "./compare-dates.ts";
import { daysBetween } from "./days-between.ts";
import { civilDate } from "./parse-civil-date.ts";
import { weekdayOf } from "./weekday-of.ts";
import { yearOf } from "./year-of.ts";

const throwing = (code: string) => expect.objectContaining({ name: "CoreError", code });

describe("days are added on the calendar", () => {
  test("over the end of a month, a leap day and a year", () => {
    expect(addDays(civilDate("2024-02-28"), 1)).toBe("2024-02-29");
    expect(addDays(civilDate("2025-02-28"), 1)).toBe("2025-03-01");
    expect(addDays(civilDate("2100-02-28"), 1)).toBe("2100-03-01");
    expect(addDays(civilDate("2025-01-01"), -1)).toBe("2024-12-31");
    expect(addDays(civilDate("1900-01-01"), 73_413)).toBe("2100-12-31");
  });

  test("but not out of the range", () => {
    expect(() => addDays(civilDate("2100-12-31"), 1)).toThrow(throwing("date.out-of-range"));
    expect(() => addDays(civilDate("1900-01-01"), -1)).toThrow(throwing("date.out-of-range"));
    expect(() => addDays(civilDate("2025-01-01"), Number.MAX_SAFE_INTEGER)).toThrow(
      throwing("date.out-of-range"),
    );
  });

  test("and only whole ones", () => {
    for (const days of [0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53]) {
      expect(() => addDays(civilDate("2025-01-01"), days)).toThrow(throwing("number.unsafe"));
    }
  });
});

describe("the end of a month is a decision of the caller", () => {
  const cases = [
    ["2025-01-31", 1, "2025-02-28", "2025-03-01"],
    ["2024-01-31", 1, "2024-02-29", "2024-03-01"],
    ["2024-01-30", 1, "2024-02-29", "2024-03-01"],
    ["2024-02-29", 12, "2025-02-28", "2025-03-01"],
    ["2024-02-29", -12, "2023-02-28", "2023-03-01"],
    ["2025-03-31", -1, "2025-02-28", "2025-03-01"],
    ["2025-03-31", 1, "2025-04-30", "2025-05-01"],
    ["2025-10-31", -11, "2024-11-30", "2024-12-01"],
    ["2000-02-29", 1200, "2100-02-28", "2100-03-01"],
  ] as const;

  test.each(cases)("%s and %i months: clip %s, roll %s, or error", (text, months, clip, roll) => {
    const date = civilDate(text);
    expect(addMonths(date, { months, monthEnd: "clip" })).toBe(clip);
    expect(addMonths(date, { months, monthEnd: "roll" })).toBe(roll);
    expect(() => addMonths(date, { months, monthEnd: "error" })).toThrow(
      expect.objectContaining({ code: "date.month-end", params: { months } }),
    );
  });

  test("and changes nothing where the day exists", () => {
    for (const monthEnd of ["clip", "roll", "error"] as const) {
      expect(addMonths(civilDate("2025-01-31"), { months: 2, monthEnd })).toBe("2025-03-31");
      expect(addMonths(civilDate("2024-02-29"), { months: 48, monthEnd })).toBe("2028-02-29");
      expect(addMonths(civilDate("2025-02-28"), { months: 1, monthEnd })).toBe("2025-03-28");
      expect(addMonths(civilDate("2025-03-14"), { months: 0, monthEnd })).toBe("2025-03-14");
    }
  });

  test("the range and whole months are kept under every rule", () => {
    for (const monthEnd of ["clip", "roll", "error"] as const) {
      const add = (text: string, months: number) => () =>
        addMonths(civilDate(text), { months, monthEnd });
      expect(add("2100-12-31", 1)).toThrow(throwing("date.out-of-range"));
      expect(add("1900-01-01", -1)).toThrow(throwing("date.out-of-range"));
      expect(add("2025-01-31", Number.MAX_SAFE_INTEGER)).toThrow(throwing("date.out-of-range"));
      expect(add("2025-01-31", 1.5)).toThrow(throwing("number.unsafe"));
    }
  });
});

describe("order, year and weekday", () => {
  test("are read off the date", () => {
    const [a, b] = [civilDate("1999-12-31"), civilDate("2000-01-01")];
    expect([compareDates(a, b), compareDates(b, a), compareDates(a, a)]).toEqual([-1, 1, 0]);
    expect([yearOf(a), yearOf(b)]).toEqual([1999, 2000]);
    expect(weekdayOf(civilDate("1900-01-01"))).toBe(1);
    expect(weekdayOf(civilDate("1970-01-01"))).toBe(4);
    expect(weekdayOf(civilDate("2025-05-25"))).toBe(7);
    expect(weekdayOf(civilDate("2100-12-31"))).toBe(5);
  });

  test("a forged date is refused, not computed with", () => {
    const forged = "2025-02-30" as CivilDate;
    expect(() => daysBetween(forged, forged)).toThrow(throwing("date.malformed"));
    expect(() => addDays(forged, 1)).toThrow(throwing("date.malformed"));
    expect(() => weekdayOf(forged)).toThrow(throwing("date.malformed"));
    expect(() => addMonths(forged, { months: 1, monthEnd: "clip" })).toThrow(
      throwing("date.malformed"),
    );
  });
});

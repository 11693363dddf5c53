// Covers: the arithmetic of every day from 1900-01-01 to 2100-12-31 against a calendar counted by hand, and the laws
// that tie the functions together. Does not cover time zones; time-zones.test.ts does.
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "./add-days.ts";
import { addMonths } from "./add-months.ts";
import { compareDates } from "./compare-dates.ts";
import { civilDateOfDay, dayNumberOf, firstDay, lastDay } from "./day-number.ts";
import { daysBetween } from "./days-between.ts";
import { civilDate, isCivilDate } from "./parse-civil-date.ts";
import { weekdayOf } from "./weekday-of.ts";

const dates = fc.integer({ min: firstDay, max: lastDay }).map(civilDateOfDay);

/** An own calendar that shares nothing with the code: month lengths written out, leap years by the Gregorian rule. */
function monthLength(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] as number;
}

function text(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

function everyDay(): readonly string[] {
  const days: string[] = [];
  for (let year = 1900; year <= 2100; year += 1) {
    for (let month = 1; month <= 12; month += 1) {
      for (let day = 1; day <= monthLength(year, month); day += 1)
        days.push(text(year, month, day));
    }
  }
  return days;
}

describe("every day of the range", () => {
  const days = everyDay();

  test("there are 73,414 of them", () => {
    expect(days.length).toBe(73_414);
    expect(lastDay - firstDay + 1).toBe(73_414);
  });

  test("number and text lead to each other, weekdays follow each other, and order is the order of the text", () => {
    // 1 January 1900 was a Monday. Collected first: one assertion for each day would take a minute.
    const wrong = days.filter((day, n) => {
      const date = civilDate(day);
      const next = days[n + 1];
      return !(
        dayNumberOf(date) === firstDay + n &&
        civilDateOfDay(firstDay + n) === day &&
        weekdayOf(date) === (n % 7) + 1 &&
        (next === undefined || (addDays(date, 1) === next && day < next))
      );
    });
    expect(wrong).toEqual([]);
  });

  test("no other day of a month is a date", () => {
    const wrong: string[] = [];
    for (let year = 1900; year <= 2100; year += 1) {
      for (let month = 0; month <= 13; month += 1) {
        for (let day = 0; day <= 32; day += 1) {
          const exists = month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);
          if (isCivilDate(text(year, month, day)) !== exists) wrong.push(text(year, month, day));
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe("laws of days", () => {
  test("adding days and taking them away gives the date back", () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        const days = daysBetween(a, b);
        expect(addDays(a, days)).toBe(b);
        expect(addDays(b, -days)).toBe(a);
      }),
    );
  });

  test("days between dates add up, whatever the order of the dates", () => {
    fc.assert(
      fc.property(dates, dates, dates, (a, b, c) => {
        expect(daysBetween(a, b) + daysBetween(b, c)).toBe(daysBetween(a, c));
      }),
    );
  });

  test("the order of dates is the sign of the days between them", () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        expect(compareDates(a, b) + Math.sign(daysBetween(a, b))).toBe(0);
        expect(compareDates(a, b) + compareDates(b, a)).toBe(0);
      }),
    );
  });
});

describe("laws of months", () => {
  const months = fc.integer({ min: -2412, max: 2412 });

  /** What the calendar of this test says: the year and month counted on a line, the day clipped by its own table. */
  function oracle(date: string, count: number) {
    const [year, month, day] = date.split("-").map(Number) as [number, number, number];
    const line = year * 12 + (month - 1) + count;
    const [toYear, toMonth] = [Math.floor(line / 12), (line % 12) + 1];
    const length = monthLength(toYear, toMonth);
    const [nextYear, nextMonth] = [Math.floor((line + 1) / 12), ((line + 1) % 12) + 1];
    return {
      inRange: toYear >= 1900 && toYear <= 2100,
      exists: day <= length,
      clip: text(toYear, toMonth, Math.min(day, length)),
      roll: day <= length ? text(toYear, toMonth, day) : text(nextYear, nextMonth, 1),
    };
  }

  test("addMonths agrees with a calendar counted by hand under all three rules", () => {
    fc.assert(
      fc.property(dates, months, (date, count) => {
        const add = (monthEnd: "clip" | "roll" | "error") => () =>
          addMonths(date, { months: count, monthEnd });
        const expected = oracle(date, count);
        if (!expected.inRange) {
          expect(add("clip")).toThrow("date.out-of-range");
          expect(add("roll")).toThrow("date.out-of-range");
          expect(add("error")).toThrow("date.out-of-range");
          return;
        }
        expect(add("clip")()).toBe(expected.clip);
        expect(add("roll")()).toBe(expected.roll);
        if (expected.exists) expect(add("error")()).toBe(expected.clip);
        else expect(add("error")).toThrow("date.month-end");
      }),
      { numRuns: 2000 },
    );
  });

  test("the last four days of every month of the range, twelve months on, agree too", () => {
    const wrong = everyDay()
      .filter((day) => Number(day.slice(8)) >= 28 && day < "2100")
      .flatMap((day) => Array.from({ length: 12 }, (_, n) => ({ day, count: n + 1 })))
      .filter(({ day, count }) => {
        const options = { months: count, monthEnd: "roll" } as const;
        return addMonths(civilDate(day), options) !== oracle(day, count).roll;
      });
    expect(wrong).toEqual([]);
  });

  test("months that keep the day can be taken away again", () => {
    fc.assert(
      fc.property(dates, months, (date, count) => {
        const expected = oracle(date, count);
        fc.pre(expected.inRange && expected.exists);
        const there = addMonths(date, { months: count, monthEnd: "error" });
        expect(addMonths(there, { months: -count, monthEnd: "error" })).toBe(date);
      }),
    );
  });
});

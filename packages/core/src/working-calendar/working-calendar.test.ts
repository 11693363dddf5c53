// Covers: what is worked, how working days are counted in both directions, when a result is tentative, and how news
// of holidays changes a calendar. Does not cover the dates of Jordan; jordan-calendar.test.ts does.
import { describe, expect, test } from "vitest";
import type { Basis } from "../basis/basis.ts";
import { civilDate } from "../civil-date/parse-civil-date.ts";
import { addWorkingDays } from "./add-working-days.ts";
import { isWorkingDay } from "./is-working-day.ts";
import { withHolidays } from "./with-holidays.ts";
import type { Holiday, Weekday, WorkingCalendar } from "./working-calendar.ts";
import { workingDaysBetween } from "./working-days-between.ts";

const text = { en: "Example", ar: "مثال" };
const assumed: Basis = {
  kind: "assumed",
  why: text,
  question: text,
  whoCouldAnswer: "nobody",
  raisedOn: civilDate("2025-01-01"),
};

function holiday(on: string, status: Holiday["status"]): Holiday {
  return { on: civilDate(on), title: text, status };
}

/** June 2025: Sunday the 1st, weekends 6-7, 13-14, 20-21; a holiday on Monday 9 and an expected one on Monday 16. */
const june: WorkingCalendar = {
  id: "example",
  title: text,
  weekend: [5, 6],
  holidays: [holiday("2025-06-09", "announced"), holiday("2025-06-16", "expected")],
  knownFrom: civilDate("2025-06-01"),
  knownTo: civilDate("2025-07-01"),
  basis: [assumed],
};

const add = (date: string, days: number, calendar = june) =>
  addWorkingDays(civilDate(date), { days, calendar });
const between = (from: string, to: string, calendar = june) =>
  workingDaysBetween(civilDate(from), { to: civilDate(to), calendar });
const throwing = (code: string) => expect.objectContaining({ name: "CoreError", code });

describe("a day is worked when it is neither weekend nor holiday", () => {
  test.each([
    ["2025-06-05", true],
    ["2025-06-06", false],
    ["2025-06-07", false],
    ["2025-06-08", true],
    ["2025-06-09", false],
    ["2025-06-16", false],
  ])("%s: %s", (date, worked) => {
    expect(isWorkingDay(civilDate(date), june)).toBe(worked);
  });

  test("the weekend is the calendar's, not the machine's", () => {
    const sunday = civilDate("2025-06-01");
    expect(isWorkingDay(sunday, june)).toBe(true);
    expect(isWorkingDay(sunday, { ...june, weekend: [6, 7] })).toBe(false);
    expect(add("2025-06-05", 1, { ...june, weekend: [6, 7] }).date).toBe("2025-06-06");
    expect(add("2025-06-05", 1, { ...june, weekend: [] }).date).toBe("2025-06-06");
  });
});

describe("working days are counted after the start", () => {
  test.each([
    ["2025-06-01", 1, "2025-06-02"],
    ["2025-06-05", 1, "2025-06-08"],
    ["2025-06-06", 1, "2025-06-08"],
    ["2025-06-08", 1, "2025-06-10"],
    ["2025-06-01", 10, "2025-06-17"],
    ["2025-06-10", -1, "2025-06-08"],
    ["2025-06-08", -1, "2025-06-05"],
    ["2025-06-07", -1, "2025-06-05"],
    ["2025-06-12", -9, "2025-05-29"],
  ])("%s and %i is %s", (date, days, expected) => {
    expect(add(date, days).date).toBe(expected);
  });

  test("zero is the same day, worked or not", () => {
    expect(add("2025-06-06", 0)).toEqual({ date: "2025-06-06", tentative: false });
    expect(add("2025-06-16", 0)).toEqual({ date: "2025-06-16", tentative: false });
    expect(add("2100-12-31", -0)).toEqual({ date: "2100-12-31", tentative: false });
  });

  test("only whole days, and only in the range", () => {
    expect(() => add("2025-06-01", 1.5)).toThrow(throwing("number.unsafe"));
    expect(() => add("2100-12-30", 5)).toThrow(throwing("date.out-of-range"));
    expect(() => add("1900-01-02", -5)).toThrow(throwing("date.out-of-range"));
    expect(() => add("2025-06-01", Number.MAX_SAFE_INTEGER)).toThrow(throwing("date.out-of-range"));
  });
});

describe("working days between dates", () => {
  test.each([
    ["2025-06-01", "2025-06-01", 0],
    ["2025-06-01", "2025-06-02", 1],
    ["2025-06-01", "2025-06-08", 5],
    ["2025-06-06", "2025-06-08", 0],
    ["2025-06-08", "2025-06-15", 4],
    ["2025-06-08", "2025-06-06", 0],
    ["2025-06-15", "2025-06-08", -4],
  ])("from %s to %s there are %i", (from, to, days) => {
    expect(between(from, to).days).toBe(days);
  });
});

describe("a result is tentative when a day that was walked over may still change", () => {
  test("an expected holiday that was passed", () => {
    expect(add("2025-06-12", 1)).toEqual({ date: "2025-06-15", tentative: false });
    expect(add("2025-06-12", 2)).toEqual({ date: "2025-06-17", tentative: true });
    expect(add("2025-06-17", -1)).toEqual({ date: "2025-06-15", tentative: true });
    expect(between("2025-06-12", "2025-06-16").tentative).toBe(false);
    expect(between("2025-06-12", "2025-06-17").tentative).toBe(true);
    expect(between("2025-06-17", "2025-06-12").tentative).toBe(true);
  });

  test("but not one that only begins the walk, nor an announced one", () => {
    expect(add("2025-06-16", 1).tentative).toBe(false);
    expect(add("2025-06-08", 1).tentative).toBe(false);
  });

  test("a day before the known range or on its end", () => {
    expect(add("2025-06-02", -1)).toEqual({ date: "2025-06-01", tentative: false });
    expect(add("2025-06-01", -1)).toEqual({ date: "2025-05-29", tentative: true });
    expect(add("2025-06-29", 1)).toEqual({ date: "2025-06-30", tentative: false });
    expect(add("2025-06-30", 1)).toEqual({ date: "2025-07-01", tentative: true });
    expect(between("2025-06-30", "2025-07-01").tentative).toBe(false);
    expect(between("2025-06-30", "2025-07-02").tentative).toBe(true);
  });
});

describe("a calendar in which nothing is ever worked is a mistake", () => {
  const idle: WorkingCalendar = { ...june, weekend: [1, 2, 3, 4, 5, 6, 7] };

  test("it is refused before any counting", () => {
    expect(() => add("2025-06-01", 1, idle)).toThrow(throwing("calendar.no-working-day"));
    expect(() => between("2025-06-01", "2025-06-02", idle)).toThrow(
      throwing("calendar.no-working-day"),
    );
  });

  test("six days of weekend, or one day named seven times, are not", () => {
    const week = [1, 2, 3, 4, 5, 6] satisfies Weekday[];
    expect(add("2025-06-02", 1, { ...june, weekend: week }).date).toBe("2025-06-08");
    const repeated = Array.from({ length: 7 }, (): Weekday => 5);
    expect(add("2025-06-05", 1, { ...june, weekend: repeated }).date).toBe("2025-06-07");
  });
});

describe("news of holidays makes a new calendar", () => {
  const range = { knownFrom: june.knownFrom, knownTo: june.knownTo };
  const status = (calendar: WorkingCalendar) =>
    calendar.holidays.map((day) => `${day.on} ${day.status}`);

  test("the given one stays as it was", () => {
    const before = structuredClone(june);
    const after = withHolidays(june, {
      holidays: [holiday("2025-08-01", "announced"), holiday("2025-02-01", "announced")],
      withdrawn: [civilDate("2025-06-16")],
      knownFrom: civilDate("2025-01-01"),
      knownTo: civilDate("2026-01-01"),
      basis: [assumed],
    });
    expect(june).toEqual(before);
    expect(status(after)).toEqual([
      "2025-02-01 announced",
      "2025-06-09 announced",
      "2025-08-01 announced",
    ]);
    expect(after.knownFrom).toBe("2025-01-01");
    expect(after.knownTo).toBe("2026-01-01");
    expect(after.basis).toEqual([assumed, assumed]);
    expect(after.id).toBe(june.id);
  });

  test("announced beats expected on the same date, whichever came first", () => {
    const confirmed = withHolidays(june, {
      holidays: [holiday("2025-06-16", "announced"), holiday("2025-06-09", "expected")],
      ...range,
    });
    expect(status(confirmed)).toEqual(["2025-06-09 announced", "2025-06-16 announced"]);
    expect(add("2025-06-12", 2, confirmed)).toEqual({ date: "2025-06-17", tentative: false });
  });

  test("between equals the newer stands", () => {
    const renamed = { ...holiday("2025-06-09", "announced"), title: { en: "New", ar: "جديد" } };
    const after = withHolidays(june, { holidays: [renamed], ...range });
    expect(after.holidays[0]?.title.en).toBe("New");
    expect(after.holidays.length).toBe(2);
  });

  test("an expected date stays until it is withdrawn", () => {
    const moved = [holiday("2025-06-17", "announced")];
    const kept = withHolidays(june, { holidays: moved, ...range });
    expect(isWorkingDay(civilDate("2025-06-16"), kept)).toBe(false);
    const withdrawn = [civilDate("2025-06-16")];
    const settled = withHolidays(june, { holidays: moved, withdrawn, ...range });
    expect(isWorkingDay(civilDate("2025-06-16"), settled)).toBe(true);
    expect(isWorkingDay(civilDate("2025-06-17"), settled)).toBe(false);
  });

  test("the known range must not be reversed", () => {
    const reversed = { knownFrom: civilDate("2025-07-01"), knownTo: civilDate("2025-06-01") };
    expect(() => withHolidays(june, { holidays: [], ...reversed })).toThrow(
      throwing("period.reversed"),
    );
  });

  test("two holidays on one date of a calendar written by hand are one day off, and announced settles it", () => {
    for (const order of [
      ["announced", "expected"],
      ["expected", "announced"],
    ] as const) {
      const holidays = order.map((each) => holiday("2025-06-10", each));
      const calendar = { ...june, holidays };
      expect(between("2025-06-08", "2025-06-13", calendar)).toEqual({ days: 4, tentative: false });
    }
  });
});

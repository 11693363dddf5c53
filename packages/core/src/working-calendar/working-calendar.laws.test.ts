// Covers: over 1900 to 2100 and calendars of every weekend, that counting and adding undo each other, agree with a
// day-by-day count, add up, and that tentative results are found. Does not cover the edges of the range.
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../civil-date/add-days.ts";
import type { CivilDate } from "../civil-date/civil-date.ts";
import { civilDateOfDay, firstDay, lastDay } from "../civil-date/day-number.ts";
import { daysBetween } from "../civil-date/days-between.ts";
import { addWorkingDays } from "./add-working-days.ts";
import { isWorkingDay } from "./is-working-day.ts";
import { withHolidays } from "./with-holidays.ts";
import type { Holiday, Weekday, WorkingCalendar } from "./working-calendar.ts";
import { workingDaysBetween } from "./working-days-between.ts";

const text = { en: "Example", ar: "مثال" };
const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const margin = 2000;

/** A start, and a calendar whose holidays and known range lie around it. */
const cases = fc
  .tuple(
    fc.integer({ min: firstDay + margin, max: lastDay - margin }),
    fc.subarray([...weekdays], { maxLength: 6 }),
    fc.array(fc.tuple(fc.integer({ min: -60, max: 60 }), fc.boolean()), { maxLength: 25 }),
    fc.tuple(fc.integer({ min: -80, max: 80 }), fc.nat({ max: 120 })),
  )
  .map(([day, weekend, offsets, [known, length]]) => {
    const holidays = offsets.map(
      ([offset, announced]): Holiday => ({
        on: civilDateOfDay(day + offset),
        title: text,
        status: announced ? "announced" : "expected",
      }),
    );
    const calendar: WorkingCalendar = {
      id: "example",
      title: text,
      weekend,
      holidays,
      knownFrom: civilDateOfDay(day + known),
      knownTo: civilDateOfDay(day + known + length),
      basis: [
        {
          kind: "assumed",
          why: text,
          question: text,
          whoCouldAnswer: "",
          raisedOn: civilDateOfDay(0),
        },
      ],
    };
    return { date: civilDateOfDay(day), calendar };
  });
const counts = fc.integer({ min: -60, max: 60 });

/** The days of `[from, to)`, one by one. */
function daysOf(from: CivilDate, to: CivilDate): readonly CivilDate[] {
  return Array.from({ length: daysBetween(from, to) }, (_, n) => addDays(from, n));
}

function mayChange(date: CivilDate, calendar: WorkingCalendar): boolean {
  const here = calendar.holidays.filter((holiday) => holiday.on === date);
  const onlyExpected = here.length > 0 && here.every((holiday) => holiday.status === "expected");
  return date < calendar.knownFrom || date >= calendar.knownTo || onlyExpected;
}

describe("counting and adding", () => {
  test("from a worked day, the days between undo the days added", () => {
    fc.assert(
      fc.property(cases, counts, ({ date, calendar }, days) => {
        fc.pre(isWorkingDay(date, calendar));
        const there = addWorkingDays(date, { days, calendar }).date;
        expect(workingDaysBetween(date, { to: there, calendar }).days).toBe(days + 0);
        expect(addWorkingDays(there, { days: -days, calendar }).date).toBe(date);
      }),
    );
  });

  test("a result is worked, and days are added one after the other", () => {
    fc.assert(
      fc.property(cases, counts, fc.nat({ max: 60 }), ({ date, calendar }, first, more) => {
        const second = first < 0 ? -more : more;
        const there = addWorkingDays(date, { days: first, calendar }).date;
        if (first !== 0) expect(isWorkingDay(there, calendar)).toBe(true);
        expect(addWorkingDays(there, { days: second, calendar }).date).toBe(
          addWorkingDays(date, { days: first + second, calendar }).date,
        );
      }),
    );
  });

  test("the days between are those of a count by hand, with the sign of the direction", () => {
    fc.assert(
      fc.property(cases, fc.nat({ max: 150 }), ({ date, calendar }, length) => {
        const to = addDays(date, length);
        const worked = daysOf(date, to).filter((day) => isWorkingDay(day, calendar)).length;
        expect(workingDaysBetween(date, { to, calendar }).days).toBe(worked);
        expect(workingDaysBetween(to, { to: date, calendar }).days + worked).toBe(0);
      }),
    );
  });

  test("the days between add up over a day in the middle", () => {
    const length = fc.integer({ min: -90, max: 90 });
    fc.assert(
      fc.property(cases, length, length, ({ date, calendar }, first, second) => {
        const middle = addDays(date, first);
        const end = addDays(middle, second);
        const count = (from: CivilDate, to: CivilDate) =>
          workingDaysBetween(from, { to, calendar }).days;
        expect(count(date, middle) + count(middle, end)).toBe(count(date, end));
      }),
    );
  });
});

describe("tentative", () => {
  test("adding is tentative exactly when a day after the start, up to the result, may change", () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: -25, max: 25 }), ({ date, calendar }, days) => {
        const result = addWorkingDays(date, { days, calendar });
        const walked =
          days < 0 ? daysOf(result.date, date) : daysOf(addDays(date, 1), addDays(result.date, 1));
        expect(result.tentative).toBe(walked.some((day) => mayChange(day, calendar)));
      }),
    );
  });

  test("counting is tentative exactly when a counted stretch has a day that may change", () => {
    fc.assert(
      fc.property(cases, fc.nat({ max: 60 }), ({ date, calendar }, length) => {
        const to = addDays(date, length);
        const uncertain = daysOf(date, to).some((day) => mayChange(day, calendar));
        expect(workingDaysBetween(date, { to, calendar }).tentative).toBe(uncertain);
        expect(workingDaysBetween(to, { to: date, calendar }).tentative).toBe(uncertain);
      }),
    );
  });
});

describe("news", () => {
  test("told twice changes nothing more, and a calendar told its own holidays works the same days", () => {
    fc.assert(
      fc.property(cases, cases, (a, b) => {
        const { holidays, knownFrom, knownTo } = b.calendar;
        const news = { holidays, knownFrom, knownTo };
        const once = withHolidays(a.calendar, news);
        expect(withHolidays(once, news)).toEqual(once);
        const own = withHolidays(a.calendar, a.calendar);
        for (const day of daysOf(addDays(a.date, -60), addDays(a.date, 60))) {
          expect(isWorkingDay(day, own)).toBe(isWorkingDay(day, a.calendar));
          expect(mayChange(day, own)).toBe(mayChange(day, a.calendar));
        }
      }),
      { numRuns: 50 },
    );
  });
});

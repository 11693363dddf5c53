// Covers: laws of due days, against a counter that walks from day to day. Not covered: months and years against such a
// counter, since what a month is cannot be counted; they are in the table of due-day.test.ts.
import { addDays, type CivilDate, civilDate, isWorkingDay } from "@aht-jo/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Clock, dueDay, type Interval } from "./due-day.ts";
import { calendarsOfTable } from "./fixtures/due-days.ts";
import { laterOf } from "./later-of.ts";

const epoch = civilDate("2024-12-01");
const someDay = fc.integer({ min: 0, max: 150 }).map((n) => addDays(epoch, n));
const anyClock = (unit: fc.Arbitrary<Clock["unit"]>): fc.Arbitrary<Clock> =>
  fc.record({
    start: someDay,
    n: fc.integer({ min: 0, max: 30 }),
    unit,
    monthEnd: fc.constantFrom("clip", "roll"),
    firstDay: fc.constantFrom("excluded", "included"),
    lastDay: fc.constantFrom("stays", "rollsForward", "rollsBack"),
    calendar: fc.constantFrom(calendarsOfTable.Jordan, calendarsOfTable.made),
  });
const counting = anyClock(fc.constantFrom("days", "workingDays"));
const any = anyClock(fc.constantFrom("days", "workingDays", "weeks", "hours", "months", "years"));

/** Intervals that follow one another, from how long the clock runs and stands still in turn. */
const someIntervals = fc
  .tuple(
    someDay,
    fc.array(fc.tuple(fc.nat({ max: 8 }), fc.integer({ min: 1, max: 8 })), { maxLength: 5 }),
  )
  .map(([first, turns]) => {
    const intervals: Interval[] = [];
    let from = first;
    for (const [runs, stands] of turns) {
      from = addDays(from, runs + (intervals.length > 0 ? 1 : 0));
      const to = addDays(from, stands);
      intervals.push({ from, to });
      from = to;
    }
    return intervals;
  });

const isIn = (day: CivilDate, intervals: readonly Interval[]) =>
  intervals.some(({ from, to }) => from <= day && day < to);

/** Counts days one at a time, as a clerk would: off days and suspended days are not counted. */
function countedByClerk(clock: Clock, suspended: readonly Interval[]): CivilDate {
  const { start, n, unit, firstDay, lastDay, calendar } = clock;
  let last = start;
  let left = n;
  for (
    let day = firstDay === "included" ? start : addDays(start, 1);
    left > 0;
    day = addDays(day, 1)
  ) {
    if (unit === "workingDays" && !isWorkingDay(day, calendar)) continue;
    if (isIn(day, suspended)) continue;
    left -= 1;
    last = day;
  }
  const step = lastDay === "rollsForward" ? 1 : -1;
  while (lastDay !== "stays" && !isWorkingDay(last, calendar)) last = addDays(last, step);
  return laterOf(last, start);
}

describe("laws of due days", () => {
  it("days and working days end where a clerk who counts them ends", () => {
    fc.assert(
      fc.property(counting, someIntervals, (clock, suspended) => {
        expect(dueDay(clock, suspended).due).toBe(countedByClerk(clock, suspended));
      }),
      { numRuns: 5_000 },
    );
  });

  it("a due day is never before the start", () => {
    fc.assert(
      fc.property(any, someIntervals, (clock, suspended) => {
        expect(dueDay(clock, suspended).due >= clock.start).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it("more suspension never makes a due day earlier", () => {
    fc.assert(
      fc.property(any, someIntervals, fc.nat({ max: 4 }), (clock, suspended, at) => {
        const fewer = suspended.filter((_, n) => n !== at);
        const shorter = suspended.map(({ from, to }, n) => ({
          from,
          to: n === at ? addDays(to, -1) : to,
        }));
        const { due } = dueDay(clock, suspended);
        expect(dueDay(clock, fewer).due <= due).toBe(true);
        expect(dueDay(clock, shorter).due <= due).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it("a longer limit never makes a due day earlier", () => {
    fc.assert(
      fc.property(any, someIntervals, (clock, suspended) => {
        const longer = dueDay({ ...clock, n: clock.n + 1 }, suspended);
        expect(longer.due >= dueDay(clock, suspended).due).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it("a later start never makes a due day earlier when days are counted", () => {
    fc.assert(
      fc.property(counting, someIntervals, (clock, suspended) => {
        const later = dueDay({ ...clock, start: addDays(clock.start, 1) }, suspended);
        expect(later.due >= dueDay(clock, suspended).due).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it("a due day does not fall on a suspended day unless the last day was moved there", () => {
    fc.assert(
      fc.property(counting, someIntervals, (clock, suspended) => {
        fc.pre(clock.n > 0);
        expect(isIn(dueDay(clock, suspended).extended, suspended)).toBe(false);
      }),
      { numRuns: 1_000 },
    );
  });
});

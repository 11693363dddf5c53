// Covers: over the whole range, that periods of a kind tile the days, that kinds nest, that ids lead back to their
// periods, and that the order is total. Does not cover single ids; period.test.ts does.
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { civilDateOfDay, firstDay } from "../civil-date/day-number.ts";
import { civilDate } from "../civil-date/parse-civil-date.ts";
import { comparePeriods } from "./compare-periods.ts";
import { contains, isWithin } from "./is-within.ts";
import { periodOf } from "./parse-period.ts";
import type { CalendarPeriodKind, Period } from "./period.ts";
import { periodContaining } from "./period-containing.ts";
import { periodsBetween } from "./periods-between.ts";

const kinds: readonly CalendarPeriodKind[] = ["month", "quarter", "half", "year"];
const start = civilDate("1900-01-01");
const end = civilDate("2100-01-01");
const daysInRange = 73_049; // 1900 to 2099

const dates = fc.nat({ max: daysInRange - 1 }).map((n) => civilDateOfDay(firstDay + n));
const years = fc.integer({ min: 1900, max: 2099 });
const terms = fc
  .tuple(years, years)
  .map(([a, b]) => periodOf(`term-${Math.min(a, b)}-${Math.max(a, b)}`));
const calendarPeriods = fc
  .tuple(dates, fc.constantFrom(...kinds))
  .map(([date, kind]) => periodContaining(date, kind));
const periods = fc.oneof(calendarPeriods, terms);

describe("periods of a kind tile the range", () => {
  const counts = { month: 2400, quarter: 800, half: 400, year: 200 };

  test.each(kinds)("%s: no gap, no overlap, in order, each from its own id", (kind) => {
    const all = periodsBetween(start, { to: end, kind });
    expect(all.length).toBe(counts[kind]);
    expect(all[0]?.from).toBe(start);
    expect(all.at(-1)?.to).toBe(end);
    const broken = all.filter(
      (period, n) =>
        period.kind !== kind ||
        period.from >= period.to ||
        (n > 0 && all[n - 1]?.to !== period.from),
    );
    expect(broken).toEqual([]);
    expect(all.map((period) => period.id).map(periodOf)).toEqual(all);
    expect([...all].reverse().sort(comparePeriods)).toEqual(all);
  });

  test("every day is in exactly the period that the calendar gives it", () => {
    const ends = new Map(
      kinds.map((kind) => [kind, periodsBetween(start, { to: end, kind })[Symbol.iterator]()]),
    );
    const current = new Map<CalendarPeriodKind, Period>();
    const wrong: string[] = [];
    for (let n = 0; n < daysInRange; n += 1) {
      const date = civilDateOfDay(firstDay + n);
      for (const kind of kinds) {
        const standing = current.get(kind);
        if (standing === undefined || date >= standing.to) {
          const next = ends.get(kind)?.next();
          if (next?.done === false) current.set(kind, next.value);
        }
        const period = current.get(kind) as Period;
        const found = periodContaining(date, kind);
        if (found.id !== period.id || !contains(found, date)) wrong.push(`${date} ${kind}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe("periods nest", () => {
  test("month in quarter in half in year in any term with that year", () => {
    fc.assert(
      fc.property(dates, terms, (date, term) => {
        const chain = kinds.map((kind) => periodContaining(date, kind));
        const year = chain.at(-1) as Period;
        for (const [n, period] of chain.entries()) {
          const next = chain[n + 1];
          if (next !== undefined) expect(isWithin(period, next)).toBe(true);
        }
        expect(isWithin(year, term)).toBe(contains(term, date));
      }),
    );
  });

  test("two calendar periods are nested or have no day in common", () => {
    fc.assert(
      fc.property(calendarPeriods, calendarPeriods, (a, b) => {
        const apart = a.to <= b.from || b.to <= a.from;
        expect(apart || isWithin(a, b) || isWithin(b, a)).toBe(true);
      }),
    );
  });

  test("what is within contains no day that the outer does not", () => {
    fc.assert(
      fc.property(periods, periods, dates, (a, b, date) => {
        if (isWithin(a, b) && contains(a, date)) expect(contains(b, date)).toBe(true);
      }),
    );
  });
});

describe("periods between two dates", () => {
  test("are exactly those of the kind that lie in them", () => {
    fc.assert(
      fc.property(dates, dates, fc.constantFrom(...kinds), (a, b, kind) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        const inside = periodsBetween(start, { to: end, kind }).filter(
          (period) => from <= period.from && period.to <= to,
        );
        expect(periodsBetween(from, { to, kind })).toEqual(inside);
      }),
      { numRuns: 40 },
    );
  });
});

describe("the order of periods is total", () => {
  test("reflexive only for the same id, antisymmetric, transitive", () => {
    fc.assert(
      fc.property(periods, periods, periods, (a, b, c) => {
        expect(comparePeriods(a, b) === 0).toBe(a.id === b.id);
        expect(comparePeriods(a, b) + comparePeriods(b, a)).toBe(0);
        if (comparePeriods(a, b) <= 0 && comparePeriods(b, c) <= 0) {
          expect(comparePeriods(a, c)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });

  test("what is within another never comes before it", () => {
    fc.assert(
      fc.property(calendarPeriods, terms, (inner, outer) => {
        if (isWithin(inner, outer) && inner.to !== outer.to) {
          expect(comparePeriods(outer, inner)).toBe(-1);
        }
      }),
    );
  });
});

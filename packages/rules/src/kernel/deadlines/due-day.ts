import {
  addDays,
  addMonths,
  addWorkingDays,
  type CivilDate,
  daysBetween,
  type WorkingCalendar,
  workingDaysBetween,
} from "@aht-jo/core";
import type { TimeUnit } from "@aht-jo/core/expressions";
import type { DutyRule } from "../../document/rule.ts";
import { earlierOf, laterOf } from "./later-of.ts";

/** A time limit at work: from which day, how much of what, and how its first and last day are read. */
export interface Clock extends Pick<DutyRule, "monthEnd" | "firstDay" | "lastDay"> {
  readonly start: CivilDate;
  readonly n: number;
  readonly unit: TimeUnit;
  readonly calendar: WorkingCalendar;
}

/** Days from one up to but not including another. */
export interface Interval {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/**
 * The end of a limit: as `counted`, `extended` by the days on which the clock stood still, and as `due` after the last
 * day was moved.
 */
export interface DueDay {
  readonly counted: CivilDate;
  readonly extended: CivilDate;
  readonly due: CivilDate;
  readonly tentative: boolean;
}

/** A day that may move once holidays are announced. */
type Reckoned = { readonly date: CivilDate; readonly tentative: boolean };

/**
 * The day on which a limit ends. Every suspended day from the first counted one to the last moves the last by one, and
 * the days so gained can be suspended too. A limit that counts no days ahead has none to lose.
 */
export function dueDay(clock: Clock, suspensions: readonly Interval[]): DueDay {
  const counted = limitEnd(clock);
  const from = firstCountedDay(clock);
  let extended = counted;
  for (let stopped = 0; clock.n > 0; ) {
    const to = addDays(extended.date, 1);
    const found = suspensions.reduce(
      (sum, interval) => sum + daysIn(clock, overlap(interval, { from, to })),
      0,
    );
    if (found === stopped) break;
    stopped = found;
    extended = moved(clock, { end: counted, days: stopped });
  }
  const last = rolled(clock, extended.date);
  return {
    counted: counted.date,
    extended: extended.date,
    due: clock.n < 0 ? last.date : laterOf(last.date, clock.start),
    tentative: counted.tentative || extended.tentative || last.tentative,
  };
}

/** The first day that uses up something of the limit. */
export function firstCountedDay({ start, firstDay, unit }: Clock): CivilDate {
  return firstDay === "included" && unit !== "hours" ? start : addDays(start, 1);
}

/** The end of a limit nothing suspends. When the first day counts, every limit ends one day nearer. */
function limitEnd(clock: Clock): Reckoned {
  const { start, n, unit, monthEnd, firstDay, calendar } = clock;
  const nearer = firstDay === "included" ? Math.sign(n) : 0;
  const plain = (date: CivilDate): Reckoned => ({
    date: addDays(date, -nearer),
    tentative: false,
  });
  switch (unit) {
    case "hours":
      return { date: addDays(start, Math.ceil(n / 24)), tentative: true };
    case "days":
      return plain(addDays(start, n));
    case "weeks":
      return plain(addDays(start, 7 * n));
    case "months":
      return plain(addMonths(start, { months: n, monthEnd }));
    case "years":
      return plain(addMonths(start, { months: 12 * n, monthEnd }));
    case "workingDays":
      return addWorkingDays(addDays(start, -nearer), { days: n, calendar });
  }
}

/** How many days of an interval a limit would have used up. */
function daysIn(clock: Clock, { from, to }: Interval): number {
  if (to <= from) return 0;
  if (clock.unit !== "workingDays") return daysBetween(from, to);
  return workingDaysBetween(from, { to, calendar: clock.calendar }).days;
}

function moved(clock: Clock, by: { readonly end: Reckoned; readonly days: number }): Reckoned {
  const { end, days } = by;
  return clock.unit === "workingDays"
    ? addWorkingDays(end.date, { days, calendar: clock.calendar })
    : { ...end, date: addDays(end.date, days) };
}

/** The last day as it is, or the next or previous one that is worked. */
function rolled({ lastDay, calendar }: Clock, date: CivilDate): Reckoned {
  switch (lastDay) {
    case "stays":
      return { date, tentative: false };
    case "rollsForward":
      return addWorkingDays(addDays(date, -1), { days: 1, calendar });
    case "rollsBack":
      return addWorkingDays(addDays(date, 1), { days: -1, calendar });
  }
}

function overlap(one: Interval, other: Interval): Interval {
  return {
    from: laterOf(one.from, other.from),
    to: earlierOf(one.to, other.to),
  };
}

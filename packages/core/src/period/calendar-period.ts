import type { CivilDate } from "../civil-date/civil-date.ts";
import { civilDate } from "../civil-date/parse-civil-date.ts";
import type { CalendarPeriodKind, Period } from "./period.ts";

/** How many months a period of each kind has. Each kind divides the next, which is why periods nest. */
export const monthsIn: Readonly<Record<CalendarPeriodKind, number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
};

/** Months since January of year 0: the line on which periods are counted. */
export function monthIndexOf(date: CivilDate): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

/** The first day of a month; throws `date.out-of-range`. */
export function firstOfMonth(monthIndex: number): CivilDate {
  return civilDate(monthText(monthIndex).concat("-01"));
}

/** The period of a kind whose first month is given; throws `date.out-of-range`. */
export function calendarPeriod(kind: CalendarPeriodKind, firstMonth: number): Period {
  return {
    id: idOf(kind, firstMonth),
    kind,
    from: firstOfMonth(firstMonth),
    to: firstOfMonth(firstMonth + monthsIn[kind]),
  };
}

function idOf(kind: CalendarPeriodKind, firstMonth: number): string {
  const year = Math.floor(firstMonth / 12);
  const place = (firstMonth % 12) / monthsIn[kind] + 1;
  switch (kind) {
    case "month":
      return monthText(firstMonth);
    case "quarter":
      return `${year}-Q${place}`;
    case "half":
      return `${year}-H${place}`;
    case "year":
      return `${year}`;
    default:
      return kind satisfies never;
  }
}

function monthText(monthIndex: number): string {
  return `${Math.floor(monthIndex / 12)}-${String((monthIndex % 12) + 1).padStart(2, "0")}`;
}

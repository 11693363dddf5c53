import { addDays } from "../civil-date/add-days.ts";
import { addMonths, type MonthEnd } from "../civil-date/add-months.ts";
import type { CivilDate } from "../civil-date/civil-date.ts";
import { daysBetween } from "../civil-date/days-between.ts";
import { CoreError } from "../error/core-error.ts";
import { addWorkingDays } from "../working-calendar/add-working-days.ts";
import type { Environment } from "./environment.ts";
import type { MaybeValue, TimeLimit } from "./expr.ts";
import { isDateText } from "./is-date-text.ts";
import { knownValue, paramValue } from "./known-value.ts";

/** How a time limit is added, and what it may read. */
export interface Addition {
  readonly limit: TimeLimit;
  readonly monthEnd: MonthEnd;
  readonly environment: Environment;
}

/** The length of a limit in its unit; null while its parameter is not known. */
export function lengthOf(limit: TimeLimit, params: Environment["params"]): number | null {
  const n = typeof limit.n === "object" ? paramValue(limit.n.param, params) : knownValue(limit.n);
  return typeof n === "number" ? n : null;
}

/**
 * A date plus a time limit; unknown when the date, the length or the calendar is, when the unit is hours, when the
 * month has no such day and the rule is `error`, and when the result leaves the range of dates.
 */
export function addTimeLimit(date: MaybeValue, addition: Addition): MaybeValue {
  const { limit, environment } = addition;
  const n = lengthOf(limit, environment.params);
  if (n === null || !isDate(date)) return null;
  try {
    return dateAfter(date, { ...addition, n });
  } catch (error) {
    if (error instanceof CoreError) return null;
    throw error;
  }
}

/** Whole days from one date to another; unknown unless both are dates. */
export function wholeDays(from: MaybeValue, to: MaybeValue): MaybeValue {
  return isDate(from) && isDate(to) ? daysBetween(from, to) : null;
}

function dateAfter(date: CivilDate, by: Addition & { readonly n: number }): CivilDate | null {
  const { n, monthEnd } = by;
  switch (by.limit.unit) {
    case "hours":
      return null;
    case "days":
      return addDays(date, n);
    case "weeks":
      return addDays(date, 7 * n);
    case "months":
      return addMonths(date, { months: n, monthEnd });
    case "years":
      return addMonths(date, { months: 12 * n, monthEnd });
    case "workingDays": {
      const { calendar } = by.environment;
      return calendar === null ? null : addWorkingDays(date, { days: n, calendar }).date;
    }
  }
}

function isDate(value: MaybeValue): value is CivilDate {
  return typeof value === "string" && isDateText(value);
}

import type { CivilDate } from "../civil-date/civil-date.ts";
import { calendarPeriod, monthIndexOf, monthsIn } from "./calendar-period.ts";
import type { CalendarPeriodKind, Period } from "./period.ts";

/**
 * The month, quarter, half or year in which a date lies.
 *
 * @throws {CoreError} date.out-of-range - the period would end on 2101-01-01, which cannot be written.
 * @example
 * ```ts
 * import { civilDate, periodContaining } from "@aht-jo/core";
 * periodContaining(civilDate("2025-03-14"), "quarter").id; //=> "2025-Q1"
 * periodContaining(civilDate("2100-12-31"), "month"); //=> throws date.out-of-range
 * ```
 * @category Periods
 */
export function periodContaining(date: CivilDate, kind: CalendarPeriodKind): Period {
  const month = monthIndexOf(date);
  return calendarPeriod(kind, month - (month % monthsIn[kind]));
}

import type { CivilDate } from "../civil-date/civil-date.ts";
import { weekdayOf } from "../civil-date/weekday-of.ts";
import type { WorkingCalendar } from "./working-calendar.ts";

/**
 * Whether a date is worked: neither weekend nor holiday. An `expected` holiday counts as one.
 *
 * @example
 * ```ts
 * import { civilDate, isWorkingDay } from "@aht-jo/core";
 * import { jordanCalendar } from "@aht-jo/core/calendars";
 * isWorkingDay(civilDate("2025-05-25"), jordanCalendar); //=> false
 * isWorkingDay(civilDate("2025-05-26"), jordanCalendar); //=> true
 * ```
 * @category Working calendars
 */
export function isWorkingDay(date: CivilDate, calendar: WorkingCalendar): boolean {
  return (
    !calendar.weekend.includes(weekdayOf(date)) &&
    !calendar.holidays.some((holiday) => holiday.on === date)
  );
}

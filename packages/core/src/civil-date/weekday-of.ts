import type { Weekday } from "../working-calendar/working-calendar.ts";
import type { CivilDate } from "./civil-date.ts";
import { dayNumberOf } from "./day-number.ts";

/**
 * The day of the week of a date by its ISO number: 1 is Monday, 5 is Friday, 7 is Sunday.
 *
 * @example
 * ```ts
 * import { civilDate, weekdayOf } from "@aht-jo/core";
 * weekdayOf(civilDate("2025-03-14")); //=> 5
 * ```
 * @category Civil dates
 */
export function weekdayOf(date: CivilDate): Weekday {
  return weekdayOfDay(dayNumberOf(date));
}

/** The weekday of a day number; day 0, 1970-01-01, was a Thursday. */
export function weekdayOfDay(dayNumber: number): Weekday {
  return (((((dayNumber + 3) % 7) + 7) % 7) + 1) as Weekday;
}

import type { CivilDate } from "../civil-date/civil-date.ts";
import { civilDateOfDay, dayInRange, dayNumberOf } from "../civil-date/day-number.ts";
import { safeInteger } from "../number/safe-integer.ts";
import { calendarDays } from "./calendar-days.ts";
import type { WorkingCalendar } from "./working-calendar.ts";

/**
 * The date that is a number of working days after another; before it when the number is negative.
 *
 * The start itself is never counted: one working day after a Thursday in Jordan is the Sunday. Zero gives the start
 * back, worked or not. The result is `tentative` when any day that was walked over lies outside the calendar's known
 * range or is an `expected` holiday; it may then move once the days are announced.
 *
 * @param options - `days`, a whole number, and the calendar, which has no default.
 * @throws {CoreError} calendar.no-working-day - all seven days of the week are weekend.
 * @throws {CoreError} date.out-of-range - the walk leaves 1900-01-01 to 2100-12-31.
 * @throws {CoreError} number.unsafe - `days` is not a whole number.
 * @example
 * ```ts
 * import { addWorkingDays, civilDate } from "@aht-jo/core";
 * import { jordanCalendar } from "@aht-jo/core/calendars";
 * const thursday = civilDate("2025-01-16");
 * addWorkingDays(thursday, { days: 1, calendar: jordanCalendar }); //=> { date: "2025-01-19", tentative: false }
 * addWorkingDays(thursday, { days: -5, calendar: jordanCalendar }); //=> { date: "2025-01-09", tentative: false }
 * addWorkingDays(civilDate("2090-01-01"), { days: 1, calendar: jordanCalendar }).tentative; //=> true
 * ```
 * @category Working calendars
 */
export function addWorkingDays(
  date: CivilDate,
  options: { readonly days: number; readonly calendar: WorkingCalendar },
): { readonly date: CivilDate; readonly tentative: boolean } {
  const { isWorked, isTentative } = calendarDays(options.calendar);
  const days = safeInteger(options.days);
  const step = Math.sign(days);
  let day = dayNumberOf(date);
  let tentative = false;
  for (let left = Math.abs(days); left > 0; ) {
    day = dayInRange(day + step);
    tentative ||= isTentative(day);
    if (isWorked(day)) left -= 1;
  }
  return { date: civilDateOfDay(day), tentative };
}

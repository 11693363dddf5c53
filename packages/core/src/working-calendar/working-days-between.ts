import type { CivilDate } from "../civil-date/civil-date.ts";
import { dayNumberOf } from "../civil-date/day-number.ts";
import { calendarDays } from "./calendar-days.ts";
import type { WorkingCalendar } from "./working-calendar.ts";

/**
 * The number of working days in `[from, to)`: `from` counts when it is worked, `to` never does.
 *
 * Negative when `to` is earlier: then the days of `[to, from)` are counted. From a day that is worked it undoes
 * `addWorkingDays`. `tentative` means that one of the days lies outside the calendar's known range or is an
 * `expected` holiday.
 *
 * @param options - `to`, and the calendar, which has no default.
 * @throws {CoreError} calendar.no-working-day - all seven days of the week are weekend.
 * @example
 * ```ts
 * import { civilDate, workingDaysBetween } from "@aht-jo/core";
 * import { jordanCalendar } from "@aht-jo/core/calendars";
 * const [sunday, nextSunday] = [civilDate("2025-01-12"), civilDate("2025-01-19")];
 * workingDaysBetween(sunday, { to: nextSunday, calendar: jordanCalendar }); //=> { days: 5, tentative: false }
 * workingDaysBetween(nextSunday, { to: sunday, calendar: jordanCalendar }).days; //=> -5
 * ```
 * @category Working calendars
 */
export function workingDaysBetween(
  from: CivilDate,
  options: { readonly to: CivilDate; readonly calendar: WorkingCalendar },
): { readonly days: number; readonly tentative: boolean } {
  const { isWorked, isTentative } = calendarDays(options.calendar);
  const [start, end] = [dayNumberOf(from), dayNumberOf(options.to)];
  let worked = 0;
  let tentative = false;
  for (let day = Math.min(start, end); day < Math.max(start, end); day += 1) {
    if (isWorked(day)) worked += 1;
    tentative ||= isTentative(day);
  }
  return { days: end < start && worked > 0 ? -worked : worked, tentative };
}

import { dayNumberOf } from "../civil-date/day-number.ts";
import { weekdayOfDay } from "../civil-date/weekday-of.ts";
import { CoreError } from "../error/core-error.ts";
import type { Holiday, WorkingCalendar } from "./working-calendar.ts";

/** A calendar asked by day number, for loops. */
interface CalendarDays {
  readonly isWorked: (dayNumber: number) => boolean;
  readonly isTentative: (dayNumber: number) => boolean;
}

/** Reads a calendar once for a walk; throws when no day of its week is worked. */
export function calendarDays(calendar: WorkingCalendar): CalendarDays {
  const weekend = new Set(calendar.weekend);
  if (weekend.size === 7) throw new CoreError("calendar.no-working-day");
  const holidays = holidaysByDay(calendar.holidays);
  const knownFrom = dayNumberOf(calendar.knownFrom);
  const knownTo = dayNumberOf(calendar.knownTo);
  return {
    isWorked: (day) => !weekend.has(weekdayOfDay(day)) && !holidays.has(day),
    isTentative: (day) => day < knownFrom || day >= knownTo || holidays.get(day) === "expected",
  };
}

/** Where two holidays share a date, one that is announced settles it. */
function holidaysByDay(holidays: readonly Holiday[]): ReadonlyMap<number, Holiday["status"]> {
  const byDay = new Map<number, Holiday["status"]>();
  for (const { on, status } of holidays) {
    const day = dayNumberOf(on);
    if (byDay.get(day) !== "announced") byDay.set(day, status);
  }
  return byDay;
}

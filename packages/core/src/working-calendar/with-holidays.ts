import type { Basis } from "../basis/basis.ts";
import type { CivilDate } from "../civil-date/civil-date.ts";
import { compareDates } from "../civil-date/compare-dates.ts";
import { CoreError } from "../error/core-error.ts";
import type { NonEmpty } from "../result/result.ts";
import type { Holiday, WorkingCalendar } from "./working-calendar.ts";

/**
 * What has become known about the holidays of a calendar.
 *
 * `holidays` are added. `withdrawn` are dates that are worked after all, such as those on which a feast was only
 * expected. With both, the holidays are now complete for `[knownFrom, knownTo)`. `basis` says what the news rests on
 * and is added to the calendar's own.
 *
 * @category Working calendars
 */
export interface HolidayNews {
  readonly holidays: readonly Holiday[];
  readonly withdrawn?: readonly CivilDate[];
  readonly knownFrom: CivilDate;
  readonly knownTo: CivilDate;
  readonly basis?: NonEmpty<Basis>;
}

/**
 * A calendar with what has been announced since it was written; the given one is left as it is.
 *
 * The result has one holiday a date, in order of time. On the same date an `announced` holiday beats an `expected`
 * one, and between equals the newer stands. A feast that was announced for other dates than expected needs the old
 * dates in `withdrawn`: nothing disappears unsaid.
 *
 * @throws {CoreError} period.reversed - `knownTo` is before `knownFrom`.
 * @example
 * ```ts
 * import { civilDate, isWorkingDay, withHolidays } from "@aht-jo/core";
 * import { jordanCalendar } from "@aht-jo/core/calendars";
 * const title = { en: "Eid al-Fitr", ar: "عيد الفطر" };
 * const calendar = withHolidays(jordanCalendar, {
 *   holidays: [{ on: civilDate("2027-03-10"), title, status: "expected" }],
 *   knownFrom: jordanCalendar.knownFrom,
 *   knownTo: civilDate("2028-01-01"),
 * });
 * isWorkingDay(civilDate("2027-03-10"), calendar); //=> false
 * isWorkingDay(civilDate("2027-03-10"), jordanCalendar); //=> true
 * ```
 * @category Working calendars
 */
export function withHolidays(calendar: WorkingCalendar, news: HolidayNews): WorkingCalendar {
  const { knownFrom, knownTo } = news;
  if (knownTo < knownFrom) throw new CoreError("period.reversed");
  const byDate = new Map<CivilDate, Holiday>();
  for (const holiday of calendar.holidays) settle(byDate, holiday);
  for (const date of news.withdrawn ?? []) byDate.delete(date);
  for (const holiday of news.holidays) settle(byDate, holiday);
  const holidays = [...byDate.values()].sort((a, b) => compareDates(a.on, b.on));
  const basis: NonEmpty<Basis> = [...calendar.basis, ...(news.basis ?? [])];
  return { ...calendar, holidays, knownFrom, knownTo, basis };
}

function settle(byDate: Map<CivilDate, Holiday>, holiday: Holiday): void {
  const standing = byDate.get(holiday.on);
  if (standing?.status === "announced" && holiday.status === "expected") return;
  byDate.set(holiday.on, holiday);
}

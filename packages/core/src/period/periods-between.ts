import type { CivilDate } from "../civil-date/civil-date.ts";
import { CoreError } from "../error/core-error.ts";
import { calendarPeriod, firstOfMonth, monthIndexOf, monthsIn } from "./calendar-period.ts";
import type { CalendarPeriodKind, Period } from "./period.ts";

/**
 * Every period of a kind that lies wholly in `[from, to)`, in order of time.
 *
 * A period that starts before `from` or ends after `to` is left out, never cut; so the list may be empty.
 *
 * @param from - The first day.
 * @param options - `to`, the first day after the last, and the kind of period.
 * @throws {CoreError} period.reversed - `to` is before `from`.
 * @example
 * ```ts
 * import { civilDate, periodsBetween } from "@aht-jo/core";
 * const from = civilDate("2025-01-15");
 * periodsBetween(from, { to: civilDate("2025-12-31"), kind: "quarter" }).map((period) => period.id); //=> ["2025-Q2", "2025-Q3"]
 * ```
 * @category Periods
 */
export function periodsBetween(
  from: CivilDate,
  options: { readonly to: CivilDate; readonly kind: CalendarPeriodKind },
): readonly Period[] {
  const { to, kind } = options;
  if (to < from) throw new CoreError("period.reversed");
  const length = monthsIn[kind];
  const end = monthIndexOf(to);
  const periods: Period[] = [];
  for (let month = firstMonthFrom(from, length); month + length <= end; month += length) {
    periods.push(calendarPeriod(kind, month));
  }
  return periods;
}

/** The first month on or after a date in which a period of that many months begins. */
function firstMonthFrom(date: CivilDate, length: number): number {
  const month = monthIndexOf(date);
  const next = firstOfMonth(month) === date ? month : month + 1;
  return Math.ceil(next / length) * length;
}

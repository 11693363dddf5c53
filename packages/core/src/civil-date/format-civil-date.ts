import type { Locale } from "../localized/localized.ts";
import type { CivilDate } from "./civil-date.ts";
import { monthNameOf } from "./month-names.ts";
import { civilDate } from "./parse-civil-date.ts";
import { yearOf } from "./year-of.ts";

/**
 * A date as a person reads it: day, name of the month, year.
 *
 * Arabic uses the Levantine month names and, like English, western digits: assumed from the practice of Jordan's
 * official documents.
 *
 * @throws {CoreError} date.malformed - the date was not made by this package and is not a day of the calendar.
 * @throws {CoreError} date.out-of-range - such a date is before 1900-01-01 or after 2100-12-31.
 * @example
 * ```ts
 * import { civilDate, formatCivilDate } from "@aht-jo/core";
 * formatCivilDate(civilDate("2025-03-14"), "en"); //=> "14 March 2025"
 * formatCivilDate(civilDate("2025-03-14"), "ar"); //=> "14 آذار 2025"
 * ```
 * @category Civil dates
 */
export function formatCivilDate(date: CivilDate, locale: Locale): string {
  const day = civilDate(date);
  return `${Number(day.slice(8))} ${monthNameOf(day, locale)} ${yearOf(day)}`;
}

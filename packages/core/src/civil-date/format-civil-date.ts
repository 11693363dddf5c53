import type { Locale } from "../localized/localized.ts";
import type { CivilDate } from "./civil-date.ts";
import { monthNameOf } from "./month-names.ts";
import { yearOf } from "./year-of.ts";

/**
 * A date as a person reads it: day, name of the month, year.
 *
 * Arabic uses the Levantine month names and, like English, western digits: assumed from the practice of Jordan's
 * official documents.
 *
 * @example
 * ```ts
 * import { civilDate, formatCivilDate } from "@aht-jo/core";
 * formatCivilDate(civilDate("2025-03-14"), "en"); //=> "14 March 2025"
 * formatCivilDate(civilDate("2025-03-14"), "ar"); //=> "14 آذار 2025"
 * ```
 * @category Civil dates
 */
export function formatCivilDate(date: CivilDate, locale: Locale): string {
  return `${Number(date.slice(8))} ${monthNameOf(date, locale)} ${yearOf(date)}`;
}

import { safeInteger } from "../number/safe-integer.ts";
import type { CivilDate } from "./civil-date.ts";
import { civilDateOfDay, dayNumberOf } from "./day-number.ts";

/**
 * The date a number of calendar days later; earlier when the number is negative.
 *
 * @param days - A whole number of days, weekends and holidays included.
 * @throws {CoreError} date.out-of-range - the result is before 1900-01-01 or after 2100-12-31.
 * @throws {CoreError} number.unsafe - `days` is not a whole number.
 * @example
 * ```ts
 * import { addDays, civilDate } from "@aht-jo/core";
 * addDays(civilDate("2024-02-28"), 2); //=> "2024-03-01"
 * addDays(civilDate("2025-01-01"), -1); //=> "2024-12-31"
 * addDays(civilDate("2100-12-31"), 1); //=> throws date.out-of-range
 * ```
 * @category Civil dates
 */
export function addDays(date: CivilDate, days: number): CivilDate {
  return civilDateOfDay(dayNumberOf(date) + safeInteger(days));
}

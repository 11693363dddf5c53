import type { CivilDate } from "./civil-date.ts";
import { dayNumberOf } from "./day-number.ts";

/**
 * The number of calendar days from one date to another, `to` minus `from`.
 *
 * It is 0 for the same date and negative when `to` is earlier.
 *
 * @example
 * ```ts
 * import { civilDate, daysBetween } from "@aht-jo/core";
 * daysBetween(civilDate("2024-02-28"), civilDate("2024-03-01")); //=> 2
 * daysBetween(civilDate("2025-01-02"), civilDate("2025-01-01")); //=> -1
 * ```
 * @category Civil dates
 */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayNumberOf(to) - dayNumberOf(from);
}

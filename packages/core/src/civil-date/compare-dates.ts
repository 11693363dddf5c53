import type { CivilDate } from "./civil-date.ts";

/**
 * The order of two dates, earlier first: -1, 0 or 1. Fit for `Array.prototype.sort`.
 *
 * @example
 * ```ts
 * import { civilDate, compareDates } from "@aht-jo/core";
 * [civilDate("2025-03-14"), civilDate("2024-12-31")].sort(compareDates); //=> ["2024-12-31", "2025-03-14"]
 * ```
 * @category Civil dates
 */
export function compareDates(a: CivilDate, b: CivilDate): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0;
}

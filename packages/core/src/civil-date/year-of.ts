import type { CivilDate } from "./civil-date.ts";

/**
 * The calendar year of a date.
 *
 * @example
 * ```ts
 * import { civilDate, yearOf } from "@aht-jo/core";
 * yearOf(civilDate("2025-03-14")); //=> 2025
 * ```
 * @category Civil dates
 */
export function yearOf(date: CivilDate): number {
  return Number(date.slice(0, 4));
}

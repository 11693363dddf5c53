import type { CivilDate } from "@aht-jo/core";

/**
 * A digit.
 *
 * @category Statistics
 */
export type Digit = "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9";
/**
 * A year from 1900 to 2100.
 *
 * @category Statistics
 */
export type Year = `${"19" | "20"}${Digit}${Digit}` | "2100";

/**
 * A month, the finest date that statistics know: `2025-03`. It is the id of a period.
 *
 * @category Statistics
 */
export type Month = `${Year}-${`0${Exclude<Digit, "0">}` | "10" | "11" | "12"}`;

/** The month of a day. */
export function monthOf(day: CivilDate): Month {
  return day.slice(0, 7) as Month;
}

/** The month of a day, and null of none. */
export function monthOrNull(day: CivilDate | null): Month | null {
  return day === null ? null : monthOf(day);
}

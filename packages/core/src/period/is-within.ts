import type { CivilDate } from "../civil-date/civil-date.ts";
import type { Period } from "./period.ts";

/**
 * Whether every day of one period is a day of another. A period is within itself.
 *
 * @example
 * ```ts
 * import { isWithin, periodOf } from "@aht-jo/core";
 * isWithin(periodOf("2025-Q1"), periodOf("2025")); //=> true
 * isWithin(periodOf("2025"), periodOf("2025-Q1")); //=> false
 * ```
 * @category Periods
 */
export function isWithin(inner: Period, outer: Period): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

/**
 * Whether a date is a day of a period: on or after `from`, and before `to`.
 *
 * @example
 * ```ts
 * import { civilDate, contains, periodOf } from "@aht-jo/core";
 * contains(periodOf("2025-Q1"), civilDate("2025-03-31")); //=> true
 * contains(periodOf("2025-Q1"), civilDate("2025-04-01")); //=> false
 * ```
 * @category Periods
 */
export function contains(period: Period, date: CivilDate): boolean {
  return period.from <= date && date < period.to;
}

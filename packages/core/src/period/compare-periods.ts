import type { Period } from "./period.ts";

/**
 * The order of two periods: the earlier start first, then the longer, then by id. Fit for `Array.prototype.sort`.
 *
 * So a year comes before its first half, that before its first quarter, and that before its first month, in any
 * locale.
 *
 * @example
 * ```ts
 * import { comparePeriods, periodOf } from "@aht-jo/core";
 * const sorted = ["2025-01", "2025-Q2", "2025", "2025-Q1"].map(periodOf).sort(comparePeriods);
 * sorted.map((period) => period.id); //=> ["2025", "2025-Q1", "2025-01", "2025-Q2"]
 * ```
 * @category Periods
 */
export function comparePeriods(a: Period, b: Period): -1 | 0 | 1 {
  return compareText(a.from, b.from) || compareText(b.to, a.to) || compareText(a.id, b.id);
}

function compareText(a: string, b: string): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0;
}

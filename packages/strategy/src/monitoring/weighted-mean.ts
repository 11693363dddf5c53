import { addRatios, multiplyRatios, type Ratio, ratio } from "@aht-jo/core";
import type { IntervalCompletion } from "./claim.ts";

/** An interval and how much it counts: a non-negative safe integer. */
export interface Weighted {
  readonly interval: IntervalCompletion;
  readonly weight: number;
}

/**
 * The weighted mean of intervals, end by end and exact; null when no weight is above zero.
 *
 * @throws {CoreError} number.unsafe - when the sum of the weights, or the exact mean, does not fit safe integers.
 */
export function weightedMean(parts: readonly Weighted[]): IntervalCompletion | null {
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return null;
  const mean = (end: (interval: IntervalCompletion) => Ratio): Ratio =>
    parts.reduce(
      (sum, { interval, weight }) =>
        addRatios(sum, multiplyRatios(end(interval), ratio(weight, total))),
      ratio(0, 1),
    );
  return {
    kind: "interval",
    lower: mean(({ lower }) => lower),
    upper: mean(({ upper }) => upper),
  };
}

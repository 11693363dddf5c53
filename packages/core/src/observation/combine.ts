import { isMissing } from "./is-missing.ts";
import { joinReasons } from "./join-reasons.ts";
import type { Missing, Observation, Observed } from "./observation.ts";

/**
 * Applies an operation to two figures when both are there. Otherwise the result is missing, for the strongest of
 * their reasons: the one place that keeps a missing figure from becoming a number.
 */
export function combine<T>(
  [a, b]: readonly [Observation, Observation],
  both: (a: Observed, b: Observed) => T,
): T | Missing {
  if (isMissing(a)) return isMissing(b) ? joinReasons(a, b) : a;
  return isMissing(b) ? b : both(a, b);
}

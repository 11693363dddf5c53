import { isMissing } from "./is-missing.ts";
import type { Observation } from "./observation.ts";

/**
 * How the first figure stands to the second: -1 below, 0 equal, 1 above, null when one of them is missing.
 *
 * Two figures missing for the same reason are not equal: nobody knows. Revisions are not compared.
 *
 * @example
 * ```ts
 * import { compareObservations, missing, observed } from "@aht-jo/core";
 * compareObservations(observed(2, "final"), observed(5, "restated")); //=> -1
 * compareObservations(missing("unknown"), missing("unknown")); //=> null
 * ```
 * @category Observations
 */
export function compareObservations(a: Observation, b: Observation): -1 | 0 | 1 | null {
  if (isMissing(a) || isMissing(b)) return null;
  if (a.n === b.n) return 0;
  return a.n < b.n ? -1 : 1;
}

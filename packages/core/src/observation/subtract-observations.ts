import { combine } from "./combine.ts";
import { joinRevisions } from "./join-revisions.ts";
import type { Observation } from "./observation.ts";
import { observed } from "./observed.ts";

/**
 * The first figure less the second, missing as soon as one of them is.
 *
 * Reasons and revisions meet as in `addObservations`.
 *
 * @throws {CoreError} number.unsafe - when the difference is not a safe integer.
 * @example
 * ```ts
 * import { missing, observed, subtractObservations } from "@aht-jo/core";
 * subtractObservations(observed(2, "final"), observed(5, "final"));
 * //=> { kind: "value", n: -3, revision: "final" }
 * subtractObservations(missing("unknown"), missing("unknown"));
 * //=> { kind: "missing", reason: "unknown" }
 * ```
 * @category Observations
 */
export function subtractObservations(a: Observation, b: Observation): Observation {
  return combine([a, b], (x, y) => observed(x.n - y.n, joinRevisions(x.revision, y.revision)));
}

import { combine } from "./combine.ts";
import { joinRevisions } from "./join-revisions.ts";
import type { Observation } from "./observation.ts";
import { observed } from "./observed.ts";

/**
 * The sum of two figures, missing as soon as one of them is.
 *
 * Where both are missing, the reason that comes first in `missingReasons` stands. The revision is the less settled
 * one. So the sum is commutative and associative, and `observed(0, "final")` leaves every figure as it is.
 *
 * @throws {CoreError} number.unsafe - when the sum is not a safe integer.
 * @example
 * ```ts
 * import { addObservations, missing, observed } from "@aht-jo/core";
 * addObservations(observed(2, "final"), observed(3, "restated"));
 * //=> { kind: "value", n: 5, revision: "restated" }
 * addObservations(observed(2, "final"), missing("not-reported"));
 * //=> { kind: "missing", reason: "not-reported" }
 * ```
 * @category Observations
 */
export function addObservations(a: Observation, b: Observation): Observation {
  return combine([a, b], (x, y) => observed(x.n + y.n, joinRevisions(x.revision, y.revision)));
}

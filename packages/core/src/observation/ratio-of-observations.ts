import { type Ratio, ratio } from "../ratio/ratio.ts";
import { combine } from "./combine.ts";
import { missing } from "./missing.ts";
import type { Missing, Observation } from "./observation.ts";

/**
 * The exact share of one figure in another, missing as soon as one of them is.
 *
 * A share of nothing does not arise: where the second figure is zero the result is missing as `not-applicable`.
 *
 * @param num - The part.
 * @param den - The whole.
 * @returns The ratio in lowest terms, or the reason why there is none; `isMissing` tells them apart.
 * @throws {CoreError} number.unsafe - when a figure is not a safe integer.
 * @example
 * ```ts
 * import { missing, observed, ratioOfObservations } from "@aht-jo/core";
 * ratioOfObservations(observed(6, "final"), observed(8, "final")); //=> { num: 3, den: 4 }
 * ratioOfObservations(observed(6, "final"), observed(0, "final"));
 * //=> { kind: "missing", reason: "not-applicable" }
 * ratioOfObservations(missing("suppressed"), observed(8, "final"));
 * //=> { kind: "missing", reason: "suppressed" }
 * ```
 * @category Observations
 */
export function ratioOfObservations(num: Observation, den: Observation): Ratio | Missing {
  return combine([num, den], (part, whole) =>
    whole.n === 0 ? missing("not-applicable") : ratio(part.n, whole.n),
  );
}

import { isMissing } from "./is-missing.ts";
import { type MissingReason, missingReasons, type Observation } from "./observation.ts";

/**
 * How many figures of a list are there, and how many are missing for each reason. Every reason is listed, also with 0.
 *
 * @category Observations
 */
export interface Tally {
  readonly values: number;
  readonly missing: Readonly<Record<MissingReason, number>>;
}

/**
 * Counts the figures of a list and its gaps by reason: what a report says beside a total it could not give.
 *
 * @example
 * ```ts
 * import { missing, observed, tally } from "@aht-jo/core";
 * const counted = tally([observed(0, "final"), missing("unknown"), missing("unknown")]);
 * counted.values; //=> 1
 * counted.missing.unknown; //=> 2
 * ```
 * @category Observations
 */
export function tally(figures: readonly Observation[]): Tally {
  const missing = Object.fromEntries(missingReasons.map((reason) => [reason, 0])) as Record<
    MissingReason,
    number
  >;
  let values = 0;
  for (const figure of figures) {
    if (isMissing(figure)) missing[figure.reason] += 1;
    else values += 1;
  }
  return { values, missing };
}

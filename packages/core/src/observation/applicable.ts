import type { Observation } from "./observation.ts";

/**
 * The figures of a list without those missing as `not-applicable`: the one kind of gap that may be left out of a total
 * without changing what the total means.
 *
 * @example
 * ```ts
 * import { applicable, missing, observed, sumObservations } from "@aht-jo/core";
 * const shelters = [observed(9, "final"), missing("not-applicable")];
 * sumObservations(applicable(shelters), { empty: "not-applicable" });
 * //=> { kind: "value", n: 9, revision: "final" }
 * ```
 * @category Observations
 */
export function applicable(figures: readonly Observation[]): readonly Observation[] {
  return figures.filter((figure) => figure.kind === "value" || figure.reason !== "not-applicable");
}

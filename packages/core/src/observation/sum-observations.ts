import { safeInteger } from "../number/safe-integer.ts";
import { isMissing } from "./is-missing.ts";
import { joinReasons } from "./join-reasons.ts";
import { joinRevisions } from "./join-revisions.ts";
import { missing } from "./missing.ts";
import type { Missing, Observation, Observed, Revision } from "./observation.ts";
import { observed } from "./observed.ts";

/**
 * The sum of a list of figures, missing as soon as one of them is.
 *
 * The order of the list never matters: figures are added exactly, whatever the sums on the way, and the strongest
 * reason of `missingReasons` stands. Figures that do not apply can be left out first, in the open, with `applicable`.
 *
 * @param figures - Any number of observations.
 * @param options - `empty` says what an empty list means: a count of nothing (`zero`), or a question that does not
 * arise (`not-applicable`).
 * @throws {CoreError} number.unsafe - when the sum, or a figure of the list, is not a safe integer.
 * @example
 * ```ts
 * import { missing, observed, sumObservations } from "@aht-jo/core";
 * const regions = [observed(4, "final"), observed(0, "final"), observed(7, "provisional")];
 * sumObservations(regions, { empty: "zero" }); //=> { kind: "value", n: 11, revision: "provisional" }
 * sumObservations([...regions, missing("not-reported")], { empty: "zero" });
 * //=> { kind: "missing", reason: "not-reported" }
 * sumObservations([], { empty: "not-applicable" }); //=> { kind: "missing", reason: "not-applicable" }
 * ```
 * @category Observations
 */
export function sumObservations(
  figures: readonly Observation[],
  options: { readonly empty: "zero" | "not-applicable" },
): Observation {
  if (figures.length === 0)
    return options.empty === "zero" ? observed(0, "final") : missing("not-applicable");
  const [firstMissing, ...otherMissing] = figures.filter((figure): figure is Missing =>
    isMissing(figure),
  );
  if (firstMissing) return joinReasons(firstMissing, ...otherMissing);
  return total(figures.filter((figure): figure is Observed => !isMissing(figure)));
}

function total(figures: readonly Observed[]): Observed {
  let sum = 0n;
  let revision: Revision = "final";
  for (const figure of figures) {
    sum += BigInt(safeInteger(figure.n));
    revision = joinRevisions(revision, figure.revision);
  }
  return observed(safeInteger(sum), revision);
}

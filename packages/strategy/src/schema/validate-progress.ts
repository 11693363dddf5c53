import type { Result } from "@aht-jo/core";
import { checkProgress, type ProgressCheck } from "../monitoring/check-progress.ts";
import type { ProgressReport } from "../monitoring/progress.ts";
import type { PlanIds } from "../plan/plan.ts";
import { progressSchema } from "./progress-schema.ts";
import { validateDocument } from "./validate-document.ts";

/**
 * Reads a progress submission from outside and checks it against its plan: who may report, on what, for when, and
 * whether the claims hold together.
 *
 * A period is a quarter, a half or a year. What is reported about continuous activities is used only when the length
 * of the period is the `frequency` that `implementation` is asked with; give that `frequency` here too, and a
 * submission of another length is refused (`progress.period-frequency`) instead of being left out of the figures.
 *
 * Corrective measures and joint committees name bodies: the parties of the plan, those of the register of
 * `@aht-jo/vocabulary`, and `otherBodies`. Any other id is refused (`progress.unknown-body`).
 *
 * @param input - Anything, for example parsed JSON. It is not changed.
 * @param options - The version of the plan that the submission was written against; and, if wanted, the agreed
 *   reporting frequency and further bodies.
 * @returns The submission with the ids of its plan, or every issue with its place; `strategyMessages` has their
 *   sentences.
 * @example
 * ```ts
 * import { jordanPlan } from "@aht-jo/strategy";
 * import { validateProgress } from "@aht-jo/strategy/schema";
 * const report = {
 *   schema: "aht-jo/progress/1",
 *   plan: jordanPlan.id,
 *   planVersion: 1,
 *   party: "ministry-of-labour",
 *   period: "2031",
 *   submittedOn: "2032-01-10",
 *   illustrative: true,
 *   activities: [],
 * };
 * validateProgress(report, { plan: jordanPlan });
 * //=> { ok: false, issues: [{ code: "progress.period-outside-term", path: ["period"], params: { firstYear: 2024, lastYear: 2027 } }] }
 * validateProgress({ ...report, period: "2025" }, { plan: jordanPlan, frequency: "half" });
 * //=> { ok: false, issues: [{ code: "progress.period-frequency", path: ["period"], params: {} }] }
 * ```
 * @category Validation
 */
export function validateProgress<I extends PlanIds>(
  input: unknown,
  options: ProgressCheck<I>,
): Result<ProgressReport<I>> {
  const checked = validateDocument(progressSchema, {
    value: input,
    check: (document) => checkProgress(document, options),
  });
  // The check has found the party, every activity and every indicator in this very plan.
  return checked as Result<ProgressReport<I>>;
}

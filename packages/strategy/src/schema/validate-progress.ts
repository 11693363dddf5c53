import type { Result } from "@aht-jo/core";
import { checkProgress } from "../monitoring/check-progress.ts";
import type { ProgressReport } from "../monitoring/progress.ts";
import type { Plan } from "../plan/plan.ts";
import { progressSchema } from "./progress-schema.ts";
import { validateDocument } from "./validate-document.ts";

/**
 * Reads a progress submission from outside and checks it against its plan: who may report, on what, for when, and
 * whether the claims hold together.
 *
 * @param input - Anything, for example parsed JSON. It is not changed.
 * @param options - The version of the plan that the submission was written against.
 * @returns The submission, or every issue with its place; `strategyMessages` has their sentences.
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
 * ```
 * @category Validation
 */
export function validateProgress(
  input: unknown,
  { plan }: { readonly plan: Plan },
): Result<ProgressReport> {
  return validateDocument(progressSchema, {
    value: input,
    check: (document) => checkProgress(document, { plan }),
  });
}

/**
 * Validators of plans, amendments and progress submissions. This entry loads zod; the others do not.
 *
 * @module @aht-jo/strategy/schema
 */

export type { ProgressCheck } from "../monitoring/check-progress.ts";
export { amendmentSchema } from "./amendment-schema.ts";
export { planSchema } from "./plan-schema.ts";
export { progressSchema } from "./progress-schema.ts";
export { validateAmendment } from "./validate-amendment.ts";
export { validatePlan } from "./validate-plan.ts";
export { validateProgress } from "./validate-progress.ts";

import type { Result } from "@aht-jo/core";
import { checkPlan } from "../plan/check-plan.ts";
import type { Plan } from "../plan/plan.ts";
import { planSchema } from "./plan-schema.ts";
import { validateDocument } from "./validate-document.ts";

/**
 * Reads a plan from outside, of any country: its shape, its ids and references, its years and dates, in one pass.
 *
 * @param input - Anything, for example parsed JSON. It is not changed.
 * @returns The plan, or every issue with its place; `strategyMessages` has their sentences.
 * @example
 * ```ts
 * import { jordanPlan } from "@aht-jo/strategy";
 * import { validatePlan } from "@aht-jo/strategy/schema";
 * validatePlan(jordanPlan).ok; //=> true
 * validatePlan({ ...jordanPlan, term: { firstYear: 2027, lastYear: 2024 } });
 * //=> { ok: false, issues: [{ code: "plan.term-reversed", path: ["term"], params: {} }] }
 * ```
 * @category Validation
 */
export function validatePlan(input: unknown): Result<Plan> {
  return validateDocument(planSchema, { value: input, check: checkPlan });
}

import { contentHash, type Result, resultOf } from "@aht-jo/core";
import type { Plan } from "../plan/plan.ts";
import type { Amendment } from "./amendment.ts";
import { applyEdits } from "./apply-edits.ts";
import { checkAmendment } from "./check-amendment.ts";
import { planEdits } from "./plan-edits.ts";

/**
 * The next version of a plan, with every change of an amendment made; or every reason why it cannot be made.
 *
 * The new version counts one up, names the content hash of the old one in `supersedes` and is in force from the day
 * the amendment takes effect. Retired nodes stay, with that day as their end; ids are never used again. New nodes
 * stand after the old ones in the order of their ids, so the order of the changes does not matter. An activity whose
 * parties, concerned partners or time frame are set leaves the shared cell they stood in; a cell that is left without
 * activities goes. The original is untouched, and what does not change is the same object in both.
 *
 * @param plan - The version the amendment was written for.
 * @param amendment - A typed amendment; read one from outside with `validateAmendment`.
 * @returns The amended plan, or all issues: nothing is half applied.
 * @example
 * ```ts
 * import { civilDate } from "@aht-jo/core";
 * import { amendPlan, jordanPlan } from "@aht-jo/strategy";
 * const amended = amendPlan(jordanPlan, {
 *   schema: "aht-jo/amendment/1",
 *   id: "example-1",
 *   plan: jordanPlan.id,
 *   planVersion: 1,
 *   effective: civilDate("2026-01-01"),
 *   reason: { en: "Illustrative.", ar: "للتوضيح." },
 *   basis: jordanPlan.basis,
 *   changes: [{ op: "retire", id: "P9" }],
 * });
 * amended;
 * //=> { ok: false, issues: [{ code: "plan.unknown-id", path: ["changes", 0, "id"], params: { id: "P9" } }] }
 * ```
 * @category Amendments
 */
export function amendPlan(plan: Plan, amendment: Amendment): Result<Plan> {
  return resultOf(checkAmendment({ value: amendment, path: [] }, { plan }), () => ({
    ...plan,
    version: plan.version + 1,
    supersedes: contentHash(plan),
    inForceFrom: amendment.effective,
    pillars: applyEdits(plan, planEdits(amendment)),
  }));
}

import { StrategyError } from "../error/strategy-error.ts";
import type { Activity, PlanIndicator } from "../plan/plan.ts";
import { isPlanId } from "../plan/plan-id.ts";
import { activityOf } from "../query/activity-of.ts";
import { findNode } from "../query/find-node.ts";
import type { JordanActivityId, JordanIds, JordanIndicatorId } from "./ids.ts";
import { jordanPlan } from "./jordan-plan.ts";

/**
 * An activity of Jordan's plan. An id that does not exist does not compile.
 *
 * @throws {StrategyError} plan.unknown-activity - when untyped code asks for an id that does not exist.
 * @example
 * ```ts
 * import { activity } from "@aht-jo/strategy";
 * activity("P1.G4.S2.A1").parties; //=> [{ party: "national-committee", role: "responsible", order: 1 }]
 * ```
 * @category Jordan's plan
 */
export function activity(id: JordanActivityId): Activity<JordanIds> {
  return activityOf(jordanPlan, id);
}

/**
 * An indicator of Jordan's plan, own or shared. An id that does not exist does not compile.
 *
 * @throws {StrategyError} plan.unknown-indicator - when untyped code asks for an id that does not exist.
 * @example
 * ```ts
 * import { indicator } from "@aht-jo/strategy";
 * indicator("P4.G2.S1.I4").serves; //=> ["P4.G2.S1.A6", "P4.G2.S1.A7"]
 * ```
 * @category Jordan's plan
 */
export function indicator(id: JordanIndicatorId): PlanIndicator<JordanIds> {
  const found = findNode(jordanPlan, id);
  if (found?.kind !== "indicator") {
    throw new StrategyError("plan.unknown-indicator", isPlanId(id) ? { id } : {});
  }
  return found.node;
}

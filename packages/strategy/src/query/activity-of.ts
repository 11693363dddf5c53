import { StrategyError } from "../error/strategy-error.ts";
import type { Activity, Plan, PlanIds } from "../plan/plan.ts";
import { isPlanId } from "../plan/plan-id.ts";
import { findNode } from "./find-node.ts";
import type { LocatedNode } from "./nodes.ts";

/**
 * The activity with a known id. With a plan known at compile time, an id it does not have does not compile.
 *
 * @throws {StrategyError} plan.unknown-activity - when the plan has no activity with this id.
 * @example
 * ```ts
 * import { activityOf, jordanPlan } from "@aht-jo/strategy";
 * activityOf(jordanPlan, "P1.G1.S1.A1").timeFrame;
 * //=> { firstYear: 2024, lastYear: 2025, continuous: false }
 * ```
 * @category Queries
 */
export function activityOf<I extends PlanIds>(
  plan: Plan<I>,
  id: NoInfer<I["activity"]>,
): Activity<I> {
  return locateActivity(plan, id).node;
}

/** The activity with a known id and its ancestors; throws as {@link activityOf} does. */
export function locateActivity<I extends PlanIds>(
  plan: Plan<I>,
  id: string,
): Extract<LocatedNode<I>, { kind: "activity" }> {
  const found = findNode(plan, id);
  if (found?.kind !== "activity") {
    throw new StrategyError("plan.unknown-activity", isPlanId(id) ? { id } : {});
  }
  return found;
}

import type { Plan, PlanIds, PlanIndicator } from "../plan/plan.ts";
import { locateActivity } from "./activity-of.ts";

/**
 * The indicators of an activity: its own first, then those it shares with other activities of its sub-goal.
 *
 * A shared indicator names every activity it belongs to in `serves`. Retired indicators are included.
 *
 * @throws {StrategyError} plan.unknown-activity - when the plan has no activity with this id.
 * @example
 * ```ts
 * import { indicatorsOf, jordanPlan } from "@aht-jo/strategy";
 * indicatorsOf(jordanPlan, "P1.G1.S1.A1")[0]?.id; //=> "P1.G1.S1.A1.I1"
 * ```
 * @category Queries
 */
export function indicatorsOf<I extends PlanIds>(
  plan: Plan<I>,
  activityId: NoInfer<I["activity"]>,
): readonly PlanIndicator<I>[] {
  const { node, ancestors } = locateActivity(plan, activityId);
  const [, , subGoal] = ancestors;
  return [
    ...node.indicators,
    ...subGoal.indicators.filter(({ serves }) => serves.includes(activityId)),
  ];
}

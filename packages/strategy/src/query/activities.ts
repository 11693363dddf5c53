import type { CivilDate } from "@aht-jo/core";
import type { Activity, IndicatorKind, Plan, PlanIds } from "../plan/plan.ts";
import { isInForce } from "./is-in-force.ts";
import { type LocatedNode, nodes } from "./nodes.ts";

/**
 * Which activities are wanted. Every field given must hold; none given means all activities.
 *
 * - `party` is one of the activity's parties. - `pillar`, `goal`, `subGoal` contain the activity.
 * - `year` lies in its time frame. - `continuous` is that of its time frame.
 * - `indicatorKind` is the kind of one of its indicators, own or shared.
 * - `inForceOn` is a date on which it belongs to the plan.
 *
 * @category Queries
 */
export interface ActivityFilter<I extends PlanIds = PlanIds> {
  readonly party?: I["party"];
  readonly pillar?: I["pillar"];
  readonly goal?: I["goal"];
  readonly subGoal?: I["subGoal"];
  readonly year?: number;
  readonly continuous?: boolean;
  readonly indicatorKind?: IndicatorKind;
  readonly inForceOn?: CivilDate;
}

type LocatedActivity<I extends PlanIds> = Extract<LocatedNode<I>, { kind: "activity" }>;

/**
 * The activities of a plan that meet every condition of a filter, in printed order.
 *
 * With a plan known at compile time, an id it does not have does not compile.
 *
 * @param plan - Any country's plan.
 * @param filter - Conditions that must all hold; `{}` selects every activity, retired ones included.
 * @example
 * ```ts
 * import { activities, jordanPlan } from "@aht-jo/strategy";
 * activities(jordanPlan, {}).length; //=> 80
 * activities(jordanPlan, { pillar: "P4" }).length; //=> 13
 * activities(jordanPlan, { continuous: true }).length; //=> 50
 * ```
 * @category Queries
 */
export function activities<I extends PlanIds>(
  plan: Plan<I>,
  filter: ActivityFilter<NoInfer<I>>,
): readonly Activity<I>[] {
  const found: Activity<I>[] = [];
  for (const located of nodes(plan)) {
    if (located.kind === "activity" && meets(located, filter)) found.push(located.node);
  }
  return found;
}

function meets<I extends PlanIds>(
  { node, ancestors: [pillar, goal, subGoal] }: LocatedActivity<I>,
  filter: ActivityFilter<I>,
): boolean {
  const { party, year, indicatorKind } = filter;
  const { firstYear, lastYear, continuous } = node.timeFrame;
  return (
    (party === undefined || node.parties.some((responsible) => responsible.party === party)) &&
    (filter.pillar === undefined || pillar.id === filter.pillar) &&
    (filter.goal === undefined || goal.id === filter.goal) &&
    (filter.subGoal === undefined || subGoal.id === filter.subGoal) &&
    (year === undefined || (firstYear <= year && year <= lastYear)) &&
    (filter.continuous === undefined || continuous === filter.continuous) &&
    (indicatorKind === undefined ||
      node.indicators.some(({ kind }) => kind === indicatorKind) ||
      subGoal.indicators.some(
        ({ kind, serves }) => kind === indicatorKind && serves.includes(node.id),
      )) &&
    (filter.inForceOn === undefined || isInForce(node, filter.inForceOn))
  );
}

import type {
  Activity,
  ExpectedOutput,
  Pillar,
  Plan,
  PlanIds,
  PlanIndicator,
  StrategicGoal,
  SubGoal,
} from "../plan/plan.ts";

/**
 * A node of a plan together with its kind and its ancestors, outermost first.
 *
 * An indicator stands under its activity, or under the sub-goal when several activities share it.
 *
 * @category Queries
 */
export type LocatedNode<I extends PlanIds = PlanIds> =
  | { readonly kind: "pillar"; readonly node: Pillar<I>; readonly ancestors: readonly [] }
  | {
      readonly kind: "goal";
      readonly node: StrategicGoal<I>;
      readonly ancestors: readonly [Pillar<I>];
    }
  | {
      readonly kind: "sub-goal";
      readonly node: SubGoal<I>;
      readonly ancestors: readonly [Pillar<I>, StrategicGoal<I>];
    }
  | {
      readonly kind: "output";
      readonly node: ExpectedOutput<I>;
      readonly ancestors: readonly [Pillar<I>, StrategicGoal<I>, SubGoal<I>];
    }
  | {
      readonly kind: "activity";
      readonly node: Activity<I>;
      readonly ancestors: readonly [Pillar<I>, StrategicGoal<I>, SubGoal<I>];
    }
  | {
      readonly kind: "indicator";
      readonly node: PlanIndicator<I>;
      readonly ancestors:
        | readonly [Pillar<I>, StrategicGoal<I>, SubGoal<I>]
        | readonly [Pillar<I>, StrategicGoal<I>, SubGoal<I>, Activity<I>];
    };

/**
 * The kinds of node a plan has.
 *
 * @category Queries
 */
export type PlanNodeKind = LocatedNode["kind"];

/**
 * Walks every node of a plan in printed order: a parent before its children, retired nodes included.
 *
 * @param plan - Any country's plan.
 * @returns Nodes with kind and ancestors. In a sub-goal: expected outputs, then each activity followed by its own
 * indicators, then the shared indicators. Shared cells are not nodes.
 * @example
 * ```ts
 * import { jordanPlan, nodes } from "@aht-jo/strategy";
 * [...nodes(jordanPlan)].filter(({ kind }) => kind === "pillar").length; //=> 4
 * ```
 * @category Queries
 */
export function* nodes<I extends PlanIds>(plan: Plan<I>): Generator<LocatedNode<I>, void> {
  for (const pillar of plan.pillars) {
    yield { kind: "pillar", node: pillar, ancestors: [] };
    for (const goal of pillar.goals) {
      yield { kind: "goal", node: goal, ancestors: [pillar] };
      for (const subGoal of goal.subGoals) {
        yield { kind: "sub-goal", node: subGoal, ancestors: [pillar, goal] };
        yield* under(subGoal, [pillar, goal, subGoal]);
      }
    }
  }
}

function* under<I extends PlanIds>(
  subGoal: SubGoal<I>,
  ancestors: readonly [Pillar<I>, StrategicGoal<I>, SubGoal<I>],
): Generator<LocatedNode<I>, void> {
  for (const output of subGoal.outputs) yield { kind: "output", node: output, ancestors };
  for (const activity of subGoal.activities) {
    yield { kind: "activity", node: activity, ancestors };
    for (const indicator of activity.indicators) {
      yield { kind: "indicator", node: indicator, ancestors: [...ancestors, activity] };
    }
  }
  for (const indicator of subGoal.indicators) {
    yield { kind: "indicator", node: indicator, ancestors };
  }
}

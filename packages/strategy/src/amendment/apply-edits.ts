import type { NonEmpty } from "@aht-jo/core";
import type {
  Activity,
  Pillar,
  Plan,
  PlanNode,
  SharedCell,
  StrategicGoal,
  SubGoal,
} from "../plan/plan.ts";
import type { PlanEdits, SetChange } from "./plan-edits.ts";

/** The pillars of a plan after checked edits. What no edit touches keeps its identity. */
export function applyEdits({ pillars }: Plan, edits: PlanEdits): readonly Pillar[] {
  return amendList(pillars, {
    amend: (pillar) => amendPillar(pillar, edits),
    added: edits.pillars,
  });
}

function amendPillar(pillar: Pillar, edits: PlanEdits): Pillar {
  const goals = amendList(pillar.goals, {
    amend: (goal) => amendGoal(goal, edits),
    added: edits.addedUnder(pillar.id).goals,
  });
  return withFields(amendNode(pillar, edits), { goals });
}

function amendGoal(goal: StrategicGoal, edits: PlanEdits): StrategicGoal {
  const subGoals = amendList(goal.subGoals, {
    amend: (subGoal) => amendSubGoal(subGoal, edits),
    added: edits.addedUnder(goal.id).subGoals,
  });
  return withFields(amendNode(goal, edits), { subGoals });
}

function amendSubGoal(subGoal: SubGoal, edits: PlanEdits): SubGoal {
  const added = edits.addedUnder(subGoal.id);
  const leaf = <T extends PlanNode>(node: T): T => amendNode(node, edits);
  return withFields(amendNode(subGoal, edits), {
    outputs: amendList(subGoal.outputs, { amend: leaf, added: added.outputs }),
    activities: amendList(subGoal.activities, {
      amend: (activity) => amendActivity(activity, edits),
      added: added.activities,
    }),
    indicators: amendList(subGoal.indicators, { amend: leaf, added: added.indicators }),
    sharedCells: amendCells(subGoal.sharedCells, edits),
  });
}

function amendActivity(activity: Activity, edits: PlanEdits): Activity {
  const indicators = amendList(activity.indicators, {
    amend: (indicator) => amendNode(indicator, edits),
    added: edits.addedUnder(activity.id).indicators,
  });
  return withFields(amendNode(activity, edits), { indicators });
}

/** What a node itself is after the edits: its fields set, and its end when it is retired. */
function amendNode<T extends PlanNode>(node: T, edits: PlanEdits): T {
  const sets = edits.setsOf(node.id);
  const fields = Object.fromEntries(sets.map(({ field, value }) => [field, value]));
  const set = sets.length === 0 ? node : { ...node, ...fields };
  return edits.retires(node.id)
    ? { ...set, inForce: { from: node.inForce.from, to: edits.effective } }
    : set;
}

/** An activity whose value was set no longer shares the cell that value stood in. */
function amendCells(cells: readonly SharedCell[], edits: PlanEdits): readonly SharedCell[] {
  const next = cells.flatMap((cell) => {
    const [first, ...others] = cell.serves.filter(
      (id) => !edits.setsOf(id).some(({ field }) => columnOf(field) === cell.column),
    );
    if (first === undefined) return [];
    const serves: NonEmpty<string> = [first, ...others];
    return serves.length === cell.serves.length ? cell : { ...cell, serves };
  });
  return isSame(cells, next) ? cells : next;
}

function columnOf(field: SetChange["field"]): SharedCell["column"] | null {
  switch (field) {
    case "timeFrame":
      return "time-frame";
    case "parties":
    case "concernedPartners":
      return "responsible-party";
    case "title":
    case "committeeTitle":
      return null;
    default:
      return field satisfies never;
  }
}

function amendList<T>(
  list: readonly T[],
  { amend, added }: { readonly amend: (element: T) => T; readonly added: readonly T[] },
): readonly T[] {
  const next = [...list.map(amend), ...added];
  return isSame(list, next) ? list : next;
}

function withFields<T extends object>(node: T, fields: Partial<T>): T {
  const isChanged = Object.entries(fields).some(
    ([name, value]) => (node as Readonly<Record<string, unknown>>)[name] !== value,
  );
  return isChanged ? { ...node, ...fields } : node;
}

function isSame<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((element, index) => element === b[index]);
}

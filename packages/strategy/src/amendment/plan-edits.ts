import type { CivilDate } from "@aht-jo/core";
import type {
  Activity,
  ExpectedOutput,
  Pillar,
  PlanIndicator,
  StrategicGoal,
  SubGoal,
} from "../plan/plan.ts";
import type { Amendment, PlanChange } from "./amendment.ts";
import { canonicalChanges } from "./canonical-changes.ts";

/** One `set` change. */
export type SetChange = Extract<PlanChange, { op: "set" }>;

/** What is added under one parent, by kind and in the order of ids. */
interface AddedChildren {
  readonly goals: readonly StrategicGoal[];
  readonly subGoals: readonly SubGoal[];
  readonly outputs: readonly ExpectedOutput[];
  readonly activities: readonly Activity[];
  readonly indicators: readonly PlanIndicator[];
}

/** The changes of an amendment by the node they touch. */
export interface PlanEdits {
  readonly effective: CivilDate;
  readonly pillars: readonly Pillar[];
  readonly retires: (id: string) => boolean;
  readonly setsOf: (id: string) => readonly SetChange[];
  readonly addedUnder: (id: string) => AddedChildren;
}

/** Sorts the changes of a checked amendment by the node they touch; their order does not matter. */
export function planEdits({ effective, changes }: Amendment): PlanEdits {
  const ordered = canonicalChanges(changes);
  const adds = ordered.filter((change) => change.op === "add");
  const retired = new Set(ordered.flatMap((change) => (change.op === "retire" ? change.id : [])));
  const sets = ordered.filter((change) => change.op === "set");
  return {
    effective,
    pillars: adds.flatMap((add) => (add.kind === "pillar" ? add.node : [])),
    retires: (id) => retired.has(id),
    setsOf: (id) => sets.filter((change) => change.id === id),
    addedUnder: (id) => {
      const here = adds.filter((add) => add.parent === id);
      return {
        goals: here.flatMap((add) => (add.kind === "goal" ? add.node : [])),
        subGoals: here.flatMap((add) => (add.kind === "sub-goal" ? add.node : [])),
        outputs: here.flatMap((add) => (add.kind === "output" ? add.node : [])),
        activities: here.flatMap((add) => (add.kind === "activity" ? add.node : [])),
        indicators: here.flatMap((add) => (add.kind === "indicator" ? add.node : [])),
      };
    },
  };
}

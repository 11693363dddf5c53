// Covers: which identifiers of Jordan's plan compile. Checked by the type-checker alone; nothing here runs.

import type { PartyId } from "@aht-jo/vocabulary";
import type { Activity, PlanIndicator } from "../plan/plan.ts";
import { activity, indicator } from "./activity.ts";
import type {
  JordanActivityId,
  JordanCellId,
  JordanGoalId,
  JordanIds,
  JordanIndicatorId,
  JordanOutputId,
  JordanPillarId,
  JordanSubGoalId,
} from "./ids.ts";
import { jordanPlan } from "./jordan-plan.ts";

activity("P1.G4.S2.A1") satisfies Activity<JordanIds>;
activity("P4.G2.S1.A10").parties[0].party satisfies PartyId;
indicator("P4.G2.S1.I1") satisfies PlanIndicator<JordanIds>;
indicator("P1.G1.S1.A1.I1").serves[0] satisfies JordanActivityId;
jordanPlan.pillars[0]?.id satisfies JordanPillarId | undefined;

// @ts-expect-error - the sub-goal has four activities
activity("P1.G4.S2.A9");
// @ts-expect-error - a goal is no activity
activity("P1.G4");
// @ts-expect-error - any text is no id
activity("P1.G4.S2.A1" as string);
// @ts-expect-error - the activity has one indicator
indicator("P1.G1.S1.A1.I2");
// @ts-expect-error - the indicators of this activity are shared and stand at the sub-goal
indicator("P4.G2.S1.A1.I1");

"P4" satisfies JordanPillarId;
"P4.G2" satisfies JordanGoalId;
"P4.G2.S1" satisfies JordanSubGoalId;
"P4.G2.S1.O2" satisfies JordanOutputId;
"P4.G2.S1.C4" satisfies JordanCellId;
"P4.G2.S1.I4" satisfies JordanIndicatorId;
// @ts-expect-error - there are four pillars
"P5" satisfies JordanPillarId;
// @ts-expect-error - pillar four has two goals
"P4.G3" satisfies JordanGoalId;
// @ts-expect-error - the goal has one sub-goal
"P4.G2.S2" satisfies JordanSubGoalId;
// @ts-expect-error - no output is printed for this sub-goal
"P2.G1.S2.O1" satisfies JordanOutputId;
// @ts-expect-error - only pillar four has shared cells
"P1.G1.S1.C1" satisfies JordanCellId;

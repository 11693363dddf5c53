import type { Activity } from "../plan/plan.ts";
import type { ActivityJudgement, JudgingContext } from "./activity-judgement.ts";
import { judgeContinuous } from "./judge-continuous.ts";
import { judgeDated } from "./judge-dated.ts";

/** Judges an activity by the rule of its time frame. */
export function judgeActivity(activity: Activity, context: JudgingContext): ActivityJudgement {
  return activity.timeFrame.continuous
    ? judgeContinuous(activity, context)
    : judgeDated(activity, context);
}

import type { Activity } from "../plan/plan.ts";
import { yearsSpan } from "../plan/span.ts";
import type { ActivityJudgement, JudgingContext } from "./activity-judgement.ts";
import { isDisputed, jointClaim, judgementOf } from "./claim.ts";
import { latestPeriodLines, standingLines } from "./standing.ts";

/** Judges an activity by its latest reported period; it is due once its last year has ended. */
export function judgeDated(
  activity: Activity,
  { lines, asOf, credit, notYetDue }: JudgingContext,
): ActivityJudgement {
  const isDue = yearsSpan(activity.timeFrame).to <= asOf;
  const isCounted = isDue || notYetDue === "include";
  const standing = standingLines(latestPeriodLines(lines));
  const reported = judgementOf(standing);
  const isOpen = !isCounted || (!isDue && reported === "no-report");
  return {
    isDue,
    completion: isCounted ? jointClaim(standing, credit) : { kind: "missing", reason: "not-due" },
    judgement: isOpen ? "not-due" : reported,
    late: isDue && reported !== "done",
    isReported: isCounted && standing.length > 0,
    isDisputed: isCounted && isDisputed(standing),
    standing,
    periods: [],
  };
}

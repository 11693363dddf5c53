import type { Activity } from "../plan/plan.ts";
import { yearsSpan } from "../plan/span.ts";
import type { ActivityJudgement, JudgingContext } from "./activity-judgement.ts";
import { jointClaim, judgementOf } from "./claim.ts";
import { isDisputed } from "./is-disputed.ts";
import { latestPeriodLines, standingLines } from "./standing.ts";

/** Judges an activity by what each of its parties last reported; it is due once its last year has ended. */
export function judgeDated(
  activity: Activity,
  { lines, asOf, credit, notYetDue }: JudgingContext,
): ActivityJudgement {
  const isDue = yearsSpan(activity.timeFrame).to <= asOf;
  const isCounted = isDue || notYetDue === "include";
  const standing = standingLines(lines);
  const reported = judgementOf(standing);
  const isOpen = !isCounted || (!isDue && reported === "no-report");
  return {
    isDue,
    completion: isCounted ? jointClaim(standing, credit) : { kind: "missing", reason: "not-due" },
    judgement: isOpen ? "not-due" : reported,
    late: isDue && reported !== "done",
    isReported: isCounted && standing.length > 0,
    isDisputed: isCounted && isDisputed(standingLines(latestPeriodLines(lines))),
    standing,
    periods: [],
  };
}

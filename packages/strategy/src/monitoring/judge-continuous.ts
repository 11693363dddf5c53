import { type Period, periodsBetween } from "@aht-jo/core";
import type { Activity } from "../plan/plan.ts";
import { yearsSpan } from "../plan/span.ts";
import { isReportedIn } from "../query/reporting-calendar.ts";
import type { ActivityJudgement, JudgingContext } from "./activity-judgement.ts";
import { anything, jointClaim, judgementOf } from "./claim.ts";
import type { Completion, Judgement } from "./implementation-report.ts";
import { isDisputed } from "./is-disputed.ts";
import type { PlacedLine } from "./placement.ts";
import { standingLines, submissionsOf } from "./standing.ts";
import { weightedMean } from "./weighted-mean.ts";

interface Judged {
  readonly period: Period;
  readonly standing: readonly PlacedLine[];
  readonly hasEnded: boolean;
  readonly isCounted: boolean;
  readonly judgement: Judgement;
  readonly completion: Completion;
}

/** Judges an activity period by period: those that have ended, and the running one when what is not due counts. */
export function judgeContinuous(activity: Activity, context: JudgingContext): ActivityJudgement {
  const { from, to } = yearsSpan(activity.timeFrame);
  const judged = periodsBetween(from, { to, kind: context.frequency })
    .filter((period) => period.from <= context.asOf && isReportedIn(activity, period))
    .map((period) => judgePeriod(period, context));
  const counted = judged.filter(({ isCounted }) => isCounted);
  const lastEnded = judged.findLast(({ hasEnded }) => hasEnded);
  return {
    isDue: lastEnded !== undefined,
    completion: completionOf(counted, context),
    judgement: overall(counted.map(({ judgement }) => judgement)),
    late: lastEnded?.judgement === "not-done" || lastEnded?.judgement === "no-report",
    isReported: counted.some(({ standing }) => standing.length > 0),
    isDisputed: counted.some(({ standing }) => isDisputed(standing)),
    standing: judged.flatMap(({ standing }) => standing),
    periods: judged.map(({ period, judgement, completion, standing }) => ({
      period: period.id,
      judgement,
      completion,
      sources: submissionsOf(standing),
    })),
  };
}

function judgePeriod(period: Period, { lines, asOf, credit, notYetDue }: JudgingContext): Judged {
  const standing = standingLines(lines.filter((line) => line.period.id === period.id));
  const hasEnded = period.to <= asOf;
  const isCounted = hasEnded || notYetDue === "include";
  const reported = judgementOf(standing);
  return {
    period,
    standing,
    hasEnded,
    isCounted,
    judgement: !isCounted || (!hasEnded && reported === "no-report") ? "not-due" : reported,
    completion: isCounted ? jointClaim(standing, credit) : { kind: "missing", reason: "not-due" },
  };
}

function completionOf(counted: readonly Judged[], { notYetDue }: JudgingContext): Completion {
  const parts = counted.flatMap(({ completion }) =>
    completion.kind === "interval" ? [{ interval: completion, weight: 1 }] : [],
  );
  return (
    weightedMean(parts) ??
    (notYetDue === "include" ? anything : { kind: "missing", reason: "not-due" })
  );
}

function overall(judgements: readonly Judgement[]): Judgement {
  const due = judgements.filter((judgement) => judgement !== "not-due");
  if (due.length === 0) return "not-due";
  if (due.every((judgement) => judgement === "done")) return "done";
  if (due.every((judgement) => judgement === "no-report")) return "no-report";
  return due.some((judgement) => judgement === "done" || judgement === "partly")
    ? "partly"
    : "not-done";
}

import { type CivilDate, type Period, type PeriodKind, parsePeriod } from "@aht-jo/core";
import type { Activity, Plan } from "../plan/plan.ts";
import { comparePlanIds } from "../plan/plan-id.ts";
import { overlaps, termSpan, yearsSpan } from "../plan/span.ts";
import { activities } from "../query/activities.ts";
import { isInForce } from "../query/is-in-force.ts";
import type { ReportingFrequency } from "../query/reporting-calendar.ts";
import type { ActivityProgress, ProgressReport } from "./progress.ts";
import { progressFault, rateOf } from "./progress-fault.ts";

/**
 * A submission by its party, its period and the day it was sent.
 *
 * @category Monitoring
 */
export interface SubmissionRef {
  readonly party: string;
  readonly period: string;
  readonly submittedOn: CivilDate;
}

/**
 * Why a line of a submission could not be used.
 *
 * - `other-plan`: it is about another plan. `later-version`: it was written against a later version of the plan.
 * - `period-malformed`: the period id cannot be read. `before-period`: it was sent before its period began.
 * - `after-as-of`: it was sent after the date asked for.
 * - `unknown-activity`: the plan has no such activity. `not-in-force`: the activity does not belong to the plan on that
 *   date, or in that period.
 * - `not-responsible`: the activity is not one of the party's.
 * - `outside-time-frame`: the period has no day of the activity's time frame. A dated activity may be reported on
 *   after its last year, until the plan's term ends: a late completion is a completion.
 * - `other-period-length`: the period has a length in which nobody reports (a month, a whole term), or the activity is
 *   continuous and judged by periods of another length.
 * - `rate-range`: the rate is not a whole percent from 0 to 100. `status-rate`: status and rate contradict each other.
 *
 * @category Monitoring
 */
export type UnplacedReason =
  | "other-plan"
  | "later-version"
  | "period-malformed"
  | "before-period"
  | "after-as-of"
  | "unknown-activity"
  | "not-in-force"
  | "not-responsible"
  | "outside-time-frame"
  | "other-period-length"
  | "rate-range"
  | "status-rate";

/**
 * A line of a submission that could not be used, and why.
 *
 * @category Monitoring
 */
export interface UnplacedLine extends SubmissionRef {
  readonly activity: string;
  readonly reason: UnplacedReason;
}

/** A usable line of a submission, with its period read. */
export interface PlacedLine {
  readonly party: string;
  readonly period: Period;
  readonly submittedOn: CivilDate;
  readonly progress: ActivityProgress;
}

/** The usable lines of every activity, and the lines that are not usable. */
export interface Placement {
  readonly linesOf: (activityId: string) => readonly PlacedLine[];
  readonly unplaced: readonly UnplacedLine[];
}

/**
 * Submissions, the day on which things stand, and the length of the periods by which continuous activities are judged.
 *
 * @category Monitoring
 */
export interface MonitoringOptions {
  readonly progress: readonly ProgressReport[];
  readonly asOf: CivilDate;
  readonly frequency: ReportingFrequency;
}

interface PlacingContext extends MonitoringOptions {
  readonly plan: Plan;
  readonly known: ReadonlyMap<string, Activity>;
}

/** Puts every line of every submission beside its activity, or says why it cannot. */
export function placeProgress(plan: Plan, options: MonitoringOptions): Placement {
  const known = new Map(activities(plan, {}).map((node) => [node.id, node]));
  const lines = new Map<string, PlacedLine[]>();
  const unplaced: UnplacedLine[] = [];
  for (const report of options.progress) {
    for (const progress of report.activities) {
      const line = placeLine(report, { progress, context: { ...options, plan, known } });
      if (typeof line === "string") {
        const { party, period, submittedOn } = report;
        unplaced.push({ party, period, submittedOn, activity: progress.activity, reason: line });
      } else {
        const placed = lines.get(progress.activity) ?? [];
        placed.push(line);
        lines.set(progress.activity, placed);
      }
    }
  }
  return {
    linesOf: (activityId) => lines.get(activityId) ?? [],
    unplaced: unplaced.sort(compareUnplaced),
  };
}

function placeLine(
  report: ProgressReport,
  { progress, context }: { readonly progress: ActivityProgress; readonly context: PlacingContext },
): PlacedLine | UnplacedReason {
  const { plan, known, asOf } = context;
  const { party, submittedOn } = report;
  if (report.plan !== plan.id) return "other-plan";
  if (report.planVersion > plan.version) return "later-version";
  const read = parsePeriod(report.period);
  if (!read.ok) return "period-malformed";
  const period = read.value;
  if (submittedOn < period.from) return "before-period";
  if (submittedOn > asOf) return "after-as-of";
  const activity = known.get(progress.activity);
  if (activity === undefined) return "unknown-activity";
  if (!activity.parties.some((responsible) => responsible.party === party)) {
    return "not-responsible";
  }
  const fault =
    periodFault(period, { activity, context }) ?? progressFault(progress.status, rateOf(progress));
  if (fault !== null) return fault;
  return isInForce(activity, asOf) ? { party, period, submittedOn, progress } : "not-in-force";
}

function periodFault(
  period: Period,
  { activity, context }: { readonly activity: Activity; readonly context: PlacingContext },
): UnplacedReason | null {
  const { from, to } = yearsSpan(activity.timeFrame);
  const { continuous } = activity.timeFrame;
  if (!overlaps(period, { from, to: continuous ? to : termSpan(context.plan).to })) {
    return "outside-time-frame";
  }
  if (!overlaps(period, activity.inForce)) return "not-in-force";
  const isUsual = continuous ? period.kind === context.frequency : isReportingLength(period.kind);
  return isUsual ? null : "other-period-length";
}

function isReportingLength(kind: PeriodKind): kind is ReportingFrequency {
  return kind === "quarter" || kind === "half" || kind === "year";
}

/** The submission that a line stands in. */
export function submissionOf({ party, period, submittedOn }: PlacedLine): SubmissionRef {
  return { party, period: period.id, submittedOn };
}

/** Orders submissions by period, then party, then the day they were sent. */
export function compareSubmissions(a: SubmissionRef, b: SubmissionRef): -1 | 0 | 1 {
  return (
    compareText(a.period, b.period) ||
    compareText(a.party, b.party) ||
    compareText(a.submittedOn, b.submittedOn)
  );
}

function compareUnplaced(a: UnplacedLine, b: UnplacedLine): -1 | 0 | 1 {
  return (
    comparePlanIds(a.activity, b.activity) ||
    compareSubmissions(a, b) ||
    compareText(a.reason, b.reason)
  );
}

/** Orders texts by code unit. */
export function compareText(a: string, b: string): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0;
}

import { type Observation, subtractObservations } from "@aht-jo/core";
import type { Activity, Plan, PlanIds } from "../plan/plan.ts";
import { activities } from "../query/activities.ts";
import { jointClaim } from "./claim.ts";
import type { Completion, Judgement } from "./implementation-report.ts";
import { judgeActivity } from "./judge-activity.ts";
import {
  compareText,
  type MonitoringOptions,
  type PlacedLine,
  placeProgress,
  type SubmissionRef,
} from "./placement.ts";
import type { CorrectiveMeasure, Deviation, ResourceNeed } from "./progress.ts";
import { compareLines, latestLines, latestPeriodLines, submissionsOf } from "./standing.ts";

/**
 * Something a party reported, with the party's id.
 *
 * @category Monitoring
 */
export type FromParty<T> = T & { readonly party: string };

/**
 * A resource that was not fully secured: `gap` is what was needed less what was secured, in the unit of the need, or
 * missing when one of them is.
 *
 * @category Monitoring
 */
export interface ResourceGap {
  readonly kind: ResourceNeed["kind"];
  readonly source: ResourceNeed["source"];
  readonly gap: Observation;
}

/**
 * An activity that is late, why, and what its parties last said about it.
 *
 * - `why`: `last-year-ended` for a dated activity that is not done; for a continuous one its last ended period was
 *   `period-not-done` or `period-not-reported`.
 * - `judgement` is that of the last year, or of that last ended period.
 * - Everything else comes from what stands, however old: of a dated activity what each party last reported, of a
 *   continuous one the latest period that was reported on. `sources` are those submissions (empty when nobody ever
 *   reported) and `claimed` is the completion they claim, [0, 1] without any.
 * - A corrective measure is `isOverdue` when its date has passed.
 *
 * @category Monitoring
 */
export interface LateActivity<I extends PlanIds = PlanIds> {
  readonly activity: I["activity"];
  readonly why: "last-year-ended" | "period-not-done" | "period-not-reported";
  readonly judgement: Judgement;
  readonly claimed: Completion;
  readonly sources: readonly SubmissionRef[];
  readonly deviations: readonly FromParty<Deviation>[];
  readonly correctiveMeasures: readonly FromParty<
    CorrectiveMeasure & { readonly isOverdue: boolean }
  >[];
  readonly resourceGaps: readonly FromParty<ResourceGap>[];
}

/**
 * The activities that are late, in printed order, with deviations, corrective measures and missing resources.
 *
 * A dated activity is late once its last year has ended and it is not done. A continuous one is late when its last
 * ended period was not done or not reported. The order of the submissions does not matter.
 *
 * @param plan - Any country's plan.
 * @param options - The submissions, the day on which things stand, and the length of the reporting periods.
 * @example
 * ```ts
 * import { civilDate } from "@aht-jo/core";
 * import { jordanPlan, lateActivities } from "@aht-jo/strategy";
 * const options = { progress: [], asOf: civilDate("2024-03-31"), frequency: "quarter" } as const;
 * lateActivities(jordanPlan, options); //=> []
 * ```
 * @category Monitoring
 */
export function lateActivities<I extends PlanIds>(
  plan: Plan<I>,
  options: MonitoringOptions,
): readonly LateActivity<I>[] {
  const { linesOf } = placeProgress(plan, options);
  return activities(plan, { inForceOn: options.asOf }).flatMap((activity) => {
    const { late, judgement, periods, standing } = judgeActivity(activity, {
      ...options,
      lines: linesOf(activity.id),
      credit: "partial",
      notYetDue: "exclude",
    });
    const last = periods.findLast(({ completion }) => completion.kind === "interval");
    return late
      ? [lateness(activity, { standing, ...options, judgement: last?.judgement ?? judgement })]
      : [];
  });
}

function lateness<I extends PlanIds>(
  activity: Activity<I>,
  {
    standing,
    asOf,
    judgement,
  }: Pick<MonitoringOptions, "asOf"> & {
    readonly standing: readonly PlacedLine[];
    readonly judgement: Judgement;
  },
): LateActivity<I> {
  const { continuous } = activity.timeFrame;
  const sources = continuous ? latestPeriodLines(standing) : standing;
  const latest = [...latestLines(sources)].sort(
    (a, b) => compareText(a.party, b.party) || compareLines(a, b),
  );
  const whyContinuous = judgement === "no-report" ? "period-not-reported" : "period-not-done";
  return {
    activity: activity.id,
    why: continuous ? whyContinuous : "last-year-ended",
    judgement,
    claimed: jointClaim(sources, "partial"),
    sources: submissionsOf(sources),
    deviations: latest.flatMap(({ party, progress }) =>
      progress.deviations.map((deviation) => ({ party, ...deviation })),
    ),
    correctiveMeasures: latest.flatMap(({ party, progress }) =>
      progress.correctiveMeasures.map((measure) => ({
        party,
        ...measure,
        isOverdue: measure.by < asOf,
      })),
    ),
    resourceGaps: latest.flatMap(({ party, progress }) =>
      progress.resources.flatMap((need) => gapsIn(need).map((gap) => ({ party, ...gap }))),
    ),
  };
}

function gapsIn({ kind, source, needed, secured }: ResourceNeed): readonly ResourceGap[] {
  const gap = subtractObservations(needed, secured);
  return gap.kind === "value" && gap.n <= 0 ? [] : [{ kind, source, gap }];
}

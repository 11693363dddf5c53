import type { Observation } from "@aht-jo/core";
import type { Plan, PlanIds } from "../plan/plan.ts";
import { activities } from "../query/activities.ts";
import { isDisputed } from "./is-disputed.ts";
import {
  type MonitoringOptions,
  type PlacedLine,
  placeProgress,
  type SubmissionRef,
  submissionOf,
} from "./placement.ts";
import type { ActivityStatus } from "./progress.ts";
import { compareLines, standingLines } from "./standing.ts";

/**
 * What one standing submission says of an activity: its state, and its completion rate in percent.
 *
 * @category Monitoring
 */
export interface StandingClaim extends SubmissionRef {
  readonly status: ActivityStatus;
  readonly rate: Observation;
}

/**
 * An activity and a period on which standing submissions differ in status or rate. Leaving the rate out differs from no
 * rate.
 *
 * Periods that end on the same day count as one; every claim names its own, and `period` is the first of them.
 *
 * @category Monitoring
 */
export interface Disagreement<I extends PlanIds = PlanIds> {
  readonly activity: I["activity"];
  readonly period: string;
  readonly claims: readonly StandingClaim[];
}

/**
 * Where parties that are responsible together report differently, in printed order and then by the end of the period.
 *
 * Two submissions of one party on the same day that differ are a disagreement too. The order of the submissions does not
 * matter.
 *
 * @param plan - Any country's plan.
 * @param options - The submissions, the day on which things stand, and the length of the reporting periods.
 * @example
 * ```ts
 * import { civilDate } from "@aht-jo/core";
 * import { disagreements, jordanPlan } from "@aht-jo/strategy";
 * const options = { progress: [], asOf: civilDate("2025-01-31"), frequency: "half" } as const;
 * disagreements(jordanPlan, options); //=> []
 * ```
 * @category Monitoring
 */
export function disagreements<I extends PlanIds>(
  plan: Plan<I>,
  options: MonitoringOptions,
): readonly Disagreement<I>[] {
  const { linesOf } = placeProgress(plan, options);
  return activities(plan, { inForceOn: options.asOf }).flatMap(({ id }) =>
    byPeriodEnd(linesOf(id))
      .map(standingLines)
      .filter(isDisputed)
      .flatMap((standing) => {
        const [first, ...others] = claimsOf(standing);
        return first === undefined
          ? []
          : [{ activity: id, period: first.period, claims: [first, ...others] }];
      }),
  );
}

function byPeriodEnd(lines: readonly PlacedLine[]): readonly (readonly PlacedLine[])[] {
  const ends = [...new Set(lines.map(({ period }) => period.to))].sort();
  return ends.map((end) => lines.filter(({ period }) => period.to === end));
}

function claimsOf(standing: readonly PlacedLine[]): readonly StandingClaim[] {
  return [...standing].sort(compareLines).map((line) => ({
    ...submissionOf(line),
    status: line.progress.status,
    rate: line.progress.rate,
  }));
}

import { type Period, periodsBetween } from "@aht-jo/core";
import type { Activity, Plan, PlanIds } from "../plan/plan.ts";
import { overlaps, termSpan, yearsSpan } from "../plan/span.ts";
import { activities } from "./activities.ts";

/**
 * How often parties report.
 *
 * @category Queries
 */
export type ReportingFrequency = "quarter" | "half" | "year";

/**
 * What one party owes a report about in one period.
 *
 * @category Queries
 */
export interface PartyDuty<I extends PlanIds = PlanIds> {
  readonly party: I["party"];
  readonly activities: readonly I["activity"][];
}

/**
 * Who owes a report for one period, and about what. Parties are in the order of their ids, activities in printed order.
 *
 * @category Queries
 */
export interface ReportingDuty<I extends PlanIds = PlanIds> {
  readonly period: Period;
  readonly parties: readonly PartyDuty<I>[];
}

/**
 * Every report a plan calls for: by period, then by party, with the activities to report on.
 *
 * An activity is reported by each of its parties in every period that has a day in common both with its time frame
 * and with the time it belongs to the plan. Periods in which nothing is owed are left out.
 *
 * @param plan - Any country's plan.
 * @param options - `frequency` is the length of the reporting periods; it has no default. `party` asks for the reports
 *   of that party alone.
 * @example
 * ```ts
 * import { jordanPlan, reportingCalendar } from "@aht-jo/strategy";
 * reportingCalendar(jordanPlan, { frequency: "year" }).map(({ period }) => period.id);
 * //=> ["2024", "2025", "2026", "2027"]
 * const [first] = reportingCalendar(jordanPlan, { frequency: "half", party: "bar-association" });
 * first?.parties.map(({ party }) => party); //=> ["bar-association"]
 * ```
 * @category Queries
 */
export function reportingCalendar<I extends PlanIds>(
  plan: Plan<I>,
  options: { readonly frequency: ReportingFrequency; readonly party?: NoInfer<I["party"]> },
): readonly ReportingDuty<I>[] {
  const { frequency, party: asked } = options;
  const { from, to } = termSpan(plan);
  const all = activities(plan, {});
  return periodsBetween(from, { to, kind: frequency })
    .map((period) => ({
      period,
      parties: dutiesOf(all, period).filter(({ party }) => asked === undefined || party === asked),
    }))
    .filter(({ parties }) => parties.length > 0);
}

/** Tells whether an activity is to be reported in a period. */
export function isReportedIn(activity: Activity, period: Period): boolean {
  return overlaps(period, yearsSpan(activity.timeFrame)) && overlaps(period, activity.inForce);
}

function dutiesOf<I extends PlanIds>(
  all: readonly Activity<I>[],
  period: Period,
): readonly PartyDuty<I>[] {
  const duties = new Map<I["party"], I["activity"][]>();
  for (const activity of all) {
    if (!isReportedIn(activity, period)) continue;
    for (const { party } of activity.parties) {
      const owed = duties.get(party) ?? [];
      owed.push(activity.id);
      duties.set(party, owed);
    }
  }
  return [...duties]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([party, owed]) => ({ party, activities: owed }));
}

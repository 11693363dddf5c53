import type { Plan, PlanIds } from "../plan/plan.ts";
import { activities } from "../query/activities.ts";
import { type ReportingDuty, reportingCalendar } from "../query/reporting-calendar.ts";
import { type MonitoringOptions, placeProgress, submissionOf } from "./placement.ts";

/**
 * The parties that owed a report for an ended period and sent none, period by period, with what they owed.
 *
 * A party is silent in a period when no submission of exactly that period, sent by `asOf`, has a usable line about any
 * activity it owed: what `implementation` lists as unplaced was not reported. A line about an activity that has left the
 * plan since still counts for the periods in which it was owed. It is the part of the reporting calendar that was not kept: the list for reminders.
 *
 * @param plan - Any country's plan.
 * @param options - The submissions, the day on which things stand, and the length of the reporting periods.
 * @returns Ended periods in order, those in which everybody reported left out.
 * @example
 * ```ts
 * import { civilDate } from "@aht-jo/core";
 * import { jordanPlan, silentParties } from "@aht-jo/strategy";
 * const silent = silentParties(jordanPlan, {
 *   progress: [],
 *   asOf: civilDate("2025-02-15"),
 *   frequency: "year",
 * });
 * silent.map(({ period }) => period.id); //=> ["2024"]
 * ```
 * @category Monitoring
 */
export function silentParties<I extends PlanIds>(
  plan: Plan<I>,
  options: MonitoringOptions,
): readonly ReportingDuty<I>[] {
  const { linesOf, unplaced } = placeProgress(plan, options);
  const placed = activities(plan, {}).flatMap(({ id }) =>
    linesOf(id).map((line) => ({ ...submissionOf(line), activity: id })),
  );
  const retired = unplaced.filter(({ reason }) => reason === "not-in-force");
  const spoken = new Set(
    [...placed, ...retired].map(({ period, party, activity }) => keyOf(period, party, activity)),
  );
  return reportingCalendar(plan, { frequency: options.frequency })
    .filter(({ period }) => period.to <= options.asOf)
    .map(({ period, parties }) => ({
      period,
      parties: parties.filter(
        ({ party, activities: owed }) =>
          !owed.some((id) => spoken.has(keyOf(period.id, party, id))),
      ),
    }))
    .filter(({ parties }) => parties.length > 0);
}

function keyOf(...parts: readonly [period: string, party: string, activity: string]): string {
  return parts.join("\n");
}

import type { CivilDate, Ratio } from "@aht-jo/core";
import type { PlanIds } from "../plan/plan.ts";
import type { ReportingFrequency } from "../query/reporting-calendar.ts";
import type { SubmissionRef, UnplacedLine } from "./placement.ts";

/*
 * What the figures mean, by example. Shares are written in percent here; the code keeps exact ratios from 0 to 1.
 *
 * A dated activity, 2024-2025, of parties A and B:
 *
 *   asOf 2025-12-31, notYetDue "exclude"                      left out: it is due from 2026-01-01
 *   asOf 2025-12-31, notYetDue "include", nothing reported    [0, 100]
 *   asOf 2026-01-01, nothing reported                         [0, 100]: silence is not failure, and not success
 *   A reports 60 for 2025-Q4                                  [60, 60], with credit "strict" [0, 0]
 *   A reports 60 for 2025-Q4, B reports 80 for 2025-Q4        [60, 80]: who is right is not for us to say
 *   A reports 60 for 2025-Q3, B reports 80 for 2025-Q4        [60, 80]: to fall silent takes nothing back
 *   A reports 60 for 2025-Q3 and 80 for 2025-Q4               [80, 80]: of each party the latest day it speaks of
 *   A reports 10 for 2025 on 2025-01-01, 60 for 2025-H1 after [60, 60]: nobody speaks of a day that is yet to come
 *   A reports 60 and, a week later, 70 for the same period    [70, 70]: a party may correct itself
 *   A reports 60 and, the same day, 70 for the same period    [60, 70]: nothing says which one stands
 *   A reports 60 for the month 2025-12                        not used: nobody reports by month ("other-period-length")
 *   A reports "in-progress" without a rate                    [0, 100], with credit "strict" [0, 0]
 *   and B reports 80                                          [80, 80]: no rate contradicts no rate ...
 *   and B reports 100                                         [0, 100]: ... but what goes on is not at 100
 *   A reports 60 for 2025-Q3, "in-progress" for 2025-Q4       [60, 60]: to leave the rate out takes none back ...
 *   A reports "not-started", later "in-progress"              [0, 100]: ... but what a status decided, the next takes back
 *   A reports "completed" without a rate                      [100, 100]: the status decides the rate
 *   A reports 100 for 2026-Q2                                 [100, 100]: late, and done all the same
 *
 * A continuous activity, 2024-2025, asOf 2024-12-31, frequency "quarter": three quarters have ended.
 *
 *   done, partly (40), done             partial [80, 80], strict [66 2/3, 66 2/3]
 *   done, no report, not done           [33 1/3, 66 2/3]: only the silent quarter is open
 *   in each, 60 by A, no rate by B      [60, 60]: who said what counts within each quarter, as above
 *   a report for 2024-H1                not used: it cannot be split into quarters ("other-period-length")
 *   notYetDue "include"                 the running fourth quarter counts too: [0, 100] until it is reported
 *
 * Above the activities: the weighted mean of their lower ends and of their upper ends. Two activities of equal weight,
 * [0, 100] and [60, 60], make [30, 80]. A first report about an activity or a period replaces [0, 100] by something
 * inside it, so it can never widen any interval, at any level.
 */

/**
 * What is known of how much was carried out: between `lower` and `upper`, both ratios from 0 to 1 and included; or
 * nothing, because nothing is due yet or nothing applies.
 *
 * @category Monitoring
 */
export type Completion =
  | { readonly kind: "interval"; readonly lower: Ratio; readonly upper: Ratio }
  | { readonly kind: "missing"; readonly reason: "not-due" | "not-applicable" };

/**
 * How many activities stand behind a figure.
 *
 * - `total`: activities in force on the date asked for.
 * - `counted`: those that enter the mean; `reported` and `unreported` of them have, or lack, a usable report.
 * - `notYetDue`: those whose last year has not ended, or, when continuous, of which no period has ended.
 * - `conflicting`: those whose parties (or whose own submissions of one day) disagree in a period that counts; of a
 *   dated activity that is the latest period that was reported on.
 *
 * @category Monitoring
 */
export interface ImplementationCounts {
  readonly total: number;
  readonly counted: number;
  readonly notYetDue: number;
  readonly reported: number;
  readonly unreported: number;
  readonly conflicting: number;
}

/**
 * The implementation of one part of a plan: the whole, a node, or everything one party is responsible for.
 *
 * @category Monitoring
 */
export interface Implementation<Kind extends string = string, Id extends string = string> {
  readonly scope: { readonly kind: Kind; readonly id: Id };
  readonly completion: Completion;
  readonly counts: ImplementationCounts;
}

/**
 * What the reports say of an activity or of one period of it.
 *
 * For a continuous activity: `done` when every period that counts was done, `not-done` when no reported period was
 * done even partly, `no-report` when none was reported, else `partly`.
 *
 * @category Monitoring
 */
export type Judgement = "done" | "partly" | "not-done" | "no-report" | "not-due";

/**
 * One reporting period of a continuous activity, with the submissions the judgement rests on.
 *
 * @category Monitoring
 */
export interface PeriodJudgement {
  readonly period: string;
  readonly judgement: Judgement;
  readonly completion: Completion;
  readonly sources: readonly SubmissionRef[];
}

/**
 * The implementation of one activity, with the submissions it rests on.
 *
 * - `late`: its last year has ended and it is not done; or, when continuous, its last ended period was not done or
 *   not reported. `late` does not depend on the choices of method.
 * - `sources`: the submissions that stand: of each party the one that speaks of the latest day (the last day of its
 *   period, or the day it was sent if that is earlier; of those the last sent), and beside one without a rate the one
 *   that last gave a rate. A continuous activity has them period by period. `superseded`: all other usable ones.
 * - `periods`: for a continuous activity, every period that has begun, in order; empty for a dated one.
 *
 * @category Monitoring
 */
export interface ActivityImplementation<I extends PlanIds = PlanIds>
  extends Implementation<"activity", I["activity"]> {
  readonly judgement: Judgement;
  readonly late: boolean;
  readonly sources: readonly SubmissionRef[];
  readonly superseded: readonly SubmissionRef[];
  readonly periods: readonly PeriodJudgement[];
}

/**
 * The choices behind an implementation figure. None has a default, because each changes the figure.
 *
 * - `asOf`: the day on which things stand; submissions after it are not used.
 * - `frequency`: the reporting periods by which continuous activities are judged.
 * - `credit`: `strict` counts only what is done; `partial` counts the reported rate.
 * - `notYetDue`: `exclude` leaves out what is not due yet; `include` counts what was reported of it, and [0, 100]
 *   where nothing was, also before its first year.
 * - `continuous`: a continuous activity is the mean of its periods; there is no other method yet.
 * - `weights`: `equal`, or a non-negative safe integer for every activity in force.
 *
 * @category Monitoring
 */
export interface ImplementationMethod<I extends PlanIds = PlanIds> {
  readonly asOf: CivilDate;
  readonly frequency: ReportingFrequency;
  readonly credit: "strict" | "partial";
  readonly notYetDue: "exclude" | "include";
  readonly continuous: "per-period";
  readonly weights: "equal" | Readonly<Record<I["activity"], number>>;
}

/**
 * How far a plan is carried out, at every level, with the method it was computed by.
 *
 * Nodes are in printed order and only those in force on `asOf`; parties in the order of their ids. Every line of every
 * submission is in `sources` or `superseded` of its activity, or in `unplaced` with the reason. `illustrative` is true
 * when a submission is made up.
 *
 * @category Monitoring
 */
export interface ImplementationReport<I extends PlanIds = PlanIds> {
  readonly method: ImplementationMethod<I> & {
    readonly plan: string;
    readonly planVersion: number;
  };
  readonly illustrative: boolean;
  readonly plan: Implementation<"plan", string>;
  readonly pillars: readonly Implementation<"pillar", I["pillar"]>[];
  readonly goals: readonly Implementation<"goal", I["goal"]>[];
  readonly subGoals: readonly Implementation<"sub-goal", I["subGoal"]>[];
  readonly activities: readonly ActivityImplementation<I>[];
  readonly parties: readonly Implementation<"party", I["party"]>[];
  readonly unplaced: readonly UnplacedLine[];
}

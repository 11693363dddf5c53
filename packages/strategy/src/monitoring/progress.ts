import type { CivilDate, Narrative, Observation } from "@aht-jo/core";
import type { PlanIds } from "../plan/plan.ts";

/**
 * The state of an activity as the responsible party reports it.
 *
 * `completed` means a completion rate of 100, and only it does; `not-started` means a rate of 0. For a continuous
 * activity the state is that of the reporting period alone: done, partly done, not done.
 *
 * @category Monitoring
 */
export type ActivityStatus = "not-started" | "in-progress" | "completed" | "suspended";

/**
 * Why an activity deviates from the plan.
 *
 * @category Monitoring
 */
export type DeviationCause =
  | "funding"
  | "staffing"
  | "coordination"
  | "legislation"
  | "procurement"
  | "technical"
  | "data"
  | "external-event"
  | "scope-change"
  | "other";

/**
 * What a deviation does to the activity.
 *
 * @category Monitoring
 */
export type DeviationEffect =
  | "delay"
  | "reduced-scope"
  | "increased-cost"
  | "suspension"
  | "cancellation-risk";

/**
 * One deviation from the plan: cause, effect, and the party's explanation.
 *
 * @category Monitoring
 */
export interface Deviation {
  readonly cause: DeviationCause;
  readonly effect: DeviationEffect;
  readonly narrative: Narrative;
}

/**
 * What is done about a deviation, by whom, and by when. `who` is the id of a body, never a person:
 * `validateProgress` says which bodies are known.
 *
 * @category Monitoring
 */
export interface CorrectiveMeasure {
  readonly what: Narrative;
  readonly who: string;
  readonly by: CivilDate;
}

/**
 * A resource an activity needs (section 10-1 of the strategy). `needed` and `secured` are in fils for money, in
 * full-time posts for staff, in pieces otherwise.
 *
 * @category Monitoring
 */
export interface ResourceNeed {
  readonly kind: "money" | "staff" | "equipment" | "premises" | "training";
  readonly needed: Observation;
  readonly secured: Observation;
  readonly source:
    | "own-budget"
    | "state-budget"
    | "donor"
    | "fund"
    | "partner"
    | "none"
    | "unknown";
}

/**
 * A joint working committee for an activity of several parties (section 10-1 of the strategy). `members` are ids of
 * bodies, never persons: `validateProgress` says which bodies are known.
 *
 * @category Monitoring
 */
export interface JointCommittee {
  readonly formedOn: CivilDate;
  readonly members: readonly string[];
}

/**
 * A document that shows what was done: its kind, its reference in the party's own files, and its date. The reference is
 * printed as it stands, so it holds no telephone, identity or passport number.
 *
 * @category Monitoring
 */
export interface Evidence {
  readonly kind:
    | "minutes"
    | "report"
    | "attendance-list"
    | "publication"
    | "agreement"
    | "decision"
    | "dataset"
    | "other";
  readonly reference: string;
  readonly date: CivilDate;
}

/**
 * A reported value of one indicator of the activity.
 *
 * @category Monitoring
 */
export interface IndicatorValue<I extends PlanIds = PlanIds> {
  readonly indicator: I["indicator"];
  readonly value: Observation;
}

/**
 * What one party reports of one activity: state, completion rate in percent (0 to 100), observed indicators,
 * deviations, corrective measures, resources, joint committee and evidence (sections 10-1 to 10-3 of the strategy).
 *
 * @category Monitoring
 */
export interface ActivityProgress<I extends PlanIds = PlanIds> {
  readonly activity: I["activity"];
  readonly status: ActivityStatus;
  readonly rate: Observation;
  readonly observations: readonly IndicatorValue<I>[];
  readonly deviations: readonly Deviation[];
  readonly correctiveMeasures: readonly CorrectiveMeasure[];
  readonly resources: readonly ResourceNeed[];
  readonly jointCommittee: JointCommittee | null;
  readonly evidence: readonly Evidence[];
}

/**
 * A progress submission: what one party reports for one period about activities it is responsible for.
 *
 * `planVersion` is the version of the plan it was written against. `illustrative` is true for made-up data; every
 * page such data reaches says so. `validateProgress` narrows party, activities and indicators to the ids of its plan;
 * without them they are text.
 *
 * @category Monitoring
 */
export interface ProgressReport<I extends PlanIds = PlanIds> {
  readonly schema: "aht-jo/progress/1";
  readonly plan: string;
  readonly planVersion: number;
  readonly party: I["party"];
  readonly period: string;
  readonly submittedOn: CivilDate;
  readonly illustrative: boolean;
  readonly activities: readonly ActivityProgress<I>[];
}

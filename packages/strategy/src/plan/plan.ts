import type { Basis, CivilDate, Localized, NonEmpty, Provision } from "@aht-jo/core";

/**
 * The identifiers a plan uses. A plan known at compile time narrows them to literals, so that a wrong id does not
 * compile; a plan read from a file leaves them as text.
 *
 * @category Plan
 */
export interface PlanIds {
  readonly pillar: string;
  readonly goal: string;
  readonly subGoal: string;
  readonly output: string;
  readonly activity: string;
  readonly indicator: string;
  readonly cell: string;
  readonly party: string;
}

/**
 * From when, and until when, a node belongs to the plan. `to` is the first day on which it no longer does; null
 * while it stands.
 *
 * @category Plan
 */
export interface InForce {
  readonly from: CivilDate;
  readonly to: CivilDate | null;
}

/**
 * What every node of a plan has.
 *
 * `title` is this library's own short wording and unofficial. `committeeTitle` is the slot for the wording the
 * committee decides on, and null until it does. `source` says where the node is printed.
 *
 * @category Plan
 */
export interface PlanNode<Id extends string = string> {
  readonly id: Id;
  readonly title: Localized;
  readonly committeeTitle: Localized | null;
  readonly source: Provision;
  readonly inForce: InForce;
}

/**
 * The years in which an activity is to be carried out, both included. `continuous` activities are judged in every
 * reporting period, the others when their last year ends.
 *
 * @category Plan
 */
export interface TimeFrame {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly continuous: boolean;
}

/**
 * One printed responsibility. `order` counts from 1 in the order in which the parties are printed. The strategy
 * prints no lead party: `coordinator` stays unused until the committee names one.
 *
 * @category Plan
 */
export interface Responsibility<PartyId extends string = string> {
  readonly party: PartyId;
  readonly role: "responsible" | "coordinator";
  readonly order: number;
}

/**
 * What an indicator of the plan measures, as printed.
 *
 * - `count`: how many. - `percentage`: a share in percent. - `amount`: money in fils.
 * - `deliverable`: a thing that is there or is not. - `narrative`: a state that is described.
 *
 * @category Plan
 */
export type IndicatorKind = "count" | "percentage" | "amount" | "deliverable" | "narrative";

/**
 * An indicator of the plan. `serves` lists the activities it belongs to: one, or several where one printed cell
 * stands beside several activities.
 *
 * @category Plan
 */
export interface PlanIndicator<I extends PlanIds = PlanIds> extends PlanNode<I["indicator"]> {
  readonly kind: IndicatorKind;
  readonly serves: NonEmpty<I["activity"]>;
}

/**
 * An expected output (result) of a sub-goal.
 *
 * @category Plan
 */
export interface ExpectedOutput<I extends PlanIds = PlanIds> extends PlanNode<I["output"]> {}

/**
 * An activity or programme of the executive plan.
 *
 * `concernedPartners` is true where the plan adds "concerned partners" to the responsible parties.
 * `indicators` are the activity's own; those in a cell shared with other activities stand at the sub-goal.
 * Use `indicatorsOf` for both.
 *
 * @category Plan
 */
export interface Activity<I extends PlanIds = PlanIds> extends PlanNode<I["activity"]> {
  readonly parties: NonEmpty<Responsibility<I["party"]>>;
  readonly concernedPartners: boolean;
  readonly timeFrame: TimeFrame;
  readonly indicators: readonly PlanIndicator<I>[];
}

/**
 * One printed cell that stands beside several activities: every activity in `serves` carries the same value.
 *
 * @category Plan
 */
export interface SharedCell<I extends PlanIds = PlanIds> {
  readonly id: I["cell"];
  readonly column: "responsible-party" | "time-frame";
  readonly serves: NonEmpty<I["activity"]>;
  readonly source: Provision;
}

/**
 * A sub-goal with its expected outputs, its activities, the indicators they share and the cells they share.
 *
 * @category Plan
 */
export interface SubGoal<I extends PlanIds = PlanIds> extends PlanNode<I["subGoal"]> {
  readonly outputs: readonly ExpectedOutput<I>[];
  readonly activities: readonly Activity<I>[];
  readonly indicators: readonly PlanIndicator<I>[];
  readonly sharedCells: readonly SharedCell<I>[];
}

/**
 * A strategic goal with its sub-goals.
 *
 * @category Plan
 */
export interface StrategicGoal<I extends PlanIds = PlanIds> extends PlanNode<I["goal"]> {
  readonly subGoals: readonly SubGoal<I>[];
}

/**
 * A pillar with its strategic goals.
 *
 * @category Plan
 */
export interface Pillar<I extends PlanIds = PlanIds> extends PlanNode<I["pillar"]> {
  readonly goals: readonly StrategicGoal<I>[];
}

/**
 * A national strategy with its executive plan: pillars, strategic goals, sub-goals, activities, indicators.
 *
 * `version` counts from 1; an amendment makes the next one and names the content hash of the one it `supersedes`.
 * `wording` says in both languages that the titles are unofficial.
 *
 * @category Plan
 */
export interface Plan<I extends PlanIds = PlanIds> {
  readonly schema: "aht-jo/plan/1";
  readonly id: string;
  readonly version: number;
  readonly supersedes: string | null;
  readonly inForceFrom: CivilDate;
  readonly title: Localized;
  readonly wording: { readonly status: "unofficial"; readonly note: Localized };
  readonly term: { readonly firstYear: number; readonly lastYear: number };
  readonly basis: NonEmpty<Basis>;
  readonly pillars: readonly Pillar<I>[];
}

import type { Localized, Provision } from "@aht-jo/core";
import type { PartyId } from "@aht-jo/vocabulary";
import type { JordanActivityId } from "../../jordan/ids.ts";
import type { AssumedBasis } from "../assumed.ts";
import type { FrameworkItem } from "../framework-item.ts";
import type { SupportBodyId } from "./support-body.ts";

/**
 * A project, programme or visit that supports Jordan's work against trafficking. Published, never reused.
 *
 * @category Support projects
 */
export type SupportProjectId =
  | "jempas-ii"
  | "iom-cooperation"
  | "iom-trainers-pool"
  | "iom-referral-mechanism"
  | "iom-shelter-capacity"
  | "iom-camp-sessions"
  | "iom-awareness"
  | "iom-voluntary-return"
  | "iom-kenya-visit-2018";

/**
 * A body that takes part in support: one of the parties, or one that only a support project names.
 *
 * @category Support projects
 */
export type SupportActor = PartyId | SupportBodyId;

/**
 * When something took place, both ends included: years (`2016`) or months (`2020-02`). An end that is not printed is null.
 *
 * @category Support projects
 */
export interface SupportPeriod {
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * What one fund paid: whole cents of the currency.
 *
 * @category Support projects
 */
export interface FundShare {
  readonly fund: "AMIF" | "ISF-Police";
  readonly currency: "EUR";
  readonly amountCents: number;
  readonly source: Provision;
}

/**
 * A part of a project, in printed order.
 *
 * @category Support projects
 */
export interface SupportComponent extends FrameworkItem {
  readonly title: Localized;
  readonly partners: readonly SupportActor[];
}

/**
 * An activity of the plan whose subject a project shares. No source prints such a link: each is an inference of this
 * library, and `basis` says why it was drawn.
 *
 * @category Support projects
 */
export interface ActivityLink {
  readonly activity: JordanActivityId;
  readonly basis: AssumedBasis;
}

/**
 * An evaluation of a project: by whom, as a member of which consortium, when, and what it found.
 *
 * @category Support projects
 */
export interface SupportEvaluation {
  readonly evaluator: SupportBodyId;
  readonly consortium: readonly SupportBodyId[];
  readonly period: SupportPeriod;
  readonly findings: readonly FrameworkItem[];
  readonly source: Provision;
}

/**
 * A project, programme or visit that supports Jordan's work against trafficking.
 *
 * `implementer` carries it out with the `collaborators`; `contractor` awarded it, and `funders` paid. `partners` are the
 * bodies it works with. `beneficiary` says in words whom it serves. Null and empty mean that the source prints nothing.
 * `facts` are further statements of the source.
 *
 * @category Support projects
 */
export interface SupportProject extends FrameworkItem<SupportProjectId> {
  readonly kind: "project" | "programme" | "visit";
  readonly title: Localized;
  readonly implementer: SupportActor;
  readonly collaborators: readonly SupportActor[];
  readonly contractor: SupportActor | null;
  readonly funders: readonly SupportActor[];
  readonly partners: readonly SupportActor[];
  readonly beneficiary: Localized;
  readonly period: SupportPeriod;
  readonly budget: readonly FundShare[];
  readonly components: readonly SupportComponent[];
  readonly facts: readonly FrameworkItem[];
  readonly linkedActivities: readonly ActivityLink[];
  readonly evaluation: SupportEvaluation | null;
}

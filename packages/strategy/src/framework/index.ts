/**
 * What surrounds the executive plan: vision, principles, provisions, appendices, support projects.
 *
 * @module @aht-jo/strategy/framework
 */

export {
  type AgreementId,
  type AppendixEntry,
  appendix1,
  appendix2,
  type LegislationId,
} from "./appendices.ts";
export type { AssumedBasis } from "./assumed.ts";
export { type BasicConcept, type BasicConceptId, basicConcepts } from "./basic-concepts.ts";
export { type CoreValueId, coreValues } from "./core-values.ts";
export { type Entities, entities } from "./entities.ts";
export {
  evaluation2019to2022,
  type NonImplementationReasonId,
  type StrategyEvaluation,
} from "./evaluation-2019-to-2022.ts";
export { frameworkAssumptions } from "./framework-assumptions.ts";
export type { FrameworkFact, FrameworkItem } from "./framework-item.ts";
export { type GuidingPrincipleId, guidingPrinciples } from "./guiding-principles.ts";
export { type IntroductionId, introduction } from "./introduction.ts";
export { type LegalFrameworkId, legalFramework } from "./legal-framework.ts";
export {
  type DraftingOffice,
  type Methodology,
  type MethodologyStepId,
  methodology,
} from "./methodology.ts";
export { type Mission, type MissionPartId, mission } from "./mission.ts";
export { type NationalEffort, type NationalEffortId, nationalEfforts } from "./national-efforts.ts";
export { type NationalFramework, nationalFramework } from "./national-framework.ts";
export { type Partner, type PartnerId, partners } from "./partners.ts";
export { provision } from "./provision.ts";
export {
  type ProgressReportContent,
  type ProvisionActor,
  type ProvisionSection,
  provisions,
  type StrategyProvision,
  type StrategyProvisionId,
} from "./provisions.ts";
export { supportBodies } from "./support/support-bodies.ts";
export type { SupportBody, SupportBodyId } from "./support/support-body.ts";
export type {
  ActivityLink,
  FundShare,
  SupportActor,
  SupportComponent,
  SupportEvaluation,
  SupportPeriod,
  SupportProject,
  SupportProjectId,
} from "./support/support-project.ts";
export { supportProjects } from "./support/support-projects.ts";
export { type ActivitySupport, supportProjectsFor } from "./support/support-projects-for.ts";
export { vision } from "./vision.ts";

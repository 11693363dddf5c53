/**
 * The plan as data, queries, amendments, and monitoring of how far it is carried out.
 *
 * @module @aht-jo/strategy
 */

export { amendPlan } from "./amendment/amend-plan.ts";
export type { Amendment, PlanChange } from "./amendment/amendment.ts";
export { canonicalChanges } from "./amendment/canonical-changes.ts";
export { diffPlans } from "./amendment/diff-plans.ts";
export {
  type MigratedProgress,
  migrateProgress,
  type OrphanedProgress,
} from "./amendment/migrate-progress.ts";
export { planInForce } from "./amendment/plan-in-force.ts";
export { StrategyError, type StrategyErrorCode } from "./error/strategy-error.ts";
export { activity, indicator } from "./jordan/activity.ts";
export type {
  JordanActivityId,
  JordanCellId,
  JordanGoalId,
  JordanIds,
  JordanIndicatorId,
  JordanNodeId,
  JordanOutputId,
  JordanPillarId,
  JordanPlanId,
  JordanSubGoalId,
} from "./jordan/ids.ts";
export { jordanPlan } from "./jordan/jordan-plan.ts";
export type { ConsideredReading, PlanReading } from "./jordan/plan-reading.ts";
export { readings } from "./jordan/readings.ts";
export type { StrategyIssueCode } from "./messages/strategy-issue-code.ts";
export { strategyMessages } from "./messages/strategy-messages.ts";
export {
  type Disagreement,
  disagreements,
  type StandingClaim,
} from "./monitoring/disagreements.ts";
export { formatCompletion } from "./monitoring/format-completion.ts";
export { type ImplementationOptions, implementation } from "./monitoring/implementation.ts";
export type * from "./monitoring/implementation-report.ts";
export {
  type FromParty,
  type LateActivity,
  lateActivities,
  type ResourceGap,
} from "./monitoring/late-activities.ts";
export type {
  MonitoringOptions,
  SubmissionRef,
  UnplacedLine,
  UnplacedReason,
} from "./monitoring/placement.ts";
export type * from "./monitoring/progress.ts";
export { silentParties } from "./monitoring/silent-parties.ts";
export type * from "./plan/plan.ts";
export { comparePlanIds, isPlanId } from "./plan/plan-id.ts";
export { type ActivityFilter, activities } from "./query/activities.ts";
export { activityOf } from "./query/activity-of.ts";
export { findNode } from "./query/find-node.ts";
export { indicatorsOf } from "./query/indicators-of.ts";
export { isInForce } from "./query/is-in-force.ts";
export { type LocatedNode, nodes, type PlanNodeKind } from "./query/nodes.ts";
export {
  type PartyDuty,
  type ReportingDuty,
  type ReportingFrequency,
  reportingCalendar,
} from "./query/reporting-calendar.ts";
export { type NodeTitle, titleOf } from "./query/title-of.ts";

/**
 * Proves what a rule set promises, by going through every situation that can come about.
 *
 * @module @aht-jo/rules/check
 */

export { type CheckLimits, check } from "./check.ts";
export type { CheckReport, PropertyResult, Situation, TraceStep } from "./check-report.ts";
export { type BehaviourDiff, diffBehaviour, type StepDifference } from "./diff-behaviour.ts";
export { propertiesOfRights } from "./properties-of-rights.ts";
export type { Offer, Property } from "./property.ts";
export {
  type ReachRow,
  type SensitivityReport,
  type SensitivityRow,
  sensitivity,
} from "./sensitivity.ts";
export type { Stranded } from "./stranded.ts";

/**
 * Checks of published and reported statistics: what does not fit together, within a table and between publishers.
 *
 * @module @aht-jo/indicators
 */

export { IndicatorsError, type IndicatorsErrorCode } from "./error/indicators-error.ts";
export type { IndicatorsMessageCode } from "./messages/indicators-message-code.ts";
export { indicatorsMessages } from "./messages/indicators-messages.ts";
export type {
  Finding,
  FindingCode,
  FindingPlace,
  RuleId,
  Severity,
} from "./reconcile/finding.ts";
export { formatFinding } from "./reconcile/format-finding.ts";
export { reconcile } from "./reconcile/reconcile.ts";
export type { ReconcileOptions } from "./reconcile/reconcile-options.ts";
export { ruleTitles } from "./reconcile/rule-titles.ts";
export { checkPublishedTable } from "./table/check-published-table.ts";
export {
  parsePublishedValue,
  type SuppressionMark,
  type ValueNotation,
} from "./table/parse-published-value.ts";
export type {
  Breakdown,
  BreakdownKind,
  Counts,
  Dimension,
  PublishedRow,
  PublishedTable,
  PublishedValue,
} from "./table/published-table.ts";
export type { TableIssueCode } from "./table/table-issue-code.ts";
export { unodcTables } from "./unodc/unodc-tables.ts";

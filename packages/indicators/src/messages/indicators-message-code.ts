import type { FindingCode } from "../reconcile/finding.ts";
import type { TableIssueCode } from "../table/table-issue-code.ts";

/**
 * Everything this package has a sentence for: issues of tables, and findings.
 *
 * @category Result and Issue
 */
export type IndicatorsMessageCode = TableIssueCode | FindingCode;

/**
 * What can be wrong with a published table or with the text of one of its cells.
 *
 * @category Published tables
 */
export type TableIssueCode =
  | "value.not-text"
  | "value.malformed"
  | "value.too-large"
  | "table.dimension-duplicate"
  | "table.period-dimension-unknown"
  | "table.label-duplicate"
  | "table.breakdown-cycle"
  | "table.open-breakdowns"
  | "table.key-mismatch"
  | "table.count-invalid"
  | "table.suppression-reversed"
  | "table.too-many-implied-cells"
  | "unodc.column-missing"
  | "unodc.indicator-unknown"
  | "unodc.dimension-unknown"
  | "unodc.category-unknown"
  | "unodc.unit-unknown";

/**
 * A check that `reconcile` makes.
 *
 * - `duplicate-key`: several values stand under one key.
 * - `total-differs`: the parts of a partition do not add up to the total.
 * - `unreachable-total`: the parts of an overlapping breakdown, taken together, do not reach the total.
 * - `part-above-total`: one part exceeds the total it belongs to.
 * - `publishers-disagree`: two tables give different values for one figure.
 * - `recoverable-suppression`: a withheld number follows from the numbers around it.
 * - `label-variant`: a label is another label in a different spelling.
 * - `identical-series`: two measures agree in every figure over several periods.
 *
 * @category Reconciliation
 */
export type RuleId =
  | "duplicate-key"
  | "total-differs"
  | "unreachable-total"
  | "part-above-total"
  | "publishers-disagree"
  | "recoverable-suppression"
  | "label-variant"
  | "identical-series";

/**
 * What a rule found; the key of its sentence in the message tables.
 *
 * @category Reconciliation
 */
export type FindingCode =
  | "duplicate-key.differs"
  | "duplicate-key.repeats"
  | "total-differs.parts-exceed"
  | "total-differs.parts-fall-short"
  | "total-differs.unexplained-rest"
  | "unreachable-total.certain"
  | "unreachable-total.as-printed"
  | "part-above-total.certain"
  | "part-above-total.subset"
  | "publishers-disagree.same-count"
  | "publishers-disagree.unit-differs"
  | "publishers-disagree.scope-differs"
  | "publishers-disagree.unit-and-scope-differ"
  | "recoverable-suppression.exact"
  | "recoverable-suppression.across-tables"
  | "label-variant.encoding"
  | "label-variant.form"
  | "label-variant.capital"
  | "label-variant.known-spelling"
  | "label-variant.near-spelling"
  | "identical-series.span";

/**
 * How much a finding weighs.
 *
 * - `error`: the figures cannot all be right, whatever the withheld and unprinted numbers are.
 * - `warning`: as printed something is wrong or unsafe, though an unprinted number could explain it.
 * - `note`: worth knowing when the figures are read.
 *
 * @category Reconciliation
 */
export type Severity = "error" | "warning" | "note";

/**
 * A place in a table: its id, the labels by dimension, and the rows as a reader counts them, ascending.
 *
 * Dimensions that stand at their total, or that the finding is not about, are left out of `key`.
 *
 * @category Reconciliation
 */
export interface FindingPlace {
  readonly table: string;
  readonly key: Readonly<Record<string, string>>;
  readonly rows: readonly number[];
}

/**
 * One thing that `reconcile` found.
 *
 * `related` are the other places it is about, such as the same figure at another publisher. `params` fill the
 * sentence of `code`: dimension ids, labels, periods and published numbers. A number that somebody withheld is never
 * among them, nor anything it could be worked out from beyond what was published.
 *
 * @category Reconciliation
 */
export interface Finding {
  readonly rule: RuleId;
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly place: FindingPlace;
  readonly related: readonly FindingPlace[];
  readonly params: Readonly<Record<string, string | number>>;
}

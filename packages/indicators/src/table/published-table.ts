import type { Basis, Localized, Provision } from "@aht-jo/core";

/**
 * One cell as it was published.
 *
 * - `count`: a number, from zero up.
 * - `suppressed`: withheld behind a mark such as `<5`, which stands for any number from `min` to `max`, both
 *   included. `max` is null when the mark sets no upper limit.
 * - `missing`: the cell is there and holds nothing. It is not zero.
 *
 * @category Published tables
 */
export type PublishedValue =
  | { readonly kind: "count"; readonly n: number }
  | { readonly kind: "suppressed"; readonly min: number; readonly max: number | null }
  | { readonly kind: "missing" };

/**
 * How the parts of a breakdown relate to the label they break down.
 *
 * - `partition`: everyone is in exactly one part, so the parts add up to the total.
 * - `overlapping`: everyone is in at least one part and may be in several, so the parts reach the total or pass it.
 * - `subset`: some are in a part and some are not, so no part exceeds the total.
 *
 * @category Published tables
 */
export type BreakdownKind = "partition" | "overlapping" | "subset";

/**
 * The parts of one label of a dimension.
 *
 * `of` is the label that is broken down, usually the total. `parts` are the labels that belong to it, or null when
 * the list is open, as with countries: then every label belongs that no other breakdown of the dimension names.
 * `residual` are labels such as "Unknown" that a publisher prints only when there is something to put there.
 *
 * @category Published tables
 */
export interface Breakdown {
  readonly of: string;
  readonly kind: BreakdownKind;
  readonly parts: readonly string[] | null;
  readonly residual: readonly string[];
}

/**
 * One axis of a table, such as sex or year.
 *
 * `total` is the label that stands for all of it, and null where there is none, as with years. `codes` maps labels
 * to codes that are shared between publishers, so that "Women" in one table meets "Female" in another; a label
 * without a code stands for itself.
 *
 * @category Published tables
 */
export interface Dimension {
  readonly id: string;
  readonly title: Localized;
  readonly total: string | null;
  readonly breakdowns: readonly Breakdown[];
  readonly codes?: Readonly<Record<string, string>>;
}

/**
 * One published cell: a label for every dimension of its table, the value, and where it stands.
 *
 * `place.row` is the row as a reader of the published table counts it, from 1 up, a header line included. `basis`
 * says what this one figure rests on where that differs from the table as a whole.
 *
 * @category Published tables
 */
export interface PublishedRow {
  readonly key: Readonly<Record<string, string>>;
  readonly value: PublishedValue;
  readonly place: { readonly row: number };
  readonly basis?: Basis;
}

/**
 * What the figures of a table count. Two tables are compared figure by figure when the three codes agree.
 *
 * `measure` names the thing (`victims`), `unit` the point at which it is counted (`identified-victim`,
 * `victim-in-court`), `scope` what is left in or out (`all-forms`, `without-organ-removal`). `basis` is what this
 * description rests on.
 *
 * @category Published tables
 */
export interface Counts {
  readonly measure: string;
  readonly unit: string;
  readonly scope: string;
  readonly basis: Basis;
}

/**
 * A table of counts as somebody published or reported it, with its labels untouched.
 *
 * `id` is in lower case with hyphens. `publisher` is a code for whoever stands behind the figures.
 * `periodDimension` is the id of the dimension that holds the year or another period.
 *
 * @category Published tables
 */
export interface PublishedTable {
  readonly id: string;
  readonly title: Localized;
  readonly publisher: string;
  readonly source: Provision;
  readonly counts: Counts;
  readonly periodDimension: string;
  readonly dimensions: readonly Dimension[];
  readonly rows: readonly PublishedRow[];
}

import type { Localized } from "@aht-jo/core";
import type { RichText } from "./rich-text.ts";
import type { Value } from "./value.ts";

/**
 * Whom a figure could expose: `activity` counts work done, `person` counts people, `published` is printed elsewhere
 * already.
 *
 * For the public, a `person` table shows only where a national row and a national column meet.
 *
 * @category Report document
 */
export type Disclosure = "activity" | "person" | "published";

/**
 * A column of a table. `label` names the row, `text` holds a few words, `prose` holds sentences and needs room,
 * `number` holds figures and is aligned as such.
 * `national` marks a figure over the whole country and all its breakdowns.
 *
 * @category Report document
 */
export interface Column {
  readonly id: string;
  readonly title: Localized;
  readonly kind: "label" | "text" | "prose" | "number";
  readonly national?: true;
}

/**
 * A row of a table: one cell for each column, in order. `national` marks a row of totals over the whole country;
 * `committeeOnly` a row that the public edition leaves out without a trace.
 *
 * @category Report document
 */
export interface Row {
  readonly cells: readonly Value[];
  readonly national?: true;
  readonly committeeOnly?: true;
}

/**
 * A table. `grid` is read down and across; `records` has long texts, and a narrow page shows each row as a card.
 * `empty` is what is said when there is no row.
 *
 * @category Report document
 */
export interface Table {
  readonly kind: "table";
  readonly id: string;
  readonly caption: Localized;
  readonly disclosure: Disclosure;
  readonly layout: "grid" | "records";
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly empty: Localized;
  readonly notes: readonly RichText[];
}

import type { Locale, NonEmpty } from "@aht-jo/core";

/**
 * A piece of text in a table: words, or an id, a number or a date, which keeps its own direction.
 *
 * @category Exports
 */
export interface TablePart {
  readonly kind: "text" | "id" | "date";
  readonly text: string;
}

/**
 * One line of a cell.
 *
 * @category Exports
 */
export type TableLine = readonly TablePart[];

/**
 * A column: a stable id for programs, and its heading.
 *
 * @category Exports
 */
export interface TableColumn {
  readonly id: string;
  readonly heading: TableLine;
}

/**
 * A row: the id of what it is about, whether that is assumed, and a cell for each column. The first cell heads the row.
 *
 * @category Exports
 */
export interface TableRow {
  readonly id: string;
  readonly isAssumed: boolean;
  readonly cells: readonly (readonly TableLine[])[];
}

/**
 * A table about a rule set, in one language, for `tableCsv` and `tableHtml`. `ruleSet` is its hash.
 *
 * @category Exports
 */
export interface RulesTable {
  readonly locale: Locale;
  readonly ruleSet: string;
  readonly caption: readonly TableLine[];
  readonly columns: NonEmpty<TableColumn>;
  readonly rows: readonly TableRow[];
}

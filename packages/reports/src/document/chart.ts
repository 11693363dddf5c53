import type { Localized } from "@aht-jo/core";
import type { RichText } from "./rich-text.ts";
import type { Column, Disclosure } from "./table.ts";
import type { Tone, Value } from "./value.ts";

/**
 * What every chart has: an id, a caption, whom its figures could expose, and the notes under it.
 *
 * @category Report document
 */
export interface Figure {
  readonly id: string;
  readonly caption: Localized;
  readonly disclosure: Disclosure;
  readonly notes: readonly RichText[];
}

/**
 * Counts by state, one bar for each row: `counts` has one number for each of the `series`. A renderer that draws also
 * prints the numbers.
 *
 * @category Report document
 */
export interface StackedBars extends Figure {
  readonly kind: "stacked-bars";
  readonly subject: Localized;
  readonly series: readonly {
    readonly id: string;
    readonly label: Localized;
    readonly tone: Tone;
  }[];
  readonly rows: readonly { readonly label: Value; readonly counts: readonly number[] }[];
}

/**
 * Shares of one with their uncertainty, one bar for each row from the lower to the upper end. `interval` is a
 * `percent`, or a missing `observation`. `columns` and `cells` are further figures of the row.
 *
 * @category Report document
 */
export interface IntervalBars extends Figure {
  readonly kind: "interval-bars";
  readonly subject: Localized;
  readonly measure: Localized;
  readonly columns: readonly Column[];
  readonly rows: readonly {
    readonly label: Value;
    readonly interval: Value;
    readonly cells: readonly Value[];
  }[];
}

/**
 * Figures over consecutive years, one panel and one scale for each series. `points` has one `observation` or `withheld`
 * for each year.
 *
 * @category Report document
 */
export interface TimeSeries extends Figure {
  readonly kind: "time-series";
  readonly years: readonly number[];
  readonly series: readonly {
    readonly id: string;
    readonly label: Localized;
    readonly points: readonly Value[];
  }[];
}

/**
 * A figure that is drawn, and whose numbers are always printed with it.
 *
 * @category Report document
 */
export type Chart = StackedBars | IntervalBars | TimeSeries;

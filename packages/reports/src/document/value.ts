import type { CivilDate, Localized, Narrative, Observation, Ratio } from "@aht-jo/core";

/**
 * What a figure counts. Money is in fils, a thousandth of a Jordanian dinar, and printed in dinars.
 *
 * @category Report document
 */
export type Unit = "count" | "percent" | "fils" | "posts" | "pieces";

/**
 * How a state is drawn. Every tone has its own sign and its own pattern, so that it reads without colour.
 *
 * @category Report document
 */
export type Tone = "done" | "partial" | "open" | "stopped" | "silent" | "waiting" | "alert";

/**
 * One value of a report. Values are typed and never formatted in advance: each renderer writes them out in its
 * language, and a program reads them as they are.
 *
 * - `text`: words in both languages. `narrative`: words an official wrote, in one language, for one audience.
 * - `id`: an identifier, a version or a hash. `named`: a node of the plan by its id and title.
 * - `date`, `period`, `years` (both years included).
 * - `count`: a number of things. `percent`: an interval of exact shares of one; equal ends mean one share.
 * - `observation`: a figure or the reason why there is none. `withheld`: published only as
 *   some number from `min` to `max`, both included; `max` is null when there is no upper limit.
 * - `status`: a state with the tone it is drawn in. `list`: several values, in one line or one
 *   under the other.
 * - `reserved`: kept for the committee. `none`: nothing applies here.
 *
 * @category Report document
 */
export type Value =
  | { readonly kind: "text"; readonly text: Localized }
  | { readonly kind: "narrative"; readonly narrative: Narrative }
  | { readonly kind: "id"; readonly id: string }
  | { readonly kind: "named"; readonly id: string; readonly text: Localized }
  | { readonly kind: "date"; readonly date: CivilDate }
  | { readonly kind: "period"; readonly period: string }
  | { readonly kind: "years"; readonly first: number; readonly last: number }
  | { readonly kind: "count"; readonly n: number }
  | { readonly kind: "percent"; readonly lower: Ratio; readonly upper: Ratio }
  | { readonly kind: "observation"; readonly value: Observation; readonly unit: Unit }
  | { readonly kind: "withheld"; readonly min: number; readonly max: number | null }
  | { readonly kind: "status"; readonly tone: Tone; readonly text: Localized }
  | {
      readonly kind: "list";
      readonly layout: "inline" | "lines";
      readonly items: readonly Value[];
    }
  | { readonly kind: "reserved" }
  | { readonly kind: "none" };

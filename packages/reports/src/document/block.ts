import type { Localized } from "@aht-jo/core";
import type { Chart } from "./chart.ts";
import type { RichText } from "./rich-text.ts";
import type { Table } from "./table.ts";
import type { Value } from "./value.ts";

/**
 * A block of a report: text, a definition list, a table, a chart, or a remark that stands out.
 *
 * @category Report document
 */
export type Block =
  | { readonly kind: "paragraph"; readonly text: RichText }
  | { readonly kind: "list"; readonly items: readonly RichText[] }
  | {
      readonly kind: "facts";
      readonly entries: readonly { readonly term: Localized; readonly value: Value }[];
    }
  | {
      readonly kind: "callout";
      readonly tone: "note" | "warning" | "illustrative";
      readonly text: RichText;
    }
  | Table
  | Chart;

import type { Locale } from "@aht-jo/core";
import type { PlanNode } from "../plan/plan.ts";

/**
 * A title as it is to be shown. `official` is true for the committee's own wording, false for this library's.
 *
 * @category Queries
 */
export interface NodeTitle {
  readonly text: string;
  readonly official: boolean;
}

/**
 * The title of a node in one language: the committee's wording when it has given one, else this library's.
 *
 * @example
 * ```ts
 * import { titleOf } from "@aht-jo/strategy";
 * const node = { title: { en: "Prevention", ar: "الوقاية" }, committeeTitle: null };
 * titleOf(node, "ar"); //=> { text: "الوقاية", official: false }
 * ```
 * @category Queries
 */
export function titleOf(
  node: Pick<PlanNode, "title" | "committeeTitle">,
  locale: Locale,
): NodeTitle {
  return node.committeeTitle === null
    ? { text: node.title[locale], official: false }
    : { text: node.committeeTitle[locale], official: true };
}

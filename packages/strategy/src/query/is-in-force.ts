import type { CivilDate } from "@aht-jo/core";
import type { InForce } from "../plan/plan.ts";

/**
 * Tells whether a node belongs to the plan on a date.
 *
 * @example
 * ```ts
 * import { civilDate } from "@aht-jo/core";
 * import { isInForce } from "@aht-jo/strategy";
 * const node = { inForce: { from: civilDate("2024-01-01"), to: civilDate("2026-01-01") } };
 * isInForce(node, civilDate("2025-12-31")); //=> true
 * isInForce(node, civilDate("2026-01-01")); //=> false
 * ```
 * @category Queries
 */
export function isInForce(node: { readonly inForce: InForce }, date: CivilDate): boolean {
  return node.inForce.from <= date && (node.inForce.to === null || date < node.inForce.to);
}

import type { Plan, PlanIds } from "../plan/plan.ts";
import { type LocatedNode, nodes } from "./nodes.ts";

/**
 * Looks up a node of any kind by its id.
 *
 * @param plan - Any country's plan.
 * @param id - A published identifier; it may come from outside.
 * @returns The node with its kind and ancestors, retired or not; null when the plan has no such node.
 * @example
 * ```ts
 * import { findNode, jordanPlan } from "@aht-jo/strategy";
 * const found = findNode(jordanPlan, "P1.G1.S1.A1");
 * found?.kind; //=> "activity"
 * found?.ancestors.map(({ id }) => id); //=> ["P1", "P1.G1", "P1.G1.S1"]
 * findNode(jordanPlan, "P9"); //=> null
 * ```
 * @category Queries
 */
export function findNode<I extends PlanIds>(plan: Plan<I>, id: string): LocatedNode<I> | null {
  for (const located of nodes(plan)) if (located.node.id === id) return located;
  return null;
}

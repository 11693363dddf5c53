import { comparePlanIds } from "../plan/plan-id.ts";
import type { PlanChange } from "./amendment.ts";

/**
 * Changes in the one order in which `diffPlans` gives them: by the id of the node, then add, retire, set, then field.
 *
 * @example
 * ```ts
 * import { canonicalChanges } from "@aht-jo/strategy";
 * canonicalChanges([{ op: "retire", id: "P1.G10" }, { op: "retire", id: "P1.G2" }]);
 * //=> [{ op: "retire", id: "P1.G2" }, { op: "retire", id: "P1.G10" }]
 * ```
 * @category Amendments
 */
export function canonicalChanges(changes: readonly PlanChange[]): readonly PlanChange[] {
  return [...changes].sort(
    (a, b) => comparePlanIds(idOf(a), idOf(b)) || compareText(keyOf(a), keyOf(b)),
  );
}

function idOf(change: PlanChange): string {
  return change.op === "add" ? change.node.id : change.id;
}

function keyOf(change: PlanChange): string {
  return change.op === "set" ? `set ${change.field}` : change.op;
}

function compareText(a: string, b: string): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0;
}

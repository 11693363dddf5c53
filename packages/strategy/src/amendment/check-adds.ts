import { type StrategyIssue, strategyIssue } from "../messages/strategy-issue.ts";
import type { StrategyIssueCode } from "../messages/strategy-issue-code.ts";
import { checkEntry } from "../plan/check-entry.ts";
import { repeatedIds } from "../plan/check-plan.ts";
import { at, listAt, planIdOf } from "../plan/place.ts";
import type { PlanEntry } from "../plan/plan-entry.ts";
import type { AmendmentContext } from "./amendment-context.ts";
import { parentKinds, type ReadAdd } from "./read-changes.ts";

/** Checks the nodes an amendment adds: their ids are new, they fit under their parent, and they are sound. */
export function checkAdds(context: AmendmentContext): readonly StrategyIssue[] {
  const { changes, plan, taken, added } = context;
  const entries = changes.adds.flatMap((add) => add.entries);
  const kindOf = (id: string) => taken.get(id) ?? added.get(id)?.kind;
  return [
    ...repeatedIds(entries, added),
    ...changes.adds.flatMap((add) => checkParent(add, context)),
    ...entries.flatMap((entry) => [
      ...checkEntry(entry, { term: plan.term, kindOf }),
      ...checkReuse(entry, context),
      ...checkStart(entry, context),
      ...checkServed(entry, context),
    ]),
  ];
}

function checkParent(add: ReadAdd, context: AmendmentContext): readonly StrategyIssue[] {
  if (add.parent === null) return [];
  const fault = parentFault(add.parent, { kind: add.kind, context });
  const { path } = at(add.place, "parent");
  return fault === null ? [] : [strategyIssue(fault, path, { id: add.parent })];
}

function parentFault(
  id: string,
  { kind, context }: { readonly kind: ReadAdd["kind"]; readonly context: AmendmentContext },
): StrategyIssueCode | null {
  const located = context.nodes.get(id);
  if (located === undefined) {
    return context.added.has(id) ? "amendment.node-is-new" : "plan.unknown-id";
  }
  if (!parentKinds[kind].includes(located.kind)) return "amendment.wrong-parent";
  if (located.node.inForce.to !== null) return "amendment.retired-node";
  return context.retiring.has(id) ? "amendment.contradiction" : null;
}

function checkReuse(
  { id, place }: PlanEntry,
  { taken }: AmendmentContext,
): readonly StrategyIssue[] {
  return id !== null && taken.has(id)
    ? [strategyIssue("amendment.id-reused", at(place, "id").path, { id })]
    : [];
}

/** A new node is in force from the day the amendment takes effect, without end. */
function checkStart(
  { kind, place }: PlanEntry,
  { effective }: AmendmentContext,
): readonly StrategyIssue[] {
  const inForce = at(place, "inForce");
  const from = at(inForce, "from").value;
  const to = at(inForce, "to").value;
  if (kind === "cell" || effective === null || from === undefined || to === undefined) return [];
  return from === effective && to === null
    ? []
    : [strategyIssue("amendment.node-in-force", inForce.path, { date: effective })];
}

/** A new indicator serves activities that stay. */
function checkServed(
  { kind, place }: PlanEntry,
  { nodes, retiring }: AmendmentContext,
): readonly StrategyIssue[] {
  if (kind !== "indicator") return [];
  return listAt(place, "serves").flatMap((served) => {
    const id = planIdOf(served);
    const located = id === null ? undefined : nodes.get(id);
    if (id === null || located === undefined) return [];
    return located.node.inForce.to !== null || retiring.has(id)
      ? [strategyIssue("amendment.retired-node", served.path, { id })]
      : [];
  });
}

import { type StrategyIssue, strategyIssue } from "../messages/strategy-issue.ts";
import { at } from "../plan/place.ts";
import type { AmendmentContext } from "./amendment-context.ts";

/** Checks the nodes an amendment retires: each is in force, named once, and leaves nothing in force without its parent. */
export function checkRetires(context: AmendmentContext): readonly StrategyIssue[] {
  const { changes, nodes, added } = context;
  const seen = new Set<string>();
  const issues = changes.retires.flatMap(({ id, place }) => {
    const { path } = at(place, "id");
    const located = nodes.get(id);
    if (located === undefined) {
      const code = added.has(id) ? "amendment.node-is-new" : "plan.unknown-id";
      return [strategyIssue(code, path, { id })];
    }
    if (seen.has(id)) return [strategyIssue("amendment.repeated-change", path, { id })];
    seen.add(id);
    if (located.node.inForce.to !== null) {
      return [strategyIssue("amendment.retired-node", path, { id })];
    }
    const count = childrenLeft(id, context);
    return count === 0 ? [] : [strategyIssue("amendment.children-in-force", path, { id, count })];
  });
  return [...issues, ...checkShared(context)];
}

function childrenLeft(id: string, { nodes, retiring }: AmendmentContext): number {
  const left = [...nodes.values()].filter(
    ({ node, ancestors }) =>
      ancestors.at(-1)?.id === id && node.inForce.to === null && !retiring.has(node.id),
  );
  return left.length;
}

/** An indicator in force belongs to at least one activity in force. */
function checkShared({ changes, nodes, retiring }: AmendmentContext): readonly StrategyIssue[] {
  const isGone = (id: string) => retiring.has(id) || nodes.get(id)?.node.inForce.to !== null;
  return [...nodes.values()].flatMap((located) => {
    if (located.kind !== "indicator" || isGone(located.node.id)) return [];
    const { id, serves } = located.node;
    const last = changes.retires.findLast((retire) => serves.includes(retire.id));
    return last !== undefined && located.ancestors.length === 3 && serves.every(isGone)
      ? [strategyIssue("amendment.serves-none", at(last.place, "id").path, { id })]
      : [];
  });
}

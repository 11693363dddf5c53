import { StrategyError } from "../error/strategy-error.ts";
import type { Plan } from "../plan/plan.ts";
import { sameData } from "../plan/same-data.ts";
import { type LocatedNode, nodes } from "../query/nodes.ts";
import type { PlanChange } from "./amendment.ts";
import { canonicalChanges } from "./canonical-changes.ts";
import type { SetChange } from "./plan-edits.ts";

/**
 * The changes that lead from one version of a plan to a later one, in the order of `canonicalChanges`.
 *
 * For a plan and its amended version these are exactly the changes of the amendment. A new node comes with everything
 * under it as one `add`. Across several amendments the changes are those that remain in the end.
 *
 * @param older - A version of a plan.
 * @param newer - The same plan after any number of amendments.
 * @throws {StrategyError} plan.not-a-successor - when `newer` cannot come from `older` by amendments: another plan, a
 * node that is gone or in force again, or something changed that no amendment can change.
 * @example
 * ```ts
 * import { diffPlans, jordanPlan } from "@aht-jo/strategy";
 * diffPlans(jordanPlan, jordanPlan); //=> []
 * ```
 * @category Amendments
 */
export function diffPlans(older: Plan, newer: Plan): readonly PlanChange[] {
  if (!sameData(fixedHead(older), fixedHead(newer))) {
    throw new StrategyError("plan.not-a-successor");
  }
  const before = new Map([...nodes(older)].map((located) => [located.node.id, located]));
  const after = [...nodes(newer)];
  const kept = after.filter(({ node }) => before.has(node.id)).length;
  if (kept !== before.size) {
    throw new StrategyError("plan.not-a-successor", { missing: before.size - kept });
  }
  return canonicalChanges(
    after.flatMap((located) => {
      const old = before.get(located.node.id);
      if (old !== undefined) return changesOf(old, located);
      const parent = located.ancestors.at(-1);
      return parent === undefined || before.has(parent.id) ? [additionOf(located)] : [];
    }),
  );
}

function additionOf(located: LocatedNode): PlanChange {
  switch (located.kind) {
    case "pillar":
      return { op: "add", kind: located.kind, parent: null, node: located.node };
    case "goal":
      return { op: "add", kind: located.kind, parent: located.ancestors[0].id, node: located.node };
    case "sub-goal":
      return { op: "add", kind: located.kind, parent: located.ancestors[1].id, node: located.node };
    case "output":
      return { op: "add", kind: located.kind, parent: located.ancestors[2].id, node: located.node };
    case "activity":
      return { op: "add", kind: located.kind, parent: located.ancestors[2].id, node: located.node };
    case "indicator": {
      const [, , subGoal, activity = subGoal] = located.ancestors;
      return { op: "add", kind: located.kind, parent: activity.id, node: located.node };
    }
    default:
      return located satisfies never;
  }
}

function changesOf(old: LocatedNode, now: LocatedNode): readonly PlanChange[] {
  if (!sameData(fixedNode(old), fixedNode(now))) {
    throw new StrategyError("plan.not-a-successor", { id: now.node.id });
  }
  const [before, after] = [old.node.inForce.to, now.node.inForce.to];
  if (before !== null && before !== after) {
    throw new StrategyError("plan.not-a-successor", { id: now.node.id });
  }
  const sets = setsBetween(old, now);
  return before === after ? sets : [{ op: "retire", id: now.node.id }, ...sets];
}

function setsBetween(old: LocatedNode, now: LocatedNode): readonly SetChange[] {
  const { id, title, committeeTitle } = now.node;
  const sets: SetChange[] = [
    { op: "set", id, field: "title", value: title },
    { op: "set", id, field: "committeeTitle", value: committeeTitle },
  ];
  if (now.kind === "activity") {
    const { timeFrame, parties, concernedPartners } = now.node;
    sets.push(
      { op: "set", id, field: "timeFrame", value: timeFrame },
      { op: "set", id, field: "parties", value: parties },
      { op: "set", id, field: "concernedPartners", value: concernedPartners },
    );
  }
  const values = new Map<string, unknown>(Object.entries(old.node));
  return sets.filter(({ field, value }) => !sameData(values.get(field), value));
}

/** What no amendment changes in a plan itself. */
function fixedHead({ pillars, version, supersedes, inForceFrom, ...fixed }: Plan): unknown {
  return fixed;
}

/** What no amendment changes in a node. */
function fixedNode({ kind, node, ancestors }: LocatedNode): unknown {
  const fixed = {
    kind,
    parent: ancestors.at(-1)?.id ?? null,
    source: node.source,
    from: node.inForce.from,
  };
  return kind === "indicator" ? { ...fixed, measures: node.kind, serves: node.serves } : fixed;
}

import { type StrategyIssue, strategyIssue } from "../messages/strategy-issue.ts";
import { checkParties } from "../plan/check-parties.ts";
import { checkTimeFrame } from "../plan/check-time-frame.ts";
import { at } from "../plan/place.ts";
import { sameData } from "../plan/same-data.ts";
import type { LocatedNode } from "../query/nodes.ts";
import type { AmendmentContext } from "./amendment-context.ts";
import type { ReadSet } from "./read-changes.ts";

/** Checks the fields an amendment sets: the node is in force and has the field, and the value is new and sound. */
export function checkSets(context: AmendmentContext): readonly StrategyIssue[] {
  const seen = new Set<string>();
  return context.changes.sets.flatMap((change) => {
    const { id, field, place } = change;
    const key = `${id} ${field}`;
    const isRepeated = seen.has(key);
    seen.add(key);
    const located = context.nodes.get(id);
    if (located === undefined || isRepeated) {
      const code = isRepeated
        ? "amendment.repeated-change"
        : context.added.has(id)
          ? "amendment.node-is-new"
          : "plan.unknown-id";
      return [strategyIssue(code, at(place, "id").path, { id })];
    }
    return [...checkTarget(located, { change, context }), ...checkValue(change, context)];
  });
}

function checkTarget(
  located: LocatedNode,
  { change, context }: { readonly change: ReadSet; readonly context: AmendmentContext },
): readonly StrategyIssue[] {
  const { id, field, place } = change;
  if (located.node.inForce.to !== null) {
    return [strategyIssue("amendment.retired-node", at(place, "id").path, { id })];
  }
  if (context.retiring.has(id)) {
    return [strategyIssue("amendment.contradiction", at(place, "id").path, { id })];
  }
  if (activityFields.has(field) && located.kind !== "activity") {
    return [strategyIssue("amendment.wrong-field", at(place, "field").path, { id })];
  }
  const now = at({ value: located.node, path: [] }, field).value;
  const value = at(place, "value");
  return now !== undefined && sameData(now, value.value)
    ? [strategyIssue("amendment.no-effect", value.path, { id })]
    : [];
}

function checkValue(
  { field, place }: ReadSet,
  { plan }: AmendmentContext,
): readonly StrategyIssue[] {
  if (field === "timeFrame") return checkTimeFrame(at(place, "value"), { term: plan.term });
  return field === "parties" ? checkParties(place, "value") : [];
}

const activityFields: ReadonlySet<string> = new Set(["timeFrame", "parties", "concernedPartners"]);

import type { CivilDate } from "@aht-jo/core";
import { type StrategyIssue, strategyIssue } from "../messages/strategy-issue.ts";
import { at, dateOf, type Place } from "./place.ts";
import type { PlanEntry } from "./plan-entry.ts";

interface ReadInForce {
  readonly from: CivilDate;
  readonly to: CivilDate | null;
}

/**
 * Checks from when and until when a node belongs to the plan: not reversed, not longer than the node above it, and
 * not later than the version it stands in.
 */
export function checkInForce(
  entry: PlanEntry,
  { version }: { readonly version: CivilDate | null },
): readonly StrategyIssue[] {
  const place = at(entry.place, "inForce");
  const own = read(place);
  if (own === null) return [];
  const { from, to } = own;
  if (to !== null && to <= from) {
    return [strategyIssue("in-force.reversed", [...place.path, "to"])];
  }
  const issues: StrategyIssue[] = [];
  const parent = entry.parent === null ? null : read(at(entry.parent.place, "inForce"));
  if (parent !== null && (from < parent.from || isAfter(to, parent.to))) {
    issues.push(strategyIssue("in-force.outside-parent", place.path));
  }
  if (version !== null && (version < from || (to !== null && version < to))) {
    issues.push(strategyIssue("in-force.after-version", place.path, { date: version }));
  }
  return issues;
}

function isAfter(to: CivilDate | null, parentTo: CivilDate | null): boolean {
  return parentTo !== null && (to === null || parentTo < to);
}

function read(inForce: Place): ReadInForce | null {
  const from = dateOf(at(inForce, "from"));
  const to = at(inForce, "to");
  const end = dateOf(to);
  return from === null || (end === null && to.value !== null) ? null : { from, to: end };
}

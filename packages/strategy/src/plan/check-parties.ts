import { type StrategyIssue, strategyIssue } from "../messages/strategy-issue.ts";
import { at, integerOf, listAt, type Place, textOf } from "./place.ts";

/** Checks a list of responsibilities: no party twice, and `order` counting from 1. */
export function checkParties(place: Place, field: string): readonly StrategyIssue[] {
  const seen = new Set<string>();
  return listAt(place, field).flatMap((responsibility, index) => {
    const party = at(responsibility, "party");
    const order = at(responsibility, "order");
    const issues: StrategyIssue[] = [];
    const id = textOf(party);
    if (id !== null && seen.has(id)) issues.push(strategyIssue("plan.duplicate-party", party.path));
    if (id !== null) seen.add(id);
    if (integerOf(order) !== null && order.value !== index + 1) {
      issues.push(strategyIssue("plan.party-order", order.path, { expected: index + 1 }));
    }
    return issues;
  });
}

import { type StrategyIssue, strategyIssue } from "../messages/strategy-issue.ts";
import { checkEntry } from "./check-entry.ts";
import { checkInForce } from "./check-in-force.ts";
import { at, dateOf, integerOf, type Place } from "./place.ts";
import { firstById, type PlanEntry, planEntries } from "./plan-entry.ts";
import { yearsSpan } from "./span.ts";
import { type Term, termOf } from "./term.ts";

/** Finds every problem of meaning in a plan document; its shape need not be right. */
export function checkPlan(plan: Place): readonly StrategyIssue[] {
  const term = termOf(plan);
  const isReversed = term !== null && term.lastYear < term.firstYear;
  const version = dateOf(at(plan, "inForceFrom"));
  const entries = planEntries(plan);
  const first = firstById(entries);
  const context = {
    term: isReversed ? null : term,
    kindOf: (id: string) => first.get(id)?.kind,
  };
  return [
    ...checkHead(plan, term),
    ...repeatedIds(entries, first),
    ...entries.flatMap((entry) => [
      ...checkEntry(entry, context),
      ...checkInForce(entry, { version }),
    ]),
  ];
}

/** One issue for every entry whose id an earlier entry has. */
export function repeatedIds(
  entries: readonly PlanEntry[],
  first: ReadonlyMap<string, PlanEntry>,
): readonly StrategyIssue[] {
  return entries.flatMap((entry) =>
    entry.id !== null && first.get(entry.id) !== entry
      ? [strategyIssue("plan.duplicate-id", [...entry.place.path, "id"], { id: entry.id })]
      : [],
  );
}

function checkHead(plan: Place, term: Term | null): readonly StrategyIssue[] {
  const issues: StrategyIssue[] = [];
  const version = integerOf(at(plan, "version"));
  const supersedes = at(plan, "supersedes");
  const inForceFrom = at(plan, "inForceFrom");
  const from = dateOf(inForceFrom);
  if (term !== null && term.lastYear < term.firstYear) {
    issues.push(strategyIssue("plan.term-reversed", at(plan, "term").path));
  } else if (term !== null && from !== null && yearsSpan(term).to <= from) {
    issues.push(strategyIssue("plan.date-outside-term", inForceFrom.path, { ...term }));
  }
  if (version !== null && supersedes.value !== undefined) {
    if ((version === 1) !== (supersedes.value === null)) {
      issues.push(strategyIssue("plan.supersedes", supersedes.path));
    }
  }
  return issues;
}

import { type StrategyIssue, strategyIssue } from "../messages/strategy-issue.ts";
import { at, type Place, planIdOf } from "../plan/place.ts";

/** What may be named once only: an activity in a submission, an indicator of an activity. */
export type NamedOnce = "activity" | "indicator";

/** One issue for every element of a list that names what an earlier one names. */
export function checkRepeats(list: readonly Place[], field: NamedOnce): readonly StrategyIssue[] {
  const seen = new Set<string>();
  return list.flatMap((element) => {
    const place = at(element, field);
    const id = planIdOf(place);
    if (id === null) return [];
    const isRepeated = seen.has(id);
    seen.add(id);
    return isRepeated ? [strategyIssue(`progress.duplicate-${field}`, place.path, { id })] : [];
  });
}

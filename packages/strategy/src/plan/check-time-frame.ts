import { type StrategyIssue, strategyIssue } from "../messages/strategy-issue.ts";
import type { Place } from "./place.ts";
import { type Term, yearAt } from "./term.ts";

/** Checks the years of an activity: not reversed, and inside the term where it is known. */
export function checkTimeFrame(
  timeFrame: Place,
  { term }: { readonly term: Term | null },
): readonly StrategyIssue[] {
  const firstYear = yearAt(timeFrame, "firstYear");
  const lastYear = yearAt(timeFrame, "lastYear");
  if (firstYear === null || lastYear === null) return [];
  if (lastYear < firstYear) return [strategyIssue("time-frame.reversed", timeFrame.path)];
  return term === null || (term.firstYear <= firstYear && lastYear <= term.lastYear)
    ? []
    : [strategyIssue("time-frame.outside-term", timeFrame.path, { ...term })];
}

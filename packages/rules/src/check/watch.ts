import type { Goal } from "./goal.ts";
import type { Formula } from "./model/formula.ts";
import type { Graph } from "./search/graph.ts";

/** The situation that settled a goal, by the order in which it was met, and what holds there. */
export interface Found {
  readonly order: number;
  readonly formula: Formula;
}

/**
 * Watches for the first situation that settles a goal, and says when it was met; of one of kind `lead` nothing is known
 * before all situations are.
 */
export function watchOf(
  goal: Goal,
  graph: Graph | null,
): { readonly meet: (order: number) => boolean; readonly found: () => Found | null } {
  const sought = goal.kind === "avoid" ? goal.bad : goal.kind === "reach" ? goal.good : [];
  const questions = sought.map((formula) => ({ formula, ask: graph?.question(formula) }));
  let found: Found | null = null;
  return {
    found: () => found,
    meet: (order) => {
      if (found !== null) return true;
      for (const { formula, ask } of questions)
        if (ask?.() === true) {
          found = { order, formula };
          return true;
        }
      return false;
    },
  };
}

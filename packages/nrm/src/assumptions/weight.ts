import type { SensitivityReport } from "@aht-jo/rules/check";
import type { RestsOnAssumption } from "./assumption-register.ts";

/**
 * What was found when assumed rules were dropped one after the other; properties that held all the same need no row.
 *
 * @category Assumptions
 */
export type FoundByDropping = Pick<SensitivityReport, "rows" | "reach">;

/**
 * How much depends on an assumption.
 *
 * `rules` counts the rules that rest on it, `moves` the permissions among them, `roles` the roles. `broken` names the
 * properties that no longer hold when one of its rules is dropped, `undecided` those of which the search did not find
 * out, `steps` the commands that nobody could come to use any more. All three are empty where nothing was dropped.
 *
 * @category Assumptions
 */
export interface AssumptionWeight {
  readonly broken: readonly string[];
  readonly undecided: readonly string[];
  readonly steps: readonly string[];
  readonly moves: number;
  readonly rules: number;
  readonly roles: number;
}

/** The weight of what rests on one assumption. */
export function weightOf(
  rests: readonly RestsOnAssumption[],
  found: FoundByDropping | null,
): AssumptionWeight {
  const ids = new Set(rests.flatMap(({ kind, id }) => (kind === "role" ? [] : [id])));
  const moves = new Set(rests.flatMap(({ kind, id }) => (kind === "move" ? [id] : [])));
  const roles = new Set(rests.flatMap(({ kind, id }) => (kind === "role" ? [id] : [])));
  const rows = (found?.rows ?? []).filter(({ rule }) => ids.has(rule));
  const broken = namesWhere(rows, false);
  const reach = (found?.reach ?? []).filter(({ rule }) => ids.has(rule));
  return {
    broken,
    undecided: namesWhere(rows, null).filter((name) => !broken.includes(name)),
    steps: [...new Set(reach.flatMap(({ commands }) => commands))].sort(),
    moves: moves.size,
    rules: ids.size,
    roles: roles.size,
  };
}

/** The weightier assumption first; of two that weigh the same, neither. */
export function compareWeights(a: AssumptionWeight, b: AssumptionWeight): number {
  return (
    b.broken.length - a.broken.length ||
    b.steps.length - a.steps.length ||
    b.moves - a.moves ||
    b.rules - a.rules ||
    b.roles - a.roles
  );
}

function namesWhere(rows: SensitivityReport["rows"], answer: boolean | null): readonly string[] {
  return [
    ...new Set(rows.flatMap(({ property, holds }) => (holds === answer ? [property] : []))),
  ].sort();
}

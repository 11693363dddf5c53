import type { SensitivityReport } from "@aht-jo/rules/check";
import type { RestsOnAssumption } from "./assumption-register.ts";

/**
 * How much depends on an assumption.
 *
 * `rules` counts the rules that rest on it, `moves` the permissions among them, `roles` the roles. `broken` names the
 * properties that no longer hold when one of its rules is dropped, `undecided` those of which the search did not find
 * out. `ways` adds up, over its rules, the ways between situations that each of them alone opens or closes; a way that
 * needs two of them counts twice. `broken` and `undecided` are empty and `ways` is null without a sensitivity report;
 * `ways` is null too where the report does not tell.
 *
 * @category Assumptions
 */
export interface AssumptionWeight {
  readonly broken: readonly string[];
  readonly undecided: readonly string[];
  readonly ways: number | null;
  readonly moves: number;
  readonly rules: number;
  readonly roles: number;
}

/** The weight of what rests on one assumption. */
export function weightOf(
  rests: readonly RestsOnAssumption[],
  sensitivity: SensitivityReport | null,
): AssumptionWeight {
  const ids = new Set(rests.flatMap(({ kind, id }) => (kind === "role" ? [] : [id])));
  const moves = new Set(rests.flatMap(({ kind, id }) => (kind === "move" ? [id] : [])));
  const roles = new Set(rests.flatMap(({ kind, id }) => (kind === "role" ? [id] : [])));
  const heldBefore = new Set(
    (sensitivity?.results ?? []).flatMap(({ property, holds }) =>
      holds === true ? [property] : [],
    ),
  );
  const rows = (sensitivity?.rows ?? []).filter(
    ({ rule, property }) => ids.has(rule) && heldBefore.has(property),
  );
  const broken = namesWhere(rows, false);
  const reach = (sensitivity?.reach ?? []).filter(({ rule }) => ids.has(rule));
  const changes = reach.map(({ edges, without }) =>
    edges === null || without === null ? null : Math.abs(edges - without),
  );
  return {
    broken,
    undecided: namesWhere(rows, null).filter((name) => !broken.includes(name)),
    ways: changes.length === 0 ? null : changes.reduce(plus),
    moves: moves.size,
    rules: ids.size,
    roles: roles.size,
  };
}

/** The weightier assumption first; of two that weigh the same, neither. */
export function compareWeights(a: AssumptionWeight, b: AssumptionWeight): number {
  return (
    b.broken.length - a.broken.length ||
    (b.ways ?? 0) - (a.ways ?? 0) ||
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

function plus(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}

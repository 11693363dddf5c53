import { type NonEmpty, type Strength, strengths, weakest } from "@aht-jo/core";
import type { Rule } from "../document/rule.ts";
import type { Compiled, Conditional } from "./compiled.ts";
import { governing } from "./governing.ts";
import { environmentAt, type View } from "./view.ts";

/** The rules that a verdict rests on, and the weakest basis among them, as a position in `strengths`. */
export interface Grounds {
  readonly rules: NonEmpty<string>;
  readonly weakness: number;
}

/**
 * A rule with what its condition reads: the definitions and parameters in force, the duties it asks about. While it is
 * not known which version is in force, all of them.
 */
export function groundsOf(conditional: Conditional<Rule>, view: View): Grounds {
  const footing = conditional.footing();
  const { last, versions, duties } = footing;
  if (last !== null && versions.length === 0) return last;
  const { compiled, day, state } = view;
  const { opened } = state;
  if (last !== null && last.day === day && last.opened === opened) return last;
  const environment = environmentAt(view);
  const ids = versions.flatMap((group) =>
    (governing(group, environment) ?? group).map((version) => version.rule.id),
  );
  const rules: NonEmpty<string> = Object.freeze([
    conditional.rule.id,
    ...[...duties, ...ids].sort(),
  ] as const);
  const grounds = { rules, weakness: weaknessOf(compiled, rules), day, opened };
  if (footing.isByDay) footing.last = grounds;
  return grounds;
}

/** The weakest basis among rules, as a position in `strengths`. */
export function weaknessOf({ weakness }: Compiled, ids: readonly string[]): number {
  return Math.max(0, ...ids.map((id) => weakness.rules.get(id) ?? 0));
}

/** The weakest basis of a role, as a position in `strengths`. */
export function weaknessOfRole({ weakness }: Compiled, role: string): number {
  return weakness.roles.get(role) ?? 0;
}

/** The weakest of a basis, as a position in `strengths`. */
export function weaknessOfBasis(basis: Rule["basis"]): number {
  return strengths.indexOf(weakest(basis));
}

/** The strength at a position. */
export function strengthAt(weakness: number): Strength {
  return strengths[weakness] ?? "assumed";
}

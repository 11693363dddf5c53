import { type NonEmpty, type Strength, strengths } from "@aht-jo/core";
import type { Environment } from "@aht-jo/core/expressions";
import type { Rule } from "../document/rule.ts";
import { closureOf } from "./closure.ts";
import type { Compiled, Conditional } from "./compiled.ts";
import { governing } from "./governing.ts";

/** The rules that a verdict rests on, and the weakest basis among them, as a position in `strengths`. */
export interface Grounds {
  readonly rules: NonEmpty<string>;
  readonly weakness: number;
}

/** What a rule stands on: the duties it reads, and the versions of the definitions and parameters it reads. */
interface Footing {
  readonly duties: readonly string[];
  readonly versions: readonly (readonly Conditional<Rule>[])[];
  /** Whether the day and the day of opening alone say which versions are in force. */
  readonly isByDay: boolean;
  /** What was found last, and for which days; steps that follow each other mostly ask for the same. */
  last: (Grounds & { readonly day: unknown; readonly opened: unknown }) | null;
}

const footings = new WeakMap<Conditional<Rule>, Footing>();

/**
 * A rule with what its condition reads: the definitions and parameters in force, the duties it asks about. While it is
 * not known which version is in force, all of them.
 */
export function groundsOf(
  rule: Conditional<Rule>,
  { compiled, environment }: { readonly compiled: Compiled; readonly environment: Environment },
): Grounds {
  const footing = footingOf(rule, compiled);
  const { last } = footing;
  if (last !== null && footing.versions.length === 0) return last;
  const day = environment.fact("day");
  const opened = environment.fact("opened");
  if (last !== null && last.day === day && last.opened === opened) return last;
  const ids = footing.versions.flatMap((group) =>
    (governing(group, environment) ?? group).map((version) => version.rule.id),
  );
  const rules: NonEmpty<string> = Object.freeze([
    rule.rule.id,
    ...[...footing.duties, ...ids].sort(),
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

/** The strength at a position. */
export function strengthAt(weakness: number): Strength {
  return strengths[weakness] ?? "assumed";
}

function footingOf(rule: Conditional<Rule>, compiled: Compiled): Footing {
  const known = footings.get(rule);
  if (known !== undefined) return known;
  const closure = closureOf([rule.condition], { meanings: compiled, across: true });
  const versions = [
    ...[...closure.paths].map((path) => compiled.defines.get(path) ?? []),
    ...[...closure.params].map((name) => compiled.params.get(name) ?? []),
  ].filter((group) => group.length > 0);
  const footing: Footing = {
    duties: [...closure.duties],
    versions,
    isByDay: versions.flat().every((version) => typeof version.rule.inForce.anchor === "string"),
    last: null,
  };
  footings.set(rule, footing);
  return footing;
}

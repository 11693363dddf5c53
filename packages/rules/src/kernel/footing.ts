import type { Rule } from "../document/rule.ts";
import { closureOf, type Meanings } from "./closure.ts";
import type { Condition, Conditional } from "./compiled.ts";
import type { Grounds } from "./grounds.ts";

/** What a rule stands on: the duties it reads, and the versions of the definitions and parameters it reads. */
export interface Footing {
  readonly duties: readonly string[];
  readonly versions: readonly (readonly Conditional<Rule>[])[];
  /** Whether the day and the day of opening alone say which versions are in force. */
  readonly isByDay: boolean;
  /** What was found last, and for which days; steps that follow each other mostly ask for the same. */
  last: (Grounds & { readonly day: string; readonly opened: string }) | null;
}

/** What a condition stands on, with nothing found yet. */
export function footingOn(condition: Condition, meanings: Meanings): Footing {
  const { paths, params, duties } = closureOf([condition], { meanings, across: true });
  const versions = [
    ...[...paths].map((path) => meanings.defines.get(path) ?? []),
    ...[...params].map((name) => meanings.params.get(name) ?? []),
  ].filter((group) => group.length > 0);
  return {
    duties: [...duties],
    versions,
    isByDay: versions.flat().every((version) => typeof version.rule.inForce.anchor === "string"),
    last: null,
  };
}

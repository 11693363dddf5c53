import { readSet } from "@aht-jo/core/expressions";
import type { DefineRule } from "./rule.ts";
import type { RuleSetDoc } from "./rule-set-doc.ts";

/** The rules that define each derived fact, newest last. */
export function definitionsIn(doc: RuleSetDoc): ReadonlyMap<string, readonly DefineRule[]> {
  const definitions = new Map<string, DefineRule[]>();
  for (const rule of doc.rules) {
    if (rule.kind !== "define") continue;
    const versions = definitions.get(rule.fact);
    if (versions === undefined) definitions.set(rule.fact, [rule]);
    else versions.push(rule);
  }
  for (const versions of definitions.values())
    versions.sort((a, b) => (a.inForce.from < b.inForce.from ? -1 : 1));
  return definitions;
}

/** The fact behind a path: itself, or the one whose instances are looked at. */
export function factBehind(path: string): string {
  return path.startsWith("some.") ? path.slice(path.lastIndexOf(".") + 1) : path;
}

/** What the definitions of each derived fact read. */
export function readsOfDefinitions(doc: RuleSetDoc): ReadonlyMap<string, readonly string[]> {
  return new Map(
    [...definitionsIn(doc)].map(([fact, versions]) => [
      fact,
      versions.flatMap(({ as }) => readSet(as).facts),
    ]),
  );
}

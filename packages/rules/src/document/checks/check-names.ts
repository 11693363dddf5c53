import { isInherited, isWellFormed, type NameKind } from "../document-name.ts";
import type { RuleSetDoc } from "../rule-set-doc.ts";
import { type DocumentIssue, documentIssue } from "./document-issue.ts";

/** Names an expression reads without anybody declaring them. */
const builtIn = ["day", "opened"];

/**
 * Names are written as they must be, and none is one that every object inherits.
 *
 * A name that is written otherwise could be anything, so it is located by its position.
 */
export function checkNames(doc: RuleSetDoc): readonly DocumentIssue[] {
  const found: DocumentIssue[] = [];
  const check = (names: readonly string[], kind: NameKind, path: DocumentIssue["path"]): void => {
    for (const [n, name] of names.entries())
      if (!isWellFormed(name, kind) || isInherited(name))
        found.push(documentIssue("rules.malformed-name", path, { position: n + 1 }));
  };
  for (const record of ["calendars", "roles", "tracks", "commands", "scopes"] as const)
    check(Object.keys(doc[record]), "hyphened", [record]);
  for (const record of ["facts", "params"] as const)
    check(Object.keys(doc[record]), "plain", [record]);
  for (const [track, { states }] of Object.entries(doc.tracks))
    check(Object.keys(states), "hyphened", ["tracks", track, "states"]);
  for (const [name, fact] of Object.entries(doc.facts)) {
    if (builtIn.includes(name)) found.push(documentIssue("rules.reserved-name", ["facts", name]));
    if ("codes" in fact) check(Object.keys(fact.codes), "hyphened", ["facts", name, "codes"]);
  }
  const seen = new Set<string>();
  for (const [n, { id }] of doc.rules.entries()) {
    if (!isWellFormed(id, "rule") || isInherited(id))
      found.push(documentIssue("rules.malformed-name", ["rules"], { position: n + 1 }));
    else if (seen.has(id))
      found.push(documentIssue("rules.duplicate-rule", ["rules", n, "id"], { id }));
    seen.add(id);
  }
  return found;
}

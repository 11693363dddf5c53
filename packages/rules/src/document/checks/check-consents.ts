import { named, own } from "../document-name.ts";
import type { ConsentNeeded, MoveRule } from "../rule.ts";
import type { RuleSetDoc } from "../rule-set-doc.ts";
import { type DocumentIssue, documentIssue } from "./document-issue.ts";

/** Every consent that a move needs can be recorded by some move, from one of those whose consent counts. */
export function checkConsents(doc: RuleSetDoc): readonly DocumentIssue[] {
  const moves = doc.rules.filter((rule) => rule.kind === "move");
  return doc.rules.flatMap((rule, n) => {
    const need = rule.kind === "move" ? rule.consent : undefined;
    if (need === undefined || own(doc.scopes, need.scope) === undefined) return [];
    if (moves.some((move) => brings(move, need))) return [];
    const path = ["rules", n, "consent"];
    return [documentIssue("rules.consent-never-given", path, named("scope", need.scope))];
  });
}

function brings(
  { gives, givenBy }: MoveRule,
  { scope, givenBy: counting }: ConsentNeeded,
): boolean {
  return (
    gives?.includes(scope) === true &&
    (givenBy === undefined ||
      counting === undefined ||
      givenBy.some((one) => counting.includes(one)))
  );
}

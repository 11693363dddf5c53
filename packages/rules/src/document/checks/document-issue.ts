import { type Issue, issue } from "@aht-jo/core";
import type { DocumentIssueCode } from "../document-issue-code.ts";
import { isWellFormed, named } from "../document-name.ts";

/** A problem of a document. */
export type DocumentIssue = Issue<DocumentIssueCode>;

/** The same issue with the id of the rule it stands in as `rule`, where it is in one whose id is written as ids are. */
export function withRule<I extends Issue>(
  found: I,
  doc: { readonly rules: readonly { readonly id: string }[] },
): I {
  const { path, params } = found;
  const rule = path[0] === "rules" && typeof path[1] === "number" ? doc.rules[path[1]] : undefined;
  return rule === undefined || Object.hasOwn(params, "rule")
    ? found
    : { ...found, params: { ...params, ...named("rule", rule.id) } };
}

/** Makes an issue whose path ends before the first name that is not written as names are. */
export function documentIssue(
  code: DocumentIssueCode,
  path: DocumentIssue["path"],
  params: DocumentIssue["params"] = {},
): DocumentIssue {
  const stray = path.findIndex((part) => typeof part === "string" && !isWellFormed(part, "rule"));
  return issue(code, stray === -1 ? path : path.slice(0, stray), params);
}

import { type Issue, issue } from "@aht-jo/core";
import type { DocumentIssueCode } from "../document-issue-code.ts";
import { isWellFormed } from "../document-name.ts";

/** A problem of a document. */
export type DocumentIssue = Issue<DocumentIssueCode>;

/** Makes an issue whose path ends before the first name that is not written as names are. */
export function documentIssue(
  code: DocumentIssueCode,
  path: DocumentIssue["path"],
  params: DocumentIssue["params"] = {},
): DocumentIssue {
  const stray = path.findIndex((part) => typeof part === "string" && !isWellFormed(part, "rule"));
  return issue(code, stray === -1 ? path : path.slice(0, stray), params);
}

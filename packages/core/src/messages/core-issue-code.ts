import type { ExprIssueCode } from "../expressions/expr-issue-code.ts";
import type { NarrativeIssueCode } from "../narrative/check-narrative-text.ts";
import type { InputIssueCode } from "../plain-data/read-plain-data.ts";

/**
 * Every issue that this package can raise about data. The first word is what it is about.
 *
 * @category Result and Issue
 */
export type CoreIssueCode =
  | ExprIssueCode
  | InputIssueCode
  | NarrativeIssueCode
  | "code.expected"
  | "code.unknown"
  | "date.malformed"
  | "date.out-of-range"
  | "field.missing"
  | "field.unknown"
  | "input.json-text"
  | "language.missing"
  | "list.empty"
  | "list.too-short"
  | "number.not-integer"
  | "number.range"
  | "number.too-large"
  | "number.too-small"
  | "period.malformed"
  | "text.control-character"
  | "text.empty"
  | "text.malformed"
  | "text.too-long"
  | "text.too-short"
  | "type.mismatch"
  | "value.invalid";

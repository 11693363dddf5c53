import { type Issue, issue } from "../result/result.ts";
import { findPersonalNumbers } from "./find-personal-numbers.ts";

/**
 * What can be wrong with the text of a narrative.
 *
 * @category Narratives
 */
export type NarrativeIssueCode =
  | "narrative.empty"
  | "narrative.too-long"
  | "narrative.control-character"
  | "narrative.phone-number"
  | "narrative.id-number"
  | "narrative.email";

const maxLength = 2000;
/** Control characters except tabs and line ends, broken characters, and marks that turn text around. */
const control = /(?![\t\n]|\r\n)[\p{Cc}\p{Cs}\u202A-\u202E]/u;
const wordCharacter = /[\p{L}\p{N}]/u;
const email = /[\p{L}\p{N}._%+-]@[\p{L}\p{N}]/u;

/**
 * Everything that keeps a text from being a narrative. No issue repeats any of the text.
 *
 * - `narrative.empty` - no letter and no digit.
 * - `narrative.too-long` - more than `max` (2,000) characters; `length` says how many there are.
 * - `narrative.control-character` - a control character, a broken character or a mark that turns the direction of text
 *   around; the first is character number `position`, counted from 1. Tabs and line ends are allowed.
 * - `narrative.phone-number`, `narrative.id-number` - seven or more digits in a row, in any script, also with spaces,
 *   dashes or points between them, or a letter with six to nine digits. Dates, years, decimals and amounts grouped
 *   with commas (1,250,000) are allowed.
 * - `narrative.email` - an e-mail address.
 *
 * It finds what slips in by accident; it cannot know every way of writing a number on purpose.
 *
 * @param text - What an official wrote.
 * @param path - Where the text stands; empty means that it is the checked value itself.
 * @example
 * ```ts
 * import { checkNarrativeText } from "@aht-jo/core";
 * checkNarrativeText("Training moved to 14/3/2025; 1,250,000 JOD are secured."); //=> []
 * checkNarrativeText("Call 000 000 0000", ["what", "text"]);
 * //=> [{ code: "narrative.phone-number", path: ["what", "text"], params: {} }]
 * ```
 * @category Narratives
 */
export function checkNarrativeText(
  text: string,
  path: readonly (string | number)[] = [],
): readonly Issue<NarrativeIssueCode>[] {
  const issues: Issue<NarrativeIssueCode>[] = [];
  const report = (code: NarrativeIssueCode, params: Issue["params"] = {}) =>
    void issues.push(issue(code, path, params));

  if (!wordCharacter.test(text)) report("narrative.empty");
  const length = countCharacters(text);
  if (length > maxLength) report("narrative.too-long", { max: maxLength, length });
  const at = text.search(control);
  if (at >= 0)
    report("narrative.control-character", { position: countCharacters(text.slice(0, at)) + 1 });
  const numbers = findPersonalNumbers(text);
  if (numbers.phone) report("narrative.phone-number");
  if (numbers.id) report("narrative.id-number");
  if (email.test(text.normalize("NFKC"))) report("narrative.email");
  return issues;
}

function countCharacters(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

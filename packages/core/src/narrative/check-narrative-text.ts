import { type Issue, issue } from "../result/result.ts";
import { controlCharacterAt } from "./control-character-at.ts";
import { countCharacters } from "./count-characters.ts";
import { findPersonalNumbers } from "./find-personal-numbers.ts";
import { visibleText } from "./visible-text.ts";

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
const wordCharacter = /[\p{L}\p{N}]/u;
/** A sign, a letter or a closing quotation mark, then the host: `someone@example.org`, `"some one"@example.org`. */
const email = /[^\s@,;:(<[{]@[\p{L}\p{N}[]/u;

/**
 * Everything that keeps a text from being a narrative. No issue repeats any of the text.
 *
 * - `narrative.empty` - no letter and no digit.
 * - `narrative.too-long` - more than `max` (2,000) characters; `length` says how many there are.
 * - `narrative.control-character` - a control character, a broken character or a mark that turns the direction of text
 *   around; the first is character number `position`, counted from 1. Tabs, line ends and closed isolates are allowed.
 * - `narrative.phone-number`, `narrative.id-number` - seven or more digits in a row, in any script, also with spaces,
 *   dashes or points between them, or a letter with six to nine digits. Dates, times, years, decimals and amounts
 *   grouped with commas (1,250,000) are allowed, unless they could be the number of a telephone or a person.
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
  const position = controlCharacterAt(text);
  if (position !== null) report("narrative.control-character", { position });
  const numbers = findPersonalNumbers(text);
  if (numbers.phone) report("narrative.phone-number");
  if (numbers.id) report("narrative.id-number");
  if (email.test(visibleText(text))) report("narrative.email");
  return issues;
}

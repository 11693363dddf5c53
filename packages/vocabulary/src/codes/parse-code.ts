import { type CivilDate, fail, type Issue, issue, ok, type Result } from "@aht-jo/core";
import type { VocabularyIssueCode } from "../messages/issue-code.ts";
import type { CodeList } from "./code-list.ts";
import { isCode } from "./is-code.ts";
import { isInForce } from "./is-in-force.ts";

/**
 * Reads a value that somebody supplied as a code of a list. The value never enters an issue unless it is a code.
 *
 * @param list - The list the value has to belong to.
 * @param options - `value`: what was supplied. `on`: the day the code has to be in force, or null when any day will
 *   do. `path`: where the value stands in the checked data.
 * @returns The code, or one issue: `code.not-in-list` or `code.not-in-force`.
 * @example
 * ```ts
 * import { civilDate } from "@aht-jo/core";
 * import { parseCode, purposes } from "@aht-jo/vocabulary/codes";
 * parseCode(purposes, { value: "servitude", on: null, path: [] }); //=> { ok: true, value: "servitude" }
 * const early = { value: "organised-begging", on: civilDate("2019-01-01"), path: ["purpose"] };
 * const refused = parseCode(purposes, early);
 * refused.ok ? null : refused.issues[0].code; //=> "code.not-in-force"
 * ```
 * @category Code lists
 */
export function parseCode<Code extends string>(
  list: CodeList<Code>,
  {
    value,
    on,
    path,
  }: {
    readonly value: unknown;
    readonly on: CivilDate | null;
    readonly path: readonly (string | number)[];
  },
): Result<Code, Issue<VocabularyIssueCode>> {
  if (!isCode(list, value)) return fail(issue("code.not-in-list", path, { list: list.id }));
  const entry = list.codes.find((one) => one.code === value);
  if (on !== null && entry !== undefined && !isInForce(entry, on)) {
    return fail(issue("code.not-in-force", path, { list: list.id, code: value }));
  }
  return ok(value);
}

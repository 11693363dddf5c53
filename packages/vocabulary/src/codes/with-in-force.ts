import type { CodeEntry, CodeList, CodeRange } from "./code-list.ts";
import type { CodeListId } from "./code-list-id.ts";
import { entryOf } from "./entry-of.ts";

/**
 * The same list with another range of days for one code.
 *
 * Use it where a date of this library is an assumption, such as the first day of Law No. 10 of 2021, and the
 * committee knows better. The list that is passed in stays as it is.
 *
 * @throws {VocabularyError} code.unknown - when the list has no such code.
 * @example
 * ```ts
 * import { civilDate } from "@aht-jo/core";
 * import { codesInForce, purposes, withInForce } from "@aht-jo/vocabulary/codes";
 * const confirmed = withInForce(purposes, {
 *   code: "organised-begging",
 *   inForce: { from: civilDate("2021-06-01"), to: null },
 * });
 * codesInForce(confirmed, civilDate("2021-05-10")).length; //=> 6
 * ```
 * @category Code lists
 */
export function withInForce<Code extends string, Id extends CodeListId>(
  list: CodeList<Code, Id>,
  { code, inForce }: { readonly code: NoInfer<Code>; readonly inForce: CodeRange },
): CodeList<Code, Id> {
  const changed: CodeEntry<Code> = { ...entryOf<Code>(list, code), inForce };
  return { ...list, codes: list.codes.map((entry) => (entry.code === code ? changed : entry)) };
}

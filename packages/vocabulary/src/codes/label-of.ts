import type { Locale } from "@aht-jo/core";
import type { CodeList } from "./code-list.ts";
import { entryOf } from "./entry-of.ts";

/**
 * The label of a code in one language.
 *
 * @throws {VocabularyError} code.unknown - when the list has no such code.
 * @example
 * ```ts
 * import { exploitationForms, labelOf } from "@aht-jo/vocabulary/codes";
 * labelOf(exploitationForms, { code: "organ-removal", locale: "ar" }); //=> "نزع الأعضاء"
 * ```
 * @category Code lists
 */
export function labelOf<Code extends string>(
  list: CodeList<Code>,
  { code, locale }: { readonly code: NoInfer<Code>; readonly locale: Locale },
): string {
  return entryOf(list, code).title[locale];
}

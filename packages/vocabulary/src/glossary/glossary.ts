import { VocabularyError } from "../error/vocabulary-error.ts";
import { buildGlossary } from "./build-glossary.ts";
import type { GlossaryEntry, TermId } from "./glossary-entry.ts";

/**
 * Every term this library uses, in English and Arabic: the words of the plan and of the referral mechanism, the
 * parties, the laws, the code lists and their codes.
 *
 * @category Glossary
 */
export const glossary: readonly GlossaryEntry[] = /* @__PURE__ */ buildGlossary();

/**
 * The glossary entry with this id.
 *
 * @throws {VocabularyError} id.unknown - when the glossary has no such entry.
 * @example
 * ```ts
 * import { term } from "@aht-jo/vocabulary/glossary";
 * term("potential-victim").term.ar; //=> "الضحية المحتملة"
 * term("party:dar-karama").arabicName; //=> "confirmed"
 * ```
 * @category Glossary
 */
export function term(id: TermId): GlossaryEntry {
  const found = glossary.find((one) => one.id === id);
  if (found === undefined) throw new VocabularyError("id.unknown", { register: "glossary" });
  return found;
}

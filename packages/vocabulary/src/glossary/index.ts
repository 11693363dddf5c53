/**
 * Every term of the field in English and Arabic, with its name in the code.
 *
 * @module @aht-jo/vocabulary/glossary
 */

export { glossary, term } from "./glossary.ts";
export type { GlossaryEntry, TermId } from "./glossary-entry.ts";
export { searchGlossary } from "./search-glossary.ts";
export type { WordId } from "./word-id.ts";

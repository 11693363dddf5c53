import { foldText } from "../text/fold-text.ts";
import { glossary } from "./glossary.ts";
import type { GlossaryEntry } from "./glossary-entry.ts";

const longestSearch = 200;

/**
 * The entries whose term in either language, or whose name in code, contains the text.
 *
 * Case, spacing, Arabic vowel signs, lengthening, the shape of alef, ya and ta marbuta, and a leading Arabic article
 * make no difference. Exact matches come first, then terms that begin with the text, then the rest; within each, the
 * order of the glossary.
 *
 * @param text - What to look for; nothing is found for an empty text or one longer than 200 characters.
 * @example
 * ```ts
 * import { searchGlossary } from "@aht-jo/vocabulary/glossary";
 * searchGlossary("ضَحِيّة محتملة")[0]?.id; //=> "potential-victim"
 * searchGlossary("golden list")[0]?.term.ar; //=> "القائمة الذهبية"
 * ```
 * @category Glossary
 */
export function searchGlossary(text: string): readonly GlossaryEntry[] {
  const wanted = text.length > longestSearch ? "" : searchForm(text);
  if (wanted === "") return [];
  const ranked = glossary.map((entry) => ({ entry, rank: rankOf(entry, wanted) }));
  return [0, 1, 2].flatMap((rank) =>
    ranked.filter((one) => one.rank === rank).map((one) => one.entry),
  );
}

function rankOf(entry: GlossaryEntry, wanted: string): 0 | 1 | 2 | null {
  const names = [entry.term.en, entry.term.ar, entry.codeName].map(searchForm);
  if (names.includes(wanted)) return 0;
  if (names.some((name) => name.startsWith(wanted))) return 1;
  return names.some((name) => name.includes(wanted)) ? 2 : null;
}

function searchForm(text: string): string {
  return foldText(text)
    .split(" ")
    .map((word) => (word.startsWith("ال") && word.length > 4 ? word.slice(2) : word))
    .join(" ");
}

import type { Locale } from "@aht-jo/core";
import type { Phrases } from "./phrases.ts";
import { phrasesAr } from "./phrases-ar.ts";
import { phrasesEn } from "./phrases-en.ts";

/** The words of exports in each language. */
export const phrasesIn: Readonly<Record<Locale, Phrases>> = { en: phrasesEn, ar: phrasesAr };

/** A phrase with its parts filled in, in one pass, so that a title which holds braces stays as it is. */
export function fill(phrase: string, parts: Readonly<Record<string, string>>): string {
  return phrase.replace(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? "");
}

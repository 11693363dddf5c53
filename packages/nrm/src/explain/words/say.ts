import type { Locale } from "@aht-jo/core";
import { ar } from "./ar.ts";
import { en } from "./en.ts";
import type { ExplanationWords, PhraseName } from "./phrase-name.ts";

const words: Readonly<Record<Locale, ExplanationWords>> = { en, ar };

/** A phrase with its parts filled in, in one pass: braces inside a part stay as they are. */
export function say(
  name: PhraseName,
  locale: Locale,
  parts: Readonly<Record<string, string>> = {},
): string {
  return words[locale][name].replace(/\{(\w+)\}/g, (_, part: string) => parts[part] ?? "");
}

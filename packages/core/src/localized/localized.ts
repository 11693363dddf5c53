/**
 * A language this library speaks.
 *
 * @category Localized text
 */
export type Locale = "en" | "ar";

/**
 * Text a person sees, in English and in Arabic. Neither may be empty.
 *
 * @category Localized text
 */
export interface Localized {
  readonly en: string;
  readonly ar: string;
}

/**
 * The languages in the order in which they are listed everywhere.
 *
 * @category Localized text
 */
export const locales: readonly Locale[] = ["en", "ar"];

/**
 * The direction in which a language is written.
 *
 * @example
 * ```ts
 * import { directionOf } from "@aht-jo/core";
 * directionOf("ar"); //=> "rtl"
 * ```
 * @category Localized text
 */
export function directionOf(locale: Locale): "ltr" | "rtl" {
  return locale === "ar" ? "rtl" : "ltr";
}

/**
 * Wraps an id, a date, a range or a number so that it keeps its own order inside right-to-left text.
 *
 * Without it the date 2025-03-14 shows as 14-03-2025 in an Arabic sentence. The marks are U+2066 and U+2069,
 * invisible, and safe in left-to-right text too.
 *
 * @example
 * ```ts
 * import { isolate } from "@aht-jo/core";
 * isolate("P1.G1"); //=> "\u2066P1.G1\u2069"
 * ```
 * @category Localized text
 */
export function isolate(text: string): string {
  return `\u2066${text}\u2069`;
}

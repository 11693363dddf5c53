import type { Locale } from "@aht-jo/core";
import { cleanText } from "./clean-text.ts";
import type { Segment } from "./segment.ts";

// Ids (P1.G4.S2.A1), dates and ranges (2025-03-14, 2024-2027), article numbers (9/2009) and percentages (72-78 %).
const ownOrder =
  /[A-Z][0-9]+(?:\.[A-Z][0-9]+)*|[0-9]+(?:[-\u2013./:,][0-9A-Z]+)+(?:[ \u00A0]?%)?|[0-9]+[ \u00A0]?%/gu;

/**
 * Splits words into segments so that ids, dates, ranges and percentages inside them keep their own order.
 *
 * In a right-to-left paragraph the date 2025-03-14 shows as 14-03-2025 and the term 2024-2027 as 2027-2024 unless
 * each is isolated: that is the Unicode rule, and so the mistake is made by every program that prints them bare.
 * Text in Latin letters alone keeps its direction in an Arabic page, as one piece.
 */
export function textSegments(text: string, locale: Locale): readonly Segment[] {
  const clean = cleanText(text);
  if (locale === "ar" && isForeign(clean)) return [{ text: clean, direction: "ltr", lang: "en" }];
  const segments: Segment[] = [];
  let at = 0;
  for (const match of clean.matchAll(ownOrder)) {
    if (match.index > at) segments.push(plain(clean.slice(at, match.index)));
    segments.push({ text: match[0], direction: "ltr", lang: null });
    at = match.index + match[0].length;
  }
  if (at < clean.length) segments.push(plain(clean.slice(at)));
  return segments;
}

/** Words that exist in Latin letters only, such as a label quoted as it was published. */
function isForeign(text: string): boolean {
  return /\p{Script=Latin}/u.test(text) && !/\p{Script=Arabic}/u.test(text);
}

function plain(text: string): Segment {
  return { text, direction: null, lang: null };
}

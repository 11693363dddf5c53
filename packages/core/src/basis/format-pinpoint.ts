import type { Locale } from "../localized/localized.ts";

/** What the parts of works are called, by the words that stand for them in English. */
const units: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  Object.entries({
    المادة: ["art", "article"],
    المواد: ["arts", "articles"],
    القسم: ["section", "sec", "§"],
    الأقسام: ["sections", "secs"],
    الملحق: ["appendix", "annex"],
    الجدول: ["table"],
    الشكل: ["figure"],
    الصفحة: ["page", "p"],
    الصفحات: ["pages", "pp"],
    الفصل: ["chapter", "ch"],
    الجزء: ["part"],
    الفقرة: ["paragraph", "para"],
    الفقرات: ["paragraphs", "paras"],
    البند: ["item", "point"],
    القاعدة: ["rule"],
    المحور: ["pillar"],
    الهدف: ["goal"],
    المؤشر: ["indicator"],
    الصف: ["row"],
    المرحلة: ["stage"],
  }).flatMap(([arabic, english]) => english.map((word): [string, string] => [word, arabic])),
);

/** Parts that have no number. */
const named: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["definitions", "التعريفات"],
  ["executive plan", "الخطة التنفيذية"],
  ["introduction", "المقدمة"],
  ["preamble", "الديباجة"],
]);

/** Letters of paragraphs in the order in which Arabic laws count with them; from `i` on a letter may be a number. */
const letters: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ [..."abcdefgh"].map((letter, n): [string, string] => [
    letter,
    ["أ", "ب", "ج", "د", "هـ", "و", "ز", "ح"][n] ?? letter,
  ]),
);

/**
 * A pinpoint in the language of the reader, as far as it is written in one of the usual English forms.
 *
 * A pinpoint is stored once, as it is cited in English: "Art. 3(a)(2)", "Section 5", "Appendix 3, page 12". In Arabic
 * it becomes «المادة 3(أ)(2)»، «القسم 5»، «الملحق 3، الصفحة 12». Any other wording stays whole, as it is: then the text
 * comes back unchanged and has to be isolated.
 *
 * @example
 * ```ts
 * import { formatPinpoint } from "@aht-jo/core";
 * formatPinpoint("Art. 3(a)(2)", "ar"); //=> "المادة 3(أ)(2)"
 * formatPinpoint("Section 5", "ar"); //=> "القسم 5"
 * formatPinpoint("Arts. 3-5", "ar"); //=> "المواد 3 إلى 5"
 * formatPinpoint("Section 5", "en"); //=> "Section 5"
 * formatPinpoint("who may file", "ar"); //=> "who may file"
 * ```
 * @category Sources and basis
 */
export function formatPinpoint(pinpoint: string, locale: Locale): string {
  if (locale === "en") return pinpoint;
  const parts = pinpoint.split(/,\s*/).map(partInArabic);
  return parts.every((part) => part !== null) ? parts.join("، ") : pinpoint;
}

function partInArabic(part: string): string | null {
  const [, word = "", places = ""] = /^(§|[A-Za-z]+)\.?\s*(\d.*)?$/.exec(part) ?? [];
  if (places === "") return named.get(part.toLowerCase()) ?? null;
  const unit = units.get(word.toLowerCase());
  const numbers = placesInArabic(places);
  return unit === undefined || numbers === null ? null : `${unit} ${numbers}`;
}

/** `3(a)(2)`, `6.2`, `3-5`, `3 and 4`: a place, or two. */
function placesInArabic(places: string): string | null {
  const [, first = "", between = "", second = ""] =
    /^([^\s–-]+)(?:(\s+and\s+|\s*[–-]\s*)([^\s–-]+))?$/.exec(places) ?? [];
  const from = placeInArabic(first);
  if (from === null || between === "") return from;
  const to = placeInArabic(second);
  return to && `${from} ${between.trim() === "and" ? "و" : "إلى "}${to}`;
}

function placeInArabic(place: string): string | null {
  if (!/^\d+(?:\.\d+)*(?:\((?:[a-h]|\d+)\))*$/.test(place)) return null;
  return place.replace(/[a-h]/g, (letter) => letters.get(letter) ?? letter);
}

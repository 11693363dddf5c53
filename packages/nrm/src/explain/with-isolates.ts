import { civilDate, formatCivilDate, isolate, type Locale } from "@aht-jo/core";

/** The names of the months, as dates are written with them. */
const months: readonly string[] = /* @__PURE__ */ Array.from({ length: 12 }, (_, at) => {
  const first = formatCivilDate(civilDate(`2024-${String(at + 1).padStart(2, "0")}-01`), "ar");
  return first.slice("1 ".length, -" 2024".length);
});

// What is isolated already; else a date with the name of its month; else a range, a number with parts, a version.
const ownOrder = /* @__PURE__ */ new RegExp(
  `([\\u2066-\\u2068][^\\u2066-\\u2069]*\\u2069)|([0-9]{1,2} (?:${months.join("|")}) [0-9]{4})|[0-9]+(?:[-\\u2013./:][0-9]+)+`,
  "gu",
);

/**
 * Arabic text in which dates, ranges and the like keep their own order; other text as it is.
 *
 * A date with the name of its month runs from right to left, and is isolated in that direction: between the marks for
 * the other one its year would be read first.
 */
export function withIsolates(text: string, locale: Locale): string {
  if (locale !== "ar") return text;
  return text.replace(ownOrder, (found: string, isolated?: string, date?: string) => {
    if (isolated !== undefined) return found;
    return date === undefined ? isolate(found) : `\u2067${found}\u2069`;
  });
}

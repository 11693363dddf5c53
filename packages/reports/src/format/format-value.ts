import {
  directionOf,
  formatCivilDate,
  formatPeriod,
  type Locale,
  type Narrative,
  type Observation,
  periodOf,
} from "@aht-jo/core";
import type { RichText } from "../document/rich-text.ts";
import type { Unit, Value } from "../document/value.ts";
import { ReportsError } from "../error/reports-error.ts";
import { label } from "../labels/label.ts";
import { cleanText } from "./clean-text.ts";
import { formatNumber } from "./format-number.ts";
import { formatPercent } from "./format-percent.ts";
import { plainText, type Segment } from "./segment.ts";
import { textSegments } from "./text-segments.ts";

/** Writes a value out in one language: the only place where values of a report become words. */
export function formatValue(value: Value, locale: Locale): readonly Segment[] {
  switch (value.kind) {
    case "text":
    case "status":
      return textSegments(value.text[locale], locale);
    case "named":
      return [ltr(cleanText(value.id)), bare(" "), ...textSegments(value.text[locale], locale)];
    case "narrative":
      return [narrativeSegment(value.narrative)];
    case "id":
      return [ltr(cleanText(value.id))];
    case "date":
      return [inOrderOf(locale, formatCivilDate(value.date, locale))];
    case "period":
      return [inOrderOf(locale, formatPeriod(periodOf(value.period), locale))];
    case "years":
      return [ltr(value.first === value.last ? `${value.first}` : `${value.first}-${value.last}`)];
    case "count":
      return [ltr(formatNumber(value.n))];
    case "percent":
      return [ltr(formatPercent(value))];
    case "observation":
      return observationSegments(value.value, { unit: value.unit, locale });
    case "withheld":
      return [ltr(withheldText(value))];
    case "list":
      return value.items.flatMap((item, index) =>
        index === 0
          ? formatValue(item, locale)
          : [bare(label("list.separator")[locale]), ...formatValue(item, locale)],
      );
    case "reserved":
      return [bare(label("audience.reserved")[locale])];
    case "none":
      return [bare("\u2013")];
    default:
      return value satisfies never;
  }
}

/** Writes a sentence out in one language, each value in the place its language gives it. */
export function formatRichText(rich: RichText, locale: Locale): readonly Segment[] {
  return rich.text[locale].split(/\{(\w+)\}/).flatMap((part, index) => {
    if (index % 2 === 0) return textSegments(part, locale);
    const value = rich.values[part];
    if (value === undefined) throw new ReportsError("text.value-missing", { name: part });
    return formatValue(value, locale);
  });
}

function observationSegments(
  observation: Observation,
  context: { readonly unit: Unit; readonly locale: Locale },
): readonly Segment[] {
  const { unit, locale } = context;
  if (observation.kind === "missing") return [bare(label(`missing.${observation.reason}`)[locale])];
  const figure = ltr(figureText(observation.n, unit));
  return observation.revision === "final"
    ? [figure]
    : [figure, bare(` (${label(`revision.${observation.revision}`)[locale]})`)];
}

function figureText(n: number, unit: Unit): string {
  switch (unit) {
    case "fils":
      return dinars(n);
    case "percent":
      return `${formatNumber(n)}\u00A0%`;
    case "count":
    case "posts":
    case "pieces":
      return formatNumber(n);
    default:
      return unit satisfies never;
  }
}

function dinars(fils: number): string {
  const rest = Math.abs(fils % 1000);
  const whole = formatNumber(Math.trunc(fils / 1000));
  const signed = fils < 0 && fils > -1000 ? `-${whole}` : whole;
  return rest === 0 ? signed : `${signed}.${String(rest).padStart(3, "0")}`;
}

// As publishers print it: "<5" for 0 to 4, otherwise the two ends.
function withheldText({ min, max }: { readonly min: number; readonly max: number | null }): string {
  if (max === null) return `\u2265${min}`;
  return min === 0 ? `<${max + 1}` : `${min}-${max}`;
}

function narrativeSegment(narrative: Narrative): Segment {
  return {
    text: plainText(textSegments(narrative.text, narrative.lang)),
    direction: directionOf(narrative.lang),
    lang: narrative.lang,
  };
}

// A date written in words follows its language: "14 March 2025" runs left to right, "14 آذار 2025" right to left.
function inOrderOf(locale: Locale, text: string): Segment {
  if (/^[0-9-]+$/.test(text)) return ltr(text);
  return { text: cleanText(text), direction: directionOf(locale), lang: null };
}

function ltr(text: string): Segment {
  return { text, direction: "ltr", lang: null };
}

function bare(text: string): Segment {
  return { text, direction: null, lang: null };
}

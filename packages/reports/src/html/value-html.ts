import { directionOf, type Locale, type Localized, type Narrative } from "@aht-jo/core";
import type { RichText } from "../document/rich-text.ts";
import type { Tone, Value } from "../document/value.ts";
import { formatRichText, formatValue } from "../format/format-value.ts";
import { textSegments } from "../format/text-segments.ts";
import { type Html, html } from "./html.ts";
import { segmentsHtml } from "./segments-html.ts";
import { toneSvg } from "./tone-svg.ts";

/** A value as HTML: its words, and a class where it is set in its own way. */
export function valueHtml(value: Value, locale: Locale): Html {
  const words = segmentsHtml(formatValue(value, locale));
  switch (value.kind) {
    case "status":
      return html`<span class="status">${swatch(value.tone)}${words}</span>`;
    case "named":
      return html`<span class="id">${segmentsHtml(formatValue({ kind: "id", id: value.id }, locale))}</span> ${textHtml(value.text, locale)}`;
    case "id":
      return html`<span class="id">${words}</span>`;
    case "narrative":
      return narrativeHtml(value.narrative, locale);
    case "reserved":
    case "none":
      return html`<span class="absent">${words}</span>`;
    case "observation":
      return value.value.kind === "missing" ? html`<span class="absent">${words}</span>` : words;
    case "list":
      return value.layout === "lines"
        ? html`<ul class="plain">${value.items.map((item) => html`<li>${valueHtml(item, locale)}</li>`)}</ul>`
        : words;
    default:
      return words;
  }
}

/** An official's own words: a block of their own language and direction, aligned as that language is. */
function narrativeHtml(narrative: Narrative, locale: Locale): Html {
  const text = formatValue({ kind: "narrative", narrative }, locale).map((part) => part.text);
  return html`<span class="narrative" dir="${directionOf(narrative.lang)}" lang="${narrative.lang}">${text.join("")}</span>`;
}

/** Words of the report as HTML, with the dates, ranges and ids in them isolated. */
export function textHtml(text: Localized, locale: Locale): Html {
  return segmentsHtml(textSegments(text[locale], locale));
}

/** A sentence with its values as HTML. */
export function richTextHtml(text: RichText, locale: Locale): Html {
  return segmentsHtml(formatRichText(text, locale));
}

/** The sign of a tone: the same drawing as in the charts, beside the words that say what it means. */
export function swatch(tone: Tone): Html {
  const box = { x: 1, y: 1, width: 12, height: 12 };
  return html`<svg class="swatch" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">${toneSvg(tone, box)}</svg>`;
}

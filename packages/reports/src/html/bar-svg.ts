import { directionOf, type Locale } from "@aht-jo/core";
import type { Tone } from "../document/value.ts";
import { type Html, html } from "./html.ts";
import { toneSvg } from "./tone-svg.ts";

/** One stretch of a bar: from where, how long (shares of the whole bar, 0 to 1), and in which tone. */
export interface Stretch {
  readonly from: number;
  readonly length: number;
  readonly tone: Tone;
}

/**
 * A horizontal bar. It grows in the direction of reading: from the left in English, from the right in Arabic, as the
 * columns of the table around it do. `title` says in words what is drawn; nothing is written inside the drawing.
 */
export function barSvg(
  stretches: readonly Stretch[],
  options: { readonly width: number; readonly locale: Locale; readonly title: string },
): Html {
  const { width, locale, title } = options;
  const rects = stretches
    .filter(({ length }) => length > 0)
    .map(({ from, length, tone }) => {
      const start = directionOf(locale) === "rtl" ? 1 - from - length : from;
      return toneSvg(tone, { x: start * width, y: 2, width: length * width, height: 14 });
    });
  return html`<svg class="bar" role="img" width="${width}" height="18" viewBox="0 0 ${width} 18" preserveAspectRatio="none"><title>${title}</title>${rects}</svg>`;
}

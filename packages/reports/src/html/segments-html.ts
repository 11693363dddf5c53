import type { Segment } from "../format/segment.ts";
import { type Html, html, join } from "./html.ts";

/** Segments as HTML: each isolated one in its own `bdi`, so that it keeps its order on both sides of a sentence. */
export function segmentsHtml(segments: readonly Segment[]): Html {
  return join(
    segments.map(({ text, direction, lang }) => {
      if (direction === null) return html`${text}`;
      if (lang === null) return html`<bdi dir="${direction}">${text}</bdi>`;
      return html`<bdi dir="${direction}" lang="${lang}">${text}</bdi>`;
    }),
  );
}

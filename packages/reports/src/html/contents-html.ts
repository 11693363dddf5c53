import type { Locale } from "@aht-jo/core";
import type { Section } from "../document/report-document.ts";
import { label } from "../labels/label.ts";
import { type Html, html } from "./html.ts";
import { textHtml } from "./value-html.ts";

/** The table of contents: every chapter with its parts. */
export function contentsHtml(sections: readonly Section[], locale: Locale): Html {
  const chapters = sections.map((section, index) => {
    const parts = section.subsections.map(
      (part, place) =>
        html`<li><a href="#${part.id}"><span class="ordinal"><bdi dir="ltr">${index + 1}.${place + 1}</bdi></span> ${textHtml(part.title, locale)}</a></li>`,
    );
    return html`<li><a href="#${section.id}"><span class="ordinal"><bdi dir="ltr">${index + 1}</bdi></span> ${textHtml(section.title, locale)}</a>${
      parts.length > 0 ? html`<ol>${parts}</ol>` : null
    }</li>`;
  });
  return html`<nav class="contents" aria-labelledby="contents-title"><h2 id="contents-title">${textHtml(label("page.contents"), locale)}</h2><ol>${chapters}</ol></nav>`;
}

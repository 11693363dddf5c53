import type { Locale } from "@aht-jo/core";
import type { Section } from "../document/report-document.ts";
import { label } from "../labels/label.ts";
import { blockHtml } from "./block-html.ts";
import { type Html, html } from "./html.ts";
import { textHtml } from "./value-html.ts";

/** A chapter with its number, its mark when its data is made up, and its parts. */
export function sectionHtml(
  section: Section,
  options: { readonly number: number; readonly locale: Locale },
): Html {
  const { number, locale } = options;
  const parts = section.subsections.map(
    (part, index) =>
      html`<section class="part" id="${part.id}" aria-labelledby="${part.id}-title"><h3 id="${part.id}-title"><span class="ordinal"><bdi dir="ltr">${number}.${index + 1}</bdi></span> ${textHtml(part.title, locale)}</h3>${part.blocks.map(
        (block) => blockHtml(block, locale),
      )}</section>`,
  );
  return html`<section class="chapter" id="${section.id}" aria-labelledby="${section.id}-title"><h2 id="${section.id}-title"><span class="ordinal"><bdi dir="ltr">${number}</bdi></span> ${textHtml(section.title, locale)}</h2>${
    section.illustrative
      ? html`<p class="made-up">${textHtml(label("illustrative.section"), locale)}</p>`
      : null
  }${section.blocks.map((block) => blockHtml(block, locale))}${parts}</section>`;
}

import type { Locale } from "@aht-jo/core";
import type { RichText } from "../document/rich-text.ts";
import { type Html, html } from "./html.ts";
import { richTextHtml } from "./value-html.ts";

/** The notes under a table or a chart. */
export function notesHtml(notes: readonly RichText[], locale: Locale): Html {
  return html`${notes.map((note) => html`<p class="remark">${richTextHtml(note, locale)}</p>`)}`;
}

import type { Locale } from "@aht-jo/core";
import type { Block } from "../document/block.ts";
import { type Html, html } from "./html.ts";
import { intervalBarsHtml } from "./interval-bars-html.ts";
import { stackedBarsHtml } from "./stacked-bars-html.ts";
import { tableHtml } from "./table-html.ts";
import { timeSeriesHtml } from "./time-series-html.ts";
import { richTextHtml, textHtml, valueHtml } from "./value-html.ts";

/** A block of a report as HTML. */
export function blockHtml(block: Block, locale: Locale): Html {
  switch (block.kind) {
    case "paragraph":
      return html`<p>${richTextHtml(block.text, locale)}</p>`;
    case "list":
      return html`<ul>${block.items.map((item) => html`<li>${richTextHtml(item, locale)}</li>`)}</ul>`;
    case "facts":
      return html`<dl class="facts">${block.entries.map(
        ({ term, value }) =>
          html`<div><dt>${textHtml(term, locale)}</dt><dd>${valueHtml(value, locale)}</dd></div>`,
      )}</dl>`;
    case "callout":
      return html`<div class="callout ${block.tone}" role="note"><p>${richTextHtml(block.text, locale)}</p></div>`;
    case "table":
      return tableHtml(block, locale);
    case "stacked-bars":
      return stackedBarsHtml(block, locale);
    case "interval-bars":
      return intervalBarsHtml(block, locale);
    case "time-series":
      return timeSeriesHtml(block, locale);
    default:
      return block satisfies never;
  }
}

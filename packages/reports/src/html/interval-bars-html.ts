import type { Locale } from "@aht-jo/core";
import type { IntervalBars } from "../document/chart.ts";
import type { Value } from "../document/value.ts";
import { formatValue } from "../format/format-value.ts";
import { plainText } from "../format/segment.ts";
import { barSvg, type Stretch } from "./bar-svg.ts";
import { type Html, html } from "./html.ts";
import { notesHtml } from "./notes-html.ts";
import { scrollHtml } from "./scroll-html.ts";
import { textHtml, valueHtml } from "./value-html.ts";

const barWidth = 180;

/** Intervals: what is certain is solid, what may be is hatched, what cannot be is empty; the numbers stand beside. */
export function intervalBarsHtml(chart: IntervalBars, locale: Locale): Html {
  const captionId = `${chart.id}-caption`;
  const extraHead = chart.columns.map(
    (column) => html`<th scope="col" class="${column.kind}">${textHtml(column.title, locale)}</th>`,
  );
  const body = chart.rows.map((row) => {
    const extra = row.cells.map(
      (cell, index) =>
        html`<td class="${chart.columns[index]?.kind ?? "text"}">${valueHtml(cell, locale)}</td>`,
    );
    return html`<tr><th scope="row" class="label">${valueHtml(row.label, locale)}</th><td class="number interval">${valueHtml(row.interval, locale)}</td><td class="drawing">${barOf(row, locale)}</td>${extra}</tr>`;
  });
  const table = html`<table class="grid chart" aria-labelledby="${captionId}"><caption id="${captionId}"><span class="title">${textHtml(chart.caption, locale)}</span></caption><thead><tr><th scope="col" class="label">${textHtml(chart.subject, locale)}</th><th scope="col" class="number interval">${textHtml(chart.measure, locale)}</th><th scope="col" class="drawing"><span class="axis"><bdi dir="ltr">0</bdi><bdi dir="ltr">50</bdi><bdi dir="ltr">100 %</bdi></span></th>${extraHead}</tr></thead><tbody>${body}</tbody></table>`;
  return html`<div class="figure" id="${chart.id}">${scrollHtml(table, { labelledBy: captionId })}${notesHtml(chart.notes, locale)}</div>`;
}

function barOf(row: IntervalBars["rows"][number], locale: Locale): Html {
  const words = plainText(formatValue(row.interval, locale));
  const title = `${plainText(formatValue(row.label, locale))}: ${words}`;
  return barSvg(stretchesOf(row.interval), { width: barWidth, locale, title });
}

function stretchesOf(interval: Value): readonly Stretch[] {
  if (interval.kind !== "percent") return [{ from: 0, length: 1, tone: "waiting" }];
  const lower = interval.lower.num / interval.lower.den;
  const upper = interval.upper.num / interval.upper.den;
  return [
    { from: 0, length: lower, tone: "done" },
    { from: lower, length: upper - lower, tone: "partial" },
    { from: upper, length: 1 - upper, tone: "open" },
  ];
}

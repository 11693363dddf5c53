import type { Locale } from "@aht-jo/core";
import type { StackedBars } from "../document/chart.ts";
import { formatNumber } from "../format/format-number.ts";
import { formatValue } from "../format/format-value.ts";
import { plainText } from "../format/segment.ts";
import { label } from "../labels/label.ts";
import { barSvg } from "./bar-svg.ts";
import { type Html, html } from "./html.ts";
import { listSeparator } from "./list-separator.ts";
import { notesHtml } from "./notes-html.ts";
import { scrollHtml } from "./scroll-html.ts";
import { swatch, textHtml, valueHtml } from "./value-html.ts";

const barWidth = 180;

/** Counts by state: each row as shares of its total, with every number beside it. The headers are the key. */
export function stackedBarsHtml(chart: StackedBars, locale: Locale): Html {
  const captionId = `${chart.id}-caption`;
  const head = chart.series.map(
    (series) =>
      html`<th scope="col" class="number">${swatch(series.tone)}<span class="key">${textHtml(series.label, locale)}</span></th>`,
  );
  const body = chart.rows.map((row) => {
    const total = sum(row.counts);
    const numbers = row.counts.map((n) => html`<td class="number">${numberHtml(n)}</td>`);
    return html`<tr><th scope="row" class="label">${valueHtml(row.label, locale)}</th><td class="drawing">${barOf(
      row,
      { chart, total, locale },
    )}</td>${numbers}<td class="number total">${numberHtml(total)}</td></tr>`;
  });
  const table = html`<table class="grid chart" aria-labelledby="${captionId}"><caption id="${captionId}"><span class="title">${textHtml(chart.caption, locale)}</span></caption><thead><tr><th scope="col" class="label">${textHtml(chart.subject, locale)}</th><th scope="col" class="drawing">${textHtml(label("chart.drawn"), locale)}</th>${head}<th scope="col" class="number">${textHtml(label("chart.total"), locale)}</th></tr></thead><tbody>${body}</tbody></table>`;
  return html`<div class="figure" id="${chart.id}">${scrollHtml(table, { labelledBy: captionId })}${notesHtml(chart.notes, locale)}</div>`;
}

function barOf(
  row: StackedBars["rows"][number],
  context: { readonly chart: StackedBars; readonly total: number; readonly locale: Locale },
): Html {
  const { chart, total, locale } = context;
  let from = 0;
  const stretches = chart.series.map(({ tone }, index) => {
    const length = total === 0 ? 0 : (row.counts[index] ?? 0) / total;
    const stretch = { from, length, tone };
    from += length;
    return stretch;
  });
  const parts = chart.series.map(
    (series, index) => `${series.label[locale]}: ${formatNumber(row.counts[index] ?? 0)}`,
  );
  const title = `${plainText(formatValue(row.label, locale))}. ${parts.join(listSeparator[locale])}`;
  return barSvg(stretches, { width: barWidth, locale, title });
}

function numberHtml(n: number): Html {
  return html`<bdi dir="ltr">${formatNumber(n)}</bdi>`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}

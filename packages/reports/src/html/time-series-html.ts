import { directionOf, type Locale } from "@aht-jo/core";
import type { TimeSeries } from "../document/chart.ts";
import type { Table } from "../document/table.ts";
import type { Value } from "../document/value.ts";
import { formatValue } from "../format/format-value.ts";
import { plainText } from "../format/segment.ts";
import { label } from "../labels/label.ts";
import { type Html, html } from "./html.ts";
import { listSeparator } from "./list-separator.ts";
import { tableHtml } from "./table-html.ts";
import { toneSvg, units } from "./tone-svg.ts";
import { textHtml } from "./value-html.ts";

const width = 360;
const height = 176;
const ground = 150;
const top = 24;
const labelRoom = 34;
const numberRoom = 22;

/**
 * Figures over years: a small panel for each series with its own scale, and the table of all numbers under them.
 *
 * Time runs in the direction of reading, as the bars and the columns of tables do: in Arabic the earliest year stands
 * on the right. Every column carries its figure, so no scale has to be read.
 */
export function timeSeriesHtml(chart: TimeSeries, locale: Locale): Html {
  const panels = chart.series.map(
    (series) =>
      html`<figure class="panel"><figcaption>${textHtml(series.label, locale)}</figcaption>${panelSvg(
        series,
        { chart, locale },
      )}</figure>`,
  );
  return html`<div class="figure" id="${chart.id}"><p class="caption">${textHtml(chart.caption, locale)}</p><div class="panels">${panels}</div></div>${tableHtml(numbersOf(chart), locale)}`;
}

function panelSvg(
  series: TimeSeries["series"][number],
  context: { readonly chart: TimeSeries; readonly locale: Locale },
): Html {
  const { chart, locale } = context;
  const step = width / Math.max(1, chart.years.length);
  const highest = Math.max(1, ...series.points.map(drawnHeight));
  const everyYear = Math.max(1, Math.ceil(labelRoom / step));
  const columns = chart.years.map((year, index) => {
    const place = directionOf(locale) === "rtl" ? chart.years.length - 1 - index : index;
    const middle = units((place + 0.5) * step);
    const point = series.points[index] ?? { kind: "none" as const };
    const tick =
      index % everyYear === 0
        ? html`<text x="${middle}" y="${height - 8}" class="year">${year}</text>`
        : null;
    return html`${columnSvg(point, { middle: (place + 0.5) * step, step, highest, locale })}${tick}`;
  });
  const words = chart.years.map(
    (year, index) =>
      `${year}: ${plainText(formatValue(series.points[index] ?? { kind: "none" }, locale))}`,
  );
  return html`<svg class="series" role="img" viewBox="0 0 ${width} ${height}"><title>${series.label[locale]}</title><desc>${words.join(listSeparator[locale])}</desc><path class="ground" d="M0 ${ground}H${width}"/>${columns}</svg>`;
}

function columnSvg(
  point: Value,
  place: {
    readonly middle: number;
    readonly step: number;
    readonly highest: number;
    readonly locale: Locale;
  },
): Html {
  const { middle, step, highest, locale } = place;
  const breadth = Math.min(22, step * 0.62);
  const x = units(middle - breadth / 2);
  const figure = (y: number): Html | null =>
    step < numberRoom
      ? null
      : html`<text x="${units(middle)}" y="${units(y - 4)}" class="number">${plainNumber(point, locale)}</text>`;
  if (point.kind === "observation" && point.value.kind === "value") {
    const tall = (point.value.n / highest) * (ground - top);
    const box = { x: middle - breadth / 2, y: ground - tall, width: breadth, height: tall };
    return html`${toneSvg("done", box)}${figure(ground - tall)}`;
  }
  if (point.kind === "withheld") {
    const tall = Math.max(8, ((point.max ?? point.min) / highest) * (ground - top));
    return html`<rect x="${x}" y="${units(ground - tall)}" width="${units(breadth)}" height="${units(tall)}" class="withheld"/>${figure(ground - tall)}`;
  }
  return html`<text x="${units(middle)}" y="${ground - 4}" class="number absent">\u2013</text>`;
}

function drawnHeight(point: Value): number {
  if (point.kind === "observation") return point.value.kind === "value" ? point.value.n : 0;
  return point.kind === "withheld" ? (point.max ?? point.min) : 0;
}

function plainNumber(point: Value, locale: Locale): string {
  return formatValue(point, locale)[0]?.text ?? "";
}

function numbersOf(chart: TimeSeries): Table {
  return {
    kind: "table",
    id: `${chart.id}-numbers`,
    caption: label("chart.numbers"),
    disclosure: chart.disclosure,
    layout: "grid",
    columns: [
      { id: "year", title: label("column.year"), kind: "label" },
      ...chart.series.map(({ id, label: title }) => ({ id, title, kind: "number" as const })),
    ],
    rows: chart.years.map((year, index) => ({
      cells: [
        { kind: "years", first: year, last: year },
        ...chart.series.map((series) => series.points[index] ?? { kind: "none" as const }),
      ],
    })),
    empty: label("chart.numbers"),
    notes: chart.notes,
  };
}

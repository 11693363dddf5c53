import type { Locale } from "@aht-jo/core";
import type { Table } from "../document/table.ts";
import type { Value } from "../document/value.ts";
import { ReportsError } from "../error/reports-error.ts";
import { type Html, html } from "./html.ts";
import { notesHtml } from "./notes-html.ts";
import { scrollHtml } from "./scroll-html.ts";
import { textHtml, valueHtml } from "./value-html.ts";

/** A table with its caption, a header for every column and row, and a card for each row on a narrow page. */
export function tableHtml(table: Table, locale: Locale): Html {
  if (table.rows.length === 0) {
    return html`<div class="empty"><p class="caption">${textHtml(table.caption, locale)}</p><p>${textHtml(table.empty, locale)}</p></div>`;
  }
  const captionId = `${table.id}-caption`;
  const head = table.columns.map(
    (column) =>
      html`<th role="columnheader" scope="col" class="${column.kind}">${textHtml(column.title, locale)}</th>`,
  );
  const body = table.rows.map((row) => {
    if (row.cells.length !== table.columns.length) {
      throw new ReportsError("table.ragged", {
        cells: row.cells.length,
        columns: table.columns.length,
      });
    }
    return html`<tr role="row"${row.national === true ? classOf("national") : null}>${row.cells.map(
      (cell, index) => cellHtml(cell, { table, index, locale }),
    )}</tr>`;
  });
  const content = html`<table role="table" class="${table.layout}" aria-labelledby="${captionId}"><caption id="${captionId}"><span class="title">${textHtml(table.caption, locale)}</span></caption><thead role="rowgroup"><tr role="row">${head}</tr></thead><tbody role="rowgroup">${body}</tbody></table>`;
  return html`<div class="figure" id="${table.id}">${scrollHtml(content, { labelledBy: captionId })}${notesHtml(table.notes, locale)}</div>`;
}

function classOf(name: string): Html {
  return html` class="${name}"`;
}

function cellHtml(
  cell: Value,
  place: { readonly table: Table; readonly index: number; readonly locale: Locale },
): Html {
  const { table, index, locale } = place;
  const column = table.columns[index];
  if (column === undefined) return html``;
  const content = valueHtml(cell, locale);
  const name =
    table.layout === "records"
      ? html`<span class="field" aria-hidden="true">${textHtml(column.title, locale)}</span>`
      : null;
  return column.kind === "label"
    ? html`<th role="rowheader" scope="row" class="label">${name}${content}</th>`
    : html`<td role="cell" class="${column.kind}">${name}${content}</td>`;
}

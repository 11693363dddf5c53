import { directionOf } from "@aht-jo/core";
import type { RulesTable, TableLine, TablePart } from "./rules-table.ts";

/**
 * A table as one HTML `<table>` element, to be placed in any page: with its caption, with headings that screen readers
 * relate to the cells, and with its language and direction.
 *
 * Every text is escaped. Ids and dates are isolated with `<bdi>`, so that they keep their own direction. It has no
 * style; a row that rests on an assumption has the attribute `data-assumed`, besides the word that says so.
 *
 * @example
 * ```ts
 * import { type RulesTable, tableHtml } from "@aht-jo/rules";
 * const table: RulesTable = {
 *   locale: "en",
 *   ruleSet: "sha256:0",
 *   caption: [[{ kind: "text", text: "Doors" }]],
 *   columns: [{ id: "state", heading: [{ kind: "text", text: "State" }] }],
 *   rows: [{ id: "shut", isAssumed: false, cells: [[[{ kind: "text", text: "=shut" }]]] }],
 * };
 * tableHtml(table).includes('<th scope="row">=shut</th>'); //=> true
 * ```
 * @category Exports
 */
export function tableHtml({ locale, ruleSet, caption, columns, rows }: RulesTable): string {
  const headings = columns.map(({ heading }) => `<th scope="col">${lineHtml(heading)}</th>`);
  const bodyRows = rows.map(({ isAssumed, cells }) => {
    const [first = [], ...others] = cells;
    return [
      isAssumed ? "<tr data-assumed>" : "<tr>",
      `<th scope="row">${cellHtml(first)}</th>`,
      ...others.map((cell) => `<td>${cellHtml(cell)}</td>`),
      "</tr>",
    ].join("");
  });
  return [
    `<table lang="${locale}" dir="${directionOf(locale)}" data-rule-set="${escaped(ruleSet)}">`,
    `<caption>${cellHtml(caption)}</caption>`,
    `<thead><tr>${headings.join("")}</tr></thead>`,
    "<tbody>",
    ...bodyRows,
    "</tbody>",
    "</table>",
    "",
  ].join("\n");
}

function cellHtml(lines: readonly TableLine[]): string {
  return lines.map(lineHtml).join("<br>");
}

function lineHtml(line: TableLine): string {
  return line.map(partHtml).join("");
}

function partHtml({ kind, text }: TablePart): string {
  return kind === "text" ? escaped(text) : `<bdi>${escaped(text)}</bdi>`;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as it may stand in an element or an attribute; what HTML cannot hold becomes the replacement character. */
function escaped(text: string): string {
  return text
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? "")
    .replace(/(?![\t\n])[\p{Cc}\uFFFE\uFFFF]/gu, "\uFFFD");
}

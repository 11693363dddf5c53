import type { RulesTable, TableLine } from "./rules-table.ts";
import { phrasesIn } from "./say.ts";

/**
 * A table as comma-separated values (RFC 4180): a line of headings, then a line for each row, each ended by CR LF.
 *
 * Text that a spreadsheet could take for a formula is preceded by an apostrophe, so that opening the file runs
 * nothing. To open Arabic in a spreadsheet by double click, write the file in UTF-8 with a byte order mark.
 *
 * @example
 * ```ts
 * import { type RulesTable, tableCsv } from "@aht-jo/rules";
 * const table: RulesTable = {
 *   locale: "en",
 *   ruleSet: "sha256:0",
 *   caption: [[{ kind: "text", text: "Doors" }]],
 *   columns: [{ id: "state", heading: [{ kind: "text", text: "State" }] }],
 *   rows: [{ id: "shut", isAssumed: false, cells: [[[{ kind: "text", text: "=shut" }]]] }],
 * };
 * tableCsv(table); //=> "State\r\n'=shut\r\n"
 * ```
 * @category Exports
 */
export function tableCsv({ columns, rows, locale }: RulesTable): string {
  const { listSeparator } = phrasesIn[locale];
  const lines = [
    columns.map(({ heading }) => textOf(heading)),
    ...rows.map(({ cells }) => cells.map((cell) => cell.map(textOf).join(listSeparator))),
  ];
  return lines.map((fields) => `${fields.map(fieldText).join(",")}\r\n`).join("");
}

function textOf(line: TableLine): string {
  return line.map(({ text }) => text).join("");
}

/** What makes a spreadsheet calculate, also in the full-width forms, and behind what it overlooks. */
const formulaStart = /^[\s\p{Cc}\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;

function fieldText(text: string): string {
  const harmless = formulaStart.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

import { cell } from "../document/cell.ts";
import type { Subsection } from "../document/report-document.ts";
import { label } from "../labels/label.ts";
import type { AnnualContext } from "./annual-context.ts";
import { submittedCell } from "./submitted-cell.ts";

/** Part: the lines of submissions that could not be used, each with the reason. Nothing is dropped in silence. */
export function unplacedLines({ implementation, node, party }: AnnualContext): Subsection {
  return {
    id: "implementation-unplaced",
    title: label("unplaced.title"),
    blocks: [
      {
        kind: "table",
        id: "implementation-unplaced-lines",
        caption: label("unplaced.caption"),
        disclosure: "activity",
        layout: "records",
        columns: [
          { id: "activity", title: label("column.activity"), kind: "label" },
          { id: "party", title: label("column.party"), kind: "text" },
          { id: "period", title: label("column.period"), kind: "text" },
          { id: "submitted", title: label("column.submitted"), kind: "text" },
          { id: "reason", title: label("column.reason"), kind: "text" },
        ],
        rows: implementation.unplaced.map((line) => ({
          cells: [
            node(line.activity),
            party(line.party),
            submittedCell.period(line.period),
            submittedCell.date(line.submittedOn),
            cell.text(label(`unplaced.${line.reason}`)),
          ],
        })),
        empty: label("unplaced.empty"),
        notes: [],
      },
    ],
  };
}

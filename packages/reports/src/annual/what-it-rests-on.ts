import { cell, sentence } from "../document/cell.ts";
import type { Section } from "../document/report-document.ts";
import { label } from "../labels/label.ts";
import type { AnnualContext } from "./annual-context.ts";
import type { AnnualReportInput, StatedAssumption } from "./annual-input.ts";

/** Chapter: the readings and the assumptions behind the report, each with the question that would settle it. */
export function whatItRestsOn({ input, party }: AnnualContext): Section {
  const assumptions = [...input.assumptions, ...assumedCounts(input)];
  return {
    id: "basis",
    title: label("basis.title"),
    illustrative: false,
    blocks: [
      {
        kind: "paragraph",
        text: sentence(label("basis.intro"), {
          readings: cell.count(input.readings.length),
          assumptions: cell.count(assumptions.length),
        }),
      },
    ],
    subsections: [
      {
        id: "basis-readings",
        title: label("basis.readings"),
        blocks: [
          {
            kind: "table",
            id: "basis-readings-table",
            caption: label("basis.readings.caption"),
            disclosure: "published",
            layout: "records",
            columns: [
              { id: "question", title: label("column.question"), kind: "label" },
              { id: "taken", title: label("column.taken"), kind: "prose" },
              { id: "why", title: label("column.why"), kind: "prose" },
              { id: "who", title: label("column.could-answer"), kind: "text" },
            ],
            rows: input.readings.map((reading) => {
              const taken = reading.readings.find(({ id }) => id === reading.taken);
              return {
                cells: [
                  { kind: "named", id: reading.id, text: reading.question },
                  taken === undefined ? cell.none : cell.text(taken.text),
                  cell.text(reading.why),
                  party(reading.whoCouldAnswer),
                ],
              };
            }),
            empty: label("basis.none"),
            notes: [],
          },
        ],
      },
      {
        id: "basis-assumptions",
        title: label("basis.assumptions"),
        blocks: [
          {
            kind: "table",
            id: "basis-assumptions-table",
            caption: label("basis.assumptions.caption"),
            disclosure: "published",
            layout: "records",
            columns: [
              { id: "question", title: label("column.question"), kind: "label" },
              { id: "why", title: label("column.why"), kind: "prose" },
              { id: "who", title: label("column.could-answer"), kind: "text" },
              { id: "id", title: label("column.reference"), kind: "text" },
            ],
            rows: assumptions.map(({ id, why, question, whoCouldAnswer }) => ({
              cells: [cell.text(question), cell.text(why), party(whoCouldAnswer), cell.id(id)],
            })),
            empty: label("basis.none"),
            notes: [],
          },
        ],
      },
    ],
  };
}

/** What the tables of published figures are taken to count, where their publishers do not say. */
function assumedCounts({ statistics }: AnnualReportInput): readonly StatedAssumption[] {
  if (statistics === null) return [];
  return [...statistics.tables, ...statistics.compared].flatMap(({ id, counts }) =>
    counts.basis.kind === "assumed" ? [{ id, ...counts.basis }] : [],
  );
}

import { cell } from "../document/cell.ts";
import type { Section } from "../document/report-document.ts";
import { label } from "../labels/label.ts";
import type { AnnualContext } from "./annual-context.ts";
import { completionValue, judgementValue } from "./completion-value.ts";
import { methodNote } from "./method-note.ts";

/** Annex: every activity in force with its parties, its years, its state and its interval. */
export function everyActivity(context: AnnualContext): Section {
  const { input, implementation, node, party } = context;
  return {
    id: "activities",
    title: label("activities.title"),
    illustrative: implementation.illustrative,
    blocks: [
      {
        kind: "table",
        id: "activities-table",
        caption: label("activities.caption"),
        disclosure: "activity",
        layout: "records",
        columns: [
          { id: "activity", title: label("column.activity"), kind: "label" },
          { id: "parties", title: label("column.parties"), kind: "text" },
          { id: "years", title: label("column.years"), kind: "text" },
          { id: "state", title: label("column.state"), kind: "text" },
          { id: "interval", title: label("column.interval"), kind: "number" },
        ],
        rows: implementation.activities.map(({ scope, judgement, completion }) => {
          const { parties, timeFrame } = context.activity(scope.id);
          const years = {
            kind: "years",
            first: timeFrame.firstYear,
            last: timeFrame.lastYear,
          } as const;
          return {
            cells: [
              node(scope.id),
              cell.lines(parties.map((responsible) => party(responsible.party))),
              timeFrame.continuous
                ? cell.list([years, cell.text(label("activities.continuous"))])
                : years,
              judgementValue(judgement),
              completionValue(completion),
            ],
          };
        }),
        empty: label("activities.empty"),
        notes: [methodNote(input)],
      },
    ],
    subsections: [],
  };
}

import { disagreements, lateActivities } from "@aht-jo/strategy";
import { cell, sentence } from "../document/cell.ts";
import type { Section, Subsection } from "../document/report-document.ts";
import type { Column, Table } from "../document/table.ts";
import { label } from "../labels/label.ts";
import type { AnnualContext } from "./annual-context.ts";
import { completionValue, judgementValue } from "./completion-value.ts";
import { correctiveMeasures, deviations, resourceGaps } from "./reasons.ts";
import { standingReports } from "./standing-reports.ts";
import { statusValue } from "./status-value.ts";
import { submittedCell } from "./submitted-cell.ts";

/** Chapter: what is late and why, what is done about it, what is missing, and where parties disagree. */
export function lateness(context: AnnualContext): Section {
  const reports = standingReports(context);
  return {
    id: "late",
    title: label("late.title"),
    illustrative: context.implementation.illustrative,
    blocks: [],
    subsections: [
      lateList(context),
      deviations(reports, context),
      correctiveMeasures(reports, context),
      resourceGaps(reports, context),
      disputed(context),
    ],
  };
}

function lateList(context: AnnualContext): Subsection {
  const { input, monitoring, node, party } = context;
  const late = lateActivities(input.plan, monitoring);
  const rows = late.map((entry) => {
    const activity = context.activity(entry.activity);
    const { firstYear, lastYear } = activity.timeFrame;
    return {
      cells: [
        node(entry.activity),
        cell.lines(activity.parties.map((responsible) => party(responsible.party))),
        { kind: "years", first: firstYear, last: lastYear } as const,
        cell.text(label(`late.${entry.why}`)),
        judgementValue(entry.judgement),
        entry.sources.length === 0
          ? cell.text(label("judgement.no-report"))
          : completionValue(entry.claimed),
      ],
    };
  });
  return part("list", {
    columns: [
      { id: "activity", title: label("column.activity"), kind: "label" },
      { id: "parties", title: label("column.parties"), kind: "text" },
      { id: "years", title: label("column.years"), kind: "text" },
      { id: "why", title: label("column.late-because"), kind: "text" },
      { id: "state", title: label("column.state"), kind: "text" },
      { id: "claimed", title: label("column.claimed"), kind: "text" },
    ],
    rows,
    notes: [sentence(label("late.list.note"), { asOf: cell.date(input.asOf) })],
  });
}

function disputed({ input, monitoring, node, party }: AnnualContext): Subsection {
  return part("disputed", {
    columns: [
      { id: "activity", title: label("column.activity"), kind: "label" },
      { id: "period", title: label("column.period"), kind: "text" },
      { id: "party", title: label("column.party"), kind: "text" },
      { id: "submitted", title: label("column.submitted"), kind: "text" },
      { id: "status", title: label("column.state"), kind: "text" },
      { id: "rate", title: label("column.rate"), kind: "number" },
    ],
    rows: disagreements(input.plan, monitoring).flatMap(({ activity, claims }) =>
      claims.map((claim) => ({
        cells: [
          node(activity),
          submittedCell.period(claim.period),
          party(claim.party),
          submittedCell.date(claim.submittedOn),
          statusValue(claim.status),
          { kind: "observation", value: claim.rate, unit: "percent" } as const,
        ],
      })),
    ),
    notes: [sentence(label("late.disputed.note"))],
  });
}

/** A part of the chapter that is one table. */
function part(
  id: "list" | "disputed",
  table: { readonly columns: readonly Column[] } & Pick<Table, "rows" | "notes">,
): Subsection {
  return {
    id: `late-${id}`,
    title: label(`late.${id}`),
    blocks: [
      {
        kind: "table",
        id: `late-${id}-table`,
        caption: label(`late.${id}.caption`),
        disclosure: "activity",
        layout: "records",
        empty: label(`late.${id}.empty`),
        ...table,
      },
    ],
  };
}

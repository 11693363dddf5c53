import { isWithin, parsePeriod, ratio } from "@aht-jo/core";
import { type ProgressReport, reportingCalendar, silentParties } from "@aht-jo/strategy";
import { cell, sentence } from "../document/cell.ts";
import type { Section } from "../document/report-document.ts";
import { label } from "../labels/label.ts";
import type { AnnualContext } from "./annual-context.ts";
import { submittedCell } from "./submitted-cell.ts";

/** Chapter: who owed a report, who sent one, and who was silent. */
export function reporting(context: AnnualContext): Section {
  const { input, monitoring, year } = context;
  const owed = reportingCalendar(input.plan, monitoring).filter(
    ({ period }) => isWithin(period, year) && period.to <= input.asOf,
  );
  const silent = silentParties(input.plan, monitoring).filter(({ period }) =>
    isWithin(period, year),
  );
  const silentIn = (period: string) =>
    silent.find((duty) => duty.period.id === period)?.parties.length ?? 0;
  return {
    id: "reporting",
    title: label("reporting.title"),
    illustrative: context.implementation.illustrative,
    blocks: [
      {
        kind: "interval-bars",
        id: "reporting-rate",
        caption: label("reporting.rate"),
        disclosure: "activity",
        subject: label("column.period"),
        measure: label("column.reporting-rate"),
        columns: [
          { id: "owed", title: label("column.owed"), kind: "number" },
          { id: "sent", title: label("column.sent"), kind: "number" },
          { id: "silent", title: label("column.silent"), kind: "number" },
        ],
        rows: owed.map(({ period, parties }) => {
          const missing = silentIn(period.id);
          const sent = parties.length - missing;
          return {
            label: cell.period(period.id),
            interval: cell.percent(ratio(sent, parties.length)),
            cells: [parties.length, sent, missing].map(cell.count),
          };
        }),
        notes: [sentence(label("reporting.rate-note"))],
      },
      {
        kind: "table",
        id: "reporting-silent",
        caption: label("reporting.silent"),
        disclosure: "activity",
        layout: "records",
        columns: [
          { id: "party", title: label("column.party"), kind: "label" },
          { id: "period", title: label("column.period"), kind: "text" },
          { id: "owed", title: label("column.owed-activities"), kind: "prose" },
        ],
        rows: silent.flatMap(({ period, parties }) =>
          parties.map(({ party, activities }) => ({
            cells: [
              context.party(party),
              cell.period(period.id),
              cell.lines(activities.map((activity) => context.node(activity))),
            ],
          })),
        ),
        empty: label("reporting.silent-empty"),
        notes: [],
      },
      {
        kind: "table",
        id: "reporting-sent",
        caption: label("reporting.sent"),
        disclosure: "activity",
        layout: "grid",
        columns: [
          { id: "party", title: label("column.party"), kind: "label" },
          { id: "period", title: label("column.period"), kind: "text" },
          { id: "submitted", title: label("column.submitted"), kind: "text" },
          { id: "activities", title: label("column.activities"), kind: "number" },
        ],
        rows: submissionsOf(context).map(({ party, period, submittedOn, activities }) => ({
          cells: [
            context.party(party),
            submittedCell.period(period),
            submittedCell.date(submittedOn),
            cell.count(activities.length),
          ],
        })),
        empty: label("reporting.sent-empty"),
        notes: [],
      },
    ],
    subsections: [],
  };
}

function submissionsOf({ input, submissions, year }: AnnualContext): readonly ProgressReport[] {
  return submissions.filter(({ plan, period: id, submittedOn }) => {
    const period = parsePeriod(id);
    const isOfYear = period.ok && isWithin(period.value, year);
    return plan === input.plan.id && isOfYear && submittedOn <= input.asOf;
  });
}

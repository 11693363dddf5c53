import { type CivilDate, isCivilDate, type Observation, subtractObservations } from "@aht-jo/core";
import type { ResourceNeed } from "@aht-jo/strategy";
import { cell, sentence } from "../document/cell.ts";
import type { Subsection } from "../document/report-document.ts";
import type { Column, Row } from "../document/table.ts";
import type { Unit, Value } from "../document/value.ts";
import { label } from "../labels/label.ts";
import type { AnnualContext } from "./annual-context.ts";
import type { StandingReport } from "./standing-reports.ts";
import { statusValue } from "./status-value.ts";
import { submittedCell } from "./submitted-cell.ts";

/** Part: every deviation that stands, with its cause, its effect and the party's explanation. */
export function deviations(reports: readonly StandingReport[], context: AnnualContext): Subsection {
  return part("deviations", {
    columns: [
      { id: "activity", title: label("column.activity"), kind: "label" },
      { id: "party", title: label("column.party"), kind: "text" },
      { id: "state", title: label("column.state"), kind: "text" },
      { id: "cause", title: label("column.cause"), kind: "text" },
      { id: "effect", title: label("column.effect"), kind: "text" },
      { id: "explanation", title: label("column.explanation"), kind: "prose" },
    ],
    rows: reports.flatMap((report) =>
      report.progress.deviations.map(({ cause, effect, narrative }) => ({
        cells: [
          ...named(report, context),
          stateOf(report),
          cell.text(label(`cause.${cause}`)),
          cell.text(label(`effect.${effect}`)),
          { kind: "narrative", narrative } as const,
        ],
      })),
    ),
  });
}

/** Part: every corrective measure that stands, those whose date has passed marked as overdue. */
export function correctiveMeasures(
  reports: readonly StandingReport[],
  context: AnnualContext,
): Subsection {
  const { asOf } = context.input;
  return part("measures", {
    columns: [
      { id: "activity", title: label("column.activity"), kind: "label" },
      { id: "party", title: label("column.party"), kind: "text" },
      { id: "measure", title: label("column.measure"), kind: "prose" },
      { id: "who", title: label("column.who"), kind: "text" },
      { id: "by", title: label("column.by"), kind: "text" },
      { id: "due", title: label("column.due"), kind: "text" },
    ],
    rows: reports.flatMap((report) =>
      report.progress.correctiveMeasures.map(({ what, who, by }) => ({
        cells: [
          ...named(report, context),
          { kind: "narrative", narrative: what } as const,
          context.party(who),
          submittedCell.date(by),
          dueOf(by, asOf),
        ],
      })),
    ),
  });
}

/** Part: every resource that is not fully secured, with what is missing of it. */
export function resourceGaps(
  reports: readonly StandingReport[],
  context: AnnualContext,
): Subsection {
  return part("resources", {
    columns: [
      { id: "activity", title: label("column.activity"), kind: "label" },
      { id: "party", title: label("column.party"), kind: "text" },
      { id: "kind", title: label("column.resource"), kind: "text" },
      { id: "source", title: label("column.source"), kind: "text" },
      { id: "needed", title: label("column.needed"), kind: "number" },
      { id: "secured", title: label("column.secured"), kind: "number" },
      { id: "gap", title: label("column.gap"), kind: "number" },
    ],
    rows: reports.flatMap((report) =>
      report.progress.resources.flatMap((need) => {
        const gap = subtractObservations(need.needed, need.secured);
        if (gap.kind === "value" && gap.n <= 0) return [];
        const figure = (value: Observation): Value => ({
          kind: "observation",
          value,
          unit: units[need.kind],
        });
        return [
          {
            cells: [
              ...named(report, context),
              cell.text(label(`resource.${need.kind}`)),
              cell.text(label(`source.${need.source}`)),
              figure(need.needed),
              figure(need.secured),
              figure(gap),
            ],
          },
        ];
      }),
    ),
  });
}

const units: Readonly<Record<ResourceNeed["kind"], Unit>> = {
  money: "fils",
  staff: "posts",
  equipment: "pieces",
  premises: "pieces",
  training: "pieces",
};

function named({ activity, party }: StandingReport, context: AnnualContext): readonly Value[] {
  return [context.node(activity), context.party(party)];
}

function stateOf({ isLate, progress }: StandingReport): Value {
  const reported = statusValue(progress.status);
  if (!isLate) return reported;
  return cell.lines([reported, { kind: "status", tone: "alert", text: label("late.late") }]);
}

function dueOf(by: CivilDate, asOf: CivilDate): Value {
  if (!isCivilDate(by)) return cell.none;
  return by < asOf
    ? { kind: "status", tone: "alert", text: label("measures.overdue") }
    : { kind: "status", tone: "waiting", text: label("measures.in-time") };
}

function part(
  id: "deviations" | "measures" | "resources",
  table: { readonly columns: readonly Column[]; readonly rows: readonly Row[] },
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
        notes: [sentence(label(`late.${id}.note`))],
        ...table,
      },
    ],
  };
}

import type { Localized } from "@aht-jo/core";
import type { Implementation } from "@aht-jo/strategy";
import { cell, sentence } from "../document/cell.ts";
import type { IntervalBars } from "../document/chart.ts";
import type { Section, Subsection } from "../document/report-document.ts";
import type { Value } from "../document/value.ts";
import { label } from "../labels/label.ts";
import type { AnnualContext } from "./annual-context.ts";
import { completionValue } from "./completion-value.ts";
import { methodInWords, methodNote } from "./method-note.ts";
import { unplacedLines } from "./unplaced-lines.ts";

/** Chapter: how far the plan is carried out, by pillar, goal and party, with the method in words. */
export function implementationChapter(context: AnnualContext): Section {
  const { implementation } = context;
  const whole = { ...implementation.plan, label: cell.text(label("glance.whole-plan")) };
  const named = (entry: Implementation) => ({ ...entry, label: context.node(entry.scope.id) });
  const part = (
    key: "pillars" | "goals" | "parties",
    bars: readonly LabelledFigure[],
  ): Subsection => ({
    id: `implementation-${key}`,
    title: label(`implementation.${key}`),
    blocks: [
      figures(bars, {
        id: `implementation-${key}-figures`,
        subject: label(subjects[key]),
        caption: label(`implementation.${key}.caption`),
        context,
      }),
    ],
  });
  return {
    id: "implementation",
    title: label("implementation.title"),
    illustrative: implementation.illustrative,
    blocks: [],
    subsections: [
      {
        id: "implementation-method",
        title: label("implementation.method"),
        blocks: [{ kind: "list", items: methodInWords(context.input) }],
      },
      part("pillars", [...implementation.pillars.map(named), whole]),
      part("goals", implementation.goals.map(named)),
      part(
        "parties",
        implementation.parties.map((entry) => ({ ...entry, label: context.party(entry.scope.id) })),
      ),
      unplacedLines(context),
    ],
  };
}

const subjects = {
  pillars: "column.pillar",
  goals: "column.goal",
  parties: "column.party",
} as const;

interface LabelledFigure extends Pick<Implementation, "completion" | "counts"> {
  readonly label: Value;
}

function figures(
  entries: readonly LabelledFigure[],
  options: {
    readonly id: string;
    readonly subject: Localized;
    readonly caption: Localized;
    readonly context: AnnualContext;
  },
): IntervalBars {
  const { context, ...rest } = options;
  return {
    kind: "interval-bars",
    ...rest,
    disclosure: "activity",
    measure: label("column.interval"),
    columns: [
      { id: "total", title: label("column.activities"), kind: "number" },
      { id: "counted", title: label("column.counted"), kind: "number" },
      { id: "reported", title: label("column.reported"), kind: "number" },
      { id: "conflicting", title: label("column.conflicting"), kind: "number" },
    ],
    rows: entries.map(({ label: name, completion, counts }) => ({
      label: name,
      interval: completionValue(completion),
      cells: [counts.total, counts.counted, counts.reported, counts.conflicting].map(cell.count),
    })),
    notes: [sentence(label("chart.interval-key")), methodNote(context.input)],
  };
}

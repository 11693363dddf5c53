import { isInForce, nodes, type PlanNodeKind } from "@aht-jo/strategy";
import { cell, sentence } from "../document/cell.ts";
import type { Section } from "../document/report-document.ts";
import { label } from "../labels/label.ts";
import type { LabelKey } from "../labels/label-key.ts";
import type { AnnualContext } from "./annual-context.ts";
import { completionValue, judgementTones } from "./completion-value.ts";
import { methodNote } from "./method-note.ts";

/** Chapter: what the plan consists of, where it stands, and its activities by pillar and state. */
export function planAtAGlance(context: AnnualContext): Section {
  const { input, implementation } = context;
  const { completion, counts } = implementation.plan;
  return {
    id: "glance",
    title: label("glance.title"),
    illustrative: implementation.illustrative,
    blocks: [
      { kind: "facts", entries: sizeOf(context) },
      {
        kind: "paragraph",
        text: sentence(label("glance.standing"), {
          asOf: cell.date(input.asOf),
          share: completionValue(completion),
          total: cell.count(counts.total),
          counted: cell.count(counts.counted),
          reported: cell.count(counts.reported),
          notYetDue: cell.count(counts.notYetDue),
        }),
      },
      { kind: "callout", tone: "note", text: methodNote(input) },
      {
        kind: "stacked-bars",
        id: "glance-states",
        caption: label("glance.states"),
        disclosure: "activity",
        subject: label("column.pillar"),
        series: judgementTones.map(([judgement, tone]) => ({
          id: judgement,
          label: label(`judgement.${judgement}`),
          tone,
        })),
        rows: [
          ...implementation.pillars.map(({ scope }) => ({
            label: context.node(scope.id),
            counts: statesUnder(context, scope.id),
          })),
          { label: cell.text(label("glance.whole-plan")), counts: statesUnder(context, null) },
        ],
        notes: [sentence(label("glance.states-note"))],
      },
    ],
    subsections: [],
  };
}

const sizes: readonly (readonly [PlanNodeKind, LabelKey])[] = [
  ["pillar", "size.pillars"],
  ["goal", "size.goals"],
  ["sub-goal", "size.sub-goals"],
  ["activity", "size.activities"],
  ["indicator", "size.indicators"],
];

function sizeOf({ input, implementation }: AnnualContext) {
  const { plan, asOf } = input;
  const inForce = [...nodes(plan)].filter(({ node }) => isInForce(node, asOf));
  const count = (wanted: PlanNodeKind) => inForce.filter(({ kind }) => kind === wanted).length;
  return [
    ...sizes.map(([kind, key]) => ({ term: label(key), value: cell.count(count(kind)) })),
    { term: label("size.parties"), value: cell.count(implementation.parties.length) },
    {
      term: label("size.term"),
      value: { kind: "years", first: plan.term.firstYear, last: plan.term.lastYear } as const,
    },
  ];
}

function statesUnder({ implementation }: AnnualContext, pillar: string | null): readonly number[] {
  const under = implementation.activities.filter(
    ({ scope }) => pillar === null || scope.id.startsWith(`${pillar}.`),
  );
  return judgementTones.map(
    ([judgement]) => under.filter((activity) => activity.judgement === judgement).length,
  );
}

import type { Audience } from "@aht-jo/core";
import { label } from "../labels/label.ts";
import type { Block } from "./block.ts";
import type { Chart } from "./chart.ts";
import type { ReportDocument, Subsection } from "./report-document.ts";
import type { RichText } from "./rich-text.ts";
import type { Row, Table } from "./table.ts";
import type { Value } from "./value.ts";

/**
 * The part of a report that an audience may read.
 *
 * The committee reads everything. For the public, a narrative written for the committee becomes a `reserved` value,
 * a figure that counts people stays only where it is national, and published figures stay as they were published. Rows
 * and inputs marked for the committee are left out, and neither they nor their number leave a trace. Every renderer
 * starts here.
 */
export function forAudience(document: ReportDocument, audience: Audience): ReportDocument {
  if (audience === "committee") return document;
  return {
    ...document,
    sections: document.sections.map((section) => ({
      ...publicPart(section),
      illustrative: section.illustrative,
      subsections: section.subsections.map(publicPart),
    })),
    provenance: {
      ...document.provenance,
      inputs: document.provenance.inputs.filter((input) => input.committeeOnly !== true),
    },
  };
}

function publicPart(part: Subsection): Subsection {
  return { id: part.id, title: part.title, blocks: part.blocks.map(publicBlock) };
}

function publicBlock(block: Block): Block {
  switch (block.kind) {
    case "paragraph":
    case "callout":
      return { ...block, text: publicText(block.text) };
    case "list":
      return { ...block, items: block.items.map(publicText) };
    case "facts":
      return {
        ...block,
        entries: block.entries.map(({ term, value }) => ({ term, value: publicValue(value) })),
      };
    case "table":
      return block.disclosure === "person" ? nationalPart(block) : publicTable(block);
    case "stacked-bars":
    case "interval-bars":
    case "time-series":
      return block.disclosure === "person" ? withheld(block) : publicChart(block);
    default:
      return block satisfies never;
  }
}

function publicTable(table: Table): Table {
  return {
    ...table,
    rows: table.rows
      .filter((row) => row.committeeOnly !== true)
      .map((row) => ({ ...row, cells: row.cells.map(publicValue) })),
    notes: table.notes.map(publicText),
  };
}

function nationalPart(table: Table): Table {
  const kept = table.columns.map((column) => column.kind === "label" || column.national === true);
  const keep = <T>(items: readonly T[]): readonly T[] => items.filter((_, index) => kept[index]);
  const rows: readonly Row[] = table.rows.filter((row) => row.national === true);
  return publicTable({
    ...table,
    columns: keep(table.columns),
    rows: rows.map((row) => ({ ...row, cells: keep(row.cells) })),
    notes: [...table.notes, { text: label("disclosure.national-only"), values: {} }],
  });
}

function withheld(chart: Chart): Block {
  return {
    kind: "callout",
    tone: "note",
    text: {
      text: label("disclosure.chart-withheld"),
      values: {
        chart: { kind: "text", text: chart.caption },
        code: { kind: "id", id: "disclosure.breakdown-withheld" },
      },
    },
  };
}

function publicChart(chart: Chart): Chart {
  const notes = chart.notes.map(publicText);
  switch (chart.kind) {
    case "stacked-bars":
      return {
        ...chart,
        notes,
        rows: chart.rows.map((row) => ({ ...row, label: publicValue(row.label) })),
      };
    case "interval-bars":
      return {
        ...chart,
        notes,
        rows: chart.rows.map((row) => ({
          label: publicValue(row.label),
          interval: publicValue(row.interval),
          cells: row.cells.map(publicValue),
        })),
      };
    case "time-series":
      return {
        ...chart,
        notes,
        series: chart.series.map((series) => ({
          ...series,
          points: series.points.map(publicValue),
        })),
      };
    default:
      return chart satisfies never;
  }
}

function publicText(text: RichText): RichText {
  return {
    text: text.text,
    values: Object.fromEntries(
      Object.entries(text.values).map(([name, value]) => [name, publicValue(value)]),
    ),
  };
}

function publicValue(value: Value): Value {
  switch (value.kind) {
    case "narrative":
      return value.narrative.audience === "public" ? value : { kind: "reserved" };
    case "list":
      return { ...value, items: value.items.map(publicValue) };
    default:
      return value;
  }
}

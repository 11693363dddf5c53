import type { Finding, PublishedTable, Severity } from "@aht-jo/indicators";
import type { Block } from "../document/block.ts";
import { cell, sentence } from "../document/cell.ts";
import type { Section, Subsection } from "../document/report-document.ts";
import type { RichText } from "../document/rich-text.ts";
import type { Value } from "../document/value.ts";
import { label } from "../labels/label.ts";
import type { PublishedStatistics } from "./annual-input.ts";
import { findingsTable } from "./findings-table.ts";
import { helpsToUncover } from "./helps-to-uncover.ts";
import { figuresByYear } from "./published-figures.ts";

/** Chapter: published figures as they were published, with every contradiction found in them beside them. */
export function statistics(published: PublishedStatistics): Section {
  const { tables, compared, findings } = published;
  const all = [...tables, ...compared];
  const open = findings.filter((finding) => !helpsToUncover(finding));
  const count = (severity: Severity): Value =>
    cell.count(open.filter((finding) => finding.severity === severity).length);
  return {
    id: "statistics",
    title: label("statistics.title"),
    illustrative: false,
    blocks: [
      {
        kind: "paragraph",
        text: sentence(label("statistics.intro"), {
          tables: cell.count(all.length),
          figures: cell.count(all.reduce((sum, { rows }) => sum + rows.length, 0)),
          errors: count("error"),
          warnings: count("warning"),
          notes: count("note"),
        }),
      },
      { kind: "paragraph", text: sentence(label("statistics.uncovering")) },
      { kind: "list", items: cited(published) },
      overview(tables),
    ],
    subsections: [
      ...tables.map((table, index) => oneTable(table, { place: index + 1, findings, all })),
      ...(compared.length === 0 ? [] : [otherPublishers(published)]),
    ],
  };
}

function cited({ tables, sources }: PublishedStatistics): readonly RichText[] {
  const works = [...new Set(tables.map(({ source }) => source.work))];
  return works.map((work) => {
    const places = new Set(
      tables.flatMap((table) => (table.source.work === work ? [table.source.pinpoint] : [])),
    );
    return sentence(label("statistics.source"), {
      ...workOf(work, sources),
      place: cell.list([...places].map((place) => cell.text({ en: place, ar: place }))),
    });
  });
}

/** A work by its title and publisher; by its id where it is not among the sources. */
function workOf(id: string, sources: PublishedStatistics["sources"]) {
  const source = sources.find((one) => one.id === id);
  return source === undefined
    ? { work: cell.id(id), publisher: cell.none }
    : { work: cell.text(source.title), publisher: cell.text(source.publisher) };
}

function overview(tables: readonly PublishedTable[]): Block {
  const byTable = tables.map((table) => ({ table, figures: figuresByYear(table) }));
  const all = byTable.flatMap(({ figures }) => figures.years);
  const first = Math.min(...all);
  const years = all.length === 0 ? [] : range(first, Math.max(...all));
  return {
    kind: "time-series",
    id: "statistics-overview",
    caption: label("statistics.overview"),
    disclosure: "published",
    years,
    series: byTable
      .map(({ table, figures }) => ({
        id: table.id,
        label: table.title,
        points: years.map(figures.total.at),
      }))
      .filter(({ points }) => points.some(({ kind }) => kind !== "none")),
    notes: [sentence(label("statistics.marks"))],
  };
}

function oneTable(
  table: PublishedTable,
  context: {
    readonly place: number;
    readonly findings: readonly Finding[];
    readonly all: readonly PublishedTable[];
  },
): Subsection {
  const { years, total, parts } = figuresByYear(table);
  // Named by its place: two tables may have one id, and an id may be anything.
  const id = `statistics-table-${context.place}`;
  const columns = [total, ...parts];
  const figures: Block = {
    kind: "table",
    id: `${id}-figures`,
    caption: label("statistics.figures"),
    disclosure: "published",
    layout: "grid",
    columns: [
      { id: "year", title: label("column.year"), kind: "label" },
      ...columns.map(({ id, title }) => ({ id, title, kind: "number" as const })),
    ],
    rows: years.map((year) => ({
      cells: [{ kind: "years", first: year, last: year }, ...columns.map(({ at }) => at(year))],
    })),
    empty: label("statistics.no-figures"),
    notes: [],
  };
  return {
    id,
    title: table.title,
    blocks: [
      ...(parts.length === 0 ? [] : [figures]),
      findingsTable(`${id}-findings`, {
        findings: context.findings.filter(({ place }) => place.table === table.id),
        tables: context.all,
      }),
    ],
  };
}

function otherPublishers({ tables, compared, findings, sources }: PublishedStatistics): Subsection {
  const ids = new Set(compared.map(({ id }) => id));
  return {
    id: "statistics-others",
    title: label("statistics.others"),
    blocks: [
      { kind: "paragraph", text: sentence(label("statistics.others-intro")) },
      {
        kind: "table",
        id: "statistics-others-tables",
        caption: label("statistics.compared"),
        disclosure: "published",
        layout: "records",
        columns: [
          { id: "table", title: label("column.table"), kind: "label" },
          { id: "source", title: label("column.source"), kind: "text" },
          { id: "figures", title: label("column.figures"), kind: "number" },
        ],
        rows: compared.map(({ title, source, rows }) => ({
          cells: [cell.text(title), workOf(source.work, sources).work, cell.count(rows.length)],
        })),
        empty: label("basis.none"),
        notes: [],
      },
      findingsTable("statistics-others-findings", {
        findings: findings.filter(({ place }) => ids.has(place.table)),
        tables: [...tables, ...compared],
      }),
    ],
  };
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

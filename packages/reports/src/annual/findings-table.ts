import type { Locale, Localized } from "@aht-jo/core";
import {
  type Finding,
  formatFinding,
  type PublishedTable,
  ruleTitles,
  type Severity,
} from "@aht-jo/indicators";
import { cell } from "../document/cell.ts";
import type { Row, Table } from "../document/table.ts";
import type { Tone } from "../document/value.ts";
import { label } from "../labels/label.ts";
import { helpsToUncover } from "./helps-to-uncover.ts";
import { publishedLabel } from "./published-figures.ts";

/**
 * What was found in the figures of a table, contradictions first. Findings that say the same of several places share
 * a row. Where withheld numbers can be worked out is told to the committee alone: in the public edition such rows are not
 * there, and nothing by the table says so, because that would tell which table holds such a number.
 */
export function findingsTable(
  id: string,
  options: { readonly findings: readonly Finding[]; readonly tables: readonly PublishedTable[] },
): Table {
  const { findings, tables } = options;
  return {
    kind: "table",
    id,
    caption: label("statistics.findings"),
    disclosure: "published",
    layout: "records",
    columns: [
      { id: "rule", title: label("column.rule"), kind: "label" },
      { id: "severity", title: label("column.severity"), kind: "text" },
      { id: "finding", title: label("column.finding"), kind: "prose" },
      { id: "places", title: label("column.places"), kind: "text" },
      { id: "rows", title: label("column.rows"), kind: "text" },
    ],
    rows: severities.flatMap(([severity, tone]) =>
      groups(
        findings.filter((finding) => finding.severity === severity),
        tables,
      ).map(({ first, said, members }): Row => {
        const rows = members.flatMap(({ place }) => place.rows);
        return {
          cells: [
            cell.text(ruleTitles[first.rule]),
            { kind: "status", tone, text: label(`severity.${severity}`) },
            cell.text(said),
            cell.list(members.map((member) => cell.text(placeOf(member, tables)))),
            cell.list([...new Set(rows)].sort((a, b) => a - b).map(cell.count)),
          ],
          ...(helpsToUncover(first) ? { committeeOnly: true } : {}),
        };
      }),
    ),
    empty: label("statistics.no-findings"),
    notes: [],
  };
}

const severities: readonly (readonly [Severity, Tone])[] = [
  ["error", "alert"],
  ["warning", "silent"],
  ["note", "waiting"],
];

interface Group {
  readonly first: Finding;
  readonly said: Localized;
  readonly members: readonly Finding[];
}

function groups(findings: readonly Finding[], tables: readonly PublishedTable[]): readonly Group[] {
  const found = new Map<string, Group>();
  for (const finding of findings) {
    const said = saidOf(finding, tables);
    const key = `${finding.place.table} ${finding.code} ${said.en}`;
    const known = found.get(key);
    found.set(key, {
      first: known?.first ?? finding,
      said,
      members: [...(known?.members ?? []), finding],
    });
  }
  return [...found.values()];
}

/** The sentence of a finding without its place: that stands in a column of its own. */
function saidOf(finding: Finding, tables: readonly PublishedTable[]): Localized {
  const placeless = { ...finding, place: { ...finding.place, key: {} } };
  const title = tables.find(({ id }) => id === finding.place.table)?.title;
  const said = (locale: Locale): string => {
    const text = formatFinding(placeless, { locale, tables });
    const prefix = `${title?.[locale]}: `;
    return text.startsWith(prefix) ? text.slice(prefix.length) : text;
  };
  return { en: said("en"), ar: said("ar") };
}

function placeOf({ place }: Finding, tables: readonly PublishedTable[]): Localized {
  const table = tables.find(({ id }) => id === place.table);
  const labels = (table?.dimensions ?? [])
    .filter(({ id, total }) => total !== null || id === table?.periodDimension)
    .flatMap((dimension) => {
      const text = place.key[dimension.id];
      return text === undefined ? [] : [publishedLabel(text, dimension)];
    });
  if (labels.length === 0) return label("statistics.whole-table");
  const joined = (locale: Locale): string => labels.map((one) => one[locale]).join(" \u00B7 ");
  return { en: joined("en"), ar: joined("ar") };
}

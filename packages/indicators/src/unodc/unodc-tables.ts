import { type Issue, issue, type Provision, type Result, resultOf } from "@aht-jo/core";
import { parsePublishedValue } from "../table/parse-published-value.ts";
import type { PublishedRow, PublishedTable } from "../table/published-table.ts";
import type { TableIssueCode } from "../table/table-issue-code.ts";
import { unodcBreakdowns, unodcDimensions } from "./unodc-dimensions.ts";
import { unodcIndicators } from "./unodc-indicators.ts";

const columns = [
  "Iso3_code",
  "Indicator",
  "Dimension",
  "Category",
  "Sex",
  "Age",
  "Year",
  "Unit of measurement",
  "txtVALUE",
] as const;

type Column = (typeof columns)[number];
type Line = Readonly<Record<Column, string>>;

/** UNODC prints `<5` for every number below five, zero included, and never a zero. */
const suppression = [{ mark: "<5", min: 0, max: 4 }];

/**
 * Makes one table per indicator from the rows of the UNODC long table on trafficking in persons.
 *
 * Labels stay as printed. Every table has the dimensions country, period, sex, age, form, citizenship and
 * repatriation. Sex, age and citizenship divide the total; forms of exploitation overlap; repatriation is a subset.
 * `place.row` counts the header as row 1.
 *
 * @param rows - One record per line, by column name, in printed order, as a CSV reader gives them.
 * @param options - `source`: the release the rows come from.
 * @returns The tables in the order in which a case goes through the system, or every issue, located by record
 *   position and column.
 * @example
 * ```ts
 * import { unodcTables } from "@aht-jo/indicators";
 * const row = {
 *   Iso3_code: "JOR", Indicator: "Persons convicted", Dimension: "Total", Category: "Total",
 *   Sex: "Male", Age: "Total", Year: "2019", "Unit of measurement": "Counts", txtVALUE: "21",
 * };
 * const source = { work: "unodc-glotip-2023", pinpoint: "rows for Jordan", reading: "primary" } as const;
 * const tables = unodcTables([row], { source });
 * tables.ok && tables.value[0]?.rows[0]?.value; //=> { kind: "count", n: 21 }
 * unodcTables([{ ...row, txtVALUE: "about 20" }], { source }).ok; //=> false
 * ```
 * @see UNODC Research, Data Portal, Trafficking in Persons.
 * @category Published tables
 */
export function unodcTables(
  rows: readonly Readonly<Record<string, string>>[],
  { source }: { source: Provision },
): Result<readonly PublishedTable[], Issue<TableIssueCode>> {
  const issues: Issue<TableIssueCode>[] = [];
  const byIndicator = new Map<string, PublishedRow[]>();
  rows.forEach((line, position) => {
    const missing = columns.filter((column) => typeof line[column] !== "string");
    issues.push(...missing.map((column) => issue("unodc.column-missing", [position, column])));
    if (missing.length > 0) return;
    const { Indicator } = line as Line;
    const row = readLine(line as Line, position);
    const found = byIndicator.get(Indicator);
    if (!row.ok) issues.push(...row.issues);
    else if (found) found.push(row.value);
    else byIndicator.set(Indicator, [row.value]);
  });
  return resultOf(issues, () =>
    [...unodcIndicators].flatMap(([name, { id, title, measure, unit }]) => {
      const found = byIndicator.get(name);
      if (found === undefined) return [];
      return [
        {
          id,
          title,
          publisher: "unodc",
          source,
          counts: {
            measure,
            unit,
            scope: "all-forms",
            basis: { kind: "sourced", provision: source },
          },
          periodDimension: "period",
          dimensions: unodcDimensions,
          rows: found,
        } satisfies PublishedTable,
      ];
    }),
  );
}

function readLine(line: Line, position: number): Result<PublishedRow, Issue<TableIssueCode>> {
  const issues: Issue<TableIssueCode>[] = [];
  if (!unodcIndicators.has(line.Indicator)) {
    issues.push(issue("unodc.indicator-unknown", [position, "Indicator"]));
  }
  const broken = unodcBreakdowns.get(line.Dimension);
  if (broken === undefined) issues.push(issue("unodc.dimension-unknown", [position, "Dimension"]));
  if (broken === null && line.Category !== "Total") {
    issues.push(issue("unodc.category-unknown", [position, "Category"]));
  }
  if (line["Unit of measurement"] !== "Counts") {
    issues.push(issue("unodc.unit-unknown", [position, "Unit of measurement"]));
  }
  const path = [position, "txtVALUE"];
  const value = parsePublishedValue(line.txtVALUE, { suppression, missing: [], path });
  if (!value.ok) return { ok: false, issues: [...value.issues, ...issues] };
  return resultOf(issues, () => ({
    key: {
      country: line.Iso3_code,
      period: line.Year,
      sex: line.Sex,
      age: line.Age,
      form: "Total",
      citizenship: "Total",
      repatriation: "Total",
      ...(broken ? { [broken.id]: line.Category } : {}),
    },
    value: value.value,
    place: { row: position + 2 },
  }));
}

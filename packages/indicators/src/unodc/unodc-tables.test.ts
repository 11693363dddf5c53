// Covers: the adapter from the UNODC long table: keys, values, places, and files that are not that table.
// Not covered: the meaning of its figures, which `reconcile` looks at, and reading the CSV text itself.
import { describe, expect, it } from "vitest";
import { unodcJordanRecords, unodcJordanTables } from "../fixtures/unodc-jordan.ts";
import { checkPublishedTable } from "../table/check-published-table.ts";
import { unodcTables } from "./unodc-tables.ts";

const source = { work: "unodc-glotip-2023", pinpoint: "rows", reading: "primary" } as const;
const record = {
  Iso3_code: "JOR",
  Indicator: "Detected trafficking victims",
  Dimension: "by citizenship",
  Category: "Sri lanka",
  Sex: "Total",
  Age: "Total",
  Year: "2018",
  "Unit of measurement": "Counts",
  txtVALUE: "<5",
};
const issuesOf = (...records: Readonly<Record<string, string>>[]) => {
  const result = unodcTables(records, { source });
  return result.ok ? [] : result.issues.map(({ code, path }) => [code, ...path]);
};

describe("a row", () => {
  it("becomes a cell with its labels untouched, its row counted from the header", () => {
    const result = unodcTables([record], { source });
    expect(result.ok && result.value[0]?.rows).toEqual([
      {
        key: {
          country: "JOR",
          period: "2018",
          sex: "Total",
          age: "Total",
          form: "Total",
          citizenship: "Sri lanka",
          repatriation: "Total",
        },
        value: { kind: "suppressed", min: 0, max: 4 },
        place: { row: 2 },
      },
    ]);
  });

  it("keeps the thousands comma out of the number", () => {
    const result = unodcTables([{ ...record, txtVALUE: "1,204" }], { source });
    expect(result.ok && result.value[0]?.rows[0]?.value).toEqual({ kind: "count", n: 1204 });
  });
});

describe("the rows for Jordan", () => {
  it("become five sound tables and none is lost", () => {
    const tables = unodcJordanTables();
    expect(tables.flatMap(checkPublishedTable)).toEqual([]);
    const rows = tables.flatMap((table) => table.rows.map(({ place }) => place.row));
    expect(rows.sort((a, b) => a - b)).toEqual(unodcJordanRecords().map((_, at) => at + 2));
  });

  it("keep every printed value", () => {
    const records = unodcJordanRecords();
    for (const { rows } of unodcJordanTables()) {
      for (const { value, place } of rows) {
        const printed = records[place.row - 2]?.["txtVALUE"];
        expect(value.kind === "count" ? String(value.n) : "<5").toBe(printed);
      }
    }
  });
});

describe("a file that is not this table", () => {
  it("is refused at every place, in one pass", () => {
    const { Year: _, ...withoutYear } = record;
    expect(
      issuesOf(
        record,
        { ...record, Indicator: "Homicides" },
        { ...record, Dimension: "by weapon" },
        { ...record, Dimension: "Total" },
        { ...record, "Unit of measurement": "Rate" },
        { ...record, txtVALUE: "about 5" },
        withoutYear,
        { ...record, Indicator: "Homicides", txtVALUE: "x" },
      ),
    ).toEqual([
      ["unodc.indicator-unknown", 1, "Indicator"],
      ["unodc.dimension-unknown", 2, "Dimension"],
      ["unodc.category-unknown", 3, "Category"],
      ["unodc.unit-unknown", 4, "Unit of measurement"],
      ["value.malformed", 5, "txtVALUE"],
      ["unodc.column-missing", 6, "Year"],
      ["value.malformed", 7, "txtVALUE"],
      ["unodc.indicator-unknown", 7, "Indicator"],
    ]);
  });

  it("gives no table when it is empty", () => {
    expect(unodcTables([], { source })).toEqual({ ok: true, value: [] });
  });
});

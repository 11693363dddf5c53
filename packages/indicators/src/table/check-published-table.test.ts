// Covers: what the type of a table cannot rule out. Not covered: shapes that break the type; the schema does that.
import { describe, expect, it } from "vitest";
import { dimensionOf, period, sex, tableOf } from "../fixtures/table-of.ts";
import { checkPublishedTable } from "./check-published-table.ts";
import type { Breakdown, Dimension, PublishedTable } from "./published-table.ts";

const sound = tableOf([period, sex], {
  lines: [
    ["2020", "Total", 3],
    ["2020", "F", "<5"],
    ["2020", "M", null],
  ],
});
const codes = (table: PublishedTable) =>
  checkPublishedTable(table).map(({ code, path }) => [code, path.join(".")]);
const withBreakdowns = (...breakdowns: Breakdown[]): PublishedTable => {
  const dimension: Dimension = { ...sex, breakdowns };
  return { ...sound, dimensions: [period, dimension] };
};
const partition = (of: string, parts: readonly string[] | null): Breakdown => ({
  of,
  kind: "partition",
  parts,
  residual: [],
});

describe("a sound table", () => {
  it("has no issues", () => expect(checkPublishedTable(sound)).toEqual([]));

  it("may break a part down again", () => {
    expect(
      codes(withBreakdowns(partition("Total", ["F", "M"]), partition("F", ["F1", "F2"]))),
    ).toEqual([]);
  });

  it("may leave one list of parts open, and have a mark for a single number", () => {
    expect(codes(withBreakdowns(partition("Total", null)))).toEqual([]);
    const [row] = sound.rows as [PublishedTable["rows"][0]];
    const value = { kind: "suppressed", min: 3, max: 3 } as const;
    expect(codes({ ...sound, rows: [{ ...row, value }] })).toEqual([]);
  });

  it("may break a total down in two ways that share a part", () => {
    expect(
      codes(withBreakdowns(partition("Total", ["F", "M"]), partition("Total", ["F", "X"]))),
    ).toEqual([]);
  });
});

describe("a table is refused", () => {
  it.each<[string, PublishedTable, string, string]>([
    [
      "two dimensions with one id",
      { ...sound, dimensions: [period, sex, sex] },
      "table.dimension-duplicate",
      "dimensions.2.id",
    ],
    [
      "an unknown period dimension",
      { ...sound, periodDimension: "month" },
      "table.period-dimension-unknown",
      "periodDimension",
    ],
    [
      "a label twice in a breakdown",
      withBreakdowns(partition("Total", ["F", "F"])),
      "table.label-duplicate",
      "dimensions.1.breakdowns.0",
    ],
    [
      "a total that is its own part",
      withBreakdowns(partition("Total", ["Total"])),
      "table.breakdown-cycle",
      "dimensions.1.breakdowns",
    ],
    [
      "parts that go round in a circle",
      withBreakdowns(partition("A", ["B"]), partition("B", ["C"]), partition("C", ["A"])),
      "table.breakdown-cycle",
      "dimensions.1.breakdowns",
    ],
    [
      "two open lists of parts",
      withBreakdowns(partition("A", null), partition("B", null)),
      "table.open-breakdowns",
      "dimensions.1.breakdowns",
    ],
  ])("%s", (_, table, code, path) => {
    expect(codes(table)).toContainEqual([code, path]);
  });

  it.each([
    [{ kind: "count", n: -1 }, "table.count-invalid"],
    [{ kind: "count", n: 1.5 }, "table.count-invalid"],
    [{ kind: "count", n: Number.NaN }, "table.count-invalid"],
    [{ kind: "suppressed", min: -1, max: 4 }, "table.count-invalid"],
    [{ kind: "suppressed", min: 0, max: Number.POSITIVE_INFINITY }, "table.count-invalid"],
    [{ kind: "suppressed", min: 5, max: 4 }, "table.suppression-reversed"],
  ] as const)("the value %j", (value, code) => {
    const [row] = sound.rows as [PublishedTable["rows"][0]];
    expect(codes({ ...sound, rows: [{ ...row, value }] })).toEqual([[code, "rows.0.value"]]);
  });

  it("a key that lacks a dimension or names another, without quoting it", () => {
    const [row] = sound.rows as [PublishedTable["rows"][0]];
    const table = {
      ...sound,
      rows: [{ ...row, key: { period: "2020", "Name Surname": "x", age: "y" } }],
    };
    expect(checkPublishedTable(table)).toEqual([
      { code: "table.key-mismatch", path: ["rows", 0, "key"], params: { missing: 1, unknown: 2 } },
    ]);
  });

  it.each([
    [{ period: "2020" }, { missing: 1, unknown: 0 }],
    [
      { period: "2020", sex: "F", age: "x" },
      { missing: 0, unknown: 1 },
    ],
  ])("the key %j", (key, params) => {
    const [row] = sound.rows as [PublishedTable["rows"][0]];
    expect(checkPublishedTable({ ...sound, rows: [{ ...row, key }] })).toEqual([
      { code: "table.key-mismatch", path: ["rows", 0, "key"], params },
    ]);
  });

  it("for every reason at once", () => {
    const [row] = sound.rows as [PublishedTable["rows"][0]];
    const table = {
      ...sound,
      periodDimension: "month",
      dimensions: [period, dimensionOf("sex", { kind: "partition", parts: ["Total"] })],
      rows: [{ ...row, key: {}, value: { kind: "count", n: -1 } as const }],
    };
    expect(new Set(codes(table).map(([code]) => code))).toEqual(
      new Set([
        "table.label-duplicate",
        "table.breakdown-cycle",
        "table.period-dimension-unknown",
        "table.key-mismatch",
        "table.count-invalid",
      ]),
    );
  });

  it("when labels are a chain of any length that closes, without running out of stack", () => {
    const chain = Array.from({ length: 20_000 }, (_, n) => partition(`L${n}`, [`L${n + 1}`]));
    expect(codes(withBreakdowns(...chain))).toEqual([]);
    expect(codes(withBreakdowns(...chain, partition("L20000", ["L0"])))).toEqual([
      ["table.breakdown-cycle", "dimensions.1.breakdowns"],
    ]);
  });
});

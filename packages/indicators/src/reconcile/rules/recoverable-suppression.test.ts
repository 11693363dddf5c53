// Covers: which withheld numbers are named, and which are not. Not covered: that no finding tells the number, and that
// no other number would fit: reconcile.laws.test.ts tries them all.
import { describe, expect, it } from "vitest";
import { found } from "../../fixtures/findings.ts";
import {
  age,
  country,
  dimensionOf,
  type Line,
  type Printed,
  period,
  sex,
  sexOrUnknown,
  tableOf,
} from "../../fixtures/table-of.ts";
import type { Counts, Dimension, PublishedTable } from "../../table/published-table.ts";
import { formatFinding } from "../format-finding.ts";

describe("recoverable-suppression", () => {
  const recovered = (dimensions: readonly Dimension[], lines: readonly Line[]) =>
    found("recoverable-suppression", [tableOf(dimensions, { lines })]).map(({ place, params }) => [
      place.rows[0],
      params["dimensions"],
    ]);

  it("names a single withheld part", () => {
    expect(
      recovered(
        [period, sex],
        [
          ["2020", "Total", 9],
          ["2020", "F", 7],
          ["2020", "M", "<5"],
        ],
      ),
    ).toEqual([[3, "sex"]]);
  });

  it("does not name one of two that can share the rest in several ways", () => {
    expect(
      recovered(
        [period, sex],
        [
          ["2020", "Total", 3],
          ["2020", "F", "<5"],
          ["2020", "M", "<5"],
        ],
      ),
    ).toEqual([]);
  });

  it("names both where the rest is nothing, or everything", () => {
    for (const total of [0, 8]) {
      expect(
        recovered(
          [period, sex],
          [
            ["2020", "Total", total],
            ["2020", "F", "<5"],
            ["2020", "M", "<5"],
          ],
        ),
      ).toEqual([
        [2, "sex"],
        [3, "sex"],
      ]);
    }
  });

  it("names a withheld total", () => {
    expect(
      recovered(
        [period, sex],
        [
          ["2020", "Total", "<5"],
          ["2020", "F", 1],
          ["2020", "M", 2],
        ],
      ),
    ).toEqual([[1, "sex"]]);
  });

  it("follows sums over two dimensions", () => {
    expect(
      recovered(
        [period, sex, age],
        [
          ["2020", "Total", "Total", 19],
          ["2020", "F", "Total", 5],
          ["2020", "M", "Total", 14],
          ["2020", "Total", "Child", "<5"],
          ["2020", "Total", "Adult", 18],
          ["2020", "F", "Child", "<5"],
          ["2020", "F", "Adult", 5],
          ["2020", "M", "Child", "<5"],
          ["2020", "M", "Adult", 13],
        ],
      ),
    ).toEqual([
      [4, "sex,age"],
      [6, "sex,age"],
      [8, "sex,age"],
    ]);
  });

  it("goes on from one number that is worked out to the next", () => {
    expect(
      recovered(
        [period, sex, age],
        [
          ["2020", "Total", "Total", 7],
          ["2020", "F", "Total", "<5"],
          ["2020", "M", "Total", "<5"],
          ["2020", "F", "Child", 1],
          ["2020", "F", "Adult", 2],
        ],
      ),
    ).toEqual([
      [2, "sex,age"],
      [3, "sex"],
    ]);
  });

  it("takes an empty cell for any number, also for one that can be worked out", () => {
    const empty = (...cells: readonly Printed[]) =>
      recovered(
        [period, dimensionOf("x", { kind: "partition", parts: ["A", "B", "C"] })],
        ["Total", "A", "B", "C"].map((label, at): Line => ["2020", label, cells[at] ?? null]),
      );
    expect(empty(9, null, 5, "<5")).toEqual([]);
    expect(empty(9, null, null, "<5")).toEqual([]);
    expect(empty(null, 1, 5, "<5")).toEqual([]);
    expect(empty(9, 5, 4, "<5")).toEqual([[4, "x"]]);
    expect(
      recovered(
        [period, sex, age],
        [
          ["2020", "Total", "Total", 9],
          ["2020", "F", "Total", null],
          ["2020", "M", "Total", 5],
          ["2020", "F", "Child", 2],
          ["2020", "F", "Adult", "<5"],
        ],
      ),
    ).toEqual([[5, "age"]]);
  });

  it("names no mark that says the number itself", () => {
    const table = tableOf([period, sex], {
      lines: [
        ["2020", "Total", 9],
        ["2020", "F", 6],
        ["2020", "M", "<5"],
      ],
    });
    const rows = table.rows.map((row, at) =>
      at === 2 ? { ...row, value: { kind: "suppressed", min: 3, max: 3 } as const } : row,
    );
    expect(found("recoverable-suppression", [{ ...table, rows }])).toEqual([]);
  });

  it("works nothing out from figures that contradict each other, and keeps years apart", () => {
    const lines = (year: string, total: number): readonly Line[] => [
      [year, "Total", total],
      [year, "F", 7],
      [year, "M", "<5"],
    ];
    expect(recovered([period, sex], [...lines("2020", 20), ...lines("2021", 9)])).toEqual([
      [6, "sex"],
    ]);
  });

  it("uses neither incomplete nor open nor overlapping breakdowns, nor cells with several values", () => {
    const lines: readonly Line[] = [
      ["2020", "Total", 9],
      ["2020", "A", 7],
      ["2020", "B", "<5"],
    ];
    expect(
      recovered([period, dimensionOf("x", { kind: "partition", parts: ["A", "B", "C"] })], lines),
    ).toEqual([]);
    expect(recovered([period, country], lines)).toEqual([]);
    expect(
      recovered([period, dimensionOf("x", { kind: "overlapping", parts: ["A", "B"] })], lines),
    ).toEqual([]);
    const closed = dimensionOf("x", { kind: "partition", parts: ["A", "B"] });
    expect(recovered([period, closed], lines)).toEqual([[3, "x"]]);
    expect(recovered([period, closed], [...lines, ["2020", "B", 2]])).toEqual([]);
    expect(recovered([period, closed], [...lines, ["2020", "X", 2]])).toEqual([]);
  });

  it("takes residual parts that are not printed to be empty, as anyone would who tries", () => {
    expect(
      recovered(
        [period, sexOrUnknown],
        [
          ["2020", "Total", 9],
          ["2020", "F", 7],
          ["2020", "M", "<5"],
        ],
      ),
    ).toEqual([[3, "sex"]]);
  });
});

describe("recoverable-suppression across tables", () => {
  const one = (lines: readonly Line[]) => tableOf([period, sex], { id: "one", lines });
  const two = (
    lines: readonly Line[],
    {
      counts = {},
      dimensions = [period, sex],
    }: { counts?: Partial<Counts>; dimensions?: readonly Dimension[] } = {},
  ) => tableOf(dimensions, { id: "two", publisher: "another", lines, counts });
  const across = (...tables: readonly PublishedTable[]) =>
    found("recoverable-suppression", tables).map(({ code, place, related, params }) => [
      code.slice("recoverable-suppression.".length),
      `${place.table} ${place.rows}`,
      related.map(({ table, rows }) => `${table} ${rows}`).join(),
      params["other"],
    ]);
  const withheld: readonly Line[] = [
    ["2020", "F", 5],
    ["2020", "M", "<5"],
  ];

  it("names a number that another table prints", () => {
    expect(across(one(withheld), two([["2020", "M", 3]]))).toEqual([
      ["across-tables", "one 2", "two 1", "two"],
    ]);
  });

  it("names a number that only the total of another table gives away", () => {
    expect(across(one(withheld))).toEqual([]);
    expect(across(one(withheld), two([["2020", "Total", 8]]))).toEqual([
      ["across-tables", "one 2", "two 1", "two"],
    ]);
  });

  it("follows sums in the other table, and finds its nearest figure", () => {
    const lines: readonly Line[] = [
      ["2020", "Total", "Child", 3],
      ["2020", "Total", "Adult", 5],
    ];
    expect(across(one(withheld), two(lines, { dimensions: [period, sex, age] }))).toEqual([
      ["across-tables", "one 2", "two 1,two 2", "two"],
    ]);
  });

  it("meets labels by their codes", () => {
    const women: Dimension = {
      ...dimensionOf("sex", { kind: "partition", parts: ["Women", "Men"] }),
      codes: { Women: "F", Men: "M" },
    };
    expect(
      across(one(withheld), two([["2020", "Men", 3]], { dimensions: [period, women] })),
    ).toEqual([["across-tables", "one 2", "two 1", "two"]]);
  });

  it("names no number that its own table gives away already, a second time", () => {
    const closed: readonly Line[] = [["2020", "Total", 8], ...withheld];
    expect(across(one(closed), two([["2020", "M", 3]])).map(([code]) => code)).toEqual(["exact"]);
  });

  it("draws nothing from another count, another year, or figures that contradict each other", () => {
    const total = (year: string, n: number): readonly Line[] => [[year, "Total", n]];
    for (const counts of [{ measure: "other" }, { unit: "other" }, { scope: "other" }]) {
      expect(across(one(withheld), two(total("2020", 8), { counts }))).toEqual([]);
    }
    expect(across(one(withheld), two(total("2021", 8)))).toEqual([]);
    expect(across(one(withheld), two(total("2020", 20)))).toEqual([]);
    expect(across(one(withheld), two([["2020", "M", 7]]))).toEqual([]);
  });

  it("is not misled by a contradiction between other figures of the two", () => {
    const lines: readonly Line[] = [
      ["2020", "Total", 8],
      ["2020", "F", 6],
    ];
    expect(across(one(withheld), two(lines))).toEqual([["across-tables", "one 2", "two 1", "two"]]);
  });

  it("leaves open what several numbers still fit", () => {
    expect(across(one(withheld), two([["2020", "M", "<5"]]))).toEqual([]);
  });

  it("says the same whatever the number is, in both languages, without it", () => {
    const sentences = [1, 2, 3, 4].map((n) => {
      const tables = [one(withheld), two([["2020", "Total", 5 + n]])];
      const [finding] = found("recoverable-suppression", tables);
      if (finding === undefined) throw new Error("not found");
      return (["en", "ar"] as const).map((locale) => formatFinding(finding, { locale, tables }));
    });
    expect(new Set(sentences.map((pair) => JSON.stringify(pair))).size).toBe(1);
    expect(sentences[0]?.join()).not.toMatch(/[{}]|\b[0-9]\b/);
  });
});

// Covers: totals against the sums of their parts, with withheld, empty, unprinted, implied and contested cells.
// Not covered: tables as a whole (reconcile.laws.test.ts), the published figures for Jordan (jordan.test.ts).
import { describe, expect, it } from "vitest";
import { found, inYear } from "../../fixtures/findings.ts";
import {
  age,
  country,
  dimensionOf,
  form,
  type Line,
  type Printed,
  period,
  sex,
  sexOrUnknown,
  tableOf,
} from "../../fixtures/table-of.ts";
import type { Dimension, PublishedTable } from "../../table/published-table.ts";

describe("total-differs", () => {
  it.each<[string, Dimension, Record<string, Printed>, unknown[]]>([
    ["parts that add up", sex, { Total: 9, F: 5, M: 4 }, []],
    [
      "parts above the total",
      sex,
      { Total: 9, F: 5, M: 5 },
      ["parts-exceed", "error", "sex", 9, 10, "1 2 3"],
    ],
    [
      "parts below the total, nothing else possible",
      sex,
      { Total: 9, F: 5, M: 3 },
      ["parts-fall-short", "error", "sex", 9, 8, "1 2 3"],
    ],
    [
      "parts below the total, unknown not printed",
      sexOrUnknown,
      { Total: 9, F: 5, M: 3 },
      ["unexplained-rest", "warning", "sex", 9, 8, "1 2 3"],
    ],
    [
      "parts below the total, unknown printed too",
      sexOrUnknown,
      { Total: 9, F: 5, M: 2, Unknown: 1 },
      ["parts-fall-short", "error", "sex", 9, 8, "1 2 3 4"],
    ],
    [
      "a part that is not printed",
      sex,
      { Total: 9, F: 5 },
      ["unexplained-rest", "warning", "sex", 9, 5, "1 2"],
    ],
    ["an empty cell, which is not zero", sex, { Total: 9, F: 5, M: null }, []],
    [
      "an empty cell beside a part above the total",
      sex,
      { Total: 9, F: 10, M: null },
      ["parts-exceed", "error", "sex", 9, "≥10", "1 2 3"],
    ],
    ["a withheld part that can explain it", sex, { Total: 9, F: 5, M: "<5" }, []],
    [
      "a withheld part that cannot",
      sex,
      { Total: 9, F: 4, M: "<5" },
      ["parts-fall-short", "error", "sex", 9, "4–8", "1 2 3"],
    ],
    ["a withheld total that can explain it", sex, { Total: "<5", F: "<5", M: 4 }, []],
    [
      "a withheld total that cannot",
      sex,
      { Total: "<5", F: "<5", M: 5 },
      ["parts-exceed", "error", "sex", "0–4", "5–9", "1 2 3"],
    ],
    ["a total that is not printed", sex, { F: 5, M: 5 }, []],
    ["countries that add up", country, { Total: 9, X: 5, Y: 4 }, []],
    [
      "countries above the total",
      country,
      { Total: 9, X: 5, Y: 5 },
      ["parts-exceed", "error", "country", 9, 10, "1 2 3"],
    ],
    [
      "countries below the total: there may be others",
      country,
      { Total: 9, X: 5 },
      ["unexplained-rest", "warning", "country", 9, 5, "1 2"],
    ],
    ["overlapping parts, which may pass the total", form, { Total: 9, A: 9, B: 9, C: 0 }, []],
    [
      "a label nobody declared, which may stand for anyone",
      sex,
      { Total: 9, F: 5, M: 3, X: 1 },
      ["unexplained-rest", "warning", "sex", 9, 8, "1 2 3"],
    ],
  ])("%s", (_, dimension, cells, expected) => {
    expect(inYear("total-differs", dimension, cells)).toEqual(
      expected.length > 0 ? [expected] : [],
    );
  });

  it("compares a total with cells that are broken down by two dimensions at once", () => {
    const cells = (adults: number): readonly Line[] => [
      ["2020", "Total", "Total", 36],
      ["2020", "F", "Child", "<5"],
      ["2020", "F", "Adult", 23],
      ["2020", "M", "Child", "<5"],
      ["2020", "M", "Adult", adults],
    ];
    const check = (adults: number) =>
      found("total-differs", [tableOf([period, sex, age], { lines: cells(adults) })]);
    expect(check(10)).toEqual([]);
    expect(check(14)).toMatchObject([
      { code: "total-differs.parts-exceed", params: { dimension: "sex", total: 36, sum: "37–45" } },
    ]);
    expect(check(4)).toMatchObject([{ code: "total-differs.parts-fall-short" }]);
  });

  it("compares a total with parts of which some are printed and some only implied", () => {
    const lines: readonly Line[] = [
      ["2020", "Total", "Total", 20],
      ["2020", "F", "Total", 5],
      ["2020", "M", "Child", 6],
      ["2020", "M", "Adult", 7],
    ];
    expect(found("total-differs", [tableOf([period, sex, age], { lines })])).toMatchObject([
      { params: { dimension: "sex", total: 20, sum: 18 }, place: { rows: [1, 2, 3, 4] } },
    ]);
  });

  it("is named by the printed parts where there are any, and once", () => {
    const lines: readonly Line[] = [
      ["2020", "Total", "Total", 20],
      ["2020", "Child", "F", 5],
      ["2020", "Adult", "F", 10],
      ["2020", "Child", "M", 5],
      ["2020", "Adult", "M", 10],
    ];
    const dimensions = (more: readonly Line[]) =>
      found("total-differs", [tableOf([period, age, sex], { lines: [...lines, ...more] })]).map(
        ({ params }) => params["dimension"],
      );
    expect(dimensions([])).toEqual(["age"]);
    expect(dimensions([["2020", "Total", "F", 15]])).toEqual(["sex"]);
    expect(
      dimensions([
        ["2020", "Total", "F", 15],
        ["2020", "Child", "Total", 10],
      ]),
    ).toEqual(["age", "sex"]);
  });

  it("lists rows in order, each once", () => {
    const lines: readonly Line[] = [
      ["2020", "M", 5],
      ["2020", "F", 5],
      ["2020", "Total", 9],
      ["2020", "M", 5],
    ];
    const [finding] = found("total-differs", [tableOf([period, sex], { lines })]);
    expect(finding?.place.rows).toEqual([1, 2, 3, 4]);
  });

  it("follows parts of parts", () => {
    const region: Dimension = {
      ...dimensionOf("region", { kind: "partition", parts: ["North", "South"] }),
      breakdowns: [
        { of: "Total", kind: "partition", parts: ["North", "South"], residual: [] },
        { of: "North", kind: "partition", parts: ["Irbid", "Jerash"], residual: [] },
      ],
    };
    expect(
      inYear("total-differs", region, { Total: 9, North: 5, South: 4, Irbid: 3, Jerash: 3 }),
    ).toEqual([["parts-exceed", "error", "region", 5, 6, "2 4 5"]]);
    expect(inYear("total-differs", region, { Total: 9, South: 4, Irbid: 3, Jerash: 3 })).toEqual([
      ["parts-exceed", "error", "region", 9, 10, "1 2 3 4"],
    ]);
  });

  it("keeps years apart", () => {
    const lines: readonly Line[] = [
      ["2020", "Total", 9],
      ["2020", "F", 9],
      ["2020", "M", 0],
      ["2021", "Total", 1],
      ["2021", "F", 1],
      ["2021", "M", 1],
    ];
    expect(found("total-differs", [tableOf([period, sex], { lines })])).toMatchObject([
      { place: { key: { period: "2021" }, rows: [4, 5, 6] } },
    ]);
  });

  it("is sure only of what holds for every value of a cell that has several", () => {
    const lines = (second: number): readonly Line[] => [
      ["2020", "Total", 9],
      ["2020", "F", 5],
      ["2020", "M", 2],
      ["2020", "M", second],
    ];
    const check = (second: number) =>
      found("total-differs", [tableOf([period, sex], { lines: lines(second) })]).length;
    expect([check(3), check(4), check(6)]).toEqual([1, 0, 0]);
  });

  it("takes a mark without an upper limit to stand for any number", () => {
    const table = tableOf([period, sex], {
      lines: [
        ["2020", "Total", 90],
        ["2020", "F", 5],
        ["2020", "M", "<5"],
      ],
    });
    const open = { kind: "suppressed", min: 1, max: null } as const;
    const withMark = (n: number, at: number): PublishedTable => ({
      ...table,
      rows: table.rows.map((row, position) =>
        position === at
          ? { ...row, value: open }
          : position === 0
            ? { ...row, value: { kind: "count", n } }
            : row,
      ),
    });
    expect(found("total-differs", [withMark(90, 2)])).toEqual([]);
    expect(found("total-differs", [withMark(5, 2)])).toMatchObject([
      { code: "total-differs.parts-exceed", params: { total: 5, sum: "≥6" } },
    ]);
  });

  it("does not lose count where sums pass the safe integers", () => {
    const huge = Number.MAX_SAFE_INTEGER;
    expect(inYear("total-differs", sex, { Total: huge, F: huge, M: 0 })).toEqual([]);
    expect(inYear("total-differs", sex, { Total: 5, F: huge, M: huge })[0]?.[0]).toBe(
      "parts-exceed",
    );
  });
});

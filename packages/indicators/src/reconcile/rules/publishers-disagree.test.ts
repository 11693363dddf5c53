// Covers: which cells of two tables are the same figure, and what it means when they differ.
// Not covered: which publisher is right; nobody here can know.
import { describe, expect, it } from "vitest";
import { found } from "../../fixtures/findings.ts";
import { form, type Printed, period, sex, sexOrUnknown, tableOf } from "../../fixtures/table-of.ts";
import type { Dimension, PublishedTable } from "../../table/published-table.ts";

describe("publishers-disagree", () => {
  const other = { id: "other", publisher: "someone" };
  const pair = (one: Printed, two: Printed, counts = {}) => [
    tableOf([period, sex], { lines: [["2020", "F", one]] }),
    tableOf([period, sex], { lines: [["2020", "F", two]], ...other, counts }),
  ];
  const codes = (tables: readonly PublishedTable[]) =>
    found("publishers-disagree", tables).map(
      ({ code, severity }) => `${code.split(".")[1]} ${severity}`,
    );

  it.each<[Printed, Printed, string[]]>([
    [5, 5, []],
    [5, 6, ["same-count error"]],
    ["<5", 4, []],
    ["<5", 5, ["same-count error"]],
    [null, 5, []],
  ])("%j here and %j there", (one, two, expected) => {
    expect(codes(pair(one, two))).toEqual(expected);
  });

  it("is a note that names the difference where they do not count the same", () => {
    expect(codes(pair(5, 6, { unit: "case" }))).toEqual(["unit-differs note"]);
    expect(codes(pair(5, 6, { scope: "some" }))).toEqual(["scope-differs note"]);
    expect(codes(pair(5, 6, { unit: "case", scope: "some" }))).toEqual([
      "unit-and-scope-differ note",
    ]);
    expect(codes(pair(5, 5, { unit: "case" }))).toEqual([]);
  });

  it("does not compare different measures, years or parts", () => {
    expect(codes(pair(5, 6, { measure: "others" }))).toEqual([]);
    const [here] = pair(5, 6) as [PublishedTable];
    const there = tableOf([period, sex], {
      lines: [
        ["2021", "F", 6],
        ["2020", "M", 6],
        ["2020", "Total", 11],
      ],
      ...other,
    });
    expect(codes([here, there])).toEqual([]);
  });

  it("meets labels through their codes and across dimensions that stand at their total", () => {
    const english = { ...sex, codes: { F: "female" } };
    const arabic: Dimension = {
      id: "sex",
      title: { en: "Sex", ar: "الجنس" },
      total: "المجموع",
      breakdowns: [{ of: "المجموع", kind: "partition", parts: ["أنثى", "ذكر"], residual: [] }],
      codes: { أنثى: "female" },
    };
    const here = tableOf([period, english, form], { lines: [["2020", "F", "Total", 5]] });
    const there = tableOf([arabic, period], { lines: [["أنثى", "2020", 6]], ...other });
    expect(found("publishers-disagree", [here, there])).toMatchObject([
      {
        place: { table: "made-up", key: { period: "2020", sex: "F" }, rows: [1] },
        related: [{ table: "other", key: { period: "2020", sex: "أنثى" }, rows: [1] }],
        params: { other: "other", value: 5, otherValue: 6 },
      },
    ]);
  });

  it("holds a sum of printed parts against a printed total, as far as it is certain", () => {
    const here = tableOf([period, sex], {
      lines: [
        ["2020", "F", 5],
        ["2020", "M", 5],
      ],
    });
    const open = tableOf([period, sexOrUnknown], {
      lines: [
        ["2020", "F", 5],
        ["2020", "M", 5],
      ],
    });
    const there = (n: number) => tableOf([period], { lines: [["2020", n]], ...other });
    expect(codes([here, there(9)])).toEqual(["same-count error"]);
    expect(codes([here, there(11)])).toEqual(["same-count error"]);
    expect(codes([open, there(9)])).toEqual(["same-count error"]);
    expect(codes([open, there(11)])).toEqual([]);
  });

  it("is named once for each pair", () => {
    const tables = [5, 6, 7].map((n) => tableOf([period], { lines: [["2020", n]], id: `t${n}` }));
    expect(
      found("publishers-disagree", tables).map(({ place, params }) => [
        place.table,
        params["other"],
      ]),
    ).toEqual([
      ["t5", "t6"],
      ["t5", "t7"],
      ["t6", "t7"],
    ]);
  });
});

// Covers: when two measures count as identical, and for how long. Not covered: why they are.
import { describe, expect, it } from "vitest";
import { found } from "../../fixtures/findings.ts";
import { type Line, type Printed, period, tableOf } from "../../fixtures/table-of.ts";
import type { Dimension } from "../../table/published-table.ts";

describe("identical-series", () => {
  const series = (id: string, printed: Record<string, Printed>, counts: object, publisher = "p") =>
    tableOf([period], { id, publisher, counts, lines: Object.entries(printed) });
  const spans = (a: Record<string, Printed>, b: Record<string, Printed>) =>
    found("identical-series", [
      series("a", a, { measure: "a" }),
      series("b", b, { measure: "b" }),
    ]).map(({ params }) => [params["from"], params["to"], params["periods"]]);
  const three = { 2017: 49, 2018: 37, 2019: 28 };

  it("is found from the given number of periods", () => {
    expect(spans(three, three)).toEqual([["2017", "2019", 3]]);
    expect(spans({ 2018: 37, 2019: 28 }, three)).toEqual([]);
  });

  it("ends where a figure differs, and may start again", () => {
    const long = { ...three, 2020: 1, 2021: 5, 2022: 6, 2023: 7, 2024: 8 };
    expect(spans(long, { ...long, 2020: 2 })).toEqual([
      ["2017", "2019", 3],
      ["2021", "2024", 4],
    ]);
  });

  it("does not count periods in which nothing but withheld cells is shared", () => {
    expect(spans({ ...three, 2018: "<5" }, { ...three, 2018: "<5" })).toEqual([]);
  });

  it("is not looked for between publishers, nor within one measure", () => {
    const a = series("a", three, { measure: "a" });
    expect(found("identical-series", [a, series("b", three, { measure: "b" }, "q")])).toEqual([]);
    expect(found("identical-series", [a, series("b", three, { measure: "a" })])).toEqual([]);
  });

  it("keeps countries apart", () => {
    const land: Dimension = {
      id: "land",
      title: { en: "Land", ar: "بلد" },
      total: null,
      breakdowns: [],
    };
    const lines = (last: number): readonly Line[] =>
      ["X", "Y"].flatMap((label) =>
        ["2017", "2018", "2019"].map(
          (year): Line => [year, label, label === "Y" && year === "2019" ? last : 9],
        ),
      );
    const tables = [1, 2].map((n) =>
      tableOf([period, land], { id: `t${n}`, counts: { measure: `m${n}` }, lines: lines(n) }),
    );
    expect(found("identical-series", tables)).toMatchObject([
      { place: { table: "t1", key: { land: "X" }, rows: [1, 2, 3] }, related: [{ table: "t2" }] },
    ]);
  });
});

// Covers: single parts against their total, for each kind of breakdown. Not covered: sums of parts.
import { describe, expect, it } from "vitest";
import { found, inYear } from "../../fixtures/findings.ts";
import {
  form,
  home,
  type Line,
  type Printed,
  period,
  sex,
  tableOf,
} from "../../fixtures/table-of.ts";
import type { Dimension } from "../../table/published-table.ts";

describe("part-above-total", () => {
  it.each<[string, Dimension, Record<string, Printed>, unknown[]]>([
    ["a part equal to its total", sex, { Total: 9, F: 9 }, []],
    ["a part above its total", sex, { Total: 9, F: 10 }, ["certain", "error", "sex", 10, 9, "2"]],
    ["a form above the total", form, { Total: 9, A: 10 }, ["certain", "error", "form", 10, 9, "2"]],
    [
      "a subset above the total",
      home,
      { Total: 9, X: 10 },
      ["subset", "warning", "home", 10, 9, "2"],
    ],
    ["subsets that add up to more", home, { Total: 9, X: 6, Y: 6 }, []],
    ["a withheld total", sex, { Total: "<5", F: 5 }, ["certain", "error", "sex", 5, "0–4", "2"]],
    ["a withheld part", sex, { Total: 2, F: "<5" }, []],
  ])("%s", (_, dimension, cells, expected) => {
    expect(inYear("part-above-total", dimension, cells)).toEqual(
      expected.length > 0 ? [expected] : [],
    );
  });

  it("names a part that is only implied, where sums would not", () => {
    const lines: readonly Line[] = [
      ["2020", "Total", "Total", 50],
      ["2020", "F", "A", 30],
      ["2020", "M", "A", 30],
    ];
    expect(found("part-above-total", [tableOf([period, sex, form], { lines })])).toMatchObject([
      {
        place: { key: { period: "2020", form: "A" }, rows: [2, 3] },
        params: { part: 60, total: 50 },
      },
    ]);
  });
});

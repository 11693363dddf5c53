// Covers: that a small table cannot imply more cells than can be compared, wherever a table comes in, and that the rows
// behind a cell are found without walking every way to it. Not covered: how long that takes on a given machine.
import { describe, expect, it } from "vitest";
import { options, period, printedValue, tableOf } from "../fixtures/table-of.ts";
import { validatePublishedTable } from "../schema/index.ts";
import { checkPublishedTable } from "../table/check-published-table.ts";
import type { Dimension, PublishedTable } from "../table/published-table.ts";
import { reconcile } from "./reconcile.ts";

/** One row at the bottom of several dimensions, each a chain of breakdowns: (chain + 1) ^ dimensions cells. */
function chained(dimensionCount: number, chain: number): PublishedTable {
  const dimensions = Array.from({ length: dimensionCount }, (_, at): Dimension => {
    const breakdowns = Array.from({ length: chain }, (__, level) => ({
      of: level === 0 ? "Total" : `L${level}`,
      kind: "partition" as const,
      parts: [`L${level + 1}`],
      residual: [],
    }));
    return { id: `d${at}`, title: { en: "Chain", ar: "سلسلة" }, total: "Total", breakdowns };
  });
  const labels = dimensions.map(() => `L${chain}`);
  return tableOf([period, ...dimensions], { lines: [["2020", ...labels, 3]] });
}

const tooMany = {
  code: "table.too-many-implied-cells",
  path: ["dimensions"],
  params: { max: 20_000 },
};

describe("a table that implies too many cells", () => {
  it.each([
    [8, 3],
    [5, 20],
    [7, 8],
    [12, 100],
  ])("of %i dimensions with chains of %i is refused", (dimensions, chain) => {
    const table = chained(dimensions, chain);
    expect(checkPublishedTable(table)).toEqual([tooMany]);
    expect(() => reconcile([table], options)).toThrow(
      expect.objectContaining({ code: tooMany.code, params: { position: 0, max: 20_000 } }),
    );
    expect(validatePublishedTable(table).ok).toBe(false);
  });

  it("is refused with this code also from outside", () => {
    expect(validatePublishedTable(chained(5, 20))).toEqual({ ok: false, issues: [tooMany] });
  });

  it("begins at the first cell beyond the limit", () => {
    expect(checkPublishedTable(chained(1, 20_000))).toEqual([]);
    expect(checkPublishedTable(chained(1, 20_001))).toEqual([tooMany]);
  });

  it("is not told so while its keys do not fit", () => {
    const table = chained(5, 20);
    const rows = [{ key: {}, value: printedValue(1), place: { row: 1 } }];
    expect(checkPublishedTable({ ...table, rows }).map(({ code }) => code)).toEqual([
      "table.key-mismatch",
    ]);
  });
});

describe("a table of long chains below the limit", () => {
  it.each([
    [4, 8],
    [6, 4],
  ])("of %i dimensions with chains of %i is compared", (dimensions, chain) => {
    expect(reconcile([chained(dimensions, chain)], options)).toEqual([]);
  });

  it("names the row behind an implied cell, however many sums lead to it", () => {
    const table = chained(5, 5);
    const top = tableOf(table.dimensions, {
      lines: [["2020", ...table.dimensions.slice(1).map(() => "Total"), 2]],
    });
    const [bottom] = table.rows;
    const rows = [...top.rows, ...(bottom ? [{ ...bottom, place: { row: 2 } }] : [])];
    const findings = reconcile([{ ...table, rows }], options);
    expect(findings.map(({ code }) => code)).toContain("total-differs.parts-exceed");
    expect(findings.every(({ place }) => place.rows.join() === "1,2")).toBe(true);
  });
});

// Covers: overlapping breakdowns against their total. Not covered: partitions, whose sums total-differs compares.
import { describe, expect, it } from "vitest";
import { inYear } from "../../fixtures/findings.ts";
import { form, type Printed } from "../../fixtures/table-of.ts";

describe("unreachable-total", () => {
  it.each<[string, Record<string, Printed>, unknown[]]>([
    ["forms that reach it", { Total: 9, A: 4, B: 3, C: 2 }, []],
    ["forms that pass it", { Total: 9, A: 9, B: 9, C: 9 }, []],
    [
      "forms that cannot reach it",
      { Total: 9, A: 4, B: 3, C: 1 },
      ["certain", "error", "form", 9, 8, "1 2 3 4"],
    ],
    ["withheld forms that just can", { Total: 8, A: "<5", B: "<5", C: 0 }, []],
    [
      "withheld forms that just cannot",
      { Total: 9, A: "<5", B: "<5", C: 0 },
      ["certain", "error", "form", 9, 8, "1 2 3 4"],
    ],
    [
      "a form that is not printed",
      { Total: 9, A: 4, B: 3 },
      ["as-printed", "warning", "form", 9, 7, "1 2 3"],
    ],
    ["a form that is empty", { Total: 9, A: 4, B: 3, C: null }, []],
    ["a withheld total", { Total: "<5", A: 0, B: 0, C: 0 }, []],
  ])("%s", (_, cells, expected) => {
    expect(inYear("unreachable-total", form, cells)).toEqual(expected.length > 0 ? [expected] : []);
  });
});

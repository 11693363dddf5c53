// Covers: several rows under one key. Not covered: what other rules make of such a cell; their tests do.
import { describe, expect, it } from "vitest";
import { found } from "../../fixtures/findings.ts";
import { type Line, type Printed, period, sex, tableOf } from "../../fixtures/table-of.ts";

describe("duplicate-key", () => {
  it.each<[Printed, Printed, string | undefined]>([
    [5, 6, "duplicate-key.differs error"],
    [5, "<5", "duplicate-key.differs error"],
    [5, null, "duplicate-key.differs error"],
    [5, 5, "duplicate-key.repeats note"],
    ["<5", "<5", "duplicate-key.repeats note"],
  ])("%j and %j under one key", (one, two, expected) => {
    const lines: readonly Line[] = [
      ["2020", "F", one],
      ["2020", "M", 1],
      ["2020", "F", two],
    ];
    const findings = found("duplicate-key", [tableOf([period, sex], { lines })]);
    expect(findings.map(({ code, severity }) => `${code} ${severity}`)).toEqual([expected]);
    expect(findings[0]?.place).toEqual({
      table: "made-up",
      key: { period: "2020", sex: "F" },
      rows: [1, 3],
    });
  });
});

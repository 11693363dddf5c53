// Covers: programs that break their promise, and labels that are names of object members. Not covered: the rules, each
// of which has its own test, and what holds for every table (reconcile.laws.test.ts).
import { describe, expect, it } from "vitest";
import { found } from "../fixtures/findings.ts";
import { country, type Line, options, period, tableOf } from "../fixtures/table-of.ts";
import { reconcile } from "./reconcile.ts";

describe("a program that breaks its promise", () => {
  const sound = tableOf([period], { lines: [["2020", 5]] });
  const error = (code: string, params: object) => expect.objectContaining({ code, params });

  it("by an unsound table is told which", () => {
    expect(() => reconcile([sound, { ...sound, id: "b", periodDimension: "x" }], options)).toThrow(
      error("table.invalid", { position: 1, issue: "table.period-dimension-unknown" }),
    );
  });

  it("by two tables with one id is told which", () => {
    expect(() => reconcile([sound, sound], options)).toThrow(
      error("table.duplicate-id", { position: 1 }),
    );
  });

  it.each([0, 1, 1.5, Number.NaN])(
    "by asking for series of %j periods is refused",
    (identicalPeriods) => {
      expect(() => reconcile([sound], { ...options, identicalPeriods })).toThrow(
        error("options.identical-periods", { min: 2 }),
      );
    },
  );
});

describe("labels that are names of object members", () => {
  it("are labels like any other", () => {
    const lines: readonly Line[] = [
      ["2020", "Total", 5],
      ["2020", "constructor", 3],
      ["2020", "toString", 3],
    ];
    const [finding] = found("total-differs", [
      tableOf([period, { ...country, codes: {} }], { lines }),
    ]);
    expect(finding?.params["sum"]).toBe(6);
  });
});

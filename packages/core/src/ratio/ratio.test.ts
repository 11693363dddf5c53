// Covers: ratios by example, their edges, and exact percentages. Not covered here: the laws (ratio.laws.test.ts).
import { describe, expect, it } from "vitest";
import { addRatios } from "./add-ratios.ts";
import { compareRatios } from "./compare-ratios.ts";
import { multiplyRatios } from "./multiply-ratios.ts";
import { percentText } from "./percent-text.ts";
import { ratio } from "./ratio.ts";
import { subtractRatios } from "./subtract-ratios.ts";

const MAX = Number.MAX_SAFE_INTEGER;
const unsafe = expect.objectContaining({ code: "number.unsafe" });

describe("a ratio", () => {
  it("is in lowest terms, with the sign on top and one zero", () => {
    expect(ratio(-6, -8)).toEqual({ num: 3, den: 4 });
    expect(ratio(6, -8)).toEqual({ num: -3, den: 4 });
    expect(ratio(-0, -5)).toEqual({ num: 0, den: 1 });
    expect(ratio(MAX, MAX)).toEqual({ num: 1, den: 1 });
  });

  it("has no zero below the line", () => {
    expect(() => ratio(0, 0)).toThrow(expect.objectContaining({ code: "ratio.zero-denominator" }));
  });

  it("is made of safe integers", () => {
    for (const [num, den] of [
      [0.5, 1],
      [1, 2 ** 53],
      [Number.NaN, 1],
    ] as const)
      expect(() => ratio(num, den)).toThrow(unsafe);
  });
});

describe("arithmetic", () => {
  it("is exact where the products on the way are not safe", () => {
    expect(multiplyRatios(ratio(MAX, 2), ratio(2, MAX))).toEqual({ num: 1, den: 1 });
    expect(addRatios(ratio(1, MAX), ratio(-1, MAX))).toEqual({ num: 0, den: 1 });
    expect(subtractRatios(ratio(1, MAX), ratio(1, MAX))).toEqual({ num: 0, den: 1 });
  });

  it("refuses a result that is not safe", () => {
    expect(() => addRatios(ratio(MAX, 1), ratio(1, 1))).toThrow(unsafe);
    expect(() => multiplyRatios(ratio(1, MAX), ratio(1, 2))).toThrow(unsafe);
  });

  it("compares where division would not", () => {
    expect(compareRatios(ratio(MAX - 1, MAX), ratio(MAX - 2, MAX - 1))).toBe(1);
    expect(compareRatios(ratio(-1, 3), ratio(1, 3))).toBe(-1);
    expect(compareRatios(ratio(2, 4), ratio(1, 2))).toBe(0);
  });
});

describe("a percentage", () => {
  it.each([
    [0, 1, 0, "half-up", "0"],
    [1, 1, 2, "half-up", "100.00"],
    [1, 3, 0, "half-up", "33"],
    [1, 3, 3, "half-up", "33.333"],
    [1, 3, 3, "up", "33.334"],
    [2, 3, 2, "down", "66.66"],
    [1, 8, 0, "half-up", "13"],
    [1, 8, 1, "half-up", "12.5"],
    [1, 8, 1, "up", "12.5"],
    [1, 200, 0, "half-up", "1"],
    [1, 200, 0, "down", "0"],
    [1, 100_000, 0, "up", "1"],
    [1, 100_000, 2, "down", "0.00"],
    [-1, 200, 0, "half-up", "-1"],
    [-1, 8, 1, "half-up", "-12.5"],
    [-1, 8, 0, "down", "-12"],
    [-1, 8, 0, "up", "-13"],
    [-1, 100_000, 1, "half-up", "0.0"],
    [5, 2, 0, "half-up", "250"],
    [1005, 100_000, 2, "half-up", "1.01"],
    [MAX, 1, 0, "down", "900719925474099100"],
    [1, MAX, 20, "up", "0.00000000000001110224"],
  ] as const)("of %d / %d with %d decimals, %s, is %s", (num, den, decimals, rounding, text) => {
    expect(percentText(ratio(num, den), { decimals, rounding })).toBe(text);
  });

  it("needs a whole number of decimals from 0 to 20", () => {
    for (const decimals of [-1, 21, 0.5, Number.NaN])
      expect(() => percentText(ratio(1, 2), { decimals, rounding: "down" })).toThrow(
        expect.objectContaining({ code: "number.range", params: { min: 0, max: 20 } }),
      );
  });
});

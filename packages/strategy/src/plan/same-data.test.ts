// Covers: when two plain values are the same data. Not covered: values that are not plain (core's input checks).
import { describe, expect, it } from "vitest";
import { sameData } from "./same-data.ts";

describe("plain values are the same data", () => {
  it.each([
    [1, 1],
    ["a", "a"],
    [null, null],
    [Number.NaN, Number.NaN],
    [
      [1, [2]],
      [1, [2]],
    ],
    [
      { a: 1, b: { c: [null] } },
      { b: { c: [null] }, a: 1 },
    ],
    [{}, {}],
  ])("%j and %j", (a, b) => {
    expect(sameData(a, b)).toBe(true);
  });

  it.each<readonly [unknown, unknown]>([
    [1, 2],
    [1, "1"],
    [null, {}],
    [null, undefined],
    [[], {}],
    [
      [1, 2],
      [2, 1],
    ],
    [{ a: 1 }, { a: 1, b: 1 }],
    [{ a: 1, b: 1 }, { a: 1 }],
    [{ a: undefined }, { b: undefined }],
    [[1], [1, 1]],
  ])("but not %j and %j", (a, b) => {
    expect(sameData(a, b)).toBe(false);
    expect(sameData(b, a)).toBe(false);
  });
});

// Covers: which numbers count as exact, and that a bigint is not rounded into range. Not covered: the algebras that
// rest on it (observation, ratio), which have their own laws.
import { describe, expect, it } from "vitest";
import { safeInteger } from "./safe-integer.ts";

const unsafe = expect.objectContaining({ code: "number.unsafe" });

describe("a safe integer", () => {
  it("comes back as it was", () => {
    for (const n of [0, -1, 42, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER])
      expect(safeInteger(n)).toBe(n);
    expect(safeInteger(12n)).toBe(12);
  });

  it("has one zero", () => {
    expect(Object.is(safeInteger(-0), 0)).toBe(true);
  });

  it("is refused outside the exact range", () => {
    for (const n of [2 ** 53, -(2 ** 53), 2n ** 53n, -(2n ** 64n), 10n ** 400n])
      expect(() => safeInteger(n)).toThrow(unsafe);
  });

  it("is refused when it is no integer", () => {
    for (const n of [0.5, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => safeInteger(n)).toThrow(unsafe);
  });
});

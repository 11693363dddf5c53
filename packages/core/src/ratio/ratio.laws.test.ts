// Covers: the laws of exact ratios and of their percentages. Not covered: how a percentage is printed on a page.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addRatios } from "./add-ratios.ts";
import { compareRatios } from "./compare-ratios.ts";
import { multiplyRatios } from "./multiply-ratios.ts";
import { percentText } from "./percent-text.ts";
import { type Ratio, ratio } from "./ratio.ts";
import { subtractRatios } from "./subtract-ratios.ts";

const part = fc.integer({ min: -10_000, max: 10_000 });
const whole = fc.integer({ min: 1, max: 10_000 });
const anyRatio = fc.tuple(part, whole).map(([num, den]) => ratio(num, den));
const decimals = fc.integer({ min: 0, max: 8 });
const zero = ratio(0, 1);
const one = ratio(1, 1);
const law = <T extends [unknown, ...unknown[]]>(
  arbitraries: { [K in keyof T]: fc.Arbitrary<T[K]> },
  holds: (...values: T) => void,
) => fc.assert(fc.property(...arbitraries, holds), { numRuns: 500 });

describe("laws of ratios", () => {
  it("equal fractions are one ratio", () => {
    law([part, whole, fc.integer({ min: 1, max: 1000 })], (num, den, k) => {
      expect(ratio(num * k, den * k)).toEqual(ratio(num, den));
      expect(ratio(num * -k, den * -k)).toEqual(ratio(num, den));
    });
  });

  it("addition is commutative and associative, and zero changes nothing", () => {
    law([anyRatio, anyRatio, anyRatio], (a, b, c) => {
      expect(addRatios(a, b)).toEqual(addRatios(b, a));
      expect(addRatios(addRatios(a, b), c)).toEqual(addRatios(a, addRatios(b, c)));
      expect(addRatios(a, zero)).toEqual(a);
    });
  });

  it("multiplication is commutative and associative, and one changes nothing", () => {
    law([anyRatio, anyRatio, anyRatio], (a, b, c) => {
      expect(multiplyRatios(a, b)).toEqual(multiplyRatios(b, a));
      expect(multiplyRatios(multiplyRatios(a, b), c)).toEqual(
        multiplyRatios(a, multiplyRatios(b, c)),
      );
      expect(multiplyRatios(a, one)).toEqual(a);
    });
  });

  it("multiplication distributes over addition", () => {
    const small = fc
      .tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: 1, max: 500 }))
      .map(([num, den]) => ratio(num, den));
    law([small, small, small], (a, b, c) => {
      expect(multiplyRatios(a, addRatios(b, c))).toEqual(
        addRatios(multiplyRatios(a, b), multiplyRatios(a, c)),
      );
    });
  });

  it("subtraction takes back addition", () => {
    law([anyRatio, anyRatio], (a, b) => {
      expect(subtractRatios(addRatios(a, b), b)).toEqual(a);
    });
  });

  it("comparison is a total order that addition keeps", () => {
    law([anyRatio, anyRatio, anyRatio], (a, b, c) => {
      expect(compareRatios(a, b) + compareRatios(b, a)).toBe(0);
      expect(compareRatios(addRatios(a, c), addRatios(b, c))).toBe(compareRatios(a, b));
      expect(compareRatios(a, b)).toBe(compareRatios(subtractRatios(a, b), zero));
      const sorted = [a, b, c].sort(compareRatios) as [Ratio, Ratio, Ratio];
      expect(compareRatios(sorted[0], sorted[2])).not.toBe(1);
    });
  });

  it("a rounded percentage is off by less than one step, towards the side asked for", () => {
    law([anyRatio, decimals], (a, places) => {
      const hundred = multiplyRatios(a, ratio(100, 1));
      const step = 10 ** places;
      const shown = (rounding: "up" | "down" | "half-up") =>
        ratio(Number(percentText(a, { decimals: places, rounding }).replace(".", "")), step);
      const size = (r: Ratio) => (r.num < 0 ? { ...r, num: -r.num } : r);
      const error = (r: Ratio) => size(subtractRatios(r, hundred));
      expect(compareRatios(size(shown("down")), size(hundred))).not.toBe(1);
      expect(compareRatios(size(shown("up")), size(hundred))).not.toBe(-1);
      expect(compareRatios(error(shown("down")), ratio(1, step))).toBe(-1);
      expect(compareRatios(error(shown("up")), ratio(1, step))).toBe(-1);
      expect(compareRatios(error(shown("half-up")), ratio(1, 2 * step))).not.toBe(1);
    });
  });
});

// Covers: that the check is total, agrees with JSON, and leaves its input alone, over generated values of every kind
// that JavaScript has. Not covered: values that need a browser (windows, nodes).
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "../canonical/canonical-json.ts";
import { checkPlainData } from "./check-plain-data.ts";
import { readPlainData } from "./read-plain-data.ts";

const limits = { maxDepth: 16, maxNodes: 5_000, maxListLength: 5_000, maxTextLength: 1_000 };
const anything = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
});

describe("laws of plain data", () => {
  it("the check never throws and never changes its input", () => {
    fc.assert(
      fc.property(anything, (value) => {
        const before = fc.stringify(value);
        expect(Array.isArray(checkPlainData(value, limits))).toBe(true);
        expect(fc.stringify(value)).toBe(before);
      }),
      { numRuns: 2_000 },
    );
  });

  it("whatever JSON can say passes, and its copy is equal", () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const value = JSON.parse(text);
        const found = checkPlainData(value, limits).filter(
          ({ code }) => code !== "input.forbidden-key",
        );
        expect(found).toEqual([]);
        const read = readPlainData(value, limits);
        if (read.issues.length === 0) expect(read.copy).toEqual(value);
      }),
      { numRuns: 1_000 },
    );
  });

  it("what passes and holds no unsafe number has a canonical form", () => {
    fc.assert(
      fc.property(anything, (value) => {
        const read = readPlainData(value, limits);
        if (read.issues.length > 0) return;
        const safe = JSON.parse(JSON.stringify(read.copy), (_, held) =>
          typeof held === "number" && !Number.isSafeInteger(held) ? 0 : held,
        );
        expect(JSON.parse(canonicalJson(safe))).toEqual(safe);
      }),
      { numRuns: 2_000 },
    );
  });
});

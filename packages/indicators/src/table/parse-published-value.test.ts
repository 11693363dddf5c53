// Covers: what counts as a number, a mark or an empty cell, and that nothing else becomes any of them.
// Not covered: marks that a publisher explains only in a footnote; the caller has to pass those in.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePublishedValue } from "./parse-published-value.ts";

const notation = {
  suppression: [
    { mark: "<5", min: 0, max: 4 },
    { mark: "*", min: 1, max: null },
  ],
  missing: ["..", "-"],
  path: ["rows", 3],
} as const;

const read = (text: unknown) => {
  const result = parsePublishedValue(text, notation);
  return result.ok ? result.value : result.issues.map(({ code, path }) => [code, ...path]);
};
const count = (n: number) => ({ kind: "count", n });

describe("a number", () => {
  it.each([
    ["0", 0],
    ["٠", 0],
    ["۰", 0],
    ["7", 7],
    ["269", 269],
    [" 269\t", 269],
    ["1,234", 1234],
    ["12,345,678", 12_345_678],
    ["٢٦٩", 269],
    ["١٬٢٣٤", 1234],
    ["۲۶۹", 269],
    ["007", 7],
    ["9007199254740991", Number.MAX_SAFE_INTEGER],
  ])("%j is read as %i", (text, n) => {
    expect(read(text)).toEqual(count(n));
  });

  it("comes back from every way of printing it", () => {
    const arabic = (text: string) =>
      text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
    const grouped = (n: number, separator: string) =>
      String(n).replace(/\B(?=(\d{3})+$)/g, separator);
    fc.assert(
      fc.property(fc.maxSafeNat(), (n) => {
        for (const text of [
          String(n),
          arabic(String(n)),
          grouped(n, ","),
          arabic(grouped(n, "٬")),
        ]) {
          expect(read(text)).toEqual(count(n));
        }
      }),
    );
  });
});

describe("a mark", () => {
  it.each([
    ["<5", { kind: "suppressed", min: 0, max: 4 }],
    ["<٥", { kind: "suppressed", min: 0, max: 4 }],
    [" <5 ", { kind: "suppressed", min: 0, max: 4 }],
    ["*", { kind: "suppressed", min: 1, max: null }],
    ["", { kind: "missing" }],
    ["  ", { kind: "missing" }],
    ["..", { kind: "missing" }],
    ["-", { kind: "missing" }],
  ])("%j stands for %j", (text, value) => {
    expect(read(text)).toEqual(value);
  });
});

describe("anything else", () => {
  it.each([
    "12,34",
    "1,2345",
    ",123",
    "1234,567",
    "1.234",
    "5.0",
    "1e3",
    "0x10",
    "+5",
    "-5",
    "5%",
    "5 6",
    "about 20",
    "<6",
    "< 5",
    "...",
    "NaN",
    "Infinity",
    "٢6",
    "٠5",
    "0٥",
    "5۰",
    "٥۰",
    "٢۶",
    "½",
    "５",
  ])("%j is refused, with its place", (text) => {
    expect(read(text)).toEqual([["value.malformed", "rows", 3]]);
  });

  it.each([[5], [null], [undefined], [true], [["5"]], [{}]])(
    "%j is no text and is not made one",
    (value) => {
      expect(read(value)).toEqual([["value.not-text", "rows", 3]]);
    },
  );

  it("is never a number that cannot be counted exactly", () => {
    expect(read("9007199254740992")).toEqual([["value.too-large", "rows", 3]]);
    expect(read("9".repeat(400))).toEqual([["value.too-large", "rows", 3]]);
  });

  it("is refused without being quoted", () => {
    const result = parsePublishedValue("Name Surname", { suppression: [], missing: [] });
    expect(result).toEqual({
      ok: false,
      issues: [{ code: "value.malformed", path: [], params: {} }],
    });
  });

  it("never turns random text into a number that its digits do not spell", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const result = parsePublishedValue(text, { suppression: [], missing: [] });
        if (result.ok && result.value.kind === "count") {
          expect(text.trim().replace(/,/g, "")).toMatch(/^\d+$/);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

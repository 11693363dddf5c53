// Covers: the parts of the search that small documents do not reach: numbers in two words, the table of situations met
// where there are too many for a bit each, the log beyond one chunk. Does not cover: the search as a whole.

import { describe, expect, test } from "vitest";
import { chance } from "../fixtures/random-rules.ts";
import { metLog } from "./met-log.ts";
import { digitWriter, numberIndex } from "./number-index.ts";
import { visitedOf } from "./visited.ts";

describe("situations as numbers", () => {
  test.each([
    ["one small word", 6],
    ["one large word", 18],
    ["two words", 40],
  ])("have their digits back, in %s", (_, variables) => {
    const pick = chance(variables);
    const sizes = Array.from({ length: variables }, () => 2 + pick(6));
    const index = numberIndex(sizes);
    if (index === null) throw new Error("too large");
    const written = new Int32Array(variables);
    const write = digitWriter(written, index);
    for (let k = 0; k < 1000; k += 1) {
      const digits = sizes.map((size) => pick(size));
      let [lo, hi] = [0, 0];
      for (const [at, digit] of digits.entries()) {
        lo += digit * (index.weights[at]?.lo ?? 0);
        hi += digit * (index.weights[at]?.hi ?? 0);
      }
      write(lo, hi);
      expect([...written]).toEqual(digits);
    }
  });

  test("are refused past two words", () => {
    expect(numberIndex(new Array(100).fill(7))).toBeNull();
  });
});

test.each([
  ["a bit each", { lo: 100_000, hi: 1 }],
  ["a table", { lo: 2 ** 40, hi: 1 }],
  ["a table of two words", { lo: 2 ** 44, hi: 2 ** 20 }],
])("what was met is known by %s, and has a place of its own", (_, product) => {
  const pick = chance(product.lo);
  const visited = visitedOf(product);
  const met = new Map<string, number>();
  for (let k = 0; k < 20_000; k += 1) {
    const [lo, hi] = [
      pick(Math.min(product.lo, 9_000)) * Math.floor(product.lo / 100_000),
      pick(Math.min(product.hi, 5)),
    ];
    const key = `${lo} ${hi}`;
    expect(visited.add(lo, hi)).toBe(!met.has(key));
    if (!met.has(key)) met.set(key, visited.place(lo, hi));
    expect(visited.place(lo, hi)).toBe(met.get(key));
  }
  expect(new Set(met.values()).size).toBe(met.size);
  expect(Math.max(...met.values())).toBeLessThan(visited.places());
});

test.each([
  { lo: 1000, hi: 1, ways: 10 },
  { lo: 2 ** 40, hi: 2 ** 30, ways: 2 ** 17 },
])("the log gives back what was put in, over many chunks ($lo, $hi, $ways)", (of) => {
  const log = metLog(of);
  const entry = (k: number) => [k % of.lo, (k * 7) % of.hi, k - 1, k % of.ways] as const;
  for (let k = 0; k < 600_000; k += 1) log.push(...entry(k));
  expect(log.size()).toBe(600_000);
  for (const k of [0, 1, 262_143, 262_144, 599_999])
    expect([log.lo(k), log.hi(k), log.parent(k), log.way(k)]).toEqual([...entry(k)]);
});

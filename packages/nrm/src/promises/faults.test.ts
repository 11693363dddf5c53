// Covers: that mistakes planted in every part of the document are noticed, each by the promise that is about it, with a way
// to a situation where it is broken. Does not cover: every mistake; a promise that breaks beside the one named.

import { civilDate } from "@aht-jo/core";
import { check } from "@aht-jo/rules/check";
import { describe, expect, it } from "vitest";
import { changedJordan } from "./fixtures/changed-jordan.ts";
import { faults } from "./fixtures/faults.ts";
import { jordanPromises } from "./jordan-promises.ts";

const limits = {
  on: civilDate("2025-03-02"),
  instances: 1,
  maxStates: 1_000_000,
  opening: "unknown",
  coverage: "skip",
} as const;

describe("a promise notices that", () => {
  it.each(faults.map(({ title, ...fault }) => ({ ...fault, fault: title.en })))(
    "$fault ($promise)",
    ({ promise, steps, change }) => {
      const properties = jordanPromises.filter(({ name }) => name === promise);
      const only = steps === null ? {} : { only: steps };
      const { results } = check(changedJordan(change), { ...limits, ...only, properties });
      expect(results.map(({ holds }) => holds)).toEqual([false]);
    },
  );

  it("no promise from 2 to 15 is without a mistake that it notices", () => {
    const numbers = new Set(faults.map(({ promise }) => promise.split(" ")[0]));
    expect([...numbers].map(Number).sort((a, b) => a - b)).toEqual([
      2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
    ]);
    expect(faults.length).toBeGreaterThanOrEqual(30);
  });
});

// Covers: every promise of the mechanism, proved over all files, also those opened with known facts; that every state is
// reached and every rule applies somewhere. Does not cover: what rests on which assumption, and other days than one.

import { civilDate } from "@aht-jo/core";
import { check } from "@aht-jo/rules/check";
import { describe, expect, it } from "vitest";
import { jordanNrm } from "../jordan/jordan-nrm.ts";
import { jordanPromises } from "./jordan-promises.ts";

const limits = {
  on: civilDate("2025-03-02"),
  instances: 1,
  maxStates: 20_000_000,
  opening: "any",
} as const;

const numbers = [...new Set(jordanPromises.map(({ name }) => Number(name.split(" ")[0])))];

describe("the mechanism keeps", () => {
  it("all promises that can be asked one by one", () => {
    expect(numbers).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]);
  });

  it.each(numbers)("promise %i", (number) => {
    const properties = jordanPromises.filter(({ name }) => name.startsWith(`${number} `));
    const report = check(jordanNrm(), { ...limits, properties, coverage: "skip" });
    const broken = report.results.filter(({ holds }) => holds !== true);
    expect(broken.map(({ property, holds, trace }) => ({ property, holds, trace }))).toEqual([]);
    expect(report.complete).toBe(true);
  });
});

// Covers: the form of the register of readings, and that the doubts known to matter are in it. Does not cover: whether
// a reading is right; only those who wrote the plan can say.

import { describe, expect, it } from "vitest";
import { jordanPlan } from "./jordan-plan.ts";
import { readings } from "./readings.ts";

const subGoals = jordanPlan.pillars.flatMap(({ goals }) => goals.flatMap((goal) => goal.subGoals));
const activities = subGoals.flatMap((subGoal) => subGoal.activities);
const indicators = [...activities, ...subGoals].flatMap((node) => node.indicators);
const known = new Set<string>([
  jordanPlan.id,
  ...jordanPlan.pillars.flatMap(({ id, goals }) => [id, ...goals.map((goal) => goal.id)]),
  ...subGoals.flatMap(({ id, outputs, sharedCells }) => [
    id,
    ...[...outputs, ...sharedCells].map((node) => node.id),
  ]),
  ...[...activities, ...indicators].map(({ id }) => id),
]);
const concernsOf = (printed: string): readonly string[] =>
  readings.filter((reading) => reading.printed === printed).flatMap(({ concerns }) => concerns);

describe("every reading", () => {
  it("has an identifier of its own, counted from R01", () => {
    expect(readings.map(({ id }) => id)).toEqual(
      readings.map((_, at) => `R${String(at + 1).padStart(2, "0")}`),
    );
  });

  it("concerns nodes that exist, each named once", () => {
    for (const { id, concerns } of readings) {
      expect(concerns.length, id).toBeGreaterThan(0);
      expect(new Set(concerns).size, id).toBe(concerns.length);
      expect(concerns.filter((node) => !known.has(node))).toEqual([]);
    }
  });

  it("quotes at most twelve words", () => {
    for (const { id, printed } of readings) {
      if (printed !== null) expect(printed.split(/\s+/).length, id).toBeLessThanOrEqual(12);
    }
  });

  it("weighs at least two readings and takes one of them", () => {
    for (const { id, readings: considered, taken } of readings) {
      const ids = considered.map((one) => one.id);
      expect(ids.length, id).toBeGreaterThanOrEqual(2);
      expect(new Set(ids).size, id).toBe(ids.length);
      expect(ids, id).toContain(taken);
    }
  });

  it("speaks both languages", () => {
    for (const reading of readings) {
      const texts = [
        reading.question,
        reading.why,
        reading.dependsOn,
        ...reading.readings.map(({ text }) => text),
      ];
      for (const { en, ar } of texts) {
        expect(en, reading.id).toMatch(/^[\u0020-\u007e]+$/);
        expect(ar, reading.id).toMatch(/[\u0600-\u06ff]{2}/);
        expect(ar, reading.id).not.toMatch(/[A-Za-z]/);
      }
    }
  });
});

describe("the register", () => {
  it("lists every activity that is not continuous as a doubt about its years", () => {
    const dated = activities.filter(({ timeFrame }) => !timeFrame.continuous).map(({ id }) => id);
    expect(dated).toHaveLength(30);
    expect(readings.some(({ concerns }) => concerns.join() === dated.join())).toBe(true);
  });

  it("lists every indicator whose kind is not printed", () => {
    const named = indicators
      .filter(({ kind }) => kind === "deliverable" || kind === "narrative")
      .map(({ id }) => id);
    expect(concernsOf("Statistical reports")).toEqual(named);
  });

  it("lists every shared cell, every shared indicator and the activities they serve", () => {
    const doubted = new Set<string>(readings.flatMap(({ concerns }) => concerns));
    for (const { sharedCells, indicators: shared } of subGoals) {
      for (const { id, serves } of [...sharedCells, ...shared]) {
        expect([id, ...serves].filter((one) => !doubted.has(one))).toEqual([]);
      }
    }
  });

  it("lists the words of the translation that mislead most", () => {
    expect(concernsOf("Number of periodicals")).toEqual(["P1.G4.S2.A2.I1"]);
    expect(concernsOf("Number of trainers")).toHaveLength(9);
    expect(concernsOf("Number of training")).toHaveLength(14);
    expect(concernsOf("stop their persecution")).toEqual(["P2.G2.S2.A2"]);
    expect(concernsOf("General Security Directorate")).toEqual(["P1.G1.S1.A2"]);
    expect(concernsOf("Tribunals of Communities")).toEqual(["P1.G2.S1.A3"]);
  });
});

// Covers: looking up activities and indicators of Jordan's plan by id, every id once, and what a caller without types
// meets. Does not cover: that a wrong id does not compile (jordan.test-d.ts).

import { describe, expect, it } from "vitest";
import { StrategyError } from "../error/strategy-error.ts";
import { activity, indicator } from "./activity.ts";
import { jordanPlan } from "./jordan-plan.ts";

const subGoals = jordanPlan.pillars.flatMap(({ goals }) => goals.flatMap((goal) => goal.subGoals));

const codeOf = (act: () => unknown): unknown => {
  try {
    return act();
  } catch (error) {
    return error instanceof StrategyError ? [error.code, error.params] : error;
  }
};

describe("activity", () => {
  it("finds each of the 80", () => {
    const all = subGoals.flatMap((subGoal) => subGoal.activities);
    expect(all.map(({ id }) => activity(id))).toEqual(all);
  });

  it("throws for an id that does not exist, and repeats it only when it looks like one", () => {
    expect(codeOf(() => activity("P1.G4.S2.A9" as never))).toEqual([
      "plan.unknown-activity",
      { id: "P1.G4.S2.A9" },
    ]);
    expect(codeOf(() => activity("P1.G4.S2.A1.I1" as never))).toMatchObject([
      "plan.unknown-activity",
      {},
    ]);
    expect(codeOf(() => activity("0791234567" as never))).toEqual(["plan.unknown-activity", {}]);
  });
});

describe("indicator", () => {
  it("finds each of the 106, own and shared", () => {
    const all = subGoals.flatMap((subGoal) => [
      ...subGoal.activities.flatMap((one) => one.indicators),
      ...subGoal.indicators,
    ]);
    expect(all).toHaveLength(106);
    expect(all.map(({ id }) => indicator(id))).toEqual(all);
  });

  it("throws for an id that does not exist, and repeats it only when it looks like one", () => {
    expect(codeOf(() => indicator("P4.G2.S1.I5" as never))).toEqual([
      "plan.unknown-indicator",
      { id: "P4.G2.S1.I5" },
    ]);
    expect(codeOf(() => indicator("P1.G1.S1.A1" as never))).toMatchObject([
      "plan.unknown-indicator",
      {},
    ]);
    expect(codeOf(() => indicator("0791234567" as never))).toEqual(["plan.unknown-indicator", {}]);
  });
});

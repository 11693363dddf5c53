// Covers: the engine on Jordan's whole plan: what is owed, what silence and full reports mean, and that every owed
// line has a place. Not covered: the plan's own facts (jordan/), and what single figures mean (implementation.test.ts).
import { addDays, civilDate } from "@aht-jo/core";
import { describe, expect, it } from "vitest";
import { line } from "../fixtures/sample-progress.ts";
import type { JordanIds } from "../jordan/ids.ts";
import { jordanPlan } from "../jordan/jordan-plan.ts";
import { reportingCalendar } from "../query/reporting-calendar.ts";
import { validateProgress } from "../schema/validate-progress.ts";
import { disagreements } from "./disagreements.ts";
import { type ImplementationOptions, implementation } from "./implementation.ts";
import { lateActivities } from "./late-activities.ts";
import type { ProgressReport } from "./progress.ts";
import { silentParties } from "./silent-parties.ts";

const method: Omit<ImplementationOptions<JordanIds>, "progress"> = {
  asOf: civilDate("2028-01-01"),
  frequency: "half",
  credit: "partial",
  notYetDue: "exclude",
  continuous: "per-period",
  weights: "equal",
};
const whole = { kind: "interval", lower: { num: 1, den: 1 }, upper: { num: 1, den: 1 } };
const open = { kind: "interval", lower: { num: 0, den: 1 }, upper: { num: 1, den: 1 } };

/** Every report the plan calls for, with the same claim about every activity. */
const allReports = (claim: number): readonly ProgressReport[] =>
  reportingCalendar(jordanPlan, method).flatMap(({ period, parties }) =>
    parties.map(({ party, activities }) => ({
      schema: "aht-jo/progress/1",
      plan: jordanPlan.id,
      planVersion: 1,
      party,
      period: period.id,
      submittedOn: addDays(period.to, -1),
      illustrative: true,
      activities: activities.map((id) => line(id, claim)),
    })),
  );

describe("Jordan's plan at the end of its term", () => {
  it("is wholly open when nobody reported, and every party is silent in every period", () => {
    const report = implementation(jordanPlan, { ...method, progress: [] });
    expect(report.plan.completion).toEqual(open);
    expect(report.plan.counts).toMatchObject({ total: 80, counted: 80, unreported: 80 });
    expect([
      report.pillars.length,
      report.goals.length,
      report.subGoals.length,
      report.activities.length,
    ]).toEqual([4, 12, 25, 80]);
    expect(silentParties(jordanPlan, { ...method, progress: [] })).toEqual(
      reportingCalendar(jordanPlan, method),
    );
    expect(lateActivities(jordanPlan, { ...method, progress: [] })).toHaveLength(80);
  });

  it("is wholly done when every owed report says so", () => {
    const progress = allReports(100);
    const report = implementation(jordanPlan, { ...method, credit: "strict", progress });
    for (const { completion } of [report.plan, ...report.parties, ...report.activities]) {
      expect(completion).toEqual(whole);
    }
    expect(report.unplaced).toEqual([]);
    expect(silentParties(jordanPlan, { ...method, progress })).toEqual([]);
    expect(lateActivities(jordanPlan, { ...method, progress })).toEqual([]);
    expect(disagreements(jordanPlan, { ...method, progress })).toEqual([]);
  });

  it("accepts every owed report", () => {
    for (const report of allReports(30)) {
      expect(validateProgress(report, { plan: jordanPlan }).ok).toBe(true);
    }
  });
});

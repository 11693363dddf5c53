// Covers: the laws of late activities and disagreements over random submissions that crowd the same periods and days, on
// an invented plan. Not covered: what single entries mean (follow-up.test.ts).
import { civilDate, observed } from "@aht-jo/core";
import fc from "fast-check";
import { expect, it } from "vitest";
import { samplePlan } from "../fixtures/sample-plan.ts";
import { line, submission } from "../fixtures/sample-progress.ts";
import type { Plan } from "../plan/plan.ts";
import { activities } from "../query/activities.ts";
import { disagreements } from "./disagreements.ts";
import { lateActivities } from "./late-activities.ts";

const plan: Plan = samplePlan;

const anyReport = fc
  .record({
    activity: fc.constantFrom(...activities(plan, {})),
    party: fc.nat({ max: 1 }),
    period: fc.constantFrom("2025-H1", "2025-H2", "2025"),
    submittedOn: fc.constantFrom("2025-12-31", "2026-01-05"),
    claim: fc.oneof(fc.integer({ min: 0, max: 2 }), fc.constant("in-progress" as const)),
    revision: fc.constantFrom("final" as const, "provisional" as const),
    needed: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ activity: { id, parties }, party, period, submittedOn, claim, revision, needed }) => {
    const said = line(id, claim, {
      resources: [
        {
          kind: "staff",
          needed: observed(needed, "final"),
          secured: observed(0, "final"),
          source: "none",
        },
      ],
    });
    const rate = typeof claim === "number" ? observed(claim, revision) : said.rate;
    const { party: sender } = parties[party] ?? parties[0];
    return submission([sender, period, submittedOn], [{ ...said, rate }]);
  });
const twoOrders = fc
  .array(anyReport, { minLength: 2, maxLength: 40 })
  .chain((progress) =>
    fc.tuple(fc.constant(progress), fc.shuffledSubarray(progress, { minLength: progress.length })),
  );

it.each([
  ["disagreements", disagreements],
  ["late activities", lateActivities],
])("the order of the submissions does not matter for %s", (_, listOf) => {
  fc.assert(
    fc.property(twoOrders, ([progress, other]) => {
      const options = { asOf: civilDate("2027-01-01"), frequency: "half" } as const;
      expect(listOf(plan, { ...options, progress: other })).toEqual(
        listOf(plan, { ...options, progress }),
      );
    }),
    { numRuns: 300 },
  );
});

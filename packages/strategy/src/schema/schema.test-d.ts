// Covers: a schema reads exactly the type it is for, and validation gives typed documents back, with the ids of
// their plan.
import type { Result } from "@aht-jo/core";
import type { z } from "zod";
import type { Amendment } from "../amendment/amendment.ts";
import { samplePlan } from "../fixtures/sample-plan.ts";
import { indicator } from "../jordan/activity.ts";
import type { JordanIds } from "../jordan/ids.ts";
import { jordanPlan } from "../jordan/jordan-plan.ts";
import type { ProgressReport } from "../monitoring/progress.ts";
import type { Plan } from "../plan/plan.ts";
import { activities } from "../query/activities.ts";
import { activityOf } from "../query/activity-of.ts";
import { indicatorsOf } from "../query/indicators-of.ts";
import { reportingCalendar } from "../query/reporting-calendar.ts";
import type { amendmentSchema } from "./amendment-schema.ts";
import type { planSchema } from "./plan-schema.ts";
import type { progressSchema } from "./progress-schema.ts";
import { validateAmendment } from "./validate-amendment.ts";
import { validatePlan } from "./validate-plan.ts";
import { validateProgress } from "./validate-progress.ts";

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
const same: readonly [
  Same<z.output<typeof planSchema>, Plan>,
  Same<z.output<typeof amendmentSchema>, Amendment>,
  Same<z.output<typeof progressSchema>, ProgressReport>,
] = [true, true, true];
void same;

declare const input: unknown;
declare const plan: Plan;
const read: Result<Plan> = validatePlan(input);
const amendment: Result<Amendment> = validateAmendment(input, { plan });
const progress: Result<ProgressReport> = validateProgress(input, { plan });
void [read, amendment, progress];

const asked: Result<ProgressReport> = validateProgress(input, {
  plan,
  frequency: "half",
  otherBodies: ["coast-guard"],
});
void asked;
// @ts-expect-error nobody reports by month
validateProgress(input, { plan, frequency: "month" });

// A submission checked beside Jordan's plan goes into every query without a cast.
const checked = validateProgress(input, { plan: jordanPlan });
if (checked.ok) {
  const { party, activities: lines } = checked.value;
  activities(jordanPlan, { party });
  reportingCalendar(jordanPlan, { frequency: "year", party });
  for (const { activity, observations } of lines) {
    activityOf(jordanPlan, activity);
    indicatorsOf(jordanPlan, activity);
    indicator(observations[0]?.indicator ?? "P1.G1.S1.A1.I1");
    // @ts-expect-error the sample plan has other ids
    activityOf(samplePlan, activity);
  }
  // @ts-expect-error the sample plan has other parties
  activities(samplePlan, { party });
  // @ts-expect-error no such party
  void (party === "ministry-of-magic");
  const general: ProgressReport = checked.value;
  // @ts-expect-error a report of any plan is not one of Jordan's
  const jordans: ProgressReport<JordanIds> = general;
  void jordans;
}

// @ts-expect-error an amendment is only checked beside its plan
validateAmendment(input);
// @ts-expect-error a submission is only checked beside its plan
validateProgress(input);

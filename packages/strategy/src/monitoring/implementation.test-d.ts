// Covers: no choice of method has a default, and weights and results are typed by the plan's ids.
import { civilDate } from "@aht-jo/core";
import { type SampleIds, samplePlan } from "../fixtures/sample-plan.ts";
import type { Plan } from "../plan/plan.ts";
import { type ImplementationOptions, implementation } from "./implementation.ts";

declare const anyPlan: Plan;
const options: ImplementationOptions<SampleIds> = {
  progress: [],
  asOf: civilDate("2025-01-01"),
  frequency: "half",
  credit: "strict",
  notYetDue: "exclude",
  continuous: "per-period",
  weights: "equal",
};

const report = implementation(samplePlan, options);
const pillar: "P1" | "P2" | undefined = report.pillars[0]?.scope.id;
const party: SampleIds["party"] | undefined = report.parties[0]?.scope.id;
void [pillar, party];

implementation(anyPlan, { ...options, weights: { "P9.G9.S9.A9": 1 } });

type Without<Field extends keyof ImplementationOptions> = Omit<ImplementationOptions, Field>;
declare const incomplete: {
  readonly progress: Without<"progress">;
  readonly asOf: Without<"asOf">;
  readonly frequency: Without<"frequency">;
  readonly credit: Without<"credit">;
  readonly notYetDue: Without<"notYetDue">;
  readonly continuous: Without<"continuous">;
  readonly weights: Without<"weights">;
};
// @ts-expect-error progress has no default
implementation(anyPlan, incomplete.progress);
// @ts-expect-error asOf has no default
implementation(anyPlan, incomplete.asOf);
// @ts-expect-error frequency has no default
implementation(anyPlan, incomplete.frequency);
// @ts-expect-error credit has no default
implementation(anyPlan, incomplete.credit);
// @ts-expect-error notYetDue has no default
implementation(anyPlan, incomplete.notYetDue);
// @ts-expect-error continuous has no default
implementation(anyPlan, incomplete.continuous);
// @ts-expect-error weights have no default
implementation(anyPlan, incomplete.weights);
// @ts-expect-error every activity needs a weight
implementation(samplePlan, { ...options, weights: { "P1.G1.S1.A1": 1 } });
// @ts-expect-error a date is not any text
implementation(anyPlan, { ...options, asOf: "2025-01-01" });
// @ts-expect-error months are no reporting frequency
implementation(anyPlan, { ...options, frequency: "month" });

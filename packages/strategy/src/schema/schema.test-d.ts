// Covers: a schema reads exactly the type it is for, and validation gives typed documents back.
import type { Result } from "@aht-jo/core";
import type { z } from "zod";
import type { Amendment } from "../amendment/amendment.ts";
import type { ProgressReport } from "../monitoring/progress.ts";
import type { Plan } from "../plan/plan.ts";
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

// @ts-expect-error an amendment is only checked beside its plan
validateAmendment(input);
// @ts-expect-error a submission is only checked beside its plan
validateProgress(input);

import {
  basisSchema,
  civilDateSchema,
  localizedSchema,
  nonEmptyListSchema,
  provisionSchema,
} from "@aht-jo/core/schema";
import * as z from "zod";
import type {
  Activity,
  ExpectedOutput,
  Pillar,
  Plan,
  PlanIndicator,
  Responsibility,
  StrategicGoal,
  SubGoal,
  TimeFrame,
} from "../plan/plan.ts";
import { codeSchema, planIdSchema, versionSchema, yearSchema } from "./id-schemas.ts";

const nodeFields = {
  id: planIdSchema,
  title: localizedSchema,
  committeeTitle: /* @__PURE__ */ z.nullable(localizedSchema),
  source: provisionSchema,
  inForce: /* @__PURE__ */ z.strictObject({
    from: civilDateSchema,
    to: /* @__PURE__ */ z.nullable(civilDateSchema),
  }),
};

/** The time frame of an activity. */
export const timeFrameSchema = /* @__PURE__ */ z.strictObject({
  firstYear: yearSchema,
  lastYear: yearSchema,
  continuous: /* @__PURE__ */ z.boolean(),
}) satisfies z.ZodType<TimeFrame>;

/** The parties of an activity. */
export const partiesSchema = /* @__PURE__ */ nonEmptyListSchema(
  /* @__PURE__ */ z.strictObject({
    party: codeSchema,
    role: /* @__PURE__ */ z.enum(["responsible", "coordinator"]),
    order: /* @__PURE__ */ z.int(),
  }) satisfies z.ZodType<Responsibility>,
);

/** Indicators, own or shared. */
export const indicatorSchema = /* @__PURE__ */ z.strictObject({
  ...nodeFields,
  kind: /* @__PURE__ */ z.enum(["count", "percentage", "amount", "deliverable", "narrative"]),
  serves: /* @__PURE__ */ nonEmptyListSchema(planIdSchema),
}) satisfies z.ZodType<PlanIndicator>;

/** Expected outputs. */
export const outputSchema = /* @__PURE__ */ z.strictObject(
  nodeFields,
) satisfies z.ZodType<ExpectedOutput>;

/** Activities with their own indicators. */
export const activitySchema = /* @__PURE__ */ z.strictObject({
  ...nodeFields,
  parties: partiesSchema,
  concernedPartners: /* @__PURE__ */ z.boolean(),
  timeFrame: timeFrameSchema,
  indicators: /* @__PURE__ */ z.array(indicatorSchema),
}) satisfies z.ZodType<Activity>;

/** Sub-goals with everything under them. */
export const subGoalSchema = /* @__PURE__ */ z.strictObject({
  ...nodeFields,
  outputs: /* @__PURE__ */ z.array(outputSchema),
  activities: /* @__PURE__ */ z.array(activitySchema),
  indicators: /* @__PURE__ */ z.array(indicatorSchema),
  sharedCells: /* @__PURE__ */ z.array(
    /* @__PURE__ */ z.strictObject({
      id: planIdSchema,
      column: /* @__PURE__ */ z.enum(["responsible-party", "time-frame"]),
      serves: /* @__PURE__ */ nonEmptyListSchema(planIdSchema),
      source: provisionSchema,
    }),
  ),
}) satisfies z.ZodType<SubGoal>;

/** Strategic goals with everything under them. */
export const goalSchema = /* @__PURE__ */ z.strictObject({
  ...nodeFields,
  subGoals: /* @__PURE__ */ z.array(subGoalSchema),
}) satisfies z.ZodType<StrategicGoal>;

/** Pillars with everything under them. */
export const pillarSchema = /* @__PURE__ */ z.strictObject({
  ...nodeFields,
  goals: /* @__PURE__ */ z.array(goalSchema),
}) satisfies z.ZodType<Pillar>;

/**
 * The shape of a plan of any country. `validatePlan` also checks what it means: ids, references, years, dates.
 *
 * @category Schemas
 */
export const planSchema: z.ZodType<Plan> = /* @__PURE__ */ z.strictObject({
  schema: /* @__PURE__ */ z.literal("aht-jo/plan/1"),
  id: codeSchema,
  version: versionSchema,
  supersedes: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string().regex(/^sha256:[0-9a-f]{64}$/)),
  inForceFrom: civilDateSchema,
  title: localizedSchema,
  wording: /* @__PURE__ */ z.strictObject({
    status: /* @__PURE__ */ z.literal("unofficial"),
    note: localizedSchema,
  }),
  term: /* @__PURE__ */ z.strictObject({ firstYear: yearSchema, lastYear: yearSchema }),
  basis: /* @__PURE__ */ nonEmptyListSchema(basisSchema),
  pillars: /* @__PURE__ */ z.array(pillarSchema),
}) satisfies z.ZodType<Plan>;

import {
  civilDateSchema,
  narrativeSchema,
  observationSchema,
  periodIdSchema,
  textSchema,
} from "@aht-jo/core/schema";
import * as z from "zod";
import type { ActivityProgress, ProgressReport } from "../monitoring/progress.ts";
import { codeSchema, planIdSchema, versionSchema } from "./id-schemas.ts";

const deviationSchema = /* @__PURE__ */ z.strictObject({
  cause: /* @__PURE__ */ z.enum([
    "funding",
    "staffing",
    "coordination",
    "legislation",
    "procurement",
    "technical",
    "data",
    "external-event",
    "scope-change",
    "other",
  ]),
  effect: /* @__PURE__ */ z.enum([
    "delay",
    "reduced-scope",
    "increased-cost",
    "suspension",
    "cancellation-risk",
  ]),
  narrative: narrativeSchema,
});

const resourceSchema = /* @__PURE__ */ z.strictObject({
  kind: /* @__PURE__ */ z.enum(["money", "staff", "equipment", "premises", "training"]),
  needed: observationSchema,
  secured: observationSchema,
  source: /* @__PURE__ */ z.enum([
    "own-budget",
    "state-budget",
    "donor",
    "fund",
    "partner",
    "none",
    "unknown",
  ]),
});

const evidenceSchema = /* @__PURE__ */ z.strictObject({
  kind: /* @__PURE__ */ z.enum([
    "minutes",
    "report",
    "attendance-list",
    "publication",
    "agreement",
    "decision",
    "dataset",
    "other",
  ]),
  reference: /* @__PURE__ */ textSchema({ maxLength: 120 }),
  date: civilDateSchema,
});

const activityProgressSchema = /* @__PURE__ */ z.strictObject({
  activity: planIdSchema,
  status: /* @__PURE__ */ z.enum(["not-started", "in-progress", "completed", "suspended"]),
  rate: observationSchema,
  observations: /* @__PURE__ */ z.array(
    /* @__PURE__ */ z.strictObject({ indicator: planIdSchema, value: observationSchema }),
  ),
  deviations: /* @__PURE__ */ z.array(deviationSchema),
  correctiveMeasures: /* @__PURE__ */ z.array(
    /* @__PURE__ */ z.strictObject({ what: narrativeSchema, who: codeSchema, by: civilDateSchema }),
  ),
  resources: /* @__PURE__ */ z.array(resourceSchema),
  jointCommittee: /* @__PURE__ */ z.nullable(
    /* @__PURE__ */ z.strictObject({
      formedOn: civilDateSchema,
      members: /* @__PURE__ */ z.array(codeSchema),
    }),
  ),
  evidence: /* @__PURE__ */ z.array(evidenceSchema),
}) satisfies z.ZodType<ActivityProgress>;

/**
 * The shape of a progress submission. `validateProgress` also checks it against the plan it reports on.
 *
 * @category Schemas
 */
export const progressSchema: z.ZodType<ProgressReport> = /* @__PURE__ */ z.strictObject({
  schema: /* @__PURE__ */ z.literal("aht-jo/progress/1"),
  plan: codeSchema,
  planVersion: versionSchema,
  party: codeSchema,
  period: periodIdSchema,
  submittedOn: civilDateSchema,
  illustrative: /* @__PURE__ */ z.boolean(),
  activities: /* @__PURE__ */ z.array(activityProgressSchema),
}) satisfies z.ZodType<ProgressReport>;

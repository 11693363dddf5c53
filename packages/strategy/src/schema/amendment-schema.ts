import {
  basisSchema,
  civilDateSchema,
  localizedSchema,
  nonEmptyListSchema,
} from "@aht-jo/core/schema";
import * as z from "zod";
import type { Amendment, PlanChange } from "../amendment/amendment.ts";
import { codeSchema, planIdSchema, versionSchema } from "./id-schemas.ts";
import {
  activitySchema,
  goalSchema,
  indicatorSchema,
  outputSchema,
  partiesSchema,
  pillarSchema,
  subGoalSchema,
  timeFrameSchema,
} from "./plan-schema.ts";

const adding = <const Kind extends string, Node extends z.ZodType>(kind: Kind, node: Node) =>
  z.strictObject({
    op: z.literal("add"),
    kind: z.literal(kind),
    parent: planIdSchema,
    node,
  });

const setting = <const Field extends string, Value extends z.ZodType>(field: Field, value: Value) =>
  z.strictObject({
    op: z.literal("set"),
    id: planIdSchema,
    field: z.literal(field),
    value,
  });

const changeSchema = /* @__PURE__ */ z.discriminatedUnion("op", [
  /* @__PURE__ */ z.discriminatedUnion("kind", [
    /* @__PURE__ */ z.strictObject({
      op: /* @__PURE__ */ z.literal("add"),
      kind: /* @__PURE__ */ z.literal("pillar"),
      parent: /* @__PURE__ */ z.null(),
      node: pillarSchema,
    }),
    /* @__PURE__ */ adding("goal", goalSchema),
    /* @__PURE__ */ adding("sub-goal", subGoalSchema),
    /* @__PURE__ */ adding("output", outputSchema),
    /* @__PURE__ */ adding("activity", activitySchema),
    /* @__PURE__ */ adding("indicator", indicatorSchema),
  ]),
  /* @__PURE__ */ z.strictObject({
    op: /* @__PURE__ */ z.literal("retire"),
    id: planIdSchema,
  }),
  /* @__PURE__ */ z.discriminatedUnion("field", [
    /* @__PURE__ */ setting("title", localizedSchema),
    /* @__PURE__ */ setting("committeeTitle", /* @__PURE__ */ z.nullable(localizedSchema)),
    /* @__PURE__ */ setting("timeFrame", timeFrameSchema),
    /* @__PURE__ */ setting("parties", partiesSchema),
    /* @__PURE__ */ setting("concernedPartners", /* @__PURE__ */ z.boolean()),
  ]),
]) satisfies z.ZodType<PlanChange>;

/**
 * The shape of an amendment. `validateAmendment` also checks it against the plan it changes.
 *
 * @category Schemas
 */
export const amendmentSchema: z.ZodType<Amendment> = /* @__PURE__ */ z.strictObject({
  schema: /* @__PURE__ */ z.literal("aht-jo/amendment/1"),
  id: codeSchema,
  plan: codeSchema,
  planVersion: versionSchema,
  effective: civilDateSchema,
  reason: localizedSchema,
  basis: /* @__PURE__ */ nonEmptyListSchema(basisSchema),
  changes: /* @__PURE__ */ nonEmptyListSchema<PlanChange>(changeSchema),
}) satisfies z.ZodType<Amendment>;

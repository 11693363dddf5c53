import { isCivilDate } from "@aht-jo/core";
import {
  civilDateSchema,
  coded,
  formOf,
  narrativeSchema,
  nonEmptyListSchema,
} from "@aht-jo/core/schema";
import * as z from "zod";
import type { Effect, Override, SealedEvent, Stamp, Stream } from "../kernel/event.ts";
import { instantPattern } from "../kernel/patterns.ts";
import { commandFields, consentSchema, withdrawalSchema } from "./command-schema.ts";
import {
  factsSchema,
  hashSchema,
  idSchema,
  maybeValueSchema,
  nameSchema,
} from "./value-schemas.ts";

const instance = /* @__PURE__ */ z.nullable(idSchema);

const effect: z.ZodType<Effect> = /* @__PURE__ */ z.discriminatedUnion("kind", [
  /* @__PURE__ */ z.strictObject({
    kind: /* @__PURE__ */ z.literal("move"),
    track: nameSchema,
    instance,
    receiver: /* @__PURE__ */ z.nullable(idSchema),
    from: nameSchema,
    to: nameSchema,
    final: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.literal(true)),
  }),
  /* @__PURE__ */ z.strictObject({
    kind: /* @__PURE__ */ z.literal("done"),
    track: nameSchema,
    instance,
    command: nameSchema,
  }),
  /* @__PURE__ */ z.strictObject({
    kind: /* @__PURE__ */ z.literal("fact"),
    track: /* @__PURE__ */ z.nullable(nameSchema),
    instance,
    path: nameSchema,
    value: maybeValueSchema,
  }),
  /* @__PURE__ */ z.strictObject({
    kind: /* @__PURE__ */ z.literal("consent"),
    consent: consentSchema,
  }),
  /* @__PURE__ */ z.strictObject({
    kind: /* @__PURE__ */ z.literal("withdraw"),
    withdrawal: withdrawalSchema,
  }),
  /* @__PURE__ */ z.strictObject({
    kind: /* @__PURE__ */ z.literal("link"),
    track: nameSchema,
    instance: idSchema,
  }),
]);

const stream: z.ZodType<Stream> = /* @__PURE__ */ z.nullable(
  /* @__PURE__ */ z.strictObject({ track: nameSchema, instance: idSchema }),
);

const stamp: z.ZodType<Stamp> = /* @__PURE__ */ z.strictObject({
  ruleSet: hashSchema,
  asOf: civilDateSchema,
  calendars: /* @__PURE__ */ z.record(nameSchema, hashSchema),
  factsRead: factsSchema,
});

const override: z.ZodType<Override> = /* @__PURE__ */ z.strictObject({
  reason: narrativeSchema,
  against: /* @__PURE__ */ nonEmptyListSchema(nameSchema),
});

/** Instants in UTC with milliseconds. */
const instant = /* @__PURE__ */ z
  .string()
  .regex(instantPattern, /* @__PURE__ */ formOf("YYYY-MM-DDTHH:MM:SS.mmmZ"))
  .refine((text) => isCivilDate(text.slice(0, 10)), /* @__PURE__ */ coded("text.malformed"));

/**
 * The shape of a recorded event. `parseEvents` also checks that its hash is that of its content.
 *
 * @category Schemas
 */
export const sealedEventSchema: z.ZodType<SealedEvent> = /* @__PURE__ */ z.strictObject({
  ...commandFields,
  stream,
  effects: /* @__PURE__ */ z.array(effect),
  because: /* @__PURE__ */ nonEmptyListSchema(nameSchema),
  stamp,
  override: /* @__PURE__ */ z.exactOptional(override),
  id: idSchema,
  recordedAt: instant,
  writer: idSchema,
  prev: /* @__PURE__ */ z.nullable(idSchema),
  hash: hashSchema,
});

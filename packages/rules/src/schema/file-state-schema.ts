import { civilDateSchema } from "@aht-jo/core/schema";
import * as z from "zod";
import type { ConsentRecord, FileState, InstanceState, Step } from "../kernel/file-state.ts";
import { consentFields } from "./command-schema.ts";
import { factsSchema, idSchema, nameSchema } from "./value-schemas.ts";

const step: z.ZodType<Step> = /* @__PURE__ */ z.strictObject({
  state: nameSchema,
  on: civilDateSchema,
  final: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.literal(true)),
});

const instance: z.ZodType<InstanceState> = /* @__PURE__ */ z.strictObject({
  id: /* @__PURE__ */ z.nullable(idSchema),
  state: /* @__PURE__ */ z.nullable(nameSchema),
  since: /* @__PURE__ */ z.nullable(civilDateSchema),
  receiver: /* @__PURE__ */ z.nullable(idSchema),
  path: /* @__PURE__ */ z.array(step),
  facts: factsSchema,
  done: /* @__PURE__ */ z.record(
    nameSchema,
    /* @__PURE__ */ z.tuple([civilDateSchema], civilDateSchema),
  ),
});

const consentRecord: z.ZodType<ConsentRecord> = /* @__PURE__ */ z.strictObject({
  ...consentFields,
  withdrawnOn: /* @__PURE__ */ z.nullable(civilDateSchema),
});

/**
 * The shape of what is known of a file. `parseFileState` also checks it against a rule set.
 *
 * @category Schemas
 */
export const fileStateSchema: z.ZodType<FileState> = /* @__PURE__ */ z.strictObject({
  opened: civilDateSchema,
  tracks: /* @__PURE__ */ z.record(nameSchema, /* @__PURE__ */ z.array(instance)),
  facts: factsSchema,
  consents: /* @__PURE__ */ z.array(consentRecord),
  links: /* @__PURE__ */ z.record(nameSchema, /* @__PURE__ */ z.array(idSchema)),
  latest: /* @__PURE__ */ z.nullable(civilDateSchema),
  isInOrder: /* @__PURE__ */ z.boolean(),
});

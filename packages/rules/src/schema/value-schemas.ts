import type { MaybeValue } from "@aht-jo/core/expressions";
import { coded, formOf } from "@aht-jo/core/schema";
import * as z from "zod";
import { hashPattern, idPattern } from "../kernel/patterns.ts";

/** Ids of actors, instances, events and bodies: 1 to 200 printable characters, normalised, no white space at the ends. */
export const idSchema = /* @__PURE__ */ z
  .string()
  .regex(idPattern, { abort: true })
  .refine((text) => text === text.normalize("NFC"), /* @__PURE__ */ coded("text.malformed"));

/** Names that a rule document declares, and paths made of them. */
export const nameSchema = /* @__PURE__ */ z.string().min(1);

/** Content hashes. */
export const hashSchema = /* @__PURE__ */ z
  .string()
  .regex(hashPattern, /* @__PURE__ */ formOf("sha256: + 64 × [0-9a-f]"));

/** Values of facts, null for one that is not known. */
export const maybeValueSchema: z.ZodType<MaybeValue> = /* @__PURE__ */ z.union([
  /* @__PURE__ */ z.boolean(),
  /* @__PURE__ */ z.int(),
  /* @__PURE__ */ z.string(),
  /* @__PURE__ */ z.array(/* @__PURE__ */ z.string()),
  /* @__PURE__ */ z.null(),
]);

/** Facts by name. */
export const factsSchema = /* @__PURE__ */ z.record(nameSchema, maybeValueSchema);

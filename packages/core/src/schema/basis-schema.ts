import * as z from "zod";
import type { Basis } from "../basis/basis.ts";
import { civilDateSchema } from "./civil-date-schema.ts";
import { localizedSchema } from "./localized-schema.ts";
import { provisionSchema } from "./provision-schema.ts";
import { textSchema } from "./text-schema.ts";

/**
 * What a statement rests on: a pinpoint, or an assumption with its open question.
 *
 * @category Schemas
 */
export const basisSchema: z.ZodType<Basis> = /* @__PURE__ */ z.discriminatedUnion("kind", [
  /* @__PURE__ */ z.strictObject({
    kind: /* @__PURE__ */ z.literal("sourced"),
    provision: provisionSchema,
  }),
  /* @__PURE__ */ z.strictObject({
    kind: /* @__PURE__ */ z.literal("assumed"),
    why: localizedSchema,
    question: localizedSchema,
    whoCouldAnswer: /* @__PURE__ */ textSchema({ maxLength: 200 }),
    raisedOn: civilDateSchema,
  }),
]);

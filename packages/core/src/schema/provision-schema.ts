import * as z from "zod";
import type { Provision } from "../basis/basis.ts";
import { civilDateSchema } from "./civil-date-schema.ts";
import { textSchema } from "./text-schema.ts";

/**
 * Pinpoints into a source.
 *
 * @category Schemas
 */
export const provisionSchema: z.ZodType<Provision> = /* @__PURE__ */ z.strictObject({
  work: /* @__PURE__ */ textSchema({ maxLength: 200 }),
  pinpoint: /* @__PURE__ */ textSchema({ maxLength: 500 }),
  reading: /* @__PURE__ */ z.enum(["primary", "secondary", "reported"]),
  version: /* @__PURE__ */ z.exactOptional(civilDateSchema),
});

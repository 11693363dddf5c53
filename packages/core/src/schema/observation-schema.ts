import * as z from "zod";
import type { Observation } from "../observation/observation.ts";

/**
 * Figures, or the reasons why there is none. A figure is a safe integer; text is never read as a number.
 *
 * @category Schemas
 */
export const observationSchema: z.ZodType<Observation> = /* @__PURE__ */ z.discriminatedUnion(
  "kind",
  [
    /* @__PURE__ */ z.strictObject({
      kind: /* @__PURE__ */ z.literal("value"),
      n: /* @__PURE__ */ z.int(),
      revision: /* @__PURE__ */ z.enum(["final", "provisional", "restated"]),
    }),
    /* @__PURE__ */ z.strictObject({
      kind: /* @__PURE__ */ z.literal("missing"),
      reason: /* @__PURE__ */ z.enum([
        "not-reported",
        "not-due",
        "not-applicable",
        "not-collected",
        "unknown",
        "suppressed",
      ]),
    }),
  ],
);

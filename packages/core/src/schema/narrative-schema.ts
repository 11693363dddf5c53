import * as z from "zod";
import { checkNarrativeText } from "../narrative/check-narrative-text.ts";
import type { Narrative } from "../narrative/narrative.ts";
import { checkedBy } from "./checked-by.ts";

/**
 * Texts written by officials, with language and audience, checked as `checkNarrativeText` does.
 *
 * @category Schemas
 */
export const narrativeSchema: z.ZodType<Narrative> = /* @__PURE__ */ z.strictObject({
  text: /* @__PURE__ */ z
    .string()
    .superRefine(checkedBy((text: string) => checkNarrativeText(text))),
  lang: /* @__PURE__ */ z.enum(["en", "ar"]),
  audience: /* @__PURE__ */ z.enum(["committee", "public"]),
});

import * as z from "zod";
import type { CivilDate } from "../civil-date/civil-date.ts";
import { parseCivilDate } from "../civil-date/parse-civil-date.ts";
import { checkedBy } from "./checked-by.ts";

/**
 * Dates of the calendar as `YYYY-MM-DD`, from 1900-01-01 to 2100-12-31.
 *
 * @category Schemas
 */
export const civilDateSchema = /* @__PURE__ */ z
  .string()
  .superRefine(
    checkedBy((text: string) => {
      const parsed = parseCivilDate(text);
      return parsed.ok ? [] : parsed.issues;
    }),
  )
  // Only gives the type: what is no date was reported above.
  .refine((text): text is CivilDate => true) satisfies z.ZodType<CivilDate>;

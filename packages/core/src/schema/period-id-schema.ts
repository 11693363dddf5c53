import * as z from "zod";
import { parsePeriod } from "../period/parse-period.ts";
import { checkedBy } from "./checked-by.ts";

/**
 * Ids of reporting periods: `2025`, `2025-H1`, `2025-Q1`, `2025-03`, `term-2024-2027`.
 *
 * @category Schemas
 */
export const periodIdSchema = /* @__PURE__ */ z.string().superRefine(
  checkedBy((id: string) => {
    const parsed = parsePeriod(id);
    return parsed.ok ? [] : parsed.issues;
  }),
) satisfies z.ZodType<string>;

import * as z from "zod";
import type { NonEmpty } from "../result/result.ts";

/**
 * Lists with at least one entry. An empty one gives the issue `list.empty`.
 *
 * @example
 * ```ts
 * import { nonEmptyListSchema, textSchema } from "@aht-jo/core/schema";
 * nonEmptyListSchema(textSchema({ maxLength: 20 })).safeParse([]).success; //=> false
 * ```
 * @category Schemas
 */
export function nonEmptyListSchema<T>(entry: z.ZodType<T>): z.ZodType<NonEmpty<T>> {
  // The refinement only gives the type: an empty list is reported by the minimum.
  return z
    .array(entry)
    .min(1)
    .refine((_list): _list is [T, ...T[]] => true);
}

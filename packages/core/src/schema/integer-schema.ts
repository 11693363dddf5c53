import * as z from "zod";
import { coded } from "./coded.ts";

/**
 * Whole numbers from `min` to `max`, both included. Outside them the issue is `number.range`, with both limits.
 *
 * @example
 * ```ts
 * import { integerSchema } from "@aht-jo/core/schema";
 * const rate = integerSchema({ min: 0, max: 100 });
 * rate.safeParse(100).success; //=> true
 * rate.safeParse(101).success; //=> false
 * ```
 * @category Schemas
 */
export function integerSchema(range: {
  readonly min: number;
  readonly max: number;
}): z.ZodType<number, number> {
  const { min, max } = range;
  return z
    .int()
    .refine((n) => n >= min && n <= max, coded("number.range", { params: { min, max } }));
}

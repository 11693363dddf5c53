import * as z from "zod";
import { coded } from "./coded.ts";

/**
 * Texts that say something: at least one visible character, `maxLength` characters at most.
 *
 * @example
 * ```ts
 * import { textSchema } from "@aht-jo/core/schema";
 * const pinpoint = textSchema({ maxLength: 200 });
 * pinpoint.safeParse("Art. 3").success; //=> true
 * pinpoint.safeParse(" ").success; //=> false
 * ```
 * @category Schemas
 */
export function textSchema(options: { readonly maxLength: number }): z.ZodType<string, string> {
  return z
    .string()
    .max(options.maxLength)
    .refine((text) => text.trim() !== "", coded("text.empty"));
}

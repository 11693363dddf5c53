/** What tells the form of a text from the messages of zod. */
export const formMark = "form: ";

/**
 * Says how a text has to be written, for the `regex` of a schema: `text.malformed` then carries it as `form`.
 *
 * @param form - A pattern that reads alike in both languages, such as `YYYY-MM-DD`.
 * @example
 * ```ts
 * import { formOf, submissionLimits, validateWith } from "@aht-jo/core/schema";
 * import * as z from "zod";
 * const time = z.string().regex(/^\d{2}:\d{2}$/, formOf("HH:MM"));
 * const checked = validateWith(time, { value: "9:30", limits: submissionLimits });
 * checked.ok ? [] : checked.issues; //=> [{ code: "text.malformed", path: [], params: { form: "HH:MM" } }]
 * ```
 * @category Schemas
 */
export function formOf(form: string): { readonly error: string } {
  return { error: `${formMark}${form}` };
}

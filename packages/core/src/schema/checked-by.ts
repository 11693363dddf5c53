import type { z } from "zod";
import type { Issue } from "../result/result.ts";
import { coded } from "./coded.ts";

/**
 * Lets a schema use a check that gives issues: an argument for `superRefine`.
 *
 * Checks stay free of schemas in this way, and one check serves a schema and a program alike.
 *
 * @param check - Gives the issues of a value that already has its type, with paths that start at the value.
 * @example
 * ```ts
 * import { checkNarrativeText } from "@aht-jo/core";
 * import { checkedBy, submissionLimits, validateWith } from "@aht-jo/core/schema";
 * import * as z from "zod";
 * const note = z.string().superRefine(checkedBy((text: string) => checkNarrativeText(text)));
 * const checked = validateWith(z.strictObject({ note }), {
 *   value: { note: " " },
 *   limits: submissionLimits,
 * });
 * checked.ok ? [] : checked.issues; //=> [{ code: "narrative.empty", path: ["note"], params: {} }]
 * ```
 * @category Schemas
 */
export function checkedBy<T>(
  check: (value: T) => readonly Issue[],
): (value: T, context: z.core.$RefinementCtx<T>) => void {
  return (value, context) => {
    for (const { code, params, path } of check(value))
      context.addIssue(coded(code, { params, path }));
  };
}

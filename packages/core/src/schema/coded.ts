/**
 * What `coded` makes: an argument for the `refine` of a schema, or for `addIssue` inside its `superRefine`.
 *
 * @category Schemas
 */
export type CodedIssue = {
  readonly code: "custom";
  readonly params: {
    readonly code: string;
    readonly params: Readonly<Record<string, string | number>>;
  };
  readonly path: (string | number)[];
};

/**
 * Raises an issue of our own from inside a schema: `validateWith` gives it back with this code and these parameters.
 *
 * @param code - A code for which the package has a message in both languages.
 * @param options - `params` for the message: ids, codes, limits and counts, never what a person wrote; `path` from
 * the refined value to the problem.
 * @example
 * ```ts
 * import { coded, submissionLimits, validateWith } from "@aht-jo/core/schema";
 * import * as z from "zod";
 * const even = z.int().refine((n) => n % 2 === 0, coded("number.odd"));
 * const years = z
 *   .strictObject({ firstYear: z.int(), lastYear: z.int() })
 *   .superRefine((frame, context) => {
 *     if (frame.lastYear < frame.firstYear)
 *       context.addIssue(coded("time-frame.reversed", { path: ["lastYear"] }));
 *   });
 * const checked = validateWith(z.strictObject({ even, years }), {
 *   value: { even: 3, years: { firstYear: 2027, lastYear: 2024 } },
 *   limits: submissionLimits,
 * });
 * checked.ok ? [] : checked.issues;
 * //=> [{ code: "number.odd", path: ["even"], params: {} }, { code: "time-frame.reversed", path: ["years", "lastYear"], params: {} }]
 * ```
 * @category Schemas
 */
export function coded(
  code: string,
  options: {
    readonly params?: Readonly<Record<string, string | number>>;
    readonly path?: readonly (string | number)[];
  } = {},
): CodedIssue {
  const { params = {}, path = [] } = options;
  return { code: "custom", params: { code, params }, path: [...path] };
}

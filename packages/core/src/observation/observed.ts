import { safeInteger } from "../number/safe-integer.ts";
import type { Observed, Revision } from "./observation.ts";

/**
 * A figure that was reported.
 *
 * @param n - A safe integer: a count, a percentage point, or an amount in fils. Zero is a figure.
 * @param revision - How settled it is.
 * @throws {CoreError} number.unsafe - when `n` is not a safe integer.
 * @example
 * ```ts
 * import { observed } from "@aht-jo/core";
 * observed(0, "provisional"); //=> { kind: "value", n: 0, revision: "provisional" }
 * observed(0.5, "final"); //=> throws number.unsafe
 * ```
 * @category Observations
 */
export function observed(n: number, revision: Revision): Observed {
  return { kind: "value", n: safeInteger(n), revision };
}

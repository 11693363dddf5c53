import type { Missing, MissingReason } from "./observation.ts";

/**
 * A figure that is not there.
 *
 * @param reason - Why there is none.
 * @example
 * ```ts
 * import { missing } from "@aht-jo/core";
 * missing("not-due"); //=> { kind: "missing", reason: "not-due" }
 * ```
 * @category Observations
 */
export function missing(reason: MissingReason): Missing {
  return { kind: "missing", reason };
}

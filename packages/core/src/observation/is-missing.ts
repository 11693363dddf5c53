import type { Ratio } from "../ratio/ratio.ts";
import type { Missing, Observation } from "./observation.ts";

/**
 * Whether there is no figure. A reported zero is a figure.
 *
 * @param figure - An observation, or what `ratioOfObservations` gave.
 * @example
 * ```ts
 * import { isMissing, missing, observed } from "@aht-jo/core";
 * isMissing(missing("unknown")); //=> true
 * isMissing(observed(0, "final")); //=> false
 * ```
 * @category Observations
 */
export function isMissing(figure: Observation | Ratio): figure is Missing {
  return "kind" in figure && figure.kind === "missing";
}

import { StrategyError } from "../error/strategy-error.ts";
import { provisions, type StrategyProvision, type StrategyProvisionId } from "./provisions.ts";

/**
 * Looks up a provision of section 10 by its id.
 *
 * @throws {StrategyError} framework.unknown-provision - when section 10 has no such provision.
 * @example
 * ```ts
 * import { provision } from "@aht-jo/strategy/framework";
 * const { actor, addressee, reportContents } = provision("10-3.1");
 * actor; //=> "responsible-parties"
 * addressee; //=> "technical-committee"
 * reportContents; //=> ["activity-status", "completion-rates", "deviations", "corrective-measures"]
 * ```
 * @category Implementation provisions
 */
export function provision(id: StrategyProvisionId): StrategyProvision {
  const found = provisions.find((candidate) => candidate.id === id);
  if (found === undefined) throw new StrategyError("framework.unknown-provision");
  return found;
}

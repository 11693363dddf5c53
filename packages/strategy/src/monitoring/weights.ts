import { StrategyError } from "../error/strategy-error.ts";
import type { Plan, PlanIds } from "../plan/plan.ts";
import { activities } from "../query/activities.ts";
import type { ImplementationMethod } from "./implementation-report.ts";

/**
 * How much each activity in force counts.
 *
 * @throws {StrategyError} weights.incomplete | weights.invalid | weights.unknown-activity - see `StrategyErrorCode`.
 */
export function weightsOf<I extends PlanIds>(
  plan: Plan<I>,
  { weights, asOf }: Pick<ImplementationMethod<I>, "weights" | "asOf">,
): (id: I["activity"]) => number {
  if (weights === "equal") return () => 1;
  const inForce = activities(plan, { inForceOn: asOf });
  if (!isRecord(weights)) throw new StrategyError("weights.incomplete", { count: inForce.length });
  const given = new Map<string, number>(Object.entries(weights));
  const known = new Set<string>(activities(plan, {}).map(({ id }) => id));
  const unknown = [...given.keys()].filter((id) => !known.has(id));
  if (unknown.length > 0) {
    throw new StrategyError("weights.unknown-activity", { count: unknown.length });
  }
  const missing = inForce.filter(({ id }) => !given.has(id));
  if (missing.length > 0) throw new StrategyError("weights.incomplete", { count: missing.length });
  for (const [id, weight] of given) {
    if (!Number.isSafeInteger(weight) || weight < 0) {
      throw new StrategyError("weights.invalid", { id });
    }
  }
  return (id) => given.get(id) ?? 0;
}

/** A caller without types may leave the weights out, or misspell "equal". */
function isRecord(weights: unknown): boolean {
  return typeof weights === "object" && weights !== null;
}

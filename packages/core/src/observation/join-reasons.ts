import { type Missing, type MissingReason, missingReasons } from "./observation.ts";

/**
 * The strongest reason among figures that are missing: the join of a semilattice whose order is `missingReasons`.
 *
 * A join is commutative, associative and idempotent, so neither the order of the figures nor their grouping can
 * change the reason a total gives.
 */
export function joinReasons(first: Missing, ...rest: readonly Missing[]): Missing {
  const rank = (reason: MissingReason) => missingReasons.indexOf(reason);
  return rest.reduce((a, b) => (rank(b.reason) < rank(a.reason) ? b : a), first);
}

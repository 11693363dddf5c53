import type { CivilDate } from "@aht-jo/core";
import type { Plan, PlanIds } from "../plan/plan.ts";

/**
 * The version of a plan that is in force on a date, or null before the first.
 *
 * @param versions - Versions of one plan, in any order.
 * @param date - The day asked about.
 * @example
 * ```ts
 * import { civilDate } from "@aht-jo/core";
 * import { jordanPlan, planInForce } from "@aht-jo/strategy";
 * planInForce([jordanPlan], civilDate("2026-05-01"))?.version; //=> 1
 * planInForce([jordanPlan], civilDate("2019-05-01")); //=> null
 * ```
 * @category Amendments
 */
export function planInForce<I extends PlanIds>(
  versions: readonly Plan<I>[],
  date: CivilDate,
): Plan<I> | null {
  return versions.reduce<Plan<I> | null>(
    (latest, version) =>
      version.inForceFrom <= date && (latest === null || latest.version < version.version)
        ? version
        : latest,
    null,
  );
}

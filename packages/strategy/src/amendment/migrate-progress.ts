import { fail, type Issue, ok, type Result } from "@aht-jo/core";
import { strategyIssue } from "../messages/strategy-issue.ts";
import type { ActivityProgress, IndicatorValue, ProgressReport } from "../monitoring/progress.ts";
import type { Plan } from "../plan/plan.ts";
import { type LocatedNode, nodes } from "../query/nodes.ts";
import { amendPlan } from "./amend-plan.ts";
import type { Amendment } from "./amendment.ts";

/**
 * A reported line or value that has no place in the amended plan, whole and with the reason.
 *
 * - `retired`: the activity or indicator was retired. `unknown`: the plan never had it.
 * - `not-responsible`: the activity is no longer one of the reporting party's.
 *
 * @category Amendments
 */
export type OrphanedProgress =
  | {
      readonly kind: "activity";
      readonly reason: "retired" | "unknown" | "not-responsible";
      readonly progress: ActivityProgress;
    }
  | {
      readonly kind: "indicator";
      readonly reason: "retired" | "unknown";
      readonly activity: string;
      readonly value: IndicatorValue;
    };

/**
 * A submission rewritten for the amended plan: `carried` are the activities that stay in `report`, in their order;
 * `orphaned` is everything that could not stay. Together they hold every reported value exactly once.
 *
 * @category Amendments
 */
export interface MigratedProgress {
  readonly report: ProgressReport;
  readonly carried: readonly string[];
  readonly orphaned: readonly OrphanedProgress[];
}

/**
 * Carries a submission across an amendment and keeps every value: what the amended plan no longer has a place for is
 * handed back, never dropped.
 *
 * @param report - A submission written against the plan in `from`.
 * @param options - The plan before the amendment, and the amendment.
 * @returns The rewritten submission; or issues when the submission is about another plan or version
 * (`progress.other-plan`, `progress.plan-version`), or the amendment does not apply (its paths start with `amendment`).
 * @example
 * ```ts
 * import { civilDate } from "@aht-jo/core";
 * import { jordanPlan, migrateProgress } from "@aht-jo/strategy";
 * const report = {
 *   schema: "aht-jo/progress/1",
 *   plan: jordanPlan.id,
 *   planVersion: 1,
 *   party: "ministry-of-labour",
 *   period: "2025",
 *   submittedOn: civilDate("2026-01-10"),
 *   illustrative: true,
 *   activities: [],
 * } as const;
 * const migrated = migrateProgress(report, {
 *   from: jordanPlan,
 *   amendment: {
 *     schema: "aht-jo/amendment/1",
 *     id: "example-1",
 *     plan: jordanPlan.id,
 *     planVersion: 1,
 *     effective: civilDate("2026-01-01"),
 *     reason: { en: "Illustrative.", ar: "للتوضيح." },
 *     basis: jordanPlan.basis,
 *     changes: [
 *       { op: "set", id: "P1", field: "committeeTitle", value: { en: "Prevention", ar: "الوقاية" } },
 *     ],
 *   },
 * });
 * migrated.ok && migrated.value.report.planVersion; //=> 2
 * ```
 * @category Amendments
 */
export function migrateProgress(
  report: ProgressReport,
  { from, amendment }: { readonly from: Plan; readonly amendment: Amendment },
): Result<MigratedProgress> {
  const issues: Issue[] = [];
  if (report.plan !== from.id) issues.push(strategyIssue("progress.other-plan", ["plan"]));
  if (report.planVersion !== from.version) {
    const expected = { expected: from.version };
    issues.push(strategyIssue("progress.plan-version", ["planVersion"], expected));
  }
  const amended = amendPlan(from, amendment);
  const refused = amended.ok ? [] : amended.issues;
  const located = refused.map((one) => ({ ...one, path: ["amendment", ...one.path] }));
  const [first, ...others] = [...issues, ...located];
  if (first !== undefined) return fail(first, ...others);
  return amended.ok ? ok(carry(report, amended.value)) : amended;
}

function carry(report: ProgressReport, plan: Plan): MigratedProgress {
  const found = new Map([...nodes(plan)].map((located) => [located.node.id, located]));
  const orphaned: OrphanedProgress[] = [];
  const activities: ActivityProgress[] = [];
  for (const progress of report.activities) {
    const reason = activityFault(found.get(progress.activity), report.party);
    if (reason !== null) {
      orphaned.push({ kind: "activity", reason, progress });
      continue;
    }
    const lost = progress.observations.flatMap((value) => {
      const fault = nodeFault(found.get(value.indicator), "indicator");
      return fault === null ? [] : [{ value, fault }];
    });
    for (const { value, fault } of lost) {
      orphaned.push({ kind: "indicator", reason: fault, activity: progress.activity, value });
    }
    const kept = progress.observations.filter((one) => !lost.some(({ value }) => value === one));
    activities.push({ ...progress, observations: kept });
  }
  return {
    report: { ...report, planVersion: plan.version, activities },
    carried: activities.map(({ activity }) => activity),
    orphaned,
  };
}

function nodeFault(
  located: LocatedNode | undefined,
  kind: LocatedNode["kind"],
): "retired" | "unknown" | null {
  if (located?.kind !== kind) return "unknown";
  return located.node.inForce.to === null ? null : "retired";
}

function activityFault(
  located: LocatedNode | undefined,
  party: string,
): "retired" | "unknown" | "not-responsible" | null {
  const fault = nodeFault(located, "activity");
  if (fault !== null || located?.kind !== "activity") return fault;
  return located.node.parties.some((one) => one.party === party) ? null : "not-responsible";
}

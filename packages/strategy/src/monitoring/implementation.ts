import type { CivilDate } from "@aht-jo/core";
import type { Activity, Plan, PlanIds } from "../plan/plan.ts";
import { activities } from "../query/activities.ts";
import { isInForce } from "../query/is-in-force.ts";
import { nodes } from "../query/nodes.ts";
import type {
  ActivityImplementation,
  ImplementationMethod,
  ImplementationReport,
} from "./implementation-report.ts";
import { judgeActivity } from "./judge-activity.ts";
import { type PlacedLine, placeProgress } from "./placement.ts";
import type { ProgressReport } from "./progress.ts";
import { submissionsOf } from "./standing.ts";
import { type Member, summarize } from "./summarize.ts";
import { weightsOf } from "./weights.ts";

/**
 * Everything `implementation` asks for: the submissions and the method. Nothing has a default.
 *
 * @category Monitoring
 */
export interface ImplementationOptions<I extends PlanIds = PlanIds>
  extends ImplementationMethod<I> {
  readonly progress: readonly ProgressReport[];
}

/**
 * How far a plan is carried out: an interval for the whole plan and for each pillar, goal, sub-goal, activity and party.
 *
 * What was not reported counts as anything from nothing to all, so the figure is an interval; a first report about an
 * activity or a period never widens it. The order of the submissions does not matter. The plan given is taken to hold
 * for its whole term: to look at an earlier state of an amended plan, pass the version then in force.
 *
 * @param plan - Any country's plan.
 * @param options - The submissions (validated ones: see `validateProgress`) and every choice of method.
 * @returns Figures with their counts and method, and the lines of submissions that could not be used.
 * @throws {StrategyError} weights.incomplete - an activity in force has no weight, or no weights are given.
 * @throws {StrategyError} weights.invalid - a weight is negative or not a safe integer.
 * @throws {StrategyError} weights.unknown-activity - a weight is given for an activity that the plan does not have.
 * @throws {CoreError} number.unsafe - the weights add up to more than a safe integer, or a mean needs larger ones.
 * @example
 * ```ts
 * import { civilDate } from "@aht-jo/core";
 * import { implementation, jordanPlan } from "@aht-jo/strategy";
 * const report = implementation(jordanPlan, {
 *   progress: [],
 *   asOf: civilDate("2024-12-31"),
 *   frequency: "half",
 *   credit: "partial",
 *   notYetDue: "exclude",
 *   continuous: "per-period",
 *   weights: "equal",
 * });
 * report.plan.completion;
 * //=> { kind: "interval", lower: { num: 0, den: 1 }, upper: { num: 1, den: 1 } }
 * ```
 * @category Monitoring
 */
export function implementation<I extends PlanIds>(
  plan: Plan<I>,
  options: ImplementationOptions<NoInfer<I>>,
): ImplementationReport<I> {
  const { progress, ...method } = options;
  const weightOf = weightsOf<I>(plan, method);
  const { linesOf, unplaced } = placeProgress(plan, options);
  const located = [...nodes(plan)].filter(({ node }) => isInForce(node, method.asOf));
  const members = new Map<string, Member[]>();
  const judged: ActivityImplementation<I>[] = [];
  for (const { kind, node, ancestors } of located) {
    if (kind !== "activity") continue;
    const one = implementationOf(node, { lines: linesOf(node.id), method });
    judged.push(one);
    const scopes = ["plan", ...ancestors.map(({ id }) => id)];
    const parties = node.parties.map(({ party }) => `party ${party}`);
    for (const scope of [...scopes, ...parties]) {
      const joined = members.get(scope) ?? [];
      joined.push({ ...one, weight: weightOf(node.id) });
      members.set(scope, joined);
    }
  }
  const under = (id: string): readonly Member[] => members.get(id) ?? [];
  return {
    method: { ...method, plan: plan.id, planVersion: plan.version },
    illustrative: progress.some(({ illustrative }) => illustrative),
    plan: summarize({ kind: "plan", id: plan.id }, under("plan")),
    pillars: located.flatMap(({ kind, node }) =>
      kind === "pillar" ? [summarize({ kind, id: node.id }, under(node.id))] : [],
    ),
    goals: located.flatMap(({ kind, node }) =>
      kind === "goal" ? [summarize({ kind, id: node.id }, under(node.id))] : [],
    ),
    subGoals: located.flatMap(({ kind, node }) =>
      kind === "sub-goal" ? [summarize({ kind, id: node.id }, under(node.id))] : [],
    ),
    activities: judged,
    parties: partiesOf(plan, method.asOf).map((id) =>
      summarize({ kind: "party", id }, under(`party ${id}`)),
    ),
    unplaced,
  };
}

function partiesOf<I extends PlanIds>(plan: Plan<I>, inForceOn: CivilDate): readonly I["party"][] {
  const parties = activities(plan, { inForceOn }).flatMap((activity) => activity.parties);
  return [...new Set(parties.map(({ party }) => party))].sort();
}

function implementationOf<I extends PlanIds>(
  activity: Activity<I>,
  {
    lines,
    method,
  }: { readonly lines: readonly PlacedLine[]; readonly method: ImplementationMethod },
): ActivityImplementation<I> {
  const verdict = judgeActivity(activity, { ...method, lines });
  const isCounted = verdict.completion.kind === "interval";
  const standing = new Set(verdict.standing);
  return {
    scope: { kind: "activity", id: activity.id },
    completion: verdict.completion,
    counts: {
      total: 1,
      counted: isCounted ? 1 : 0,
      notYetDue: verdict.isDue ? 0 : 1,
      reported: verdict.isReported ? 1 : 0,
      unreported: isCounted && !verdict.isReported ? 1 : 0,
      conflicting: verdict.isDisputed ? 1 : 0,
    },
    judgement: verdict.judgement,
    late: verdict.late,
    sources: submissionsOf(verdict.standing),
    superseded: submissionsOf(lines.filter((line) => !standing.has(line))),
    periods: verdict.periods,
  };
}

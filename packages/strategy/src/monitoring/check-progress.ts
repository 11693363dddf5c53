import { type Issue, isWithin, type Period, parsePeriod, periodOf } from "@aht-jo/core";
import { parties as registeredParties } from "@aht-jo/vocabulary";
import { type StrategyIssue, strategyIssue } from "../messages/strategy-issue.ts";
import { at, dateOf, integerOf, listAt, type Place, textOf } from "../plan/place.ts";
import type { Plan, PlanIds } from "../plan/plan.ts";
import { nodes } from "../query/nodes.ts";
import type { ReportingFrequency } from "../query/reporting-calendar.ts";
import { checkLine } from "./check-line.ts";
import { checkRepeats } from "./check-repeats.ts";

/**
 * What a progress submission is checked against.
 *
 * - `plan`: the version of the plan that it was written against.
 * - `frequency`: the agreed length of the reporting periods; left out, quarters, halves and years are all accepted.
 * - `otherBodies`: ids of bodies that corrective measures and joint committees may name, beside the parties of the
 *   plan and of the register of `@aht-jo/vocabulary`.
 *
 * @category Validation
 */
export interface ProgressCheck<I extends PlanIds = PlanIds> {
  readonly plan: Plan<I>;
  readonly frequency?: ReportingFrequency;
  readonly otherBodies?: readonly string[];
}

/** Finds every problem of meaning in a progress document beside its plan; its shape need not be right. */
export function checkProgress(report: Place, options: ProgressCheck): readonly Issue[] {
  const { plan, frequency = null, otherBodies = [] } = options;
  const located = new Map([...nodes(plan)].map((one) => [one.node.id, one]));
  const parties = partiesOf(plan);
  const party = textOf(at(report, "party"));
  const period = parsePeriod(at(report, "period").value);
  const context = {
    plan,
    located,
    bodies: new Set([...parties, ...registeredParties.map(({ id }) => id), ...otherBodies]),
    party: party !== null && parties.has(party) ? party : null,
    period: period.ok ? period.value : null,
    submittedOn: dateOf(at(report, "submittedOn")),
  };
  const lines = listAt(report, "activities");
  return [
    ...checkHead(report, { plan, parties, period: context.period }),
    ...checkPeriodLength(at(report, "period"), { period: context.period, frequency }),
    ...checkRepeats(lines, "activity"),
    ...lines.flatMap((line) => checkLine(line, context)),
  ];
}

function checkHead(
  report: Place,
  {
    plan,
    parties,
    period,
  }: {
    readonly plan: Plan;
    readonly parties: ReadonlySet<string>;
    readonly period: Period | null;
  },
): readonly StrategyIssue[] {
  const issues: StrategyIssue[] = [];
  const planId = at(report, "plan");
  const version = at(report, "planVersion");
  const party = at(report, "party");
  const submittedOn = dateOf(at(report, "submittedOn"));
  if (textOf(planId) !== null && planId.value !== plan.id) {
    issues.push(strategyIssue("progress.other-plan", planId.path));
  }
  if (integerOf(version) !== null && version.value !== plan.version) {
    const expected = { expected: plan.version };
    issues.push(strategyIssue("progress.plan-version", version.path, expected));
  }
  const partyId = textOf(party);
  if (partyId !== null && !parties.has(partyId)) {
    issues.push(strategyIssue("progress.unknown-party", party.path));
  }
  if (period !== null) {
    const { firstYear, lastYear } = plan.term;
    if (!isWithin(period, periodOf(`term-${firstYear}-${lastYear}`))) {
      const { path } = at(report, "period");
      issues.push(strategyIssue("progress.period-outside-term", path, { firstYear, lastYear }));
    }
    if (submittedOn !== null && submittedOn < period.from) {
      const { path } = at(report, "submittedOn");
      const date = { date: period.from };
      issues.push(strategyIssue("progress.submitted-before-period", path, date));
    }
  }
  return issues;
}

function checkPeriodLength(
  { path }: Place,
  {
    period,
    frequency,
  }: { readonly period: Period | null; readonly frequency: ReportingFrequency | null },
): readonly StrategyIssue[] {
  if (period === null) return [];
  if (period.kind === "month" || period.kind === "term") {
    return [strategyIssue("progress.period-kind", path)];
  }
  return frequency === null || period.kind === frequency
    ? []
    : [strategyIssue("progress.period-frequency", path)];
}

function partiesOf(plan: Plan): ReadonlySet<string> {
  const parties = new Set<string>();
  for (const { kind, node } of nodes(plan)) {
    if (kind === "activity") for (const { party } of node.parties) parties.add(party);
  }
  return parties;
}

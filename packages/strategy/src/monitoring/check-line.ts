import { type CivilDate, checkNarrativeText, type Issue, type Period } from "@aht-jo/core";
import { type StrategyIssue, strategyIssue } from "../messages/strategy-issue.ts";
import { at, dateOf, integerOf, listAt, type Place, planIdOf, textOf } from "../plan/place.ts";
import type { Plan } from "../plan/plan.ts";
import { overlaps, termSpan } from "../plan/span.ts";
import type { LocatedNode } from "../query/nodes.ts";
import { checkRepeats } from "./check-repeats.ts";
import type { ActivityStatus } from "./progress.ts";
import { progressFault } from "./progress-fault.ts";

/** What a line of a submission is checked against; null where the submission itself does not say it soundly. */
export interface LineContext {
  readonly plan: Plan;
  readonly located: ReadonlyMap<string, LocatedNode>;
  readonly bodies: ReadonlySet<string>;
  readonly party: string | null;
  readonly period: Period | null;
  readonly submittedOn: CivilDate | null;
}

/** Checks one line of a submission: whose activity it is, what is claimed, and the figures and dates beside it. */
export function checkLine(line: Place, context: LineContext): readonly Issue[] {
  const observations = listAt(line, "observations");
  return [
    ...checkActivity(at(line, "activity"), context),
    ...checkRate(line),
    ...checkRepeats(observations, "indicator"),
    ...observations.flatMap((one) => checkObservation(one, { ...context, line })),
    ...listAt(line, "resources").flatMap((need) => [
      ...checkFigure(at(need, "needed")),
      ...checkFigure(at(need, "secured")),
    ]),
    ...checkBodies(line, context),
    ...checkDates(line, context),
    ...listAt(line, "evidence").flatMap((one) => checkReference(at(one, "reference"))),
  ];
}

function checkActivity(
  place: Place,
  { located, party, period }: LineContext,
): readonly StrategyIssue[] {
  const id = planIdOf(place);
  if (id === null) return [];
  const activity = located.get(id);
  if (activity?.kind !== "activity") return [strategyIssue("plan.unknown-id", place.path, { id })];
  const { parties, inForce } = activity.node;
  const issues: StrategyIssue[] = [];
  if (party !== null && !parties.some((responsible) => responsible.party === party)) {
    issues.push(strategyIssue("progress.not-responsible", place.path, { id, party }));
  }
  if (period !== null && !overlaps(period, inForce)) {
    issues.push(strategyIssue("progress.not-in-force", place.path, { id }));
  }
  return issues;
}

function checkRate(line: Place): readonly StrategyIssue[] {
  const status = at(line, "status");
  const rate = at(at(line, "rate"), "n");
  const percent = integerOf(rate);
  const name = textOf(status);
  if (percent === null) return [];
  const fault = progressFault(isStatus(name) ? name : null, percent);
  if (fault === null) return [];
  return fault === "rate-range"
    ? [strategyIssue("progress.rate-range", rate.path, { min: 0, max: 100 })]
    : [strategyIssue("progress.status-rate", status.path)];
}

function checkObservation(
  place: Place,
  { located, line, period }: LineContext & { readonly line: Place },
): readonly StrategyIssue[] {
  const indicator = at(place, "indicator");
  const id = planIdOf(indicator);
  const issues = [...checkFigure(at(place, "value"))];
  if (id === null) return issues;
  const found = located.get(id);
  const activity = planIdOf(at(line, "activity"));
  if (found?.kind !== "indicator") {
    issues.push(strategyIssue("plan.unknown-id", indicator.path, { id }));
  } else if (activity !== null && !found.node.serves.includes(activity)) {
    issues.push(strategyIssue("progress.other-activity", indicator.path, { id, activity }));
  } else if (period !== null && !overlaps(period, found.node.inForce)) {
    issues.push(strategyIssue("progress.not-in-force", indicator.path, { id }));
  }
  return issues;
}

function checkFigure(observation: Place): readonly StrategyIssue[] {
  const n = at(observation, "n");
  const figure = integerOf(n);
  return figure !== null && figure < 0 ? [strategyIssue("progress.negative-value", n.path)] : [];
}

/** Only bodies act on a measure or sit in a joint committee: a name that nobody knows may be that of a person. */
function checkBodies(line: Place, { bodies }: LineContext): readonly StrategyIssue[] {
  const named = [
    ...listAt(line, "correctiveMeasures").map((one) => at(one, "who")),
    ...listAt(at(line, "jointCommittee"), "members"),
  ];
  return named
    .filter((place) => {
      const body = textOf(place);
      return body !== null && !bodies.has(body);
    })
    .map(({ path }) => strategyIssue("progress.unknown-body", path));
}

/** Evidence and corrective measures lie in the plan's term; what has happened was before the submission. */
function checkDates(line: Place, { plan, submittedOn }: LineContext): readonly StrategyIssue[] {
  const { from, to } = termSpan(plan);
  const evidence = listAt(line, "evidence").map((one) => at(one, "date"));
  const measures = listAt(line, "correctiveMeasures").map((one) => at(one, "by"));
  const formedOn = at(at(line, "jointCommittee"), "formedOn");
  const outside = [...evidence, ...measures].filter((place) => {
    const date = dateOf(place);
    return date !== null && (date < from || to <= date);
  });
  const ahead = [...evidence, formedOn].filter((place) => {
    const date = dateOf(place);
    return date !== null && submittedOn !== null && submittedOn < date;
  });
  return [
    ...outside.map(({ path }) =>
      strategyIssue("progress.date-outside-term", path, { ...plan.term }),
    ),
    ...ahead.map(({ path }) => strategyIssue("progress.date-after-submission", path)),
  ];
}

/** A reference is printed as it stands, so it may hold no number of a person either. */
function checkReference(reference: Place): readonly Issue[] {
  const text = textOf(reference);
  return text === null ? [] : checkNarrativeText(text, reference.path);
}

function isStatus(text: string | null): text is ActivityStatus {
  return text !== null && Object.hasOwn(statuses, text);
}

const statuses: Readonly<Record<ActivityStatus, true>> = {
  "not-started": true,
  "in-progress": true,
  completed: true,
  suspended: true,
};

import { type Issue, issue } from "@aht-jo/core";
import { askedStep } from "./asked-step.ts";
import type { Command } from "./command.ts";
import { type CompiledCommand, compiledIn } from "./compiled.ts";
import type { InstanceState } from "./file-state.ts";
import { instanceOf } from "./instances.ts";
import { isDay } from "./is-day.ts";
import { knownCalendars } from "./known-calendars.ts";
import { missesConsents } from "./misses-consents.ts";
import type { AskedStep, Question } from "./question.ts";
import { readCommand } from "./read-command.ts";
import { dayOf, fieldAt, isRecord } from "./read-fields.ts";
import { readState } from "./read-state.ts";
import { isRemembered } from "./remembered.ts";

/** Reads whatever `decide` was given. It never throws: what cannot be read is reported, and the answer null. */
export function readStep(
  rules: unknown,
  { given, issues }: { readonly given: unknown; readonly issues: Issue[] },
): AskedStep | null {
  try {
    const step = stepOf(rules, { given, issues });
    return issues.length === 0 ? step : null;
  } catch {
    issues.push(issue("input.not-plain", [], { found: "unreadable" }));
    return null;
  }
}

/** Reads what is asked apart from the command; null, and reported, when something is wrong. */
export function questionOf(
  rules: unknown,
  { given, issues }: { readonly given: unknown; readonly issues: Issue[] },
): Question | null {
  const compiled = compiledIn(rules);
  if (compiled === null) issues.push(issue("context.not-compiled", ["rules"]));
  if (!isRecord(given)) issues.push(issue("type.mismatch", [], { expected: "object" }));
  if (compiled === null || !isRecord(given)) return null;
  const { state: givenState, asOf: givenDay, calendars } = given;
  const state = isRemembered(givenState)
    ? givenState
    : readState(givenState, fieldAt("state", issues));
  if (state?.isInOrder === false) issues.push(issue("state.out-of-order", ["state"]));
  const asOf = isDay(givenDay) ? givenDay : dayOf(givenDay, fieldAt("asOf", issues));
  const known = knownCalendars(calendars, { names: compiled.calendarNames, issues });
  return state === null || asOf === null || issues.length > 0
    ? null
    : { compiled, state, asOf, calendars: known };
}

const onType = ["command", "type"] as const;
const onDay = ["command", "occurredOn"] as const;

/** Reports everything in the way of a command on a file that is neither a rule's business nor a matter of form. */
export function reportStep(
  question: Question,
  of: {
    readonly asked: CompiledCommand;
    readonly command: Pick<Command, "occurredOn">;
    readonly instance: InstanceState | null;
    readonly issues: Issue[];
  },
): void {
  const { asked, command, instance, issues } = of;
  const { compiled, state, asOf, calendars } = question;
  const { occurredOn } = command;
  const { expressionCalendar } = compiled.doc;
  if (asked.moves.length === 0) issues.push(issue("command.no-move", onType));
  if (occurredOn > asOf) issues.push(issue("command.in-future", onDay));
  if (occurredOn < state.opened) issues.push(issue("command.before-opened", onDay));
  if (instance !== null && instance.since !== null && occurredOn < instance.since)
    issues.push(issue("command.out-of-order", onDay));
  if (
    asked.plan.countsWorkingDays &&
    expressionCalendar !== null &&
    !Object.hasOwn(calendars.byName, expressionCalendar)
  )
    issues.push(issue("context.calendar-missing", ["calendars"], { calendar: expressionCalendar }));
}

function stepOf(
  rules: unknown,
  { given, issues }: { readonly given: unknown; readonly issues: Issue[] },
): AskedStep | null {
  const question = questionOf(rules, { given, issues });
  const compiled = question?.compiled ?? compiledIn(rules);
  if (compiled === null || !isRecord(given)) return null;
  const place = fieldAt("command", issues);
  const read = readCommand(given["command"], { compiled, place });
  if (read === null || question === null) return null;
  const { asked, command } = read;
  const instance = addressed(question, { asked, command, issues });
  const of = { asked, command, instance, issues };
  reportStep(question, of);
  command.withdrawals?.forEach((withdrawal, at) => {
    if (missesConsents(withdrawal, { state: question.state, command }))
      issues.push(issue("command.no-such-consent", ["command", "withdrawals", at, "receiver"]));
  });
  if (issues.length > 0) return null;
  const step = askedStep(question, of);
  if (step.candidates.length > 0) return step;
  issues.push(issue("command.facts-not-together", ["command", "data"]));
  return null;
}

const onInstance = ["command", "instance"] as const;

/** The instance a command is about; null when it is not open yet, and reported when it can be none of the file. */
function addressed(
  { state }: Question,
  about: {
    readonly asked: CompiledCommand;
    readonly command: Command;
    readonly issues: Issue[];
  },
): InstanceState | null {
  const { asked, command, issues } = about;
  const { track } = asked;
  const { instance: id, receiver } = command;
  const isMany = asked.scope !== null;
  if (isMany && id === null) issues.push(issue("command.instance-needed", onInstance));
  if (!isMany && id !== null) issues.push(issue("command.instance-unexpected", onInstance));
  if (isMany === (id === null)) return null;
  const instance = instanceOf(state, { track, id });
  if (instance === null && id !== null) {
    const isLinked = Object.hasOwn(state.links, track) && state.links[track]?.includes(id);
    if (isLinked) issues.push(issue("command.object-not-at-hand", onInstance));
    else if (!asked.plan.opens) issues.push(issue("command.unknown-instance", onInstance));
  }
  if (
    receiver !== undefined &&
    instance !== null &&
    instance.receiver !== null &&
    receiver !== instance.receiver
  )
    issues.push(issue("command.other-receiver", ["command", "receiver"]));
  return instance;
}

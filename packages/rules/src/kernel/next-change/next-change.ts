import { addDays, type CivilDate, CoreError, type WorkingCalendar } from "@aht-jo/core";
import { interpret } from "@aht-jo/core/expressions";
import type { Scope } from "../../document/declarations.ts";
import type { RuleSet } from "../../document/rule-set.ts";
import type { Shape } from "../../document/shape.ts";
import { compiledBy } from "../compiled.ts";
import { deadlines } from "../deadlines/deadlines.ts";
import { viewOfFile } from "../deadlines/view-of-file.ts";
import type { FileState } from "../file-state.ts";
import { environmentAt, type View } from "../view.ts";
import { turnsByScope } from "./turns-by-scope.ts";
import type { Turn } from "./turns-of.ts";

/**
 * The next day on which a host should look at a file again, if nothing is recorded meanwhile.
 *
 * On no day after `asOf` and before the answer do the verdicts of `options` differ from those on `asOf`, for any actor,
 * with their rules, blockers and what would settle them; nor do the deadlines with their due days and statuses. (A trace
 * shows the day it was made on, so traces do differ.) Null promises that for every later day.
 *
 * The day may be earlier than needed, never later. It is exact for the starts and ends of rules and consents, for due
 * days, and for conditions that compare the day with a date, or the whole days between the day and a date with a number.
 * A condition that uses the day in any other way, such as adding a limit to it, makes the answer the next day.
 *
 * @param rules - From `compile`.
 * @param at - The state, the day after which to look, and the calendars by name.
 * @returns A day after `asOf`; null when nothing changes by time alone, or `asOf` is the last day there is.
 * @throws {RulesError} context.calendar-missing - when a calendar of a duty, or that of the expressions, is missing.
 * @throws {RulesError} state.malformed, state.out-of-order - when the state or the day is malformed, or an event of an
 * earlier day was folded in after later ones.
 * @throws {RulesError} rule-set.not-compiled - when `compile` did not make the rule set.
 * @example
 * ```ts
 * import { civilDate } from "@aht-jo/core";
 * import { compile, evolve, nextChange, openFile, type RuleSetDoc } from "@aht-jo/rules";
 * const title = { en: "Nothing yet", ar: "لا شيء بعد" };
 * const doc: RuleSetDoc = {
 *   schema: "rules/1", id: "empty", version: "1.0.0", title, published: civilDate("2025-01-01"), sources: [],
 *   calendars: {}, expressionCalendar: null, roles: {}, tracks: {}, commands: {}, facts: {}, params: {}, scopes: {},
 *   rules: [],
 * };
 * const compiled = compile(doc);
 * const [on, to] = [civilDate("2025-03-02"), civilDate("2025-04-01")];
 * const consent = { scope: "sharing", receiver: null, purpose: "care", from: on, to, givenBy: "person" } as const;
 * const state = evolve(openFile({ on }), { occurredOn: on, effects: [{ kind: "consent", consent }] });
 * compiled.ok && nextChange(compiled.value, { state, asOf: on, calendars: {} }); //=> "2025-04-01"
 * compiled.ok && nextChange(compiled.value, { state, asOf: to, calendars: {} }); //=> null
 * ```
 * @category Deadlines
 */
export function nextChange<S extends Shape>(
  rules: RuleSet<S>,
  at: {
    readonly state: FileState;
    readonly asOf: CivilDate;
    readonly calendars: Readonly<Record<string, WorkingCalendar>>;
  },
): CivilDate | null {
  const { state, asOf } = at;
  const view = viewOfFile(compiledBy(rules), at);
  const days: (CivilDate | null)[] = [...daysOfFile(state), ...retirements(view)];
  for (const { due, status } of deadlines(rules, at))
    if (due !== null && status === "running") days.push(due, dayAfter(due, 1));
  for (const { scope, turns, daily } of turnsByScope(view.compiled)) {
    if (daily) days.push(dayAfter(asOf, 1));
    for (const place of placesIn(view, scope))
      for (const turn of turns) days.push(...daysOfTurn(turn, place));
  }
  return days.reduce<CivilDate | null>(
    (first, day) => (day !== null && day > asOf && (first === null || day < first) ? day : first),
    null,
  );
}

/** The days the file itself names: its opening, the states entered and the consents, as far as they may lie ahead. */
function daysOfFile({ opened, tracks, consents }: FileState): readonly (CivilDate | null)[] {
  return [
    opened,
    ...Object.values(tracks)
      .flat()
      .flatMap(({ path }) => path.map(({ on }) => on)),
    ...consents.flatMap(({ from, to, withdrawnOn }) => [from, to ?? null, withdrawnOn]),
  ];
}

/** The days from which a state is entered no more. */
function retirements({ compiled }: View): readonly (CivilDate | null)[] {
  return Object.values(compiled.doc.tracks)
    .flatMap(({ states }) => Object.values(states))
    .map(({ retiredFrom }) => retiredFrom ?? null);
}

/** The places of a scope: the file, or every instance at hand and one that nobody opened yet. */
function placesIn(view: View, scope: Scope): readonly View[] {
  if (scope === null) return [view];
  const instances = view.state.tracks[scope] ?? [];
  return [...instances, null].map((instance) => ({
    ...view,
    scope,
    instance,
    receiver: instance?.receiver ?? null,
  }));
}

function daysOfTurn({ date, days, sign, on }: Turn, place: View): readonly (CivilDate | null)[] {
  const environment = environmentAt(place);
  const from = interpret(date, environment);
  const length = interpret(days, environment);
  if (typeof from !== "string" || typeof length !== "number") return [];
  return on.map((more) => dayAfter(from as CivilDate, sign * length + more));
}

/** A day some days later; null when there is none, for the range of dates ends. */
function dayAfter(date: CivilDate, days: number): CivilDate | null {
  try {
    return addDays(date, days);
  } catch (error) {
    if (error instanceof CoreError) return null;
    throw error;
  }
}

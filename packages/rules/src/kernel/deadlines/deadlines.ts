import type { CivilDate, WorkingCalendar } from "@aht-jo/core";
import type { RuleSet } from "../../document/rule-set.ts";
import type { Shape } from "../../document/shape.ts";
import { compiledBy } from "../compiled.ts";
import type { Deadline } from "../deadline.ts";
import type { FileState } from "../file-state.ts";
import { placesOf } from "../running-duty.ts";
import { deadlineAt } from "./deadline-at.ts";
import { calendarNamed, viewOfFile } from "./view-of-file.ts";

/**
 * The duties at work on a file on a day: by when, why then, and whether they were met.
 *
 * A duty is listed for each instance of its track, or once for the file, as soon as it may have started. One that did
 * not arise, or was not in force on the day it would have started, is left out. They stand in the order of the document;
 * within a duty the instances in the order in which they were opened.
 *
 * - The limit is the one in force on the day of the start. With `firstDay` excluded the day after the start is day one;
 *   included, the start is, and every limit ends one day earlier. A limit in hours has no first day: it ends with the
 *   last day it can touch, and is tentative.
 * - Each day on which the clock stood still, from the first counted day to the last, moves the last by one; for working
 *   days each that is worked, by a working day. A state entered on a day holds from that day. A suspension that begins
 *   after the limit ended changes nothing: the duty is late.
 * - Then the last day is moved off days that are not worked, never before the start.
 * - A duty that was met counts as if the clock had run again on the day it was met.
 *
 * The states are taken as they are on file; ask with the file as it was to see what was due then.
 *
 * @param rules - From `compile`.
 * @param at - The state, the day, and the calendars by the names the document declares.
 * @throws {RulesError} context.calendar-missing - when a calendar of a duty, or that of the expressions, is missing.
 * @throws {RulesError} state.malformed, state.out-of-order - when the state or the day is malformed, or an event of an
 * earlier day was folded in after later ones.
 * @throws {RulesError} rule-set.not-compiled - when `compile` did not make the rule set.
 * @example
 * ```ts
 * import { civilDate } from "@aht-jo/core";
 * import { jordanCalendar } from "@aht-jo/core/calendars";
 * import { compile, deadlines, openFile, type RuleSetDoc } from "@aht-jo/rules";
 * const title = { en: "Answer", ar: "إجابة" };
 * const basis = [{ kind: "sourced", provision: { work: "rules", pinpoint: "1", reading: "primary" } }] as const;
 * const on = civilDate("2025-01-01");
 * const rule = { title, basis, inForce: { from: on, anchor: "event" } } as const;
 * const state = { title, stage: "one" };
 * const doc: RuleSetDoc = {
 *   schema: "rules/1", id: "answers", version: "1.0.0", title, published: on,
 *   sources: [{ id: "rules", title, publisher: title, publishedOn: "2025", language: "en+ar", address: null }],
 *   calendars: { office: { title } }, expressionCalendar: null,
 *   roles: { clerk: { title, parties: [], basis } },
 *   tracks: {
 *     request: { title, initial: "waiting", many: false, shared: false, states: { waiting: state, over: { ...state, final: true } } },
 *   },
 *   commands: { answer: { title, track: "request", nature: "ordinary", complete: false } },
 *   facts: {}, params: {}, scopes: {},
 *   rules: [
 *     {
 *       ...rule, kind: "move", id: "answer", command: "answer", from: ["waiting"], to: "over", by: ["clerk"],
 *       when: { op: "lit", type: "bool", value: true }, onUnknown: "block",
 *     },
 *     {
 *       ...rule, kind: "duty", id: "in-time", bearer: "clerk", action: "answer",
 *       arises: { op: "eq", left: { op: "fact", path: "state.request" }, right: { op: "lit", type: "code", value: "waiting" } },
 *       runsFrom: { op: "fact", path: "opened" }, within: { n: 5, unit: "workingDays" }, monthEnd: "clip",
 *       calendar: "office", firstDay: "excluded", lastDay: "stays", breach: "flag",
 *     },
 *   ],
 * };
 * const compiled = compile(doc);
 * const opened = openFile({ on: civilDate("2025-05-20") });
 * const asOf = civilDate("2025-05-21");
 * const [due] = compiled.ok ? deadlines(compiled.value, { state: opened, asOf, calendars: { office: jordanCalendar } }) : [];
 * due?.due; //=> "2025-05-28"
 * due?.status; //=> "running"
 * ```
 * @category Deadlines
 */
export function deadlines<S extends Shape>(
  rules: RuleSet<S>,
  at: {
    readonly state: FileState;
    readonly asOf: CivilDate;
    readonly calendars: Readonly<Record<string, WorkingCalendar>>;
  },
): readonly Deadline[] {
  const view = viewOfFile(compiledBy(rules), at);
  return [...view.compiled.duties.values()].flatMap((duty) => {
    const calendar = calendarNamed(at.calendars, duty.rule.calendar);
    return placesOf(view, duty).flatMap((place) => deadlineAt(duty, { place, calendar }) ?? []);
  });
}

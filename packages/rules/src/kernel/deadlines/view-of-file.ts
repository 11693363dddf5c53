import type { CivilDate, Issue, WorkingCalendar } from "@aht-jo/core";
import { RulesError } from "../../error/rules-error.ts";
import type { Compiled } from "../compiled.ts";
import type { FileState } from "../file-state.ts";
import { isDay } from "../is-day.ts";
import { outermost, within } from "../read-fields.ts";
import { readState } from "../read-state.ts";
import { isRemembered } from "../remembered.ts";
import type { View } from "../view.ts";

type Calendars = Readonly<Record<string, WorkingCalendar>>;

/**
 * A file as a whole on a day; throws when the state or the day is malformed, the state is not in order, or the calendar
 * that expressions count by was not passed in.
 */
export function viewOfFile(
  compiled: Compiled,
  at: { readonly state: FileState; readonly asOf: CivilDate; readonly calendars: Calendars },
): View {
  const { asOf, calendars } = at;
  const state = isRemembered(at.state) ? at.state : soundState(at.state);
  if (!isDay(asOf)) throw new RulesError("state.malformed", { count: 1 });
  if (!state.isInOrder) throw new RulesError("state.out-of-order");
  const name = compiled.doc.expressionCalendar;
  return {
    compiled,
    state,
    scope: null,
    instance: null,
    receiver: null,
    day: asOf,
    calendar: name === null ? null : calendarNamed(calendars, name),
    data: {},
  };
}

function soundState(given: unknown): FileState {
  const issues: Issue[] = [];
  const state = readState(given, within(outermost(issues), "state"));
  if (state === null) throw new RulesError("state.malformed", { count: issues.length });
  return state;
}

/** A calendar the document declares; throws when the program did not pass it in. */
export function calendarNamed(calendars: Calendars, name: string): WorkingCalendar {
  const calendar = Object.hasOwn(calendars, name) ? calendars[name] : undefined;
  if (calendar === undefined) throw new RulesError("context.calendar-missing", { calendar: name });
  return calendar;
}

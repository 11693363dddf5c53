import type { CivilDate, WorkingCalendar } from "@aht-jo/core";
import { RulesError } from "../../error/rules-error.ts";
import type { Compiled } from "../compiled.ts";
import type { FileState } from "../file-state.ts";
import type { View } from "../view.ts";

type Calendars = Readonly<Record<string, WorkingCalendar>>;

/** A file as a whole on a day; throws when the calendar that expressions count by was not passed in. */
export function viewOfFile(
  compiled: Compiled,
  at: { readonly state: FileState; readonly asOf: CivilDate; readonly calendars: Calendars },
): View {
  const { state, asOf, calendars } = at;
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

/** A calendar the document declares; throws when the program did not pass it in. */
export function calendarNamed(calendars: Calendars, name: string): WorkingCalendar {
  const calendar = Object.hasOwn(calendars, name) ? calendars[name] : undefined;
  if (calendar === undefined) throw new RulesError("context.calendar-missing", { calendar: name });
  return calendar;
}

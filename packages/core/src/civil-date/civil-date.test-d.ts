// Covers: what the compiler refuses: plain text as a date, and choices that have no default. Checked by `tsc -b`.
import type { CalendarPeriodKind } from "../period/period.ts";
import { periodContaining } from "../period/period-containing.ts";
import { addWorkingDays } from "../working-calendar/add-working-days.ts";
import { isWorkingDay } from "../working-calendar/is-working-day.ts";
import type { WorkingCalendar } from "../working-calendar/working-calendar.ts";
import { workingDaysBetween } from "../working-calendar/working-days-between.ts";
import { addDays } from "./add-days.ts";
import { addMonths } from "./add-months.ts";
import type { CivilDate } from "./civil-date.ts";
import { civilDateOfInstant } from "./civil-date-of-instant.ts";
import { civilDate, isCivilDate } from "./parse-civil-date.ts";

declare const date: CivilDate;
declare const text: string;
declare const calendar: WorkingCalendar;

/** A date is text, but text is not a date. */
export const asText: string = date;
// @ts-expect-error a plain string is not a CivilDate
export const asDate: CivilDate = text;
// @ts-expect-error not even a literal that looks like one
export const literal: CivilDate = "2025-03-14";
// @ts-expect-error a Date object is not a CivilDate
addDays(new Date(0), 1);
export const made: CivilDate = civilDate("2025-03-14");
export const narrowed: CivilDate | null = isCivilDate(text) ? text : null;

/** The month-end rule, the zone and the calendar are required. */
addMonths(date, { months: 1, monthEnd: "clip" });
// @ts-expect-error monthEnd is required
addMonths(date, { months: 1 });
// @ts-expect-error a rule that does not exist
addMonths(date, { months: 1, monthEnd: "overflow" });
// @ts-expect-error the options are required
civilDateOfInstant(text);
// @ts-expect-error timeZone is required
civilDateOfInstant(text, {});
addWorkingDays(date, { days: 1, calendar });
// @ts-expect-error calendar is required
addWorkingDays(date, { days: 1 });
// @ts-expect-error calendar is required
workingDaysBetween(date, { to: date });
// @ts-expect-error calendar is required
isWorkingDay(date);

/** A term is drawn by a plan, not by the calendar. */
periodContaining(date, "quarter");
// @ts-expect-error a term cannot be found from a date
periodContaining(date, "term");
// @ts-expect-error nor can a week
export const week: CalendarPeriodKind = "week";

/** There are seven days in a week. */
// @ts-expect-error ISO weekdays run from 1 to 7
export const weekend: WorkingCalendar["weekend"] = [0, 6];

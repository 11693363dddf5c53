/**
 * Working calendars as data, each with what it rests on.
 *
 * @module @aht-jo/core/calendars
 */

export { jordanCalendar } from "./jordan-calendar.ts";

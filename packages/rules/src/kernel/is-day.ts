import { type CivilDate, isCivilDate } from "@aht-jo/core";

/** Days that were found to be days of the calendar. There are fewer than 74,000, so this never grows without end. */
const days = new Set<unknown>();

/** The day that was asked about last: one step asks about its day again and again. */
let last: unknown = null;

/** Whether a value is a civil date; fast for a day that was asked about before, as most are. */
export function isDay(value: unknown): value is CivilDate {
  if (value === last && value !== null) return true;
  if (!days.has(value)) {
    if (!isCivilDate(value)) return false;
    days.add(value);
  }
  last = value;
  return true;
}

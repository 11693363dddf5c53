import { parseCivilDate, parsePeriod } from "@aht-jo/core";
import { cell } from "../document/cell.ts";
import type { Value } from "../document/value.ts";

/**
 * Makers of values from what stands in a submission, usable or not: in a field of unchecked data may stand anything, so
 * a date or a period is printed only when it can be read as one.
 */
export const submittedCell = {
  date: (text: string): Value => {
    const date = parseCivilDate(text);
    return date.ok ? cell.date(date.value) : cell.none;
  },
  period: (text: string): Value => (parsePeriod(text).ok ? cell.period(text) : cell.none),
};

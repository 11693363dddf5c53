import { fail, issue, ok, type Result } from "../result/result.ts";
import type { CivilDate } from "./civil-date.ts";
import { dateError, dateFaultParams, readDayNumber } from "./day-number.ts";

/**
 * Reads a date that comes from outside: a form, a file, another system.
 *
 * Only `YYYY-MM-DD` in western digits is accepted; nothing is guessed, trimmed or rolled over.
 *
 * @param input - Anything; what is not text is malformed.
 * @param path - Where the value stands in what is being checked.
 * @returns The date, or one issue: `date.malformed` (not a day of the calendar in that form) or
 * `date.out-of-range` (before `min` or after `max`).
 * @example
 * ```ts
 * import { parseCivilDate } from "@aht-jo/core";
 * parseCivilDate("2025-03-14"); //=> { ok: true, value: "2025-03-14" }
 * const refused = parseCivilDate("2025-02-30", ["submittedOn"]);
 * refused; //=> { ok: false, issues: [{ code: "date.malformed", path: ["submittedOn"], params: {} }] }
 * ```
 * @category Civil dates
 */
export function parseCivilDate(
  input: unknown,
  path: readonly (string | number)[] = [],
): Result<CivilDate> {
  const day = readDayNumber(input);
  return typeof day === "string"
    ? fail(issue(day, path, dateFaultParams(day)))
    : ok(input as CivilDate);
}

/**
 * Makes a date out of a text that the program itself wrote, such as a literal in code or data.
 *
 * Use {@link parseCivilDate} for anything a person or another system supplied.
 *
 * @throws {CoreError} date.malformed - the text is not a day of the calendar written `YYYY-MM-DD`.
 * @throws {CoreError} date.out-of-range - the day is before 1900-01-01 or after 2100-12-31.
 * @example
 * ```ts
 * import { civilDate } from "@aht-jo/core";
 * civilDate("2024-02-29"); //=> "2024-02-29"
 * civilDate("2025-02-29"); //=> throws date.malformed
 * civilDate("1899-12-31"); //=> throws date.out-of-range
 * ```
 * @category Civil dates
 */
export function civilDate(text: string): CivilDate {
  const day = readDayNumber(text);
  if (typeof day === "string") throw dateError(day);
  return text as CivilDate;
}

/**
 * Whether a value is a date of the calendar within the range.
 *
 * @example
 * ```ts
 * import { isCivilDate } from "@aht-jo/core";
 * isCivilDate("2025-03-14"); //=> true
 * isCivilDate("14/03/2025"); //=> false
 * isCivilDate(20250314); //=> false
 * ```
 * @category Civil dates
 */
export function isCivilDate(input: unknown): input is CivilDate {
  return typeof readDayNumber(input) === "number";
}

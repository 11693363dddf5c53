import { dateRange } from "../civil-date/day-number.ts";
import { CoreError } from "../error/core-error.ts";
import { fail, issue, ok, type Result } from "../result/result.ts";
import { calendarPeriod, firstOfMonth, monthsIn } from "./calendar-period.ts";
import type { CalendarPeriodKind, Period } from "./period.ts";

/**
 * Reads the id of a period that comes from outside.
 *
 * @param input - `2025`, `2025-H1`, `2025-Q1`, `2025-03` or `term-2024-2027`; what is not text is malformed.
 * @param path - Where the value stands in what is being checked.
 * @returns The period, or one issue: `period.malformed` (another form, a fifth quarter, a term that ends before it
 * begins) or `date.out-of-range` (`from` or `to` would be before `min` or after `max`, so 2099 is the last year).
 * @example
 * ```ts
 * import { parsePeriod } from "@aht-jo/core";
 * const period = { id: "2025-Q1", kind: "quarter", from: "2025-01-01", to: "2025-04-01" };
 * parsePeriod("2025-Q1"); //=> { ok: true, value: period }
 * const refused = parsePeriod("2025-Q5", ["period"]);
 * refused; //=> { ok: false, issues: [{ code: "period.malformed", path: ["period"], params: {} }] }
 * ```
 * @category Periods
 */
export function parsePeriod(
  input: unknown,
  path: readonly (string | number)[] = [],
): Result<Period> {
  const period = readPeriod(input);
  return typeof period === "string" ? fail(issue(period, path, paramsOf(period))) : ok(period);
}

/**
 * The period with an id that the program itself wrote.
 *
 * Use {@link parsePeriod} for anything a person or another system supplied.
 *
 * @throws {CoreError} period.malformed - the text is not the id of a period.
 * @throws {CoreError} date.out-of-range - the period does not lie between 1900-01-01 and 2100-12-31.
 * @example
 * ```ts
 * import { periodOf } from "@aht-jo/core";
 * periodOf("2025-H2"); //=> { id: "2025-H2", kind: "half", from: "2025-07-01", to: "2026-01-01" }
 * periodOf("term-2024-2027").to; //=> "2028-01-01"
 * periodOf("Q1 2025"); //=> throws period.malformed
 * ```
 * @category Periods
 */
export function periodOf(id: string): Period {
  const period = readPeriod(id);
  if (typeof period === "string") throw new CoreError(period, paramsOf(period));
  return period;
}

type PeriodFault = "period.malformed" | "date.out-of-range";

const termPattern = /^term-(\d{4})-(\d{4})$/;
const calendarPattern = /^(\d{4})(?:-(H[12]|Q[1-4]|0[1-9]|1[0-2]))?$/;

function readPeriod(input: unknown): Period | PeriodFault {
  if (typeof input !== "string") return "period.malformed";
  const term = termPattern.exec(input);
  if (term !== null) return readTerm(input, [Number(term[1]), Number(term[2])]);
  const match = calendarPattern.exec(input);
  if (match === null) return "period.malformed";
  const part = match[2] ?? "";
  const kind = kindOf(part);
  const place = Number(part.replace(/^[HQ]/, "") || 1);
  const firstMonth = Number(match[1]) * 12 + (place - 1) * monthsIn[kind];
  return isInRange(firstMonth, firstMonth + monthsIn[kind])
    ? calendarPeriod(kind, firstMonth)
    : "date.out-of-range";
}

function readTerm(
  id: string,
  [firstYear, lastYear]: readonly [number, number],
): Period | PeriodFault {
  if (lastYear < firstYear) return "period.malformed";
  const [firstMonth, endMonth] = [firstYear * 12, (lastYear + 1) * 12];
  return isInRange(firstMonth, endMonth)
    ? { id, kind: "term", from: firstOfMonth(firstMonth), to: firstOfMonth(endMonth) }
    : "date.out-of-range";
}

function kindOf(part: string): CalendarPeriodKind {
  if (part === "") return "year";
  return part.startsWith("H") ? "half" : part.startsWith("Q") ? "quarter" : "month";
}

function isInRange(firstMonth: number, endMonth: number): boolean {
  return firstMonth >= 1900 * 12 && endMonth < 2101 * 12;
}

function paramsOf(fault: PeriodFault): Readonly<Record<string, string>> {
  return fault === "date.out-of-range" ? dateRange : {};
}

import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addMonths as addMonthsClipping } from "date-fns/addMonths";
import { CoreError } from "../error/core-error.ts";
import { safeInteger } from "../number/safe-integer.ts";
import { addDays } from "./add-days.ts";
import type { CivilDate } from "./civil-date.ts";
import { civilDateOfDay, dayNumberOf, msPerDay } from "./day-number.ts";

/**
 * What happens to a day that the target month does not have, such as 31 January plus one month.
 *
 * - `clip`: the last day of that month, 28 or 29 February.
 * - `roll`: the first day after it, 1 March.
 * - `error`: nobody decided, so the program stops.
 *
 * @category Civil dates
 */
export type MonthEnd = "clip" | "roll" | "error";

/**
 * The same day of the month a number of months later; earlier when the number is negative.
 *
 * Laws differ on what a month after 31 January is, so the rule is always named.
 *
 * @param options - `months`, a whole number, and the rule for a day the target month does not have.
 * @throws {CoreError} date.month-end - the target month has no such day and `monthEnd` is `error`.
 * @throws {CoreError} date.out-of-range - the result is before 1900-01-01 or after 2100-12-31.
 * @throws {CoreError} number.unsafe - `months` is not a whole number.
 * @example
 * ```ts
 * import { addMonths, civilDate } from "@aht-jo/core";
 * const january31 = civilDate("2025-01-31");
 * addMonths(january31, { months: 1, monthEnd: "clip" }); //=> "2025-02-28"
 * addMonths(january31, { months: 1, monthEnd: "roll" }); //=> "2025-03-01"
 * addMonths(january31, { months: 1, monthEnd: "error" }); //=> throws date.month-end
 * addMonths(january31, { months: -1, monthEnd: "error" }); //=> "2024-12-31"
 * ```
 * @category Civil dates
 */
export function addMonths(
  date: CivilDate,
  options: { readonly months: number; readonly monthEnd: MonthEnd },
): CivilDate {
  const start = new UTCDateMini(dayNumberOf(date) * msPerDay);
  const months = safeInteger(options.months);
  const clipped = civilDateOfDay(addMonthsClipping(start, months).getTime() / msPerDay);
  if (clipped.slice(8) === date.slice(8) || options.monthEnd === "clip") return clipped;
  if (options.monthEnd === "roll") return addDays(clipped, 1);
  throw new CoreError("date.month-end", { months });
}

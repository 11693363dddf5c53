import type { CivilDate } from "../civil-date/civil-date.ts";

/**
 * The kinds of reporting period, shortest first.
 *
 * @category Periods
 */
export type PeriodKind = "month" | "quarter" | "half" | "year" | "term";

/**
 * The kinds of period that the calendar itself draws. A term is drawn by a plan, so it is written, never found.
 *
 * @category Periods
 */
export type CalendarPeriodKind = "month" | "quarter" | "half" | "year";

/**
 * A stretch of days `[from, to)`: `from` is its first day, `to` is the first day after it.
 *
 * `id` is `2025-03`, `2025-Q1`, `2025-H1`, `2025` or `term-2024-2027`.
 *
 * @category Periods
 */
export interface Period {
  readonly id: string;
  readonly kind: PeriodKind;
  readonly from: CivilDate;
  readonly to: CivilDate;
}

import type { WorkingCalendar } from "../working-calendar/working-calendar.ts";
import type { MaybeValue } from "./expr.ts";

/**
 * What an expression may read while it is evaluated. `environmentOf` makes one that keeps to the declared types.
 *
 * `fact` gives the value at a path, or null when it is not known; it is a pure function and may be asked for any fact
 * any number of times. `params` holds the parameters in force; one that is absent is unknown. `calendar` is needed for
 * limits in working days; while it is null such a limit is unknown.
 *
 * @category Expressions
 */
export interface Environment {
  readonly fact: (path: string) => MaybeValue;
  readonly params: Readonly<Record<string, MaybeValue>>;
  readonly calendar: WorkingCalendar | null;
}

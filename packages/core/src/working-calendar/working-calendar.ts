import type { Basis } from "../basis/basis.ts";
import type { CivilDate } from "../civil-date/civil-date.ts";
import type { Localized } from "../localized/localized.ts";
import type { NonEmpty } from "../result/result.ts";

/**
 * A day of the week by its ISO number: 1 is Monday, 7 is Sunday.
 *
 * @category Working calendars
 */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/**
 * A public holiday on one date. `announced` dates are fixed; `expected` ones may still move (a feast that
 * depends on the sighting of the moon, a national day that a circular may shift).
 *
 * @category Working calendars
 */
export interface Holiday {
  readonly on: CivilDate;
  readonly title: Localized;
  readonly status: "announced" | "expected";
}

/**
 * Which days are worked: always passed in, never a default.
 *
 * Holidays are complete for the days `[knownFrom, knownTo)`; a result that touches a day outside them, or an
 * `expected` holiday, is `tentative`.
 *
 * @category Working calendars
 */
export interface WorkingCalendar {
  readonly id: string;
  readonly title: Localized;
  readonly weekend: readonly Weekday[];
  readonly holidays: readonly Holiday[];
  readonly knownFrom: CivilDate;
  readonly knownTo: CivilDate;
  readonly basis: NonEmpty<Basis>;
}

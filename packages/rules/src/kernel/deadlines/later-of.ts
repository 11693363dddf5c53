import { type CivilDate, compareDates } from "@aht-jo/core";

/** The later of two days. */
export function laterOf(one: CivilDate, other: CivilDate): CivilDate {
  return compareDates(one, other) > 0 ? one : other;
}

/** The earlier of two days. */
export function earlierOf(one: CivilDate, other: CivilDate): CivilDate {
  return compareDates(one, other) < 0 ? one : other;
}

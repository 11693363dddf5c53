import { at, integerOf, type Place } from "./place.ts";
import type { Plan } from "./plan.ts";

/** The years of a plan, both included. */
export type Term = Plan["term"];

/** The term in a plan document of unknown shape; null when it does not say two years the calendar has. */
export function termOf(plan: Place): Term | null {
  const firstYear = yearAt(at(plan, "term"), "firstYear");
  const lastYear = yearAt(at(plan, "term"), "lastYear");
  return firstYear === null || lastYear === null ? null : { firstYear, lastYear };
}

/** The year in a field; null when it is none that a plan can have. */
export function yearAt(place: Place, field: string): number | null {
  const year = integerOf(at(place, field));
  return year !== null && firstPlanYear <= year && year <= lastPlanYear ? year : null;
}

/** The first year a plan can have: the first of the calendar. */
export const firstPlanYear = 1900;

/** The last year a plan can have: the calendar must still hold the day after it. */
export const lastPlanYear = 2099;

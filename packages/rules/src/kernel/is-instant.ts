import { isDay } from "./is-day.ts";
import { instantPattern } from "./patterns.ts";

/** Whether a value is an instant in UTC with milliseconds, on a day that there is. */
export function isInstant(value: unknown): value is string {
  return typeof value === "string" && instantPattern.test(value) && isDay(value.slice(0, 10));
}

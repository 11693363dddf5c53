import { addLimit, type Typed } from "@aht-jo/core/expressions";

/** The day after a day: where the clock of a review starts again once the last one was done. */
export function dayAfter(date: Typed<"date">): Typed<"date"> {
  return addLimit(date, { n: 1, unit: "days", monthEnd: "clip" });
}

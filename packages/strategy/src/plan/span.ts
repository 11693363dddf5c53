import { type CivilDate, periodOf } from "@aht-jo/core";
import type { Plan, TimeFrame } from "./plan.ts";

/** A stretch of days `[from, to)`; `to` null means without end. */
export interface Span {
  readonly from: CivilDate;
  readonly to: CivilDate | null;
}

/** Tells whether two stretches of days have a day in common. */
export function overlaps(a: Span, b: Span): boolean {
  return (b.to === null || a.from < b.to) && (a.to === null || b.from < a.to);
}

/** The days of a plan's term. */
export function termSpan({ term }: Pick<Plan, "term">): Span & { readonly to: CivilDate } {
  return yearsSpan(term);
}

/** The days of whole years, both included. */
export function yearsSpan(
  years: Pick<TimeFrame, "firstYear" | "lastYear">,
): Span & { readonly to: CivilDate } {
  return { from: periodOf(`${years.firstYear}`).from, to: periodOf(`${years.lastYear}`).to };
}

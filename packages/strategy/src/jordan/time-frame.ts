import type { TimeFrame } from "../plan/plan.ts";

/** Years printed alone: the activity is judged when the last of them ends. */
export function dated(from: number, { to }: { readonly to: number }): TimeFrame {
  return { firstYear: from, lastYear: to, continuous: false };
}

/** Years printed after "periodic and continuous": the activity is judged in every reporting period. */
export function continuous(from: number, { to }: { readonly to: number }): TimeFrame {
  return { firstYear: from, lastYear: to, continuous: true };
}

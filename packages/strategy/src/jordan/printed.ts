import { civilDate, type Provision } from "@aht-jo/core";
import { printedIn } from "../framework/printed-in.ts";
import type { InForce } from "../plan/plan.ts";

/** The strategy prints no day on which it begins: it is read as the first day of its term. */
export const termStart: InForce["from"] = /* @__PURE__ */ civilDate("2024-01-01");

const sinceTermStart: InForce = { from: termStart, to: null };

/** What every node of the executive plan has in common: its place, its term, and no wording by the committee yet. */
export function printed(place: string): {
  readonly committeeTitle: null;
  readonly source: Provision;
  readonly inForce: InForce;
} {
  return {
    committeeTitle: null,
    source: printedIn(`Executive plan, ${place}`),
    inForce: sinceTermStart,
  };
}

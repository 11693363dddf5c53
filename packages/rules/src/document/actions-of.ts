import type { NonEmpty } from "@aht-jo/core";
import type { DutyRule } from "./rule.ts";

/** The commands each of which fulfils a duty. */
export function actionsOf({ action, or }: DutyRule): NonEmpty<string> {
  return [action, ...(or ?? [])];
}

import type { CivilDate } from "@aht-jo/core";
import type { Rule } from "../document/rule.ts";

/**
 * Whether a rule can govern a step of a day. An event anchor settles it. A file is opened on the day of a step or
 * before, so a rule anchored there may outlive its end but never comes early; the day of a fact can be any.
 */
export function canGovern({ inForce }: Rule, on: CivilDate): boolean {
  const { anchor, from, to } = inForce;
  if (typeof anchor === "object") return true;
  const hasBegun = from <= on;
  const hasEnded = to !== undefined && to <= on;
  return anchor === "fileOpened" ? hasBegun : hasBegun && !hasEnded;
}

import type { Environment } from "@aht-jo/core/expressions";
import type { MoveRule } from "../document/rule.ts";
import type { Conditional } from "./compiled.ts";

/**
 * Of the moves that are certainly in force, begin in a state and say `newest`, the day of the latest; older ones of them
 * give way to it, whether or not it lets the step pass. Null where no move gives way.
 */
export function newestDay(
  moves: readonly Conditional<MoveRule>[],
  at: { readonly environment: Environment; readonly have: string },
): string | null {
  let latest: string | null = null;
  for (const move of moves) {
    const { from, conflict } = move.rule.inForce;
    if (conflict !== "newest" || (latest !== null && from <= latest)) continue;
    if (!move.rule.from.includes(at.have)) continue;
    if (move.inForce.evaluate(at.environment) === true) latest = from;
  }
  return latest;
}

/** Whether a move that is in force gives way to the newest. */
export function givesWay({ inForce }: MoveRule, newest: string | null): boolean {
  return newest !== null && inForce.conflict === "newest" && inForce.from < newest;
}

import type { CompiledMove } from "./compiled-move.ts";
import { instancesOf } from "./instances.ts";
import type { AskedStep } from "./question.ts";

const none: readonly never[] = Object.freeze([]);

/**
 * What nobody can tell of the joint moves of a step: the states of a shared track of which an object that the file
 * refers to is not at hand, as `states.hall`. It might have had to move too.
 */
export function notAtHand({ also }: CompiledMove, { state }: AskedStep): readonly string[] {
  if (also === null) return none;
  return also
    .filter(({ track }) => !instancesOf(state, track).complete)
    .map(({ track }) => `states.${track}`);
}

import type { DraftEvent } from "./event.ts";
import { applyEvent, draftFrom, finished } from "./file-draft.ts";
import type { FileState } from "./file-state.ts";

/**
 * The file after one event. It reads the effects and the day of the event and nothing else: no rules, no calendar.
 *
 * Effects are applied as they are recorded, whatever state they meet; only a final state is not left by a move that
 * began in another one. A withdrawal for a receiver also ends a consent that was given for any receiver, since that one
 * covers the receiver too.
 *
 * Events are folded in the order of their days. One of an earlier day than the last leaves a state that is not in order
 * (`isInOrder`): it decides nothing, and `replay` of the whole log puts the event where it belongs.
 *
 * @param state - Not changed.
 * @param event - Of the file's own log, or of a shared object it refers to.
 * @example
 * ```ts
 * import { civilDate } from "@aht-jo/core";
 * import { evolve, openFile } from "@aht-jo/rules";
 * const on = civilDate("2025-03-02");
 * const joined = evolve(openFile({ on }), {
 *   occurredOn: on,
 *   effects: [{ kind: "move", track: "membership", instance: null, receiver: null, from: "none", to: "active" }],
 * });
 * joined.tracks["membership"]?.[0]?.state; //=> "active"
 * ```
 * @category Files
 */
export function evolve(
  state: FileState,
  event: Pick<DraftEvent, "effects" | "occurredOn">,
): FileState {
  const draft = draftFrom(state);
  applyEvent(draft, event);
  return finished(draft);
}

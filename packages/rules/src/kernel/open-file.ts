import type { CivilDate } from "@aht-jo/core";
import type { MaybeValue } from "@aht-jo/core/expressions";
import { draftOpened, finished } from "./file-draft.ts";
import type { FileState } from "./file-state.ts";

/**
 * A file on the day it is opened: nothing has happened, every track is in its initial state.
 *
 * @param opening - The day, and the facts of the person or the file that are known from the start.
 * @example
 * ```ts
 * import { civilDate } from "@aht-jo/core";
 * import { openFile } from "@aht-jo/rules";
 * const state = openFile({ on: civilDate("2025-03-02"), facts: { isAdult: true } });
 * state.opened; //=> "2025-03-02"
 * state.tracks; //=> {}
 * ```
 * @category Files
 */
export function openFile(opening: {
  readonly on: CivilDate;
  readonly facts?: Readonly<Record<string, MaybeValue>>;
}): FileState {
  return finished(draftOpened(opening));
}

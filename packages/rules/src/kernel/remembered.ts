import type { FileState } from "./file-state.ts";

const remembered = new WeakSet<object>();

/** Marks a state whose form is sound and which nobody can change, so that `decide` need not check it again. */
export function remember(state: FileState): FileState {
  remembered.add(state);
  return state;
}

/** Whether a value is a state that was remembered. */
export function isRemembered(state: unknown): state is FileState {
  return typeof state === "object" && state !== null && remembered.has(state);
}

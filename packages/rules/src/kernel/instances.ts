import type { RuleSetDoc } from "../document/rule-set-doc.ts";
import type { FileState, InstanceState } from "./file-state.ts";

/** The instances of a track that are at hand, and whether those are all the file has or refers to. */
export function instancesOf(
  state: FileState,
  track: string,
): { readonly instances: readonly InstanceState[]; readonly complete: boolean } {
  const instances = heldIn(state.tracks, track);
  const links = heldIn(state.links, track);
  const complete = links.every((link) => instances.some(({ id }) => id === link));
  return { instances, complete };
}

/** One instance of a track by its id; null when nobody opened it. */
export function instanceOf(
  state: FileState,
  at: { readonly track: string; readonly id: string | null },
): InstanceState | null {
  for (const instance of heldIn(state.tracks, at.track)) if (instance.id === at.id) return instance;
  return null;
}

const nothing: readonly never[] = Object.freeze([]);

/** What a record holds of a track; what every object inherits is no such thing. */
function heldIn<T>(record: Readonly<Record<string, readonly T[]>>, track: string): readonly T[] {
  return Object.hasOwn(record, track) ? (record[track] ?? nothing) : nothing;
}

/** The state of an instance; the initial one of its track while it has not moved. */
export function stateOf(
  doc: RuleSetDoc,
  of: { readonly track: string; readonly instance: InstanceState | null },
): string {
  return of.instance?.state ?? doc.tracks[of.track]?.initial ?? "";
}

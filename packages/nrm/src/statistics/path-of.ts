import type { CivilDate } from "@aht-jo/core";
import type { FileState, InstanceState, Step } from "@aht-jo/rules";
import type { JordanShape } from "../jordan/jordan.ts";

type Track = keyof JordanShape["states"];

/** The way a track with one instance came. */
export function pathOf(state: FileState, track: Track): readonly Step[] {
  return state.tracks[track]?.find(({ id }) => id === null)?.path ?? [];
}

/** The instances of a track with many. */
export function instancesOn(state: FileState, track: Track): readonly InstanceState[] {
  return state.tracks[track] ?? [];
}

/** The day on which a path first came to one of some states, not before a day if one is given. */
export function firstEntry(
  path: readonly Step[],
  options: { readonly to: readonly string[]; readonly notBefore?: CivilDate },
): CivilDate | null {
  const { to, notBefore } = options;
  const isMeant = ({ state, on }: Step) =>
    to.includes(state) && (notBefore === undefined || on >= notBefore);
  return path.find(isMeant)?.on ?? null;
}

/** Whether a file was closed because the person has another one, and has not been reopened since. */
export function isDuplicate(state: FileState): boolean {
  return (
    pathOf(state, "file").at(-1)?.state === "closed" && state.facts["closingReason"] === "duplicate"
  );
}

import type { CivilDate } from "@aht-jo/core";
import type { FileState, InstanceState } from "../file-state.ts";

/** The states of a file as they were at the end of a day. Facts are as they are now: their past is not on file. */
export function stateOn(state: FileState, day: CivilDate): FileState {
  const tracks: Record<string, readonly InstanceState[]> = {};
  const notYet = new Set<string>();
  for (const [track, instances] of Object.entries(state.tracks)) {
    tracks[track] = instances
      .map((instance) => instanceOn(instance, day))
      .filter((then, at) => {
        const isThere = then.id === null || then.path.length === instances[at]?.path.length;
        if (isThere || then.path.length > 0) return true;
        notYet.add(`${track}/${then.id}`);
        return false;
      });
  }
  const links = Object.entries(state.links).map(([track, ids]): [string, readonly string[]] => [
    track,
    ids.filter((id) => !notYet.has(`${track}/${id}`)),
  ]);
  return { ...state, tracks, links: Object.fromEntries(links) };
}

/** Where an instance stood at the end of a day. */
export function instanceOn(instance: InstanceState, day: CivilDate): InstanceState {
  const path = instance.path.filter(({ on }) => on <= day);
  const last = path.at(-1);
  return { ...instance, path, state: last?.state ?? null, since: last?.on ?? null };
}

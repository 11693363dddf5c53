import type { CivilDate } from "@aht-jo/core";
import type { Compiled } from "../compiled.ts";
import type { FileState } from "../file-state.ts";
import { instancesOf, stateOf } from "../instances.ts";
import type { View } from "../view.ts";

/** The states that the instances of a track were in at the end of each day; null while one is not at hand. */
export interface StatesThrough {
  readonly days: readonly CivilDate[];
  readonly on: (day: CivilDate) => readonly string[] | null;
}

const known = new WeakMap<Compiled, WeakMap<FileState, Map<string, StatesThrough>>>();

/**
 * The states of a track through time, worked out once for a file. An instance is there from the day it entered a state; one
 * that has entered none is there all the time.
 */
export function statesThrough(view: View, track: string): StatesThrough {
  const { compiled, state } = view;
  const byState = known.get(compiled) ?? new WeakMap<FileState, Map<string, StatesThrough>>();
  known.set(compiled, byState);
  const byTrack = byState.get(state) ?? new Map<string, StatesThrough>();
  byState.set(state, byTrack);
  const through = byTrack.get(track) ?? workedOut(view, track);
  byTrack.set(track, through);
  return through;
}

function workedOut({ compiled, state }: View, track: string): StatesThrough {
  const { instances, complete } = instancesOf(state, track);
  const counts = new Map<string, number>();
  const count = (name: string, by: 1 | -1) => {
    const n = (counts.get(name) ?? 0) + by;
    if (n === 0) counts.delete(name);
    else counts.set(name, n);
  };
  const steps = instances.flatMap(({ path }) =>
    path.map(({ on, state: to }, at) => ({ on, to, from: path[at - 1]?.state ?? null })),
  );
  for (const instance of instances)
    if (instance.path.length === 0) count(stateOf(compiled.doc, { track, instance }), 1);
  const days: CivilDate[] = [];
  const found: (readonly string[])[] = [[...counts.keys()]];
  for (const { on, from, to } of steps.sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1))) {
    if (on !== days.at(-1)) {
      days.push(on);
      found.push([]);
    }
    if (from !== null) count(from, -1);
    count(to, 1);
    found[days.length] = [...counts.keys()];
  }
  return { days, on: (day) => (complete ? (found[placeOf(day, days)] ?? []) : null) };
}

/** How many days of an ordered list are no later than a day. */
function placeOf(day: CivilDate, days: readonly CivilDate[]): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? day) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

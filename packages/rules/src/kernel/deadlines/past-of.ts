import type { CivilDate } from "@aht-jo/core";
import type { Environment, MaybeValue, Tri } from "@aht-jo/core/expressions";
import type { Condition } from "../compiled.ts";
import type { FileState, InstanceState } from "../file-state.ts";
import { environmentAt, environmentOver, type View } from "../view.ts";
import { instanceOn, stateOn } from "./state-on.ts";
import { statesThrough } from "./states-through.ts";

/** What a condition on states says of the past: the days on which its value can change, in their order, and its value on a day. */
export interface Past {
  readonly days: readonly CivilDate[];
  readonly holdsOn: (day: CivilDate) => Tri;
}

/** The pasts of conditions that say the same at all places of a file. */
const everywhere = new WeakMap<Condition, WeakMap<FileState, Past>>();

/** The past of a condition on states at a place; what it reads of the file as a whole is worked out once for all places. */
export function pastOf(condition: Condition, place: View): Past {
  const { scope, state } = place;
  const isPlain =
    condition.params.length === 0 && condition.reads.every((path) => /^states?\./.test(path));
  if (!isPlain) return pastOfWhole(condition, place);
  if (scope !== null && condition.reads.includes(`state.${scope}`))
    return pastOfStates(condition, place);
  const byState = everywhere.get(condition) ?? new WeakMap<FileState, Past>();
  everywhere.set(condition, byState);
  const known = byState.get(state) ?? onceEach(pastOfStates(condition, place));
  byState.set(state, known);
  return known;
}

/** A condition that reads more than states: the file is made again as it was on each day. */
function pastOfWhole({ evaluate }: Condition, place: View): Past {
  const { state, instance } = place;
  return {
    days: daysOf(Object.values(state.tracks).flat()),
    holdsOn: (day) =>
      evaluate(
        environmentAt({
          ...place,
          day,
          state: stateOn(state, day),
          instance: instance === null ? null : instanceOn(instance, day),
        }),
      ) as Tri,
  };
}

/** A condition that reads the state of the instance, of tracks that have only one, or the states of all of a track. */
function pastOfStates({ evaluate, reads }: Condition, place: View): Past {
  const { compiled, scope, state } = place;
  const instancesIn = (track: string) =>
    Object.hasOwn(state.tracks, track) ? (state.tracks[track] ?? []) : [];
  const all = reads.flatMap((path) => {
    const [head = "", track = ""] = path.split(".");
    return head === "states" ? [track] : [];
  });
  const single = reads.flatMap((path) => {
    const [head = "", track = ""] = path.split(".");
    return head === "state" && track !== scope ? [track] : [];
  });
  const isOwn = reads.includes(`state.${scope}`);
  const throughout = new Map(all.map((track) => [track, statesThrough(place, track)]));
  const moving = [
    ...single.flatMap(instancesIn),
    ...(isOwn && place.instance !== null ? [place.instance] : []),
  ];
  const days = [...daysOf(moving), ...[...throughout.values()].flatMap((of) => of.days)];
  const holdsOn = (day: CivilDate): Tri => {
    const then: View = {
      ...place,
      day,
      state: {
        ...state,
        tracks: Object.fromEntries(
          single.map((track) => [track, instancesIn(track).map((one) => instanceOn(one, day))]),
        ),
      },
      instance: place.instance === null ? null : instanceOn(place.instance, day),
    };
    const environment: Environment = environmentOver(then, (path): MaybeValue => {
      const states = throughout.get(path.slice("states.".length));
      return path.startsWith("states.") && states !== undefined
        ? states.on(day)
        : compiled.read(path)(then, environment);
    });
    return evaluate(environment) as Tri;
  };
  return { days: [...new Set(days)].sort(), holdsOn };
}

/** The same, with what was asked about a day kept, and without days on which nothing changes. */
function onceEach({ days, holdsOn }: Past): Past {
  const known = new Map<CivilDate, Tri>();
  const kept = (day: CivilDate): Tri => {
    const value = known.get(day);
    if (value !== undefined) return value;
    const found = holdsOn(day);
    known.set(day, found);
    return found;
  };
  return {
    days: days.filter((day, at) => at === 0 || kept(day) !== kept(days[at - 1] ?? day)),
    holdsOn: kept,
  };
}

/** The days on which instances entered a state, each once, in their order. */
function daysOf(instances: readonly InstanceState[]): readonly CivilDate[] {
  return [...new Set(instances.flatMap(({ path }) => path.map(({ on }) => on)))].sort();
}

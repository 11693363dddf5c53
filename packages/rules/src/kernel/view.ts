import type { CivilDate, WorkingCalendar } from "@aht-jo/core";
import type { Environment, MaybeValue } from "@aht-jo/core/expressions";
import type { Scope } from "../document/declarations.ts";
import type { Compiled } from "./compiled.ts";
import type { FileState, InstanceState } from "./file-state.ts";
import { instanceOf } from "./instances.ts";
import { paramsByDay, paramsIn } from "./params-in.ts";

/**
 * A place from which conditions are read: a file, perhaps one of its instances, on a day.
 *
 * `instance` is null where the scope is the file, and for an instance that nobody opened yet. `receiver` is who the
 * step is meant for. `data` is what a command brings: it counts before what the file holds.
 */
export interface View {
  readonly compiled: Compiled;
  readonly state: FileState;
  readonly scope: Scope;
  readonly instance: InstanceState | null;
  readonly receiver: string | null;
  readonly day: CivilDate;
  readonly calendar: WorkingCalendar | null;
  readonly data: Readonly<Record<string, MaybeValue>>;
}

/** The instance of a track that a place is about: its own in the track's scope, else the only one. */
export function instanceAt({ state, scope, instance }: View, track: string): InstanceState | null {
  return track === scope ? instance : instanceOf(state, { track, id: null });
}

/** The file as a whole, seen from a place in it. */
export function viewOutside(view: View): View {
  return { ...view, scope: null, instance: null, receiver: null, data: broughtToFile(view) };
}

/** An instance, seen from a place in its file: what a command brings counts where it belongs. */
export function viewInside(
  view: View,
  { track, instance }: { readonly track: string; readonly instance: InstanceState },
): View {
  const isHere = view.scope === track && view.instance?.id === instance.id;
  if (isHere) return { ...view, instance };
  const { receiver } = instance;
  return { ...view, scope: track, instance, receiver, data: broughtToFile(view) };
}

/** Of what a command brings the facts of the person and the file, which hold for all its instances. */
function broughtToFile({ data, compiled }: View): View["data"] {
  const brought = Object.entries(data);
  if (brought.length === 0) return data;
  return Object.fromEntries(
    brought.filter(([name]) => typeof compiled.doc.facts[name]?.on !== "object"),
  );
}

/** What expressions read at a place. */
export function environmentAt(view: View): Environment {
  const { compiled } = view;
  const environment: Environment = environmentOver(view, (path) =>
    compiled.read(path)(view, environment),
  );
  return environment;
}

/** What expressions read at a place when its facts are given by a function. */
export function environmentOver(view: View, fact: Environment["fact"]): Environment {
  const params = paramsByDay(view);
  return params === null ? environmentDated(view, fact) : { fact, params, calendar: view.calendar };
}

/** The same where facts say which parameters are in force: these are looked up when one of them is asked for. */
function environmentDated(view: View, fact: Environment["fact"]): Environment {
  let params: Environment["params"] | null = null;
  const environment: Environment = {
    fact,
    get params() {
      params ??= paramsIn(view, environment);
      return params;
    },
    calendar: view.calendar,
  };
  return environment;
}

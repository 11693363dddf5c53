import type { Environment, MaybeValue, Tri } from "@aht-jo/core/expressions";
import type { Compiled } from "./compiled.ts";
import { hasConsent } from "./consent-on.ts";
import type { InstanceState } from "./file-state.ts";
import { governing } from "./governing.ts";
import { instanceOf, instancesOf, stateOf } from "./instances.ts";
import { isRunning } from "./running-duty.ts";
import { environmentAt, type View } from "./view.ts";

/** Reads one path of the expressions at a place; null when it is not known. */
export type ReadPath = (view: View, environment: Environment) => MaybeValue;

/** What the reader of a path is made from. */
type Meanings = Pick<Compiled, "doc" | "defines">;

/** The reader of a path; what `checkExpr` let through is of one of these forms. */
export function readerOf(path: string, meanings: Meanings): ReadPath {
  const { doc } = meanings;
  const [head = "", name = ""] = path.split(".", 2);
  const last = path.slice(head.length + name.length + 2);
  if (name === "") {
    if (head === "day") return ({ day }) => day;
    if (head === "opened") return ({ state }) => state.opened;
    return factReader(head, meanings);
  }
  switch (head) {
    case "state": {
      const initial = doc.tracks[name]?.initial ?? "";
      return (view) => own(view, name)?.state ?? initial;
    }
    case "since":
      return (view) => own(view, name)?.since ?? null;
    case "entered":
      return (view) => own(view, name)?.path.findLast(({ state }) => state === last)?.on ?? null;
    case "done": {
      const track = doc.commands[name]?.track ?? "";
      return (view) => own(view, track)?.done[name] ?? null;
    }
    case "states":
      return (view) => statesOf(view, name);
    case "some":
      return someReader({ track: name, read: factReader(last, meanings) });
    case "consent":
      return (view) => hasConsent(view, name);
    case "running":
      return (view) => isRunning(view, path.slice("running.".length));
    default:
      return () => null;
  }
}

/** The instance of a track that a place is about: its own in the track's scope, else the only one. */
function own({ state, scope, instance }: View, track: string): InstanceState | null {
  return track === scope ? instance : instanceOf(state, { track, id: null });
}

/** The states that the instances of a track are in, each once; unknown while one of them is not at hand. */
function statesOf({ compiled, state }: View, track: string): readonly string[] | null {
  const { instances, complete } = instancesOf(state, track);
  if (!complete) return null;
  return [...new Set(instances.map((instance) => stateOf(compiled.doc, { track, instance })))];
}

/** Whether a fact holds of some instance: true if of one, false if of none, unknown while one could be it. */
function someReader({ track, read }: { readonly track: string; readonly read: ReadPath }) {
  return (view: View): Tri => {
    const { instances, complete } = instancesOf(view.state, track);
    let result: Tri = complete ? false : null;
    for (const instance of instances) {
      const { receiver } = instance;
      const inside: View = { ...view, scope: track, instance, receiver, data: {} };
      const value = read(inside, environmentAt(inside));
      if (value === true) return true;
      if (value !== false) result = null;
    }
    return result;
  };
}

/** Reads a fact: derived where a rule defines it; else what the command brings, the instance holds, or the file holds. */
function factReader(name: string, { doc, defines }: Meanings): ReadPath {
  const definitions = defines.get(name);
  if (definitions !== undefined)
    return (_, environment) => {
      const inForce = governing(definitions, environment);
      return inForce?.length === 1 ? (inForce[0]?.value.evaluate(environment) ?? null) : null;
    };
  const isOfTrack = typeof doc.facts[name]?.on === "object";
  return ({ data, instance, state }) => {
    if (Object.hasOwn(data, name)) return data[name] ?? null;
    const holder = isOfTrack ? instance?.facts : state.facts;
    return holder !== undefined && Object.hasOwn(holder, name) ? (holder[name] ?? null) : null;
  };
}

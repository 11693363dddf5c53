import type { Environment, MaybeValue, Tri } from "@aht-jo/core/expressions";
import type { Compiled } from "./compiled.ts";
import { hasConsent } from "./consent-on.ts";
import { governing } from "./governing.ts";
import { instancesOf, stateOf } from "./instances.ts";
import { isRunning } from "./running-duty.ts";
import { isValueOf } from "./sound-values.ts";
import { environmentAt, instanceAt, type View, viewInside } from "./view.ts";

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
      return (view) => instanceAt(view, name)?.state ?? initial;
    }
    case "since":
      return (view) => instanceAt(view, name)?.since ?? null;
    case "entered":
      return (view) =>
        instanceAt(view, name)?.path.findLast(({ state }) => state === last)?.on ?? null;
    case "done": {
      const track = doc.commands[name]?.track ?? "";
      return (view) => instanceAt(view, track)?.done[name]?.at(-1) ?? null;
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
      const inside = viewInside(view, { track, instance });
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
  const def = doc.facts[name];
  const isOfTrack = typeof def?.on === "object";
  return ({ data, instance, state }) => {
    if (Object.hasOwn(data, name)) return data[name] ?? null;
    const holder = isOfTrack ? instance?.facts : state.facts;
    const held =
      holder !== undefined && Object.hasOwn(holder, name) ? (holder[name] ?? null) : null;
    return held !== null && isValueOf(def, held) ? held : null;
  };
}

import type { Environment, MaybeValue } from "@aht-jo/core/expressions";
import { governing } from "./governing.ts";
import type { View } from "./view.ts";

type Params = Environment["params"];

const none: Params = Object.freeze({});

/** What days alone say of the parameters of a rule set; the last answer is kept, for most questions share their days. */
interface ByDay {
  readonly isByDay: boolean;
  day: string | null;
  opened: string | null;
  values: Params;
}

const known = new WeakMap<View["compiled"]["params"], ByDay>();

/** The parameters in force at a place; one without a value in force is absent, and so unknown. */
export function paramsIn(view: View, environment: Environment): Params {
  const values: Record<string, MaybeValue> = {};
  for (const [name, versions] of view.compiled.params) {
    const inForce = governing(versions, environment);
    if (inForce === null) continue;
    const favours = view.compiled.doc.params[name]?.favours;
    const [first, ...others] = inForce.map(({ rule }) => rule.value);
    if (first === undefined) continue;
    values[name] = others.reduce(
      (best, value) => ((favours === "higher" ? value > best : value < best) ? value : best),
      first,
    );
  }
  return values;
}

/** The same where the day and the day of opening say it all; null where a fact is needed to tell. */
export function paramsByDay(view: View): Params | null {
  const { params } = view.compiled;
  if (params.size === 0) return none;
  const { day } = view;
  const { opened } = view.state;
  const last = known.get(params) ?? remembered(params);
  if (!last.isByDay || (last.day === day && last.opened === opened))
    return last.isByDay ? last.values : null;
  const fact = (path: string) => (path === "day" ? day : path === "opened" ? opened : null);
  last.values = Object.freeze(paramsIn(view, { fact, params: {}, calendar: null }));
  last.day = day;
  last.opened = opened;
  return last.values;
}

function remembered(params: View["compiled"]["params"]): ByDay {
  const anchors = [...params.values()].flat().map(({ rule }) => rule.inForce.anchor);
  const isByDay = anchors.every((anchor) => typeof anchor === "string");
  const byDay: ByDay = { isByDay, day: null, opened: null, values: {} };
  known.set(params, byDay);
  return byDay;
}

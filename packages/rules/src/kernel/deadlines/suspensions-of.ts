import type { CivilDate } from "@aht-jo/core";
import type { Tri } from "@aht-jo/core/expressions";
import type { CompiledDuty, Condition } from "../compiled.ts";
import type { FileState } from "../file-state.ts";
import { environmentAt, type View } from "../view.ts";
import { earlierOf } from "./later-of.ts";
import { instanceOn, stateOn } from "./state-on.ts";

/** A stretch of days on which the clock stands still, or may; `to` is null while it does so on the last day known. */
export interface Suspension {
  readonly from: CivilDate;
  readonly to: CivilDate | null;
  readonly certain: boolean;
}

/**
 * When the clock of a duty stood still, from its start up to a day that is included.
 *
 * The condition reads states only, so it can change on no other day than one on which some instance changed its state.
 * What is entered on a day holds from that day.
 */
export function suspensionsOf(
  duty: CompiledDuty,
  at: { readonly place: View; readonly start: CivilDate; readonly until: CivilDate },
): readonly Suspension[] {
  const { place, start, until } = at;
  if (duty.suspendedWhile === null) return [];
  const found: Suspension[] = [];
  let open: { from: CivilDate; certain: boolean } | null = null;
  for (const day of daysOfChange(place.state, { after: start, until })) {
    const holds = holdsOn(duty.suspendedWhile, { place, day: earlierOf(day, until) });
    if (open !== null && holds !== false && open.certain === (holds === true)) continue;
    if (open !== null) found.push({ ...open, to: day });
    open = holds === false ? null : { from: day, certain: holds === true };
  }
  return open === null ? found : [...found, { ...open, to: null }];
}

/** The start, and every later day on which some instance of the file entered a state. */
function daysOfChange(
  state: FileState,
  within: { readonly after: CivilDate; readonly until: CivilDate },
): readonly CivilDate[] {
  const { after, until } = within;
  const days = Object.values(state.tracks)
    .flat()
    .flatMap(({ path }) => path.map(({ on }) => on))
    .filter((day) => day > after && day <= until);
  return [after, ...[...new Set(days)].sort()];
}

/** Whether a condition on states held on a day. */
function holdsOn(
  { evaluate }: Condition,
  when: { readonly place: View; readonly day: CivilDate },
): Tri {
  const { place, day } = when;
  const then: View = {
    ...place,
    day,
    state: stateOn(place.state, day),
    instance: place.instance === null ? null : instanceOn(place.instance, day),
  };
  return evaluate(environmentAt(then)) as Tri;
}

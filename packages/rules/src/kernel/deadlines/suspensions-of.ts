import type { CivilDate } from "@aht-jo/core";
import type { CompiledDuty } from "../compiled.ts";
import type { View } from "../view.ts";
import { earlierOf } from "./later-of.ts";
import { pastOf } from "./past-of.ts";

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
  const { days, holdsOn } = pastOf(duty.suspendedWhile, place);
  const found: Suspension[] = [];
  let open: { from: CivilDate; certain: boolean } | null = null;
  for (const day of [start, ...days.filter((one) => one > start && one <= until)]) {
    const holds = holdsOn(earlierOf(day, until));
    if (open !== null && holds !== false && open.certain === (holds === true)) continue;
    if (open !== null) found.push({ ...open, to: day });
    open = holds === false ? null : { from: day, certain: holds === true };
  }
  return open === null ? found : [...found, { ...open, to: null }];
}

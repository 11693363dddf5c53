import type { CivilDate } from "@aht-jo/core";
import type { Tri } from "@aht-jo/core/expressions";
import type { CompiledDuty } from "./compiled.ts";
import { instancesOf } from "./instances.ts";
import { environmentAt, instanceAt, type View, viewInside, viewOutside } from "./view.ts";

/**
 * Where a duty stands at one place, before any counting of days: the day its clock starts, and the first day one of its
 * actions was done since, null when that never came; whether the duty is in force on the day of the start, and whether
 * it arises.
 */
export interface DutyStanding {
  readonly start: CivilDate | null;
  readonly metOn: CivilDate | null;
  readonly inForce: Tri;
  readonly arises: Tri;
}

/** Where a duty stands at a place of its scope. While the start is not known, neither is whether it is in force. */
export function standingOf(duty: CompiledDuty, view: View): DutyStanding {
  const environment = environmentAt(view);
  const start = duty.runsFrom.evaluate(environment) as CivilDate | null;
  return {
    start,
    metOn: start === null ? null : firstDone(duty, { view, start }),
    inForce:
      start === null
        ? null
        : (duty.inForce.evaluate(environmentAt({ ...view, day: start })) as Tri),
    arises: duty.applies.evaluate(environment) as Tri,
  };
}

/** The first day since the start on which one of the actions of a duty was done. */
function firstDone(
  { actions }: CompiledDuty,
  { view, start }: { readonly view: View; readonly start: CivilDate },
): CivilDate | null {
  let first: CivilDate | null = null;
  for (const action of actions) {
    const day = daysDone(view, action).find((one) => one >= start);
    if (day !== undefined && (first === null || day < first)) first = day;
  }
  return first;
}

/** The days on which a command was done at a place, in their order. */
function daysDone(view: View, command: string): readonly CivilDate[] {
  const track = view.compiled.doc.commands[command]?.track ?? "";
  const done = instanceAt(view, track)?.done ?? {};
  return Object.hasOwn(done, command) ? (done[command] ?? []) : [];
}

/** The places where a duty is judged: each instance of its track that is at hand, or the file. */
export function placesOf(view: View, duty: CompiledDuty): readonly View[] {
  const { on: track } = duty.rule;
  if (track === undefined || view.compiled.doc.tracks[track]?.many !== true)
    return [viewOutside(view)];
  return instancesOf(view.state, track).instances.map((instance) =>
    viewInside(view, { track, instance }),
  );
}

/** Whether a duty waits to be done somewhere on the file; unknown while it could be so, of a linked object too. */
export function isRunning(view: View, dutyId: string): Tri {
  const duty = view.compiled.duties.get(dutyId);
  if (duty === undefined) return null;
  const { complete } = instancesOf(view.state, duty.rule.on ?? "");
  let result: Tri = complete ? false : null;
  for (const place of placesOf(view, duty)) {
    const { metOn, inForce, arises } = standingOf(duty, place);
    if (metOn !== null || inForce === false || arises === false) continue;
    if (inForce === true && arises === true) return true;
    result = null;
  }
  return result;
}

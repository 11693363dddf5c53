import { scopeOfTrack } from "../document/declarations.ts";
import type { CheckLimits } from "./check.ts";
import type { Situation } from "./check-report.ts";
import { coneOf } from "./model/cone.ts";
import { allOf, type Formula, negated } from "./model/formula.ts";
import { holds, instancesOf } from "./model/holds.ts";
import type { Model } from "./model/model.ts";
import { isOpened } from "./model/opened.ts";
import { placeNow } from "./model/place.ts";
import type { Prepared } from "./model/prepare.ts";
import { sliceOf } from "./model/slice.ts";
import { openings } from "./openings.ts";
import { canStillReach, explore, type Numbered, type Search } from "./search/explore.ts";
import { graphOf } from "./search/graph.ts";
import { situationAt } from "./situation.ts";

/**
 * A state that files come to be in under the first version, and that some of them can never leave under the second,
 * though they could under the first. `situation` is one that can come about in the fewest steps.
 *
 * @category Checking
 */
export interface Stranded {
  readonly track: string;
  readonly state: string;
  readonly situation: Situation;
}

/** What is stranded when files of one version go on under another; null where the search was cut short. */
export function strandedBy(
  versions: { readonly before: Prepared; readonly after: Prepared },
  limits: Pick<CheckLimits, "maxStates" | "opening">,
): readonly Stranded[] | null {
  return versions.before.diagrams.bounded(() => searched(versions, limits));
}

function searched(
  versions: { readonly before: Prepared; readonly after: Prepared },
  { maxStates, opening }: Pick<CheckLimits, "maxStates" | "opening">,
): readonly Stranded[] | null {
  const { before, after } = versions;
  const { universe } = before.model;
  const found: Stranded[] = [];
  for (const [track, { states }] of Object.entries(before.model.doc.tracks)) {
    const seats = seatsOf(before.model, { track, states: Object.keys(states) }).filter(
      ({ state }) => after.model.doc.tracks[track]?.states[state]?.final !== true,
    );
    const cone = coneUnder(
      [before, after],
      seats.map(({ isThere }) => isThere),
    );
    const [slice, later] = [before, after].map((one) => sliceOf(one.outlines, cone));
    if (slice == null || later == null) return null;
    const [old, next] = [slice, later].map((one) => graphOf(one, before.diagrams));
    if (old == null || next == null) return null;
    const from = openings(slice, { graph: old, model: before.model, opening });
    const under = explore(old, { maxStates, from });
    const goingOn = explore(next, { maxStates, from: situationsOf(under) });
    if (!under.complete || !goingOn.complete) return null;
    for (const { state, isThere } of seats) {
      if (found.some((one) => one.track === track && one.state === state)) continue;
      const isTarget = {
        old: old.question(negated(isThere)),
        next: next.question(negated(isThere)),
      };
      const couldLeave = canStillReach(under, { graph: old, isTarget: isTarget.old });
      const canLeave = canStillReach(goingOn, { graph: next, isTarget: isTarget.next });
      const isSeated = old.question(isThere);
      for (let order = 0; order < under.log.size(); order += 1) {
        // What goes on begins with the situations of the first version, in their order.
        old.at(under.log.lo(order), under.log.hi(order));
        if (!isSeated() || canLeave(order) || !couldLeave(order)) continue;
        found.push({
          track,
          state,
          situation: situationAt(under, {
            order,
            formula: true,
            universe,
            diagrams: before.diagrams,
          }),
        });
        break;
      }
    }
  }
  return found;
}

/** What can influence some statements under any of several versions. */
function coneUnder(
  versions: readonly Prepared[],
  statements: readonly Formula[],
): ReadonlySet<number> {
  let cone: ReadonlySet<number> = new Set();
  for (let before = -1; before !== cone.size; ) {
    before = cone.size;
    for (const { outlines, diagrams } of versions)
      cone = coneOf(statements, { outlines, diagrams, cone });
  }
  return cone;
}

/** Each state of each instance of a track, and when an instance is in it. */
function seatsOf(
  model: Model,
  { track, states }: { readonly track: string; readonly states: readonly string[] },
): readonly { readonly state: string; readonly isThere: Formula }[] {
  const scope = scopeOfTrack(model.doc, track);
  return instancesOf(placeNow(model, { scope: null, instance: 0 }), track).flatMap((instance) => {
    const place = placeNow(model, { scope, instance });
    return states.map((state) => ({
      state,
      isThere: allOf([
        isOpened(place, track),
        holds(
          { op: "in", arg: { op: "fact", path: `state.${track}` }, set: [state] },
          { want: true, place },
        ),
      ]),
    }));
  });
}

function* situationsOf({ log }: Search): Iterable<Numbered> {
  for (let order = 0; order < log.size(); order += 1)
    yield { lo: log.lo(order), hi: log.hi(order) };
}

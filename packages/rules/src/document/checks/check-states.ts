import type { CivilDate } from "@aht-jo/core";
import { own, printable } from "../document-name.ts";
import type { InForce } from "../rule.ts";
import type { RuleSetDoc, StateDef, TrackDef } from "../rule-set-doc.ts";
import { type DocumentIssue, documentIssue } from "./document-issue.ts";

/**
 * Every state can be reached and, unless it is final, be left, on every day from which moves speak of it.
 *
 * Only the arrows count, not their conditions. An arrow is there on the days on which its move is in force, all anchors
 * taken as that day; between two such borders nothing changes, so the first day of each stretch stands for all of it.
 * A retired state need not be reached any more, and must have a way out even if it is final. A state is reported once,
 * for the first day.
 */
export function checkStates(doc: RuleSetDoc): readonly DocumentIssue[] {
  const arrows = arrowsIn(doc);
  const firstDay = doc.rules.map(({ inForce }) => inForce.from).sort()[0];
  if (firstDay === undefined) return [];
  return Object.entries(doc.tracks).flatMap(([name, track]) => {
    const stretches = stretchesOf(track, arrows.get(name) ?? []);
    const first: First = (holds) =>
      stretches.find(
        (stretch) =>
          holds(stretch) && doc.rules.some(({ inForce }) => isInForceOn(inForce, stretch.day)),
      )?.day ?? null;
    return Object.keys(track.states).flatMap((state) => {
      const path = ["tracks", name, "states", state];
      const about = (day: CivilDate) => ({ state: printable(state), day });
      const isEverSpokenOf = stretches.some(({ spokenOf }) => spokenOf.has(state));
      const unreached =
        isEverSpokenOf || state === track.initial
          ? first((stretch) => isUnreached(state, { track, stretch }))
          : firstDay;
      const stuck = first((stretch) => isStuck(state, { track, stretch }));
      return [
        ...(unreached === null
          ? []
          : [documentIssue("rules.unreachable-state", path, about(unreached))]),
        ...(stuck === null ? [] : [documentIssue("rules.no-way-out", path, about(stuck))]),
      ];
    });
  });
}

/** A way between states of a track, and when it is open; `to` is null for a step that stays. */
interface Arrow {
  readonly from: readonly string[];
  readonly to: string | null;
  readonly inForce: InForce;
}

/** Days on which nothing changes, by the first: what moves have spoken of until then, what is reached, what is left. */
interface Stretch {
  readonly day: CivilDate;
  readonly spokenOf: ReadonlySet<string>;
  readonly reached: ReadonlySet<string>;
  readonly left: ReadonlySet<string>;
}

/** The first day, with any rule in force at all, of a stretch of which something holds. */
type First = (holds: (stretch: Stretch) => boolean) => CivilDate | null;

interface At {
  readonly track: TrackDef;
  readonly stretch: Stretch;
}

function isUnreached(state: string, { track, stretch }: At): boolean {
  const { day, spokenOf, reached } = stretch;
  return spokenOf.has(state) && !reached.has(state) && !isRetired(own(track.states, state), day);
}

function isStuck(state: string, { track, stretch }: At): boolean {
  const { day, spokenOf, left } = stretch;
  const def = own(track.states, state);
  return spokenOf.has(state) && !left.has(state) && (def?.final !== true || isRetired(def, day));
}

function stretchesOf(track: TrackDef, arrows: readonly Arrow[]): readonly Stretch[] {
  const retired = Object.values(track.states).flatMap(({ retiredFrom }) => retiredFrom ?? []);
  const borders = arrows.flatMap(({ inForce: { from, to } }) =>
    to === undefined ? [from] : [from, to],
  );
  const coming = [...arrows].sort((a, b) => (a.inForce.from < b.inForce.from ? 1 : -1));
  const spokenOf = new Set<string>();
  let open: readonly Arrow[] = [];
  return [...new Set([...borders, ...retired])].sort().map((day) => {
    const begun: Arrow[] = [];
    while (isBegunOn(coming.at(-1), day)) begun.push(...coming.splice(-1));
    open = [...open, ...begun].filter(({ inForce }) => isInForceOn(inForce, day));
    for (const { from, to } of open)
      for (const state of [track.initial, ...from, ...(to === null ? [] : [to])])
        spokenOf.add(state);
    return {
      day,
      spokenOf: new Set(spokenOf),
      reached: reachedFrom(track.initial, open),
      left: new Set(
        open.flatMap(({ from, to }) => from.filter((state) => to !== null && to !== state)),
      ),
    };
  });
}

function reachedFrom(initial: string, arrows: readonly Arrow[]): ReadonlySet<string> {
  const next = new Map<string, string[]>();
  for (const { from, to } of arrows)
    if (to !== null)
      for (const state of from) {
        const list = next.get(state);
        if (list === undefined) next.set(state, [to]);
        else list.push(to);
      }
  const reached = new Set([initial]);
  // The set grows while it is read.
  for (const state of reached) for (const to of next.get(state) ?? []) reached.add(to);
  return reached;
}

/** The arrows of each track, those of joint moves included. */
function arrowsIn(doc: RuleSetDoc): ReadonlyMap<string, readonly Arrow[]> {
  const arrows = new Map<string, Arrow[]>(Object.keys(doc.tracks).map((track) => [track, []]));
  for (const rule of doc.rules) {
    if (rule.kind !== "move") continue;
    const { command, from, to = null, inForce, also } = rule;
    arrows.get(own(doc.commands, command)?.track ?? "")?.push({ from, to, inForce });
    for (const joint of also ?? []) arrows.get(joint.track)?.push({ ...joint, inForce });
  }
  return arrows;
}

function isBegunOn(arrow: Arrow | undefined, day: CivilDate): boolean {
  return arrow !== undefined && arrow.inForce.from <= day;
}

function isInForceOn({ from, to }: InForce, day: CivilDate): boolean {
  return from <= day && (to === undefined || day < to);
}

function isRetired(state: StateDef | undefined, day: CivilDate): boolean {
  return state?.retiredFrom !== undefined && state.retiredFrom <= day;
}

import { canonicalJson } from "@aht-jo/core";
import type { Blocker } from "@aht-jo/rules";
import { shortfallOf } from "./deciding-clauses.ts";
import { type MoveRule, moveIn } from "./rule-in.ts";
import type { Speaker } from "./speaker.ts";

/** A permission that does not apply, and why. */
export interface Missed {
  readonly move: MoveRule;
  readonly blockers: readonly Blocker[];
}

/**
 * A permission with the cases it was written for: rules of one command that begin and end alike and whose titles differ
 * only behind a colon. The nearest case is first.
 */
export interface Permission {
  readonly title: string;
  readonly cases: readonly [Missed, ...Missed[]];
  readonly distance: number;
}

/** The permissions that come into question, the nearest first. */
export function permissionsIn(
  blockers: readonly Blocker[],
  speaker: Speaker,
): readonly Permission[] {
  const missed = new Map<string, { readonly move: MoveRule; readonly blockers: Blocker[] }>();
  for (const blocker of blockers) {
    const move = moveIn(speaker.doc, blocker.rule);
    if (move === undefined) continue;
    const one = missed.get(move.id) ?? { move, blockers: [] };
    one.blockers.push(blocker);
    missed.set(move.id, one);
  }
  const groups = new Map<string, Missed[]>();
  for (const one of missed.values()) {
    const { command, from, to = null, title } = one.move;
    const key = canonicalJson([command, [...from].sort(), to, stemOf(title[speaker.locale])]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()]
    .map((cases) => permissionOf(cases, speaker))
    .sort((a, b) => a.distance - b.distance);
}

function permissionOf(missed: readonly Missed[], { locale }: Speaker): Permission {
  const cases = [...missed].sort((a, b) => distanceOf(a) - distanceOf(b));
  const [first, ...others] = cases as [Missed, ...Missed[]];
  const title = first.move.title[locale];
  return {
    title: others.length === 0 ? title : stemOf(title),
    cases: [first, ...others],
    distance: distanceOf(first),
  };
}

/** The title of a rule up to the colon behind which its case stands. */
function stemOf(title: string): string {
  return title.split(": ")[0] ?? title;
}

/** The case of a rule by its title; the whole title where it names none. */
export function caseOf(title: string): string {
  const at = title.indexOf(": ");
  return at < 0 ? title : title.slice(at + 2);
}

/** How far a permission is: what can be recorded or given is near, what the file would have to become is far. */
function distanceOf({ blockers }: Missed): number {
  return blockers.reduce((sum, blocker) => sum + weightOf(blocker), 0);
}

function weightOf(blocker: Blocker): number {
  switch (blocker.kind) {
    case "role":
    case "consent":
    case "unknown":
      return 1;
    case "guard": {
      const { lacking, inTheWay } = shortfallOf(blocker.trace);
      return 1 + 2 * lacking.length + 4 * inTheWay.length;
    }
    case "state":
      return 4;
    case "date":
    case "conflict":
    case "forbidden":
      return 16;
  }
}

import { at, listAt, type Place, planIdOf } from "./place.ts";

/** Everything in a plan document that carries an id. */
export type EntryKind =
  | "pillar"
  | "goal"
  | "sub-goal"
  | "output"
  | "activity"
  | "indicator"
  | "cell";

/** Something with an id in a plan document of unknown shape, and the entry above it. A malformed id reads as null. */
export interface PlanEntry {
  readonly kind: EntryKind;
  readonly id: string | null;
  readonly place: Place;
  readonly parent: Pick<PlanEntry, "id" | "place"> | null;
}

const childLists: Readonly<Record<EntryKind, readonly (readonly [string, EntryKind])[]>> = {
  pillar: [["goals", "goal"]],
  goal: [["subGoals", "sub-goal"]],
  "sub-goal": [
    ["outputs", "output"],
    ["activities", "activity"],
    ["indicators", "indicator"],
    ["sharedCells", "cell"],
  ],
  output: [],
  activity: [["indicators", "indicator"]],
  indicator: [],
  cell: [],
};

/** The entries of a plan document, a parent before its children. */
export function planEntries(plan: Place): readonly PlanEntry[] {
  return listAt(plan, "pillars").flatMap((place) =>
    entriesFrom(place, { kind: "pillar", parent: null }),
  );
}

/** One entry and everything under it. */
export function entriesFrom(
  place: Place,
  { kind, parent }: Pick<PlanEntry, "kind" | "parent">,
): readonly PlanEntry[] {
  const entry: PlanEntry = { kind, id: planIdOf(at(place, "id")), place, parent };
  const below = childLists[kind].flatMap(([field, childKind]) =>
    listAt(place, field).flatMap((child) => entriesFrom(child, { kind: childKind, parent: entry })),
  );
  return [entry, ...below];
}

/** The first entry with each id. */
export function firstById(entries: readonly PlanEntry[]): ReadonlyMap<string, PlanEntry> {
  const first = new Map<string, PlanEntry>();
  for (const entry of entries) {
    if (entry.id !== null && !first.has(entry.id)) first.set(entry.id, entry);
  }
  return first;
}

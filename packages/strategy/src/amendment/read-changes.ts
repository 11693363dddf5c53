import { at, listAt, type Place, planIdOf, textOf } from "../plan/place.ts";
import { type EntryKind, entriesFrom, type PlanEntry } from "../plan/plan-entry.ts";

/** The kind of node each kind is added under; null for the plan itself. */
export const parentKinds: Readonly<
  Record<Exclude<EntryKind, "cell">, readonly (EntryKind | null)[]>
> = {
  pillar: [null],
  goal: ["pillar"],
  "sub-goal": ["goal"],
  output: ["sub-goal"],
  activity: ["sub-goal"],
  indicator: ["activity", "sub-goal"],
};

/** A node to be added: where it goes, and everything that comes with it, itself first. */
export interface ReadAdd {
  readonly place: Place;
  readonly kind: keyof typeof parentKinds;
  readonly parent: string | null;
  readonly entries: readonly PlanEntry[];
}

/** A node to be retired. */
interface ReadRetire {
  readonly place: Place;
  readonly id: string;
}

/** A field to be given a value. */
export interface ReadSet {
  readonly place: Place;
  readonly id: string;
  readonly field: string;
}

/** What can be read of the changes in an amendment document of unknown shape. */
export interface ReadChanges {
  readonly adds: readonly ReadAdd[];
  readonly retires: readonly ReadRetire[];
  readonly sets: readonly ReadSet[];
}

/** Reads the changes of an amendment document; what has the wrong shape is left out. */
export function readChanges(amendment: Place): ReadChanges {
  const adds: ReadAdd[] = [];
  const retires: ReadRetire[] = [];
  const sets: ReadSet[] = [];
  for (const place of listAt(amendment, "changes")) {
    const id = planIdOf(at(place, "id"));
    const field = textOf(at(place, "field"));
    const op = at(place, "op").value;
    const add = op === "add" ? readAdd(place) : null;
    if (add !== null) adds.push(add);
    if (op === "retire" && id !== null) retires.push({ place, id });
    if (op === "set" && id !== null && field !== null) sets.push({ place, id, field });
  }
  return { adds, retires, sets };
}

function readAdd(place: Place): ReadAdd | null {
  const kind = textOf(at(place, "kind"));
  if (kind === null || !isAddable(kind)) return null;
  const parent = planIdOf(at(place, "parent"));
  const above = parent === null ? null : { id: parent, place: elsewhere };
  return { place, kind, parent, entries: entriesFrom(at(place, "node"), { kind, parent: above }) };
}

/** Stands for a node that is in the plan, not in the amendment. */
const elsewhere: Place = { value: undefined, path: [] };

function isAddable(kind: string): kind is keyof typeof parentKinds {
  return Object.hasOwn(parentKinds, kind);
}

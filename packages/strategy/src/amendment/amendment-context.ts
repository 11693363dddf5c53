import type { CivilDate } from "@aht-jo/core";
import { at, dateOf, type Place } from "../plan/place.ts";
import type { Plan } from "../plan/plan.ts";
import { type EntryKind, firstById, type PlanEntry, planEntries } from "../plan/plan-entry.ts";
import { type LocatedNode, nodes } from "../query/nodes.ts";
import { type ReadChanges, readChanges } from "./read-changes.ts";

/**
 * An amendment document beside its plan.
 *
 * - `nodes`: the nodes of the plan, retired ones included. `taken`: every id the plan uses, cells included.
 * - `added`: what the amendment brings, first entry of each id. `retiring`: the ids it retires.
 */
export interface AmendmentContext {
  readonly plan: Plan;
  readonly effective: CivilDate | null;
  readonly changes: ReadChanges;
  readonly nodes: ReadonlyMap<string, LocatedNode>;
  readonly taken: ReadonlyMap<string, EntryKind>;
  readonly added: ReadonlyMap<string, PlanEntry>;
  readonly retiring: ReadonlySet<string>;
}

/** Reads an amendment document beside the plan it changes. */
export function amendmentContext(
  amendment: Place,
  { plan }: { readonly plan: Plan },
): AmendmentContext {
  const taken = new Map<string, EntryKind>();
  for (const { id, kind } of planEntries({ value: plan, path: [] })) {
    if (id !== null) taken.set(id, kind);
  }
  const changes = readChanges(amendment);
  return {
    plan,
    effective: dateOf(at(amendment, "effective")),
    changes,
    nodes: new Map([...nodes(plan)].map((located) => [located.node.id, located])),
    taken,
    added: firstById(changes.adds.flatMap(({ entries }) => entries)),
    retiring: new Set(changes.retires.map(({ id }) => id)),
  };
}

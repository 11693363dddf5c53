import { type StrategyIssue, strategyIssue } from "../messages/strategy-issue.ts";
import { checkParties } from "./check-parties.ts";
import { checkTimeFrame } from "./check-time-frame.ts";
import { at, listAt, type Place, planIdOf } from "./place.ts";
import type { EntryKind, PlanEntry } from "./plan-entry.ts";
import { parentIdOf } from "./plan-id.ts";
import { sameData } from "./same-data.ts";
import type { Term } from "./term.ts";

/** What an entry is checked against: the plan's term, null when it is not known, and the ids of the whole plan. */
export interface EntryContext {
  readonly term: Term | null;
  readonly kindOf: (id: string) => EntryKind | undefined;
}

/** Checks one entry of a plan, without those under it: its id, time frame, parties, and what it serves. */
export function checkEntry(entry: PlanEntry, context: EntryContext): readonly StrategyIssue[] {
  const { kind, place } = entry;
  switch (kind) {
    case "activity":
      return [
        ...checkNesting(entry),
        ...checkTimeFrame(at(place, "timeFrame"), context),
        ...checkParties(place, "parties"),
      ];
    case "indicator":
      return [...checkNesting(entry), ...checkServes(entry, context)];
    case "cell":
      return [...checkNesting(entry), ...checkServes(entry, context), ...checkCell(entry)];
    case "pillar":
    case "goal":
    case "sub-goal":
    case "output":
      return checkNesting(entry);
    default:
      return kind satisfies never;
  }
}

function checkNesting({ id, parent, place }: PlanEntry): readonly StrategyIssue[] {
  const above = parent === null ? "" : parent.id;
  return id === null || above === null || parentIdOf(id) === above
    ? []
    : [strategyIssue("plan.id-nesting", [...place.path, "id"], { id })];
}

function checkServes(
  { place, parent }: PlanEntry,
  { kindOf }: EntryContext,
): readonly StrategyIssue[] {
  const seen = new Set<string>();
  return listAt(place, "serves").flatMap((served) => {
    const id = planIdOf(served);
    if (id === null) return [];
    if (seen.has(id)) return [strategyIssue("plan.duplicate-serves", served.path, { id })];
    seen.add(id);
    if (kindOf(id) !== "activity") return [strategyIssue("plan.unknown-id", served.path, { id })];
    const isBeside = id === parent?.id || parentIdOf(id) === parent?.id;
    return isBeside ? [] : [strategyIssue("plan.serves-elsewhere", served.path, { id })];
  });
}

/** Every activity that a cell serves carries the values of the first. */
function checkCell({ place, parent }: PlanEntry): readonly StrategyIssue[] {
  if (parent === null) return [];
  const carriers = new Map(
    listAt(parent.place, "activities").map((activity) => [planIdOf(at(activity, "id")), activity]),
  );
  const fields =
    at(place, "column").value === "time-frame" ? ["timeFrame"] : ["parties", "concernedPartners"];
  const served = listAt(place, "serves").flatMap((one) => {
    const id = planIdOf(one);
    const activity = id === null ? undefined : carriers.get(id);
    return id === null || activity === undefined ? [] : [{ id, path: one.path, activity }];
  });
  const [first, ...others] = served;
  return others.flatMap(({ id, path, activity }) =>
    first === undefined || fields.every((field) => agree(first.activity, { activity, field }))
      ? []
      : [strategyIssue("plan.shared-cell-differs", path, { id })],
  );
}

function agree(
  first: Place,
  { activity, field }: { readonly activity: Place; readonly field: string },
): boolean {
  return sameData(at(first, field).value, at(activity, field).value);
}

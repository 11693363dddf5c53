import { type CivilDate, canonicalJson, type Issue, issue } from "@aht-jo/core";
import type { MaybeValue } from "@aht-jo/core/expressions";
import type { SealedEvent } from "./event.ts";
import { applyEvent, draftOpened, finished } from "./file-draft.ts";
import type { FileState } from "./file-state.ts";

/**
 * What a file has come to, and where its log does not agree with itself.
 *
 * @category Files
 */
export interface Replayed {
  readonly state: FileState;
  readonly conflicts: readonly Issue<ConflictCode>[];
}

/**
 * Where a log does not agree with itself.
 *
 * @category Files
 */
export type ConflictCode = "event.same-id" | "event.other-state" | "event.after-final";

/**
 * Folds the events of a file, and those of the shared objects it refers to, into its state.
 *
 * The order in which they are given does not matter, nor how often: an event that comes twice counts once, and they
 * are ordered by the day they occurred, the instant they were recorded, and their id as text, code unit by code unit.
 * What came in late stands where it belongs, and counts: its facts, consents and withdrawals always do.
 *
 * `conflicts` are located by the position of an event in that order, after removal of doubles:
 * - `event.same-id`: events with one id and different content, `count` in all; the one with the smallest hash counts,
 *   of those that claim the same hash the one that comes first as canonical JSON.
 * - `event.other-state`: a move that began in another state than the instance was in. It is applied all the same.
 * - `event.after-final`: the same where the instance was in a final state. The move is not applied, all else is.
 *
 * @param events - In any order; not changed.
 * @param opening - The day the file was opened, and the facts that were known from the start.
 * @example
 * ```ts
 * import { civilDate } from "@aht-jo/core";
 * import { replay } from "@aht-jo/rules";
 * const { state, conflicts } = replay([], { opened: civilDate("2025-03-02"), facts: { isAdult: true } });
 * state.facts; //=> { isAdult: true }
 * conflicts; //=> []
 * ```
 * @category Files
 */
export function replay(
  events: readonly SealedEvent[],
  opening: {
    readonly opened: CivilDate;
    readonly facts?: Readonly<Record<string, MaybeValue>>;
  },
): Replayed {
  const { opened: on, facts = {} } = opening;
  const conflicts: Issue<ConflictCode>[] = [];
  const { kept, contested } = withoutDoubles(events);
  const ordered = inOrder(kept);
  const draft = draftOpened({ on, facts });
  ordered.forEach((event, at) => {
    const count = contested?.get(event.id)?.size;
    if (count !== undefined) conflicts.push(issue("event.same-id", ["events", at], { count }));
    for (const { code, at: effect } of applyEvent(draft, event))
      conflicts.push(issue(code, ["events", at, "effects", effect]));
  });
  return { state: finished(draft), conflicts };
}

/** One event of each id, and the contents of those that are contested. */
function withoutDoubles(events: readonly SealedEvent[]): {
  readonly kept: readonly SealedEvent[];
  readonly contested: ReadonlyMap<string, ReadonlySet<string>> | null;
} {
  const byId = new Map<string, SealedEvent>();
  let contested: Map<string, Set<string>> | null = null;
  for (const event of events) {
    const other = byId.get(event.id);
    if (other === undefined) {
      byId.set(event.id, event);
      continue;
    }
    if (isSame(other, event)) continue;
    contested ??= new Map();
    const contents = contested.get(event.id) ?? new Set([contentOf(other)]);
    contested.set(event.id, contents.add(contentOf(event)));
    if (contentOf(event) < contentOf(other)) byId.set(event.id, event);
  }
  return { kept: byId.size === events.length ? events : [...byId.values()], contested };
}

function isSame(one: SealedEvent, other: SealedEvent): boolean {
  return one === other || (one.hash === other.hash && contentOf(one) === contentOf(other));
}

/** What tells contents of one id apart: the hash they claim, and for those that claim one they do not have all the rest. */
export function contentOf(event: SealedEvent): string {
  return `${event.hash} ${canonicalJson(event)}`;
}

function inOrder(events: readonly SealedEvent[]): readonly SealedEvent[] {
  const isOrdered = events.every((event, at) => {
    const before = events[at - 1];
    return before === undefined || compareEvents(before, event) <= 0;
  });
  return isOrdered ? events : [...events].sort(compareEvents);
}

/** The order in which events are replayed. */
export function compareEvents(a: SealedEvent, b: SealedEvent): number {
  return (
    compare(a.occurredOn, b.occurredOn) ||
    compare(a.recordedAt, b.recordedAt) ||
    compare(a.id, b.id)
  );
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

import type { SealedEvent } from "../event.ts";
import { evolve } from "../evolve.ts";
import type { FileState } from "../file-state.ts";
import { compareEvents, contentOf, replay } from "../replay.ts";
import type { Entry } from "./read-log.ts";

type Opening = Parameters<typeof replay>[1];

/**
 * An entry of a log with the file as it was known when it was recorded: in several versions where nobody can tell which
 * it was. `states` is to be asked before the next moment.
 */
export interface Moment {
  readonly entry: Entry;
  readonly states: () => readonly FileState[];
}

/**
 * The entries of a log in the order in which they were recorded, each with what was recorded before it: everything
 * earlier, and everything earlier in its own chain. What came in other chains in the same instant may have come before
 * it, unless it `isPart` of the same decision in another log.
 */
export function* momentsIn(
  chains: readonly (readonly Entry[])[],
  by: {
    readonly opening: Opening;
    readonly isPart: (part: SealedEvent, whole: SealedEvent) => boolean;
  },
): Generator<Moment, void, void> {
  const past = nothingBefore(by.opening);
  for (const instant of instantsIn(chains)) {
    const [only, ...others] = instant;
    if (only !== undefined && others.length === 0)
      for (const entry of only) {
        yield { entry, states: () => [past.state] };
        add(past, entry.event);
      }
    else {
      for (const links of instant)
        for (const [step, entry] of links.entries()) {
          const states = () => {
            const before = links.slice(0, step).map(({ event }) => event);
            const perhaps = instant
              .filter((chain) => chain !== links)
              .flat()
              .flatMap(({ event }) => (by.isPart(event, entry.event) ? [] : [event]));
            const versions = perhaps.length === 0 ? [before] : [before, [...before, ...perhaps]];
            return versions.map((further) => stateWith(past, further));
          };
          yield { entry, states };
        }
      for (const { event } of instant.flat()) add(past, event);
    }
  }
}

/** The entries of each instant, those of a chain together. */
function instantsIn(
  chains: readonly (readonly Entry[])[],
): readonly (readonly (readonly Entry[])[])[] {
  const instants = new Map<string, Map<number, Entry[]>>();
  for (const [n, chain] of chains.entries())
    for (const entry of chain) {
      const { recordedAt } = entry.event;
      const instant = instants.get(recordedAt) ?? new Map<number, Entry[]>();
      instants.set(recordedAt, instant);
      const links = instant.get(n);
      if (links === undefined) instant.set(n, [entry]);
      else links.push(entry);
    }
  return [...instants]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, instant]) => [...instant.values()]);
}

/** What was recorded so far, one event of each id, and the file that comes of it. */
interface Past {
  readonly opening: Opening;
  readonly byId: Map<string, SealedEvent>;
  state: FileState;
  last: SealedEvent | null;
}

function nothingBefore(opening: Opening): Past {
  return { opening, byId: new Map(), state: replay([], opening).state, last: null };
}

/** Adds an event: folded in where it comes last in the order of a replay, else the whole is replayed. */
function add(past: Past, event: SealedEvent): void {
  const other = past.byId.get(event.id);
  if (other !== undefined && contentOf(other) <= contentOf(event)) return;
  past.byId.set(event.id, event);
  const isLast =
    other === undefined && (past.last === null || compareEvents(past.last, event) <= 0);
  if (isLast) {
    past.state = evolve(past.state, event);
    past.last = event;
  } else {
    const events = [...past.byId.values()];
    past.state = replay(events, past.opening).state;
    past.last = events.reduce((last, one) => (compareEvents(last, one) < 0 ? one : last));
  }
}

function stateWith(past: Past, further: readonly SealedEvent[]): FileState {
  if (further.length === 0) return past.state;
  return replay([...past.byId.values(), ...further], past.opening).state;
}

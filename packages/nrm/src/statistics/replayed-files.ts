import { type CivilDate, canonicalJson, compareDates, isCivilDate } from "@aht-jo/core";
import type { MaybeValue } from "@aht-jo/core/expressions";
import { type FileState, type InstanceState, replay, type SealedEvent } from "@aht-jo/rules";
import type { PersonFile } from "./person-file.ts";

/** What a set of logs comes to: each file once, and each criminal case once; null is a case of which nothing is known. */
export interface ReplayedFiles {
  readonly files: readonly FileState[];
  readonly cases: readonly (InstanceState | null)[];
}

interface Log {
  readonly opened: CivilDate;
  readonly facts: Readonly<Record<string, MaybeValue>>;
  readonly events: readonly SealedEvent[];
}

/** Puts the parts of each file together, adds what any log knows of the shared objects, and replays up to a day. */
export function replayedFiles(files: readonly PersonFile[], asOf: CivilDate): ReplayedFiles {
  const logs = logsOf(files, asOf);
  const shared = sharedLogs(logs);
  const linked = logs.map(linksOf);
  const cases = new Set([...linked.flat(), ...shared.keys()]);
  return {
    files: logs.map(({ opened, facts, events }, at) => {
      const own = events.filter(({ stream }) => stream === null);
      const others = (linked[at] ?? []).flatMap((key) => shared.get(key) ?? []);
      return replay([...own, ...others], { opened, facts }).state;
    }),
    cases: [...cases].filter(isCase).map((key) => {
      const { state } = replay(shared.get(key) ?? [], { opened: asOf });
      return state.tracks["proceeding"]?.[0] ?? null;
    }),
  };
}

/** The parts of each file as one log, with what had happened by the day. */
function logsOf(files: readonly PersonFile[], asOf: CivilDate): readonly Log[] {
  const logs = new Map<string, Log>();
  for (const { id, opened, facts = {}, events } of files) {
    const past = events.filter(({ occurredOn }) => isCivilDate(occurredOn) && occurredOn <= asOf);
    const part = { opened, facts, events: past };
    const before = logs.get(id);
    logs.set(id, before === undefined ? part : joined(before, part));
  }
  return [...logs.values()].filter(({ opened }) => opened <= asOf);
}

function joined(one: Log, other: Log): Log {
  return {
    opened: compareDates(one.opened, other.opened) < 0 ? one.opened : other.opened,
    facts: agreed(one.facts, other.facts),
    events: [...one.events, ...other.events],
  };
}

/** The facts of both; one on which they differ stays in dispute, whatever comes later. */
function agreed(one: Log["facts"], other: Log["facts"]): Log["facts"] {
  const facts = new Map(Object.entries(one));
  for (const [name, value] of Object.entries(other)) {
    const isDisputed = facts.has(name) && canonicalJson(facts.get(name)) !== canonicalJson(value);
    facts.set(name, isDisputed ? null : value);
  }
  return Object.fromEntries(facts);
}

/** What all logs together hold of each shared object. */
function sharedLogs(logs: readonly Log[]): ReadonlyMap<string, readonly SealedEvent[]> {
  const shared = new Map<string, SealedEvent[]>();
  for (const event of logs.flatMap(({ events }) => events)) {
    if (event.stream === null) continue;
    const key = keyOf(event.stream);
    const log = shared.get(key);
    if (log === undefined) shared.set(key, [event]);
    else log.push(event);
  }
  return shared;
}

/** The shared objects a log refers to. */
function linksOf({ events }: Log): readonly string[] {
  const keys = events.flatMap(({ effects }) =>
    effects.flatMap((effect) => (effect.kind === "link" ? [keyOf(effect)] : [])),
  );
  return [...new Set(keys)];
}

function keyOf(at: { readonly track: string; readonly instance: string }): string {
  return JSON.stringify([at.track, at.instance]);
}

function isCase(key: string): boolean {
  return key.startsWith('["proceeding",');
}

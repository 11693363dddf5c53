import type { CivilDate, NonEmpty } from "@aht-jo/core";
import type { MaybeValue } from "@aht-jo/core/expressions";
import { deepFrozen } from "../document/deep-frozen.ts";
import { give, withdraw } from "./draft-consents.ts";
import type { DraftEvent, Effect } from "./event.ts";
import type { ConsentRecord, FileState, InstanceState, Step } from "./file-state.ts";
import { isDay } from "./is-day.ts";
import { isRemembered, remember } from "./remembered.ts";
import { isMaybeValue, isName, isText } from "./sound-values.ts";

/**
 * A file while events are folded into it. What is frozen belongs to the state it came from and is copied before a
 * change; what is not is the draft's own.
 *
 * `own` are the instances it may change, by track and id.
 *
 * `isSound` falls when something malformed is met: the state that comes of it is checked in full before it decides.
 */
export interface FileDraft {
  readonly opened: CivilDate;
  readonly tracks: Record<string, InstanceDraft[]>;
  facts: Record<string, MaybeValue>;
  consents: ConsentRecord[];
  readonly links: Record<string, readonly string[]>;
  readonly own: Map<string, Map<string | null, InstanceDraft>>;
  latest: CivilDate | null;
  isInOrder: boolean;
  isSound: boolean;
}

interface InstanceDraft {
  readonly id: string | null;
  state: string | null;
  since: CivilDate | null;
  readonly receiver: string | null;
  path: Step[];
  facts: Record<string, MaybeValue>;
  done: Record<string, NonEmpty<CivilDate>>;
}

/** A draft of a file in which nothing has happened. */
export function draftOpened(opening: {
  readonly on: CivilDate;
  readonly facts?: Readonly<Record<string, MaybeValue>>;
}): FileDraft {
  const { on: opened, facts = {} } = opening;
  const draft: FileDraft = {
    opened,
    tracks: {},
    facts: {},
    consents: [],
    links: {},
    own: new Map(),
    latest: null,
    isInOrder: true,
    isSound: isDay(opened),
  };
  for (const [name, value] of Object.entries(facts)) record(draft, { name, value, draft });
  return draft;
}

/** A draft that begins as a state is. */
export function draftFrom(state: FileState): FileDraft {
  const isSound = isRemembered(state);
  const { opened, tracks, facts, consents, links, latest, isInOrder } = isSound
    ? state
    : deepFrozen(state);
  return {
    opened,
    tracks: { ...tracks } as FileDraft["tracks"],
    facts,
    consents: consents as ConsentRecord[],
    links: { ...links },
    own: new Map(),
    latest,
    isInOrder,
    isSound,
  };
}

/** The state that a draft has come to; the draft is not to be used any more. */
export function finished(draft: FileDraft): FileState {
  const { opened, tracks, facts, consents, links, own, latest, isInOrder, isSound } = draft;
  for (const [track, instances] of own) {
    for (const instance of instances.values()) {
      Object.freeze(instance.path);
      Object.freeze(instance.facts);
      Object.freeze(instance.done);
      Object.freeze(instance);
    }
    Object.freeze(tracks[track]);
  }
  for (const track in links) Object.freeze(links[track]);
  const state: FileState = {
    opened,
    tracks: Object.freeze(tracks) as Readonly<Record<string, readonly InstanceState[]>>,
    facts: Object.freeze(facts),
    consents: Object.freeze(consents),
    links: Object.freeze(links),
    latest,
    isInOrder,
  };
  Object.freeze(state);
  return isSound ? remember(state) : state;
}

/** The state as effects would leave it, to be looked at and thrown away. */
export function foreseen(
  state: FileState,
  by: {
    readonly logs: readonly Pick<DraftEvent, "effects">[];
    readonly occurredOn: CivilDate;
  },
): FileState {
  const { logs, occurredOn } = by;
  const draft = draftFrom(state);
  for (const { effects } of logs) applyEvent(draft, { effects, occurredOn });
  return draft as FileState;
}

/** A move that began in another state than the instance is in, by its position among the effects of its event. */
export interface Astray {
  readonly at: number;
  readonly code: "event.other-state" | "event.after-final";
}

const none: readonly Astray[] = [];

/**
 * Folds the effects of one event into a draft.
 *
 * A move that began in another state than the instance is in is applied all the same, unless the instance is in a
 * final one: that is not left but by a move that begins there.
 */
export function applyEvent(
  draft: FileDraft,
  event: Pick<DraftEvent, "effects" | "occurredOn">,
): readonly Astray[] {
  const effects: unknown = event?.effects;
  const on = event?.occurredOn;
  if (!Array.isArray(effects) || !isDay(on)) {
    draft.isSound = false;
    return none;
  }
  if (draft.latest !== null && on < draft.latest) draft.isInOrder = false;
  else draft.latest = on;
  let astray = none;
  for (let at = 0; at < effects.length; at += 1) {
    const code = apply(draft, { effect: effects[at], on });
    if (code !== null) astray = [...astray, { at, code }];
  }
  return astray;
}

/** Applies one effect; for a move that began in another state than the instance is in, says what became of it. */
function apply(
  draft: FileDraft,
  { effect, on }: { readonly effect: Effect | null; readonly on: CivilDate },
): Astray["code"] | null {
  switch (effect?.kind) {
    case "move": {
      const { from, to, final } = effect;
      const instance = instanceFor(draft, effect);
      if (instance === null || !isText(to)) {
        draft.isSound = false;
        return null;
      }
      const isAstray = instance.state !== null && instance.state !== from;
      if (isAstray && instance.path.at(-1)?.final === true) return "event.after-final";
      instance.state = to;
      instance.since = on;
      instance.path.push(
        Object.freeze(final === true ? { state: to, on, final } : { state: to, on }),
      );
      return isAstray ? "event.other-state" : null;
    }
    case "done": {
      const { track, instance: id, command } = effect;
      const instance = instanceFor(draft, { track, instance: id, receiver: null });
      if (instance === null || !isName(command)) draft.isSound = false;
      else {
        const before = instance.done[command];
        instance.done[command] =
          before === undefined ? [on] : ([...before, on].sort() as [CivilDate, ...CivilDate[]]);
      }
      return null;
    }
    case "fact": {
      const { track, instance, path: name, value } = effect;
      const holder =
        track === null ? draft : instanceFor(draft, { track, instance, receiver: null });
      if (holder === null) draft.isSound = false;
      else record(holder, { name, value, draft });
      return null;
    }
    case "consent":
      give(draft, effect.consent);
      return null;
    case "withdraw":
      withdraw(draft, { withdrawal: effect.withdrawal, on });
      return null;
    case "link":
      link(draft, effect);
      return null;
    default:
      draft.isSound = false;
      return null;
  }
}

/** An instance that the draft may change, opened where there is none; null when it is not properly named. */
function instanceFor(
  draft: FileDraft,
  of: {
    readonly track: string;
    readonly instance: string | null;
    readonly receiver: string | null;
  },
): InstanceDraft | null {
  const { track, instance: id, receiver } = of;
  if (!isName(track) || !(id === null || isText(id)) || !(receiver === null || isText(receiver)))
    return null;
  const owned = draft.own.get(track) ?? new Map<string | null, InstanceDraft>();
  const known = owned.get(id);
  if (known !== undefined) return known;
  const held = Object.hasOwn(draft.tracks, track) ? (draft.tracks[track] ?? []) : [];
  const at = held.length === owned.size ? -1 : placeOf(id, held);
  const found = held[at];
  const own: InstanceDraft =
    found === undefined
      ? { id, state: null, since: null, receiver, path: [], facts: {}, done: {} }
      : {
          id,
          state: found.state,
          since: found.since,
          receiver: found.receiver,
          path: [...found.path],
          facts: { ...found.facts },
          done: { ...found.done },
        };
  const instances = owned.size === 0 ? [...held] : held;
  if (found === undefined) instances.push(own);
  else instances[at] = own;
  draft.tracks[track] = instances;
  draft.own.set(track, owned.set(id, own));
  return own;
}

/** The place of an instance among others; -1 when it is not there. */
function placeOf(id: string | null, instances: readonly InstanceDraft[]): number {
  for (let at = 0; at < instances.length; at += 1) if (instances[at]?.id === id) return at;
  return -1;
}

/** Writes or erases a fact of the file or of an instance. */
function record(
  holder: { facts: Record<string, MaybeValue> },
  fact: { readonly name: string; readonly value: MaybeValue; readonly draft: FileDraft },
): void {
  const { name, value, draft } = fact;
  const copy = Array.isArray(value) ? Object.freeze([...value]) : value;
  if (!isName(name) || !isMaybeValue(copy)) {
    draft.isSound = false;
    return;
  }
  if (Object.isFrozen(holder.facts)) holder.facts = { ...holder.facts };
  if (copy === null) delete holder.facts[name];
  else holder.facts[name] = copy;
}

function link(
  draft: FileDraft,
  { track, instance }: { readonly track: string; readonly instance: string },
): void {
  if (!isName(track) || !isText(instance)) {
    draft.isSound = false;
    return;
  }
  const held = Object.hasOwn(draft.links, track) ? (draft.links[track] ?? []) : [];
  if (!held.includes(instance)) draft.links[track] = [...held, instance];
}

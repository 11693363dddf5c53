import type { CivilDate } from "@aht-jo/core";
import type { MaybeValue } from "@aht-jo/core/expressions";
import { deepFrozen } from "../document/deep-frozen.ts";
import type { Consent, Withdrawal } from "./command.ts";
import type { DraftEvent, Effect } from "./event.ts";
import type { ConsentRecord, FileState, InstanceState, Step } from "./file-state.ts";
import { isDay } from "./is-day.ts";
import { isRemembered, remember } from "./remembered.ts";
import { isConsent, isMaybeValue, isName, isText } from "./sound-values.ts";

/**
 * A file while events are folded into it. What is frozen belongs to the state it came from and is copied before a
 * change; what is not is the draft's own.
 *
 * `isSound` falls when something malformed is met: the state that comes of it is checked in full before it decides.
 */
export interface FileDraft {
  readonly opened: CivilDate;
  readonly tracks: Record<string, readonly InstanceDraft[]>;
  facts: Record<string, MaybeValue>;
  consents: ConsentRecord[];
  readonly links: Record<string, readonly string[]>;
  isSound: boolean;
}

interface InstanceDraft {
  readonly id: string | null;
  state: string | null;
  since: CivilDate | null;
  readonly receiver: string | null;
  path: Step[];
  facts: Record<string, MaybeValue>;
  done: Record<string, CivilDate>;
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
    isSound: isDay(opened),
  };
  for (const [name, value] of Object.entries(facts)) record(draft, { name, value, draft });
  return draft;
}

/** A draft that begins as a state is. */
export function draftFrom(state: FileState): FileDraft {
  const isSound = isRemembered(state);
  const { opened, tracks, facts, consents, links } = isSound ? state : deepFrozen(state);
  return {
    opened,
    tracks: { ...tracks } as FileDraft["tracks"],
    facts,
    consents: consents as ConsentRecord[],
    links: { ...links },
    isSound,
  };
}

/** The state that a draft has come to; the draft is not to be used any more. */
export function finished(draft: FileDraft): FileState {
  const { opened, tracks, facts, consents, links, isSound } = draft;
  for (const track in tracks) {
    const instances = tracks[track];
    if (instances === undefined || Object.isFrozen(instances)) continue;
    for (const instance of instances) {
      if (Object.isFrozen(instance)) continue;
      Object.freeze(instance.path);
      Object.freeze(instance.facts);
      Object.freeze(instance.done);
      Object.freeze(instance);
    }
    Object.freeze(instances);
  }
  for (const track in links) Object.freeze(links[track]);
  const state: FileState = {
    opened,
    tracks: Object.freeze(tracks) as Readonly<Record<string, readonly InstanceState[]>>,
    facts: Object.freeze(facts),
    consents: Object.freeze(consents),
    links: Object.freeze(links),
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

const none: readonly number[] = [];

/**
 * Folds the effects of one event into a draft.
 *
 * @returns The positions of moves that began in another state than the instance is in.
 */
export function applyEvent(
  draft: FileDraft,
  event: Pick<DraftEvent, "effects" | "occurredOn">,
): readonly number[] {
  const effects: unknown = event?.effects;
  if (!Array.isArray(effects) || !isDay(event.occurredOn)) draft.isSound = false;
  if (!Array.isArray(effects)) return none;
  let astray = none;
  for (let at = 0; at < effects.length; at += 1)
    if (!apply(draft, { effect: effects[at], on: event.occurredOn })) astray = [...astray, at];
  return astray;
}

/** Applies one effect; false only for a move that began in another state than the instance is in. */
function apply(
  draft: FileDraft,
  { effect, on }: { readonly effect: Effect | null; readonly on: CivilDate },
): boolean {
  switch (effect?.kind) {
    case "move": {
      const { from, to } = effect;
      const instance = instanceFor(draft, effect);
      if (instance === null || !isText(to)) {
        draft.isSound = false;
        return true;
      }
      const isAstray = instance.state !== null && instance.state !== from;
      instance.state = to;
      instance.since = on;
      instance.path.push(Object.freeze({ state: to, on }));
      return !isAstray;
    }
    case "done": {
      const { track, instance: id, command } = effect;
      const instance = instanceFor(draft, { track, instance: id, receiver: null });
      if (instance === null || !isName(command)) draft.isSound = false;
      else {
        const before = instance.done[command];
        if (before === undefined || before < on) instance.done[command] = on;
      }
      return true;
    }
    case "fact": {
      const { track, instance, path: name, value } = effect;
      const holder =
        track === null ? draft : instanceFor(draft, { track, instance, receiver: null });
      if (holder === null) draft.isSound = false;
      else record(holder, { name, value, draft });
      return true;
    }
    case "consent":
      give(draft, effect.consent);
      return true;
    case "withdraw":
      withdraw(draft, { withdrawal: effect.withdrawal, on });
      return true;
    case "link":
      link(draft, effect);
      return true;
    default:
      draft.isSound = false;
      return true;
  }
}

/** An instance that the draft may change, opened where there is none; null when it is not properly named. */
function instanceFor(
  draft: FileDraft,
  at: {
    readonly track: string;
    readonly instance: string | null;
    readonly receiver: string | null;
  },
): InstanceDraft | null {
  const { track, instance: id, receiver } = at;
  if (!isName(track) || !(id === null || isText(id)) || !(receiver === null || isText(receiver)))
    return null;
  const held = Object.hasOwn(draft.tracks, track) ? draft.tracks[track] : undefined;
  const found = held?.find((instance) => instance.id === id);
  if (found !== undefined && !Object.isFrozen(found)) return found;
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
  draft.tracks[track] =
    found === undefined
      ? [...(held ?? []), own]
      : (held ?? []).map((instance) => (instance === found ? own : instance));
  return own;
}

/** Writes or erases a fact of the file or of an instance. */
function record(
  holder: { facts: Record<string, MaybeValue> },
  fact: { readonly name: string; readonly value: MaybeValue; readonly draft: FileDraft },
): void {
  const { name, value, draft } = fact;
  if (!isName(name) || !isMaybeValue(value)) {
    draft.isSound = false;
    return;
  }
  if (Object.isFrozen(holder.facts)) holder.facts = { ...holder.facts };
  if (value === null) delete holder.facts[name];
  else holder.facts[name] = typeof value === "object" ? Object.freeze([...value]) : value;
}

function give(draft: FileDraft, consent: Consent): void {
  if (!isConsent(consent)) draft.isSound = false;
  else draft.consents = [...draft.consents, Object.freeze({ withdrawnOn: null, ...consent })];
}

/** Ends what covers the receiver; a consent for any receiver covers each, and one ended already keeps its day. */
function withdraw(
  draft: FileDraft,
  { withdrawal, on }: { readonly withdrawal: Withdrawal; readonly on: CivilDate },
): void {
  if (typeof withdrawal?.scope !== "string") {
    draft.isSound = false;
    return;
  }
  const { scope, receiver } = withdrawal;
  const isMeant = (consent: ConsentRecord) =>
    consent.scope === scope &&
    (receiver === null || consent.receiver === null || consent.receiver === receiver) &&
    (consent.withdrawnOn === null || on < consent.withdrawnOn);
  draft.consents = draft.consents.map((consent) =>
    isMeant(consent) ? Object.freeze({ ...consent, withdrawnOn: on }) : consent,
  );
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

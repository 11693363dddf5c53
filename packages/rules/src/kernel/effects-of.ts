import type { JointMove } from "../document/rule.ts";
import type { Compiled } from "./compiled.ts";
import type { CompiledMove } from "./compiled-move.ts";
import type { DraftEvent, Effect, Stream } from "./event.ts";
import { instancesOf, stateOf } from "./instances.ts";
import type { AskedStep } from "./question.ts";

/** What a step changes in one log. */
export type LogEffects = Pick<DraftEvent, "stream" | "effects">;

/** An instance of a track; the only one is null. */
interface At {
  readonly track: string;
  readonly instance: string | null;
}

/** The logs of a step while they are written, the file's own first. */
type Logs = [OpenLog, ...OpenLog[]];
interface OpenLog {
  readonly stream: Stream;
  readonly effects: Effect[];
}

/**
 * What a step changes by a move, log by log: the file's own first, where nothing may change but the step is recorded,
 * then those of the shared objects it touches.
 *
 * Within a log: the link to a shared object, moves with the main one first, facts by name, consents, withdrawals, and
 * that the command was done.
 */
export function effectsOf(
  chosen: CompiledMove,
  step: AskedStep,
): readonly [LogEffects, ...LogEffects[]] {
  const { compiled, asked, command } = step;
  const { track, isShared } = asked;
  const { instance, data, consents, withdrawals = none } = command;
  const own: Effect[] = [];
  const logs: Logs = [{ stream: null, effects: own }];
  const main = isShared ? logOf({ track, instance }, { step, logs }) : own;
  if (chosen.to !== null) main.push(mainMove(chosen.to, { step, isFinal: chosen.isFinal }));
  if (chosen.also !== null)
    for (const move of jointMoves(chosen.also, step)) logOf(move, { step, logs }).push(move);
  const brought = Object.keys(data);
  for (const path of brought.length > 1 ? brought.sort() : brought) {
    const value = data[path] ?? null;
    if (compiled.facts.get(path)?.isOfTrack === true)
      main.push({ kind: "fact", track, instance, path, value });
    else own.push({ kind: "fact", track: null, instance: null, path, value });
  }
  if (consents !== undefined)
    for (const consent of consents) own.push({ kind: "consent", consent });
  const takenBack = withdrawals.length > 0 ? withdrawals : chosen.takesBack;
  for (const withdrawal of takenBack) own.push({ kind: "withdraw", withdrawal });
  main.push({ kind: "done", track, instance, command: asked.id });
  return logs;
}

const none: readonly never[] = Object.freeze([]);

/** The log that an instance is recorded in; a shared object has its own, and the file refers to it from now on. */
function logOf(
  { track, instance }: At,
  { step, logs }: { readonly step: AskedStep; readonly logs: Logs },
): Effect[] {
  const { compiled, state } = step;
  const own = logs[0].effects;
  if (instance === null || compiled.doc.tracks[track]?.shared !== true) return own;
  const known = logs.find(({ stream }) => stream?.track === track && stream.instance === instance);
  if (known !== undefined) return known.effects;
  const effects: Effect[] = [];
  logs.push({ stream: { track, instance }, effects });
  const links = Object.hasOwn(state.links, track) ? state.links[track] : undefined;
  if (links?.includes(instance) !== true) {
    const before = own.findLastIndex(({ kind }) => kind === "link") + 1;
    own.splice(before, 0, { kind: "link", track, instance });
  }
  return effects;
}

type Move = Extract<Effect, { kind: "move" }>;

/** A move, with the word that it ends there where the rules call the state final. */
function moved(move: Move, { doc }: Compiled): Move {
  const isFinal = doc.tracks[move.track]?.states[move.to]?.final === true;
  return isFinal ? { ...move, final: true } : move;
}

/** The move of the instance the command is about; one that is opened keeps the receiver it is opened for. */
function mainMove(
  to: string,
  { step, isFinal }: { readonly step: AskedStep; readonly isFinal: boolean },
): Move {
  const { asked, command, instance } = step;
  const { track } = asked;
  const opening = asked.scope === null ? null : (command.receiver ?? null);
  const receiver = instance === null ? opening : instance.receiver;
  const from = instance?.state ?? asked.initial;
  const { instance: id } = command;
  return isFinal
    ? { kind: "move", track, instance: id, receiver, from, to, final: true }
    : { kind: "move", track, instance: id, receiver, from, to };
}

/** The joint moves: every other instance at hand in a state they begin from. A track that has only one has it at hand. */
function jointMoves(also: readonly JointMove[], step: AskedStep): readonly Move[] {
  const { compiled, asked, command, state } = step;
  return also.flatMap(({ track, from, to }) => {
    const atHand = instancesOf(state, track).instances;
    const isUntouched = compiled.doc.tracks[track]?.many === false && atHand.length === 0;
    return (isUntouched ? [null] : atHand).flatMap((instance): Move[] => {
      const id = instance?.id ?? null;
      if (track === asked.track && id === command.instance) return [];
      const have = stateOf(compiled.doc, { track, instance });
      const receiver = instance?.receiver ?? null;
      return from.includes(have)
        ? [moved({ kind: "move", track, instance: id, receiver, from: have, to }, compiled)]
        : [];
    });
  });
}

import type { CivilDate, Narrative, NonEmpty } from "@aht-jo/core";
import type { MaybeValue } from "@aht-jo/core/expressions";
import type { Shape } from "../document/shape.ts";
import type { Command, Consent, Withdrawal } from "./command.ts";

/**
 * What an event changes. Folding effects needs no rules, so that rules can change while a file is open.
 *
 * - `move`: an instance goes from one state to another; the first one opens it, with its receiver. `final` says that the
 *   rules then called the new state final: a move that began elsewhere, and comes in later, does not lead out of it.
 * - `done`: a command was done on an instance.
 * - `fact`: a fact of the file (`track` null) or of an instance has a value, or is erased (null).
 * - `consent`, `withdraw`: consent was given, or taken back.
 * - `link`: the file refers to a shared object.
 *
 * @category Commands and events
 */
export type Effect =
  | {
      readonly kind: "move";
      readonly track: string;
      readonly instance: string | null;
      readonly receiver: string | null;
      readonly from: string;
      readonly to: string;
      readonly final?: true;
    }
  | {
      readonly kind: "done";
      readonly track: string;
      readonly instance: string | null;
      readonly command: string;
    }
  | {
      readonly kind: "fact";
      readonly track: string | null;
      readonly instance: string | null;
      readonly path: string;
      readonly value: MaybeValue;
    }
  | { readonly kind: "consent"; readonly consent: Consent }
  | { readonly kind: "withdraw"; readonly withdrawal: Withdrawal }
  | { readonly kind: "link"; readonly track: string; readonly instance: string };

/**
 * The log an event belongs to: the file's own (null), or that of a shared object, which other files read as well.
 *
 * @category Commands and events
 */
export type Stream = { readonly track: string; readonly instance: string } | null;

/**
 * What a decision rested on: the rule set and the calendars by content hash, the day it was made, and every fact its
 * rules could read, with its value then; in the log of a shared object only what was read of that object itself.
 *
 * @category Commands and events
 */
export interface Stamp {
  readonly ruleSet: string;
  readonly asOf: CivilDate;
  readonly calendars: Readonly<Record<string, string>>;
  readonly factsRead: Readonly<Record<string, MaybeValue>>;
}

/**
 * That a human decided otherwise: why, and against which rules. It stands in the log of the file alone.
 *
 * @category Commands and events
 */
export interface Override {
  readonly reason: Narrative;
  readonly against: NonEmpty<string>;
}

/**
 * A step that may be recorded: the command, what it changes in one log, and the rules that decided.
 *
 * Each step has an event in the log of the file, with the command in full and the whole receipt; where it changes
 * nothing there, `effects` is empty. A shared object is read by other files and other bodies too. The event in its log
 * says what happened to the object, by whom, on which day, and by which rules; its `data` and `factsRead` hold recorded
 * facts and states of the object alone, and there is no receiver, consent, withdrawal or override. Who an object was
 * opened for is part of the object: the move that opens it says so. `because` names the rules that decided, also those of
 * the file: an id such as `child.guardian` hints at a person's situation, so give rules of shared objects ids that do not.
 *
 * @category Commands and events
 */
export interface DraftEvent<S extends Shape = Shape> extends Command<S> {
  readonly stream: Stream;
  readonly effects: readonly Effect[];
  readonly because: NonEmpty<string>;
  readonly stamp: Stamp;
  readonly override?: Override;
}

/**
 * A recorded step. `recordedAt` is an instant in UTC with milliseconds (`2025-03-14T09:30:00.000Z`), `prev` the hash of
 * the event this writer recorded before in this file, `hash` the content hash of everything else. A `writer` is one
 * system that records for one file or shared object: give it an id of its own there.
 *
 * @category Commands and events
 */
export interface SealedEvent<S extends Shape = Shape> extends DraftEvent<S> {
  readonly id: string;
  readonly recordedAt: string;
  readonly writer: string;
  readonly prev: string | null;
  readonly hash: string;
}

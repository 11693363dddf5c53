import type { CivilDate, NonEmpty } from "@aht-jo/core";
import type { MaybeValue } from "@aht-jo/core/expressions";
import type { Consent } from "./command.ts";

/**
 * A state that was entered, and when; `final` where the rules of that step called it final.
 *
 * @category Files
 */
export interface Step {
  readonly state: string;
  readonly on: CivilDate;
  readonly final?: true;
}

/**
 * One instance of a track: where it stands, the way it came, its facts, and the days on which each command was done on
 * it, in their order.
 *
 * `id` is null for a track that has only one. `path` ends with the present state; it is empty while the instance is in
 * its initial state, and `state` and `since` are null until then: rules say what the initial state is.
 *
 * @category Files
 */
export interface InstanceState {
  readonly id: string | null;
  readonly state: string | null;
  readonly since: CivilDate | null;
  readonly receiver: string | null;
  readonly path: readonly Step[];
  readonly facts: Readonly<Record<string, MaybeValue>>;
  readonly done: Readonly<Record<string, NonEmpty<CivilDate>>>;
}

/**
 * A consent on record; `withdrawnOn` is null while it stands.
 *
 * @category Files
 */
export interface ConsentRecord extends Consent {
  readonly withdrawnOn: CivilDate | null;
}

/**
 * What is known of one file on the strength of its events, and nothing that rules say.
 *
 * A track nobody has touched is absent: its instance is in the initial state, whatever the rules in force call it. A
 * fact nobody recorded is absent, and so unknown. `links` names the shared objects the file refers to, by track; their
 * instances stand among `tracks` when their events were replayed with those of the file.
 *
 * `latest` is the day of the last event, null while there is none. `isInOrder` falls when `evolve` was given an event of
 * an earlier day: what it changed may have been changed again since. Such a state decides nothing; `replay` the log.
 *
 * @category Files
 */
export interface FileState {
  readonly opened: CivilDate;
  readonly tracks: Readonly<Record<string, readonly InstanceState[]>>;
  readonly facts: Readonly<Record<string, MaybeValue>>;
  readonly consents: readonly ConsentRecord[];
  readonly links: Readonly<Record<string, readonly string[]>>;
  readonly latest: CivilDate | null;
  readonly isInOrder: boolean;
}

import type { CivilDate } from "@aht-jo/core";
import type { MaybeValue } from "@aht-jo/core/expressions";
import type { Consent } from "./command.ts";

/**
 * A state that was entered, and when.
 *
 * @category Files
 */
export interface Step {
  readonly state: string;
  readonly on: CivilDate;
}

/**
 * One instance of a track: where it stands, the way it came, its facts, and the last day of each command done on it.
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
  readonly done: Readonly<Record<string, CivilDate>>;
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
 * @category Files
 */
export interface FileState {
  readonly opened: CivilDate;
  readonly tracks: Readonly<Record<string, readonly InstanceState[]>>;
  readonly facts: Readonly<Record<string, MaybeValue>>;
  readonly consents: readonly ConsentRecord[];
  readonly links: Readonly<Record<string, readonly string[]>>;
}

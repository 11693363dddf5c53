// What a story is made of. The people and the events in data/ are made up.

import type { CivilDate, Localized } from "@aht-jo/core";
import type { ConsentScope, JordanParam, JordanRole, JordanShape } from "@aht-jo/nrm";
import type { Command, CommandOf } from "@aht-jo/rules";

/** Something that somebody does, or tries to do. */
export interface Scene {
  readonly told: Localized;
  readonly what: CommandOf<JordanShape>;
  readonly by: JordanRole;
  readonly on: CivilDate;
  readonly at?: string;
  readonly receiver?: string;
  readonly data?: Command<JordanShape>["data"];
  readonly gives?: readonly ConsentScope[];
  /** Whether the rules must refuse it: the story stops if they do not. */
  readonly isRefused?: true;
}

/** A file from its first event to its last, and the change of a time limit that is tried out at the end. */
export interface Story {
  readonly title: Localized;
  readonly opened: CivilDate;
  /** Whose possibilities are looked at after each scene. */
  readonly cast: readonly JordanRole[];
  readonly scenes: readonly Scene[];
  readonly change: { readonly param: JordanParam; readonly value: number };
}

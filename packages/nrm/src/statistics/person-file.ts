import type { CivilDate } from "@aht-jo/core";
import type { MaybeValue } from "@aht-jo/core/expressions";
import type { SealedEvent } from "@aht-jo/rules";

/**
 * The log of one person's file, or a part of it that one system holds.
 *
 * - `id` says which file it is, and nothing else: parts with one id are put together. It is in no row.
 * - `opened`: the day the file was opened; among parts the earliest counts. `facts`: what was known from the start; a
 *   fact on which parts differ is unknown.
 * - `events`: those of the file, and those of the shared objects it refers to as far as this system knows them. What
 *   one file knows of a shared case counts for every file that refers to it.
 *
 * Events from outside are to be checked first, with `parseEvents` of `@aht-jo/rules/schema`.
 *
 * @category Statistics
 */
export interface PersonFile {
  readonly id: string;
  readonly opened: CivilDate;
  readonly facts?: Readonly<Record<string, MaybeValue>>;
  readonly events: readonly SealedEvent[];
}

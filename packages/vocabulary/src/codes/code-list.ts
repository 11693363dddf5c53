import type { Basis, CivilDate, Localized } from "@aht-jo/core";
import type { CodeListId } from "./code-list-id.ts";

/**
 * The days on which a code may be used, `[from, to)`. Null means that no bound is known or none exists.
 *
 * @category Code lists
 */
export interface CodeRange {
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
}

/**
 * One code with its label in both languages.
 *
 * `note` says what the code takes in or leaves out. A code without `inForce` is usable on every day.
 *
 * @category Code lists
 */
export interface CodeEntry<Code extends string = string> {
  readonly code: Code;
  readonly title: Localized;
  readonly note?: Localized;
  readonly inForce?: CodeRange;
  readonly basis: Basis;
}

/**
 * A closed list of codes. `version` counts from 1 and grows when a code is added or its meaning changes; a code is
 * never removed or reused.
 *
 * @category Code lists
 */
export interface CodeList<Code extends string = string, Id extends CodeListId = CodeListId> {
  readonly id: Id;
  readonly version: number;
  readonly title: Localized;
  readonly codes: readonly CodeEntry<Code>[];
  readonly basis: Basis;
}

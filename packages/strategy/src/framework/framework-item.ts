import type { Localized, Provision } from "@aht-jo/core";
import type { PartyId } from "@aht-jo/vocabulary";
import type { LawId } from "@aht-jo/vocabulary/law";
import type { AssumedBasis } from "./assumed.ts";

/**
 * A statement in this library's own words.
 *
 * `text` is short and unofficial. `source` is the place where the statement is printed. `doubts` says where the print
 * leaves room: how it was read, and the question that would settle it. It is absent where nothing is in doubt.
 *
 * @category Framework
 */
export interface FrameworkItem<Id extends string = string> {
  readonly id: Id;
  readonly text: Localized;
  readonly source: Provision;
  readonly doubts?: readonly AssumedBasis[];
}

/**
 * A statement about bodies or law. `parties` and `laws` are those it names, in the order in which it names them.
 *
 * @category Framework
 */
export interface FrameworkFact<Id extends string = string> extends FrameworkItem<Id> {
  readonly parties: readonly PartyId[];
  readonly laws: readonly LawId[];
}

import type { Localized, NonEmpty } from "@aht-jo/core";
import type { PartyId } from "@aht-jo/vocabulary";
import type { JordanNodeId } from "./ids.ts";

/**
 * One way to read a doubtful place.
 *
 * @category Jordan's plan
 */
export interface ConsideredReading {
  readonly id: string;
  readonly text: Localized;
}

/**
 * A place of the strategy that can be read in more than one way, and how this library reads it.
 *
 * `concerns` lists the nodes in doubt, or the plan itself where the doubt reaches all over it. `printed` quotes the
 * disputed words, at most twelve; null where the doubt is about the table and not about a word. `readings` are those
 * considered, `taken` is the id of the one this library follows and `why` the reason. `dependsOn` says what depends
 * on the choice. `whoCouldAnswer` is the party that could settle it.
 *
 * @category Jordan's plan
 */
export interface PlanReading {
  readonly id: string;
  readonly concerns: NonEmpty<JordanNodeId>;
  readonly printed: string | null;
  readonly question: Localized;
  readonly readings: NonEmpty<ConsideredReading>;
  readonly taken: string;
  readonly why: Localized;
  readonly dependsOn: Localized;
  readonly whoCouldAnswer: PartyId;
}

import type { CivilDate, Localized } from "@aht-jo/core";
import type { PartyId } from "../parties/party-id.ts";

/**
 * An assumption of this package, with every place that rests on it.
 *
 * `places` are paths such as `parties/aba-roli`, `codes/governorate/irbid`, `law/law-9-2009/10`. `id` is the first of
 * them. `whoCouldAnswer` is the party to ask.
 *
 * @category Assumptions
 */
export interface Assumption {
  readonly id: string;
  readonly places: readonly [string, ...string[]];
  readonly why: Localized;
  readonly question: Localized;
  readonly whoCouldAnswer: PartyId;
  readonly raisedOn: CivilDate;
}

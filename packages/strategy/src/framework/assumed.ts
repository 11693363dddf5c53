import { type Basis, type CivilDate, civilDate, type Localized } from "@aht-jo/core";
import type { PartyId } from "@aht-jo/vocabulary";

/**
 * A basis that is assumed: how a doubtful place was read, the question that would settle it, and who could answer.
 *
 * @category Framework
 */
export type AssumedBasis = Extract<Basis, { readonly kind: "assumed" }>;

/** The day on which the framework was entered and its doubts were written down. */
const raisedOn: CivilDate = /* @__PURE__ */ civilDate("2026-11-21");

/** A doubt in the open: how the place was read, the question that would settle it, and the party to ask. */
/* @__NO_SIDE_EFFECTS__ */
export function assumed(point: {
  readonly why: Localized;
  readonly question: Localized;
  readonly whoCouldAnswer: PartyId;
}): AssumedBasis {
  return { kind: "assumed", ...point, raisedOn };
}

import { type Basis, civilDate, type Localized } from "@aht-jo/core";
import { openQuestions, type PartyId, type SourceId } from "@aht-jo/vocabulary";
import { NrmError } from "../error/nrm-error.ts";

/** An assumption with the question that would settle it. */
export type Assumed = Extract<Basis, { readonly kind: "assumed" }>;

/** The day on which the assumptions of this document were written down. */
const raisedOn = /* @__PURE__ */ civilDate("2026-11-21");

/** A place in the strategy, which was read in its English text. */
export function strategy(pinpoint: string): Basis {
  return {
    kind: "sourced",
    provision: { work: "jo-aht-strategy-2024-2027", pinpoint, reading: "secondary" },
  };
}

/** A place in somebody else's account, such as a newspaper or an international report. */
export function reported(work: SourceId, pinpoint: string): Basis {
  return { kind: "sourced", provision: { work, pinpoint, reading: "reported" } };
}

/** A place in the authoritative text of a published standard. */
export function standard(work: SourceId, pinpoint: string): Basis {
  return { kind: "sourced", provision: { work, pinpoint, reading: "primary" } };
}

/** An assumption in the open: why it is made, the question that would settle it, and who could answer. */
export function assumed(point: {
  readonly why: Localized;
  readonly question: Localized;
  readonly whoCouldAnswer: PartyId;
}): Assumed {
  return { kind: "assumed", ...point, raisedOn };
}

/** A question that the vocabulary lists as open, in its wording there. */
export function openQuestion(id: string): Assumed {
  const found = openQuestions.find((one) => one.id === id);
  if (found === undefined) throw new NrmError("id.unknown", { register: "open-questions" });
  return found.basis;
}

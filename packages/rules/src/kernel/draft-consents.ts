import type { CivilDate } from "@aht-jo/core";
import type { Consent, Withdrawal } from "./command.ts";
import type { FileDraft } from "./file-draft.ts";
import type { ConsentRecord } from "./file-state.ts";
import { isConsent } from "./sound-values.ts";

/** Adds a consent to a draft: what belongs to it, read once. */
export function give(draft: FileDraft, given: Consent): void {
  const { scope, receiver, purpose, from, to, givenBy } = given ?? {};
  const consent =
    to === undefined
      ? { scope, receiver, purpose, from, givenBy, withdrawnOn: null }
      : { scope, receiver, purpose, from, to, givenBy, withdrawnOn: null };
  if (!isConsent(consent)) draft.isSound = false;
  else consentsOf(draft).push(Object.freeze(consent));
}

/** The consents of a draft, to be changed. */
function consentsOf(draft: FileDraft): ConsentRecord[] {
  if (Object.isFrozen(draft.consents)) draft.consents = [...draft.consents];
  return draft.consents;
}

/** Ends what covers the receiver; a consent for any receiver covers each, and one ended already keeps its day. */
export function withdraw(
  draft: FileDraft,
  { withdrawal, on }: { readonly withdrawal: Withdrawal; readonly on: CivilDate },
): void {
  const { scope, receiver } = withdrawal ?? {};
  if (typeof scope !== "string") {
    draft.isSound = false;
    return;
  }
  const isMeant = (consent: ConsentRecord) =>
    consent.scope === scope &&
    (receiver === null || consent.receiver === null || consent.receiver === receiver) &&
    (consent.withdrawnOn === null || on < consent.withdrawnOn);
  const consents = consentsOf(draft);
  consents.forEach((consent, at) => {
    if (isMeant(consent)) consents[at] = Object.freeze({ ...consent, withdrawnOn: on });
  });
}

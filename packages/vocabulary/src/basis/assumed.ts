import type { Basis, Localized } from "@aht-jo/core";
import type { PartyId } from "../parties/party-id.ts";
import { raisedOn } from "./raised-on.ts";

/** An assumption in the open: why it is made, the question that would settle it, and who could answer. */
export function assumed(point: {
  readonly why: Localized;
  readonly question: Localized;
  readonly whoCouldAnswer: PartyId;
}): Extract<Basis, { readonly kind: "assumed" }> {
  return { kind: "assumed", ...point, raisedOn };
}

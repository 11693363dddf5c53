import type { Basis, Localized } from "@aht-jo/core";
import type { PartyId } from "./party-id.ts";
import type { PartyKind } from "./party-kind.ts";

/**
 * Whether an Arabic wording was seen in an Arabic source (`confirmed`) or is this library's own rendering
 * (`unconfirmed`).
 *
 * @category Parties
 */
export type ArabicStatus = "confirmed" | "unconfirmed";

/**
 * A kind of body that a group stands for, never one particular body.
 *
 * @category Parties
 */
export interface GroupMember {
  readonly kind: Exclude<PartyKind, "group">;
  readonly title: Localized;
}

/**
 * A short statement about a party with the place it rests on.
 *
 * @category Parties
 */
export interface PartyNote {
  readonly text: Localized;
  readonly basis: Basis;
}

/**
 * A body that the strategy or the referral mechanism names.
 *
 * - `parent`: the body it is part of; null when it stands alone or no source says.
 * - `seats`: its seats in the National Committee, numbered as printed; empty for a body without one.
 * - `aliases`: every spelling seen in print, exactly as printed.
 * - `members`: the kinds of body that a group names; empty for a single body.
 * - `note`: what it does or how its name is to be read; null when its title says enough.
 * - `basis`: where its existence is stated. `doubts`: assumptions about its identity or role.
 *
 * @category Parties
 */
export interface Party {
  readonly id: PartyId;
  readonly kind: PartyKind;
  readonly title: Localized;
  readonly arabicName: ArabicStatus;
  readonly parent: PartyId | null;
  readonly seats: readonly number[];
  readonly aliases: readonly string[];
  readonly members: readonly GroupMember[];
  readonly note: PartyNote | null;
  readonly basis: Basis;
  readonly doubts?: readonly Basis[];
}

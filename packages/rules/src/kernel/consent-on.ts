import type { CivilDate } from "@aht-jo/core";
import type { ConsentGiver } from "../document/rule.ts";
import type { ConsentRecord } from "./file-state.ts";
import type { View } from "./view.ts";

/** Why a consent does not cover a step; null when it does. */
export type ConsentLack =
  | "none"
  | "notYet"
  | "expired"
  | "withdrawn"
  | "otherReceiver"
  | "otherGiver";

/** What a step needs consent for. */
export interface ConsentAsked {
  readonly scope: string;
  readonly receiver: string | null;
  readonly day: CivilDate;
  readonly givenBy: readonly ConsentGiver[] | null;
}

/** Of several consents that fall short, the reason of the one that falls short least: it came last in this list. */
const nearness: readonly ConsentLack[] = [
  "none",
  "otherReceiver",
  "otherGiver",
  "withdrawn",
  "expired",
  "notYet",
];

/** Whether the consents on record cover a step, and if not, why the nearest of them does not. */
export function consentLack(
  consents: readonly ConsentRecord[],
  asked: ConsentAsked,
): ConsentLack | null {
  let nearest: ConsentLack = "none";
  for (const consent of consents) {
    if (consent.scope !== asked.scope) continue;
    const lack = lackOf(consent, asked);
    if (lack === null) return null;
    if (nearness.indexOf(lack) > nearness.indexOf(nearest)) nearest = lack;
  }
  return nearest;
}

/** Whether there is consent of a scope at a place, for the receiver there; one limited to a receiver covers no other. */
export function hasConsent({ state, receiver, day }: View, scope: string): boolean {
  return consentLack(state.consents, { scope, receiver, day, givenBy: null }) === null;
}

function lackOf(consent: ConsentRecord, asked: ConsentAsked): ConsentLack | null {
  if (consent.receiver !== null && consent.receiver !== asked.receiver) return "otherReceiver";
  if (asked.givenBy !== null && !asked.givenBy.includes(consent.givenBy)) return "otherGiver";
  if (consent.withdrawnOn !== null && consent.withdrawnOn <= asked.day) return "withdrawn";
  if (consent.to !== undefined && consent.to <= asked.day) return "expired";
  return consent.from > asked.day ? "notYet" : null;
}

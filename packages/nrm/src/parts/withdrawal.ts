import type { Localized, NonEmpty } from "@aht-jo/core";
import type { CommandOf, MoveOf } from "@aht-jo/rules";
import { always } from "../jordan/in-force.ts";
import type { JordanShape } from "../jordan/jordan.ts";
import { consentRules, guardianRules, withdrawalReachesBack } from "../jordan/points.ts";
import type { ConsentScope } from "../jordan/scopes.ts";
import { ownWordCases } from "./own-word-cases.ts";
import { titledFor } from "./titled-for.ts";

type WithdrawalCommand = Extract<CommandOf<JordanShape>, `withdraw${string}Consent`>;
type WithdrawalMove = Extract<MoveOf<JordanShape>, { readonly command: WithdrawalCommand }>;

/**
 * Taking consent back, in whatever state the file is: the scopes it is taken back for, and the tracks that it stops.
 *
 * One move for each case of who the person is, alike in everything but who may say it.
 */
export function withdrawal(
  command: WithdrawalCommand,
  rule: {
    readonly id: string;
    readonly title: Localized;
    readonly withdraws: NonEmpty<ConsentScope>;
    readonly also?: NonNullable<WithdrawalMove["also"]>;
  },
): readonly WithdrawalMove[] {
  const { id, title, ...rest } = rule;
  return ownWordCases.map(({ id: suffix, who, when, by }) => ({
    kind: "move",
    id: `${id}.${suffix}`,
    command,
    from: ["open", "follow-up", "closed", "reopened"],
    by,
    when,
    onUnknown: "proceedAndFlag",
    ...rest,
    title: titledFor(title, who),
    basis: [consentRules, withdrawalReachesBack, guardianRules],
    inForce: always,
  }));
}

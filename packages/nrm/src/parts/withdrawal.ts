import type { Localized, NonEmpty } from "@aht-jo/core";
import type { CommandOf, MoveOf } from "@aht-jo/rules";
import { always, whicheverAllows } from "../jordan/in-force.ts";
import type { JordanShape } from "../jordan/jordan.ts";
import { consentRules, guardianRules, withdrawalReachesBack } from "../jordan/points.ts";
import type { ConsentScope } from "../jordan/scopes.ts";
import { type OwnWordCase, ownWordCases } from "./own-word-cases.ts";
import { childAlone, stayEndingCases } from "./stay-ending-cases.ts";
import { titledFor } from "./titled-for.ts";

type WithdrawalCommand = Extract<CommandOf<JordanShape>, `withdraw${string}Consent`>;
type WithdrawalMove = Extract<MoveOf<JordanShape>, { readonly command: WithdrawalCommand }>;
type JointMoves = NonNullable<WithdrawalMove["also"]>;

interface Withdrawal {
  readonly id: string;
  readonly title: Localized;
  readonly withdraws: NonEmpty<ConsentScope>;
  readonly also?: JointMoves;
}

const requestsEnd: JointMoves[0] = {
  track: "shelter",
  from: ["requested", "offered", "not-available"],
  to: "declined-by-person",
};
const stayEnds: JointMoves[0] = { track: "shelter", from: ["admitted"], to: "exited" };

/**
 * Taking consent back, in whatever state the file is: the scopes it is taken back for, and the tracks that it stops.
 *
 * One move for each case of who the person is, alike in everything but who may say it.
 */
export function withdrawal(
  command: WithdrawalCommand,
  rule: Withdrawal,
): readonly WithdrawalMove[] {
  return ownWordCases.map((one) => moveFor(one, { command, ...rule, inForce: always }));
}

/** The same where stays in a shelter stop too: that of a known child by the word of whoever speaks for it only. */
export function withdrawalFromShelter(
  command: WithdrawalCommand,
  rule: Withdrawal,
): readonly WithdrawalMove[] {
  const { also = [] } = rule;
  return [...stayEndingCases, childAlone].map((one) =>
    moveFor(one, {
      command,
      ...rule,
      also: one === childAlone ? [...also, requestsEnd] : [...also, requestsEnd, stayEnds],
      inForce: whicheverAllows,
    }),
  );
}

function moveFor(
  { id: suffix, who, when, by }: OwnWordCase,
  rule: Withdrawal & Pick<WithdrawalMove, "command" | "inForce">,
): WithdrawalMove {
  const { id, title, ...rest } = rule;
  return {
    kind: "move",
    id: `${id}.${suffix}`,
    from: ["open", "follow-up", "closed", "reopened"],
    by,
    when,
    onUnknown: "proceedAndFlag",
    ...rest,
    title: titledFor(title, who),
    basis: [consentRules, withdrawalReachesBack, guardianRules],
  };
}

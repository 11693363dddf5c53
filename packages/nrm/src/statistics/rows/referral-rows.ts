import { type CivilDate, daysBetween } from "@aht-jo/core";
import type { Deadline, FileState, InstanceState } from "@aht-jo/rules";
import { referralFacts } from "../../jordan/facts/referral-facts.ts";
import { type CodeOfFact, codeIn } from "../code-in.ts";
import { type Month, monthOf } from "../month.ts";
import { firstEntry, instancesOn } from "../path-of.ts";

/**
 * The kind of body a referral goes to; which body it is, no row says.
 *
 * @category Statistics
 */
export type ReferralReceiverKind = CodeOfFact<"referralReceiver">;

/**
 * What a referral is for.
 *
 * @category Statistics
 */
export type ReferralPurpose = CodeOfFact<"referralPurpose">;

/**
 * Where a referral stands, or how it ended; `waiting` for an answer, whether or not receipt was confirmed.
 *
 * @category Statistics
 */
export type ReferralOutcome =
  | "waiting"
  | "accepted"
  | "refused"
  | "completed"
  | "revoked"
  | "expired"
  | "unknown";

/**
 * A referral that was sent; one that was only drafted told nobody anything and is not counted.
 *
 * - `answer`: the first one. A confirmation of receipt is none; `none` is an unanswered referral, whatever its outcome.
 * - `daysToAnswer`: civil days from sending to that answer, 0 on the same day; null without one.
 * - `overdue`: whether the time to answer was over before the answer or the end came, or is over now.
 *
 * @category Statistics
 */
export interface ReferralRow {
  readonly purpose: ReferralPurpose | "unknown";
  readonly receiver: ReferralReceiverKind | "unknown";
  readonly sentIn: Month;
  readonly outcome: ReferralOutcome;
  readonly answer: "accepted" | "refused" | "none";
  readonly daysToAnswer: number | null;
  readonly overdue: "yes" | "no" | "unknown";
}

/** The referrals of a file that were sent. */
export function referralRows(
  state: FileState,
  at: { readonly deadlines: readonly Deadline[]; readonly asOf: CivilDate },
): readonly ReferralRow[] {
  return instancesOn(state, "referral").flatMap((instance) => {
    const sent = firstEntry(instance.path, { to: ["sent"] });
    return sent === null ? [] : [rowOf(instance, { ...at, sent })];
  });
}

function rowOf(
  instance: InstanceState,
  at: {
    readonly deadlines: readonly Deadline[];
    readonly asOf: CivilDate;
    readonly sent: CivilDate;
  },
): ReferralRow {
  const { deadlines, asOf, sent } = at;
  const { facts, path } = instance;
  const answered = path.find(
    ({ state, on }) => on >= sent && (state === "accepted" || state === "refused"),
  );
  const ended = firstEntry(path, { to: ["revoked", "expired"], notBefore: sent });
  const due = dueDay(deadlines, instance);
  const over = answered?.on ?? ended ?? asOf;
  return {
    purpose: codeIn(referralFacts.referralPurpose.codes, facts["referralPurpose"]),
    receiver: codeIn(referralFacts.referralReceiver.codes, facts["referralReceiver"]),
    sentIn: monthOf(sent),
    outcome: outcomeOf(instance),
    answer:
      answered === undefined ? "none" : answered.state === "accepted" ? "accepted" : "refused",
    daysToAnswer: answered === undefined ? null : daysBetween(sent, answered.on),
    overdue: due === null ? "unknown" : over > due ? "yes" : "no",
  };
}

function outcomeOf({ state }: InstanceState): ReferralOutcome {
  switch (state) {
    case "sent":
    case "acknowledged":
      return "waiting";
    case "accepted":
    case "refused":
    case "completed":
    case "revoked":
    case "expired":
      return state;
    default:
      return "unknown";
  }
}

/** By when the referral was to be answered: each kind of receiver has its duty, and all must name one day. */
function dueDay(deadlines: readonly Deadline[], { id }: InstanceState): CivilDate | null {
  const days = deadlines
    .filter(
      ({ track, instance, action }) =>
        track === "referral" && instance === id && action === "acceptReferral",
    )
    .map(({ due }) => due);
  const [day = null] = days;
  return days.every((other) => other === day) ? day : null;
}

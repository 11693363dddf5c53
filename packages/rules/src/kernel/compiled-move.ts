import type { CivilDate } from "@aht-jo/core";
import type { ConsentNeeded, InForce, JointMove, MoveRule } from "../document/rule.ts";
import type { RuleSetDoc } from "../document/rule-set-doc.ts";
import type { Withdrawal } from "./command.ts";
import type { Conditional } from "./compiled.ts";
import { weaknessOfBasis } from "./grounds.ts";

/** A role in which a move may be done, the bodies that may hold it (none: any), and the weakness of its basis. */
export interface Holder {
  readonly role: string;
  readonly parties: readonly string[];
  readonly weakness: number;
}

/** The days that can anchor a rule without a fact. */
interface AnchorDays {
  readonly day: CivilDate;
  readonly state: { readonly opened: CivilDate };
}

/**
 * A permission with what every step asks of it at hand. Rules are written with and without their optional parts; this
 * form is the same for all, and so is read several times as fast. `isFinal` says whether it leads to a final state,
 * `takesBack` what a command that names nothing takes back; `isInForceOn` is null where a fact says when it is in force.
 */
export interface CompiledMove extends Conditional<MoveRule> {
  readonly id: string;
  readonly from: readonly string[];
  readonly to: string | null;
  readonly also: readonly JointMove[] | null;
  readonly isFinal: boolean;
  readonly asks: readonly string[] | null;
  readonly takesBack: readonly Withdrawal[];
  readonly consent: ConsentNeeded | null;
  readonly holders: readonly Holder[];
  readonly isInForceOn: ((days: AnchorDays) => boolean) | null;
  readonly goesAheadUnknown: boolean;
}

/** A permission in the form in which steps ask it. */
export function compiledMove(
  { rule, inForce, applies, condition, footing }: Conditional<MoveRule>,
  doc: RuleSetDoc,
): CompiledMove {
  const { id, from, to = null, also = null, asks = null, consent = null, by, onUnknown } = rule;
  const track = doc.tracks[doc.commands[rule.command]?.track ?? ""];
  return {
    rule,
    inForce,
    applies,
    condition,
    footing,
    id,
    from: [...from],
    to,
    also,
    isFinal: to !== null && track?.states[to]?.final === true,
    asks,
    takesBack: takenBackBy(rule),
    consent,
    holders: by.map((role) => holderOf(doc, role)),
    isInForceOn: inForceByDay(rule.inForce),
    goesAheadUnknown: onUnknown === "proceedAndFlag",
  };
}

/** What is taken back where a command names nothing: all that a move takes back which gives nothing. */
function takenBackBy({ gives, withdraws }: MoveRule): readonly Withdrawal[] {
  if (withdraws === undefined || gives !== undefined) return [];
  return withdraws.map((scope) => Object.freeze({ scope, receiver: null }));
}

function inForceByDay({ from, to, anchor }: InForce): CompiledMove["isInForceOn"] {
  if (typeof anchor === "object") return null;
  const isByEvent = anchor === "event";
  return ({ day, state }) => {
    const on = isByEvent ? day : state.opened;
    return on >= from && (to === undefined || on < to);
  };
}

function holderOf(doc: RuleSetDoc, role: string): Holder {
  const def = doc.roles[role];
  return {
    role,
    parties: [...(def?.parties ?? [])],
    weakness: def === undefined ? 0 : weaknessOfBasis(def.basis),
  };
}

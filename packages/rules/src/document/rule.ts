import type { Basis, CivilDate, Localized, NonEmpty } from "@aht-jo/core";
import type { Expr, TimeLimit } from "@aht-jo/core/expressions";

/**
 * The day by which a rule is chosen: that of the event, that on which the file was opened, or a day named by a fact.
 * For a duty the event is the start of its clock; for a question about a day it is that day.
 *
 * @category Rules
 */
export type Anchor = "event" | "fileOpened" | { readonly fact: string };

/**
 * When a rule is in force: from a day, up to but not including another; without `to` for ever.
 *
 * Two versions with different anchors can be in force at once. Then `conflict` decides: `newest` takes the one with
 * the latest `from`, `mostFavourable` the one the person gains from: the move that is allowed, the parameter that its
 * `favours` prefers.
 *
 * @category Rules
 */
export interface InForce {
  readonly from: CivilDate;
  readonly to?: CivilDate;
  readonly anchor: Anchor;
  readonly conflict?: "newest" | "mostFavourable";
}

/**
 * What every rule has. The rule that `exceptionTo` names gives way wherever this one applies: a move to a move of the
 * same command, a forbid to a forbid, a duty to a duty. A move can also be the exception to a forbid, which then gives
 * way to the steps that are taken under this very move, in its roles and with the consent it needs, and to no other.
 *
 * @category Rules
 */
export interface RuleBase {
  readonly id: string;
  readonly title: Localized;
  readonly basis: NonEmpty<Basis>;
  readonly inForce: InForce;
  readonly exceptionTo?: string;
}

/**
 * Who gives consent.
 *
 * @category Rules
 */
export type ConsentGiver = "person" | "guardian" | "court";

/**
 * The consent a move needs on its day: of this scope, for the receiver of the instance, by one of `givenBy` when named.
 *
 * @category Rules
 */
export interface ConsentNeeded {
  readonly scope: string;
  readonly givenBy?: NonEmpty<ConsentGiver>;
}

/**
 * A further track that moves with the first: every instance that is in one of `from`, others stay.
 *
 * @category Rules
 */
export interface JointMove {
  readonly track: string;
  readonly from: NonEmpty<string>;
  readonly to: string;
}

/**
 * A permission: who may do a command, from which states, when, and where it leads. Nothing else permits.
 *
 * Without `to` the state stays and the step is recorded. `records` lists the facts the command may bring, and the guard
 * sees them. Those of them that it `asks` for count only as the command brings them: without one the guard cannot be
 * decided, whatever was recorded before. `onUnknown` says what happens while the guard cannot be decided.
 *
 * `gives` and `withdraws` list the scopes of consent the command may bring or take back; with `givenBy` it brings only
 * consent that one of those gives. A move that withdraws and gives none takes back all its scopes, for every receiver,
 * where the command names none.
 *
 * @category Rules
 */
export interface MoveRule extends RuleBase {
  readonly kind: "move";
  readonly command: string;
  readonly from: NonEmpty<string>;
  readonly to?: string;
  readonly by: NonEmpty<string>;
  readonly when: Expr;
  readonly onUnknown: "block" | "proceedAndFlag";
  readonly consent?: ConsentNeeded;
  readonly records?: NonEmpty<string>;
  readonly asks?: NonEmpty<string>;
  readonly gives?: NonEmpty<string>;
  readonly givenBy?: NonEmpty<ConsentGiver>;
  readonly withdraws?: NonEmpty<string>;
  readonly also?: NonEmpty<JointMove>;
}

/**
 * A prohibition: beats every permission; one that cannot be evaluated blocks.
 *
 * @category Rules
 */
export interface ForbidRule extends RuleBase {
  readonly kind: "forbid";
  readonly commands: NonEmpty<string>;
  readonly when: Expr;
}

/**
 * Something the bearer has to do in time: `action` within the limit, counted from `runsFrom`. What can be answered in
 * several ways is done by each: a request is granted, `or` refused.
 *
 * It is judged for each instance of the track `on`, or once for the file. It is met on the first day on or after the
 * start on which the action, or one of those in `or`, was done. `suspendedWhile` may read states only: the clock stands still while it holds. A limit in hours ends
 * with the last day it can touch, and is tentative.
 *
 * @category Rules
 */
export interface DutyRule extends RuleBase {
  readonly kind: "duty";
  readonly on?: string;
  readonly bearer: string;
  readonly arises: Expr;
  readonly action: string;
  readonly or?: NonEmpty<string>;
  readonly within: TimeLimit;
  readonly monthEnd: "clip" | "roll";
  readonly runsFrom: Expr;
  readonly calendar: string;
  readonly firstDay: "excluded" | "included";
  readonly lastDay: "stays" | "rollsForward" | "rollsBack";
  readonly suspendedWhile?: Expr;
  readonly breach: "flag" | "escalate";
}

/**
 * A promise to the holder: while it holds, each command must be open to somebody. The checker proves it.
 *
 * @category Rules
 */
export interface RightRule extends RuleBase {
  readonly kind: "right";
  readonly holder: string;
  readonly whileTrue: Expr;
  readonly mustOffer: NonEmpty<string>;
}

/**
 * What must never become false: a step that would make it false is blocked.
 *
 * @category Rules
 */
export interface InvariantRule extends RuleBase {
  readonly kind: "invariant";
  readonly always: Expr;
}

/**
 * A fact that follows from others. It is never recorded.
 *
 * @category Rules
 */
export interface DefineRule extends RuleBase {
  readonly kind: "define";
  readonly fact: string;
  readonly as: Expr;
}

/**
 * The value of a parameter while the rule is in force.
 *
 * @category Rules
 */
export interface ParamRule extends RuleBase {
  readonly kind: "param";
  readonly name: string;
  readonly value: number | string;
}

/**
 * One rule of a document.
 *
 * @category Rules
 */
export type Rule =
  | MoveRule
  | ForbidRule
  | DutyRule
  | RightRule
  | InvariantRule
  | DefineRule
  | ParamRule;

import type { CivilDate, Issue, NonEmpty, Strength } from "@aht-jo/core";
import type { Trace } from "@aht-jo/core/expressions";
import type { Shape } from "../document/shape.ts";
import type { DraftEvent, Override } from "./event.ts";

/**
 * One reason why a step is blocked, with the rule that says so.
 *
 * - `role`: the actor holds none of the roles in `need`, or acts for a party that may not hold it.
 * - `state`: the instance stands in `have`, not in one of `need`.
 * - `consent`: consent of the scope is missing on that day, and why.
 * - `guard`: the condition of the permission does not hold.
 * - `forbidden`: a prohibition applies, or an invariant would break.
 * - `unknown`: it cannot be decided yet. Each list in `settledBy` names facts that together could settle it in the
 *   actor's favour; it is empty when no fact of the file can.
 * - `date`: the permission is not in force on its day, or gives way to a newer one that cannot take what is brought.
 * - `conflict`: two permissions apply and neither gives way, which `compile` does not let through.
 *
 * @category Decisions
 */
export type Blocker =
  | {
      readonly kind: "role";
      readonly rule: string;
      readonly need: NonEmpty<string>;
      readonly why: "notHeld" | "otherParty";
    }
  | {
      readonly kind: "state";
      readonly rule: string;
      readonly track: string;
      readonly need: NonEmpty<string>;
      readonly have: string;
    }
  | {
      readonly kind: "consent";
      readonly rule: string;
      readonly scope: string;
      readonly why: "none" | "notYet" | "expired" | "withdrawn" | "otherReceiver" | "otherGiver";
    }
  | { readonly kind: "guard" | "forbidden"; readonly rule: string; readonly trace: Trace }
  | {
      readonly kind: "unknown";
      readonly rule: string;
      readonly trace: Trace;
      readonly settledBy: readonly NonEmpty<string>[];
    }
  | {
      readonly kind: "date";
      readonly rule: string;
      readonly from: CivilDate;
      readonly to: CivilDate | null;
    }
  | { readonly kind: "conflict"; readonly rule: string; readonly with: NonEmpty<string> };

/**
 * A step is open. `rules` are those that decided; `assumedTrue` what was unknown when a protective step went ahead all the
 * same: facts, and `states.hall` where objects of a shared track were not at hand that it should have moved too;
 * `strength` the weakest basis the decision rests on.
 *
 * With `override` no rule opened it: a human decided against those that it names, and why. `rules` are then those of the
 * permission that came nearest, and the `strength` is that of an assumption, however well they are founded.
 *
 * @category Decisions
 */
export interface Allowed {
  readonly verdict: "allow";
  readonly rules: NonEmpty<string>;
  readonly assumedTrue: readonly string[];
  readonly strength: Strength;
  readonly override?: Override;
}

/**
 * A step is blocked, with every reason.
 *
 * @category Decisions
 */
export interface Blocked {
  readonly verdict: "block";
  readonly blockers: NonEmpty<Blocker>;
  readonly strength: Strength;
}

/**
 * The question itself is malformed: nothing was decided.
 *
 * @category Decisions
 */
export interface Invalid {
  readonly verdict: "invalid";
  readonly issues: NonEmpty<Issue>;
}

/**
 * The answer to a command: an allowed one carries an event for each log it concerns. The first is that of the file;
 * record them in their order.
 *
 * @category Decisions
 */
export type Decision<S extends Shape = Shape> =
  | (Allowed & { readonly events: NonEmpty<DraftEvent<S>> })
  | Blocked
  | Invalid;

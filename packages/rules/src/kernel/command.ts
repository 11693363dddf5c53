import type { CivilDate, NonEmpty } from "@aht-jo/core";
import type { MaybeValue } from "@aht-jo/core/expressions";
import type { ConsentGiver } from "../document/rule.ts";
import type { CommandOf, Shape } from "../document/shape.ts";

/**
 * Who acts: an id that says nothing to outsiders, the roles held, and the body acted for.
 *
 * @category Commands and events
 */
export interface Actor<S extends Shape = Shape> {
  readonly id: string;
  readonly roles: NonEmpty<S["role"]>;
  readonly party: string;
}

/**
 * A consent as it was given: for a scope, to a receiver or to any (`null`), for a purpose, from a day, up to but not
 * including another when `to` is there. The `purpose` says what for and must not lead to a person.
 *
 * @category Commands and events
 */
export interface Consent<S extends Shape = Shape> {
  readonly scope: S["scope"];
  readonly receiver: string | null;
  readonly purpose: string;
  readonly from: CivilDate;
  readonly to?: CivilDate;
  readonly givenBy: ConsentGiver;
}

/**
 * A consent taken back on the day of the step: for one receiver, which a consent has to name, or for all (`null`).
 *
 * @category Commands and events
 */
export interface Withdrawal<S extends Shape = Shape> {
  readonly scope: S["scope"];
  readonly receiver: string | null;
}

/**
 * A step somebody wants to take.
 *
 * Ids of actors, instances, receivers and bodies stand in events that many read: use ones that say nothing to outsiders,
 * never the name of a person. They are printable texts of at most 200 characters, in Unicode normal form C, without white
 * space at the ends.
 *
 * `instance` is null for a track that has only one; for a track with many it names an instance, and the first command
 * on an unused name opens it. `receiver` is who the instance, or this step, is meant for. `data` brings facts that the
 * rule records; a null erases one. A step that takes consent back and names no `withdrawals` takes back all that its
 * rule withdraws. `occurredOn` is when it happened, which may be before it is recorded.
 *
 * @category Commands and events
 */
export interface Command<S extends Shape = Shape> {
  readonly type: CommandOf<S>;
  readonly instance: string | null;
  readonly receiver?: string;
  readonly data: { readonly [F in keyof S["facts"]]?: S["facts"][F] | null };
  readonly consents?: readonly Consent<S>[];
  readonly withdrawals?: readonly Withdrawal<S>[];
  readonly occurredOn: CivilDate;
  readonly by: Actor<S>;
}

/** What a command brings, by fact, as plain values. */
export type CommandData = Readonly<Record<string, MaybeValue>>;

/** A command whose form was checked. */
export type CheckedCommand = Command & { readonly data: CommandData };

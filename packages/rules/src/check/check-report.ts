import type { Localized } from "@aht-jo/core";
import type { MaybeValue } from "@aht-jo/core/expressions";

/**
 * One step on the way to a situation, for a person to read.
 *
 * `command` is null when only time passed and a consent ended. `instance` counts from one; it is null on a track that
 * has only one. `by` is a role that may take the step. `brings` holds the facts it brings, `consents` the scopes of
 * consent it gives (true) or takes back (false). `assumed` holds what must be so for the step to be open, of what the
 * check took as free. `to` holds the states it leads to, by track.
 *
 * @category Checking
 */
export interface TraceStep {
  readonly command: string | null;
  readonly rule: string | null;
  readonly track: string | null;
  readonly instance: number | null;
  readonly by: string | null;
  readonly brings: Readonly<Record<string, MaybeValue>>;
  readonly consents: Readonly<Record<string, boolean>>;
  readonly assumed: Readonly<Record<string, MaybeValue>>;
  readonly to: Readonly<Record<string, string>>;
}

/**
 * A situation and a way to it of the fewest steps, those left out that bring what is `loose` to the value assumed. `state` holds what differs from a file just opened; `free` the values of what
 * the check took as free, by which the promise is broken there or kept.
 *
 * @category Checking
 */
export interface Situation {
  readonly steps: readonly TraceStep[];
  readonly state: Readonly<Record<string, MaybeValue>>;
  readonly free: Readonly<Record<string, MaybeValue>>;
}

/**
 * Whether one property holds; null when the search was cut short before it knew. Then `cutShort` says by what: it met
 * more than `maxStates` situations, or the ways to take steps are too many to be drawn up. `title` is that of the property.
 *
 * `cone` names the parts of a file it depends on that were searched, `loose` those that can be brought to any value at
 * any time without touching the others, so that every value was tried everywhere. `size` is how many variables were told
 * apart and how many situations they could make up; `states` came about, with `edges` between them, until the answer was
 * known, in a search that properties about the same parts share. `rules` are those whose change could change it, `abstract` what was taken to be anything at any time.
 *
 * Because of what is abstract a property of kind `never`, `alwaysOffers` or `neverOffers`
 * that holds does hold, and one that does not may be a false alarm; for `canReach` and `leadsTo` it is the other way
 * round. `trace` is a counterexample of the fewest steps; for a `canReach` that holds, without `from`, such a way there.
 *
 * @category Checking
 */
export interface PropertyResult {
  readonly property: string;
  readonly title?: Localized;
  readonly holds: boolean | null;
  readonly cutShort?: "states" | "ways";
  readonly cone: readonly string[];
  readonly loose: readonly string[];
  readonly size: { readonly variables: number; readonly situations: number };
  readonly rules: readonly string[];
  readonly abstract: readonly string[];
  readonly states: number;
  readonly edges: number;
  readonly trace?: Situation;
}

/**
 * What a check found. `passes` only when the search was `complete`, every property holds, every rule can come to bear
 * and every state can be reached. `deadRules` and `unreachedStates` (written `track.state`) are null when not asked
 * for. `states` and `edges` add up all searches.
 *
 * @category Checking
 */
export interface CheckReport {
  readonly passes: boolean;
  readonly complete: boolean;
  readonly states: number;
  readonly edges: number;
  readonly results: readonly PropertyResult[];
  readonly deadRules: readonly string[] | null;
  readonly unreachedStates: readonly string[] | null;
}

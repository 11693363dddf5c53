import { type Change, constant } from "./effects.ts";
import type { Model } from "./model.ts";
import type { MovePlace } from "./move-places.ts";
import { consentGivers } from "./universe.ts";

/** Consents that a step gives or takes back, and what that changes. */
export interface ConsentChoice {
  readonly gives: readonly string[];
  readonly withdraws: readonly string[];
  readonly changes: readonly Change[];
}

/** A step that gives and takes back nothing. */
export const noConsents: ConsentChoice = { gives: [], withdraws: [], changes: [] };

/** The variable of a scope of consent. */
export function consentVariable(model: Model, scope: string): number {
  return model.universe.indexOf(`consent.${scope}`) ?? -1;
}

/** The scopes that a move can give or take back, by variable. */
export function scopesOf({ model, move }: MovePlace): ReadonlyMap<number, string> {
  const scopes = [...(move.gives ?? []), ...(move.withdraws ?? [])];
  return new Map(scopes.map((scope) => [consentVariable(model, scope), scope]));
}

/** Everything a move can do to one scope: nothing, giving it by some givers, taking it back. */
export function choicesFor(at: MovePlace, variable: number): readonly ConsentChoice[] {
  const { model, move } = at;
  const scope = scopesOf(at).get(variable) ?? "";
  const size = model.universe.variables[variable]?.values.length ?? 2;
  const isGiven = move.gives?.includes(scope) === true;
  const isTaken = move.withdraws?.includes(scope) === true;
  return [
    noConsents,
    ...(isGiven ? giversApart(size) : []).map((bits) => ({
      gives: [scope],
      withdraws: [],
      changes: [{ variable, digits: Array.from({ length: size }, (_, digit) => digit | bits) }],
    })),
    ...(isTaken
      ? [{ gives: [], withdraws: [scope], changes: [constant(model, { variable, digit: 0 })] }]
      : []),
  ];
}

/** Time may end any consent of a scope. */
export function endsByTime(model: Model, variable: number): readonly Change[] {
  const size = model.universe.variables[variable]?.values.length ?? 2;
  const lasting = size > 2 ? Array.from({ length: size - 1 }, (_, bits) => bits) : [0];
  return lasting.map((bits) => ({
    variable,
    digits: Array.from({ length: size }, (_, digit) => digit & bits),
  }));
}

/** The sets of givers a variable of consent tells apart, none left out. */
function giversApart(size: number): readonly number[] {
  return size > 2
    ? Array.from({ length: (1 << consentGivers.length) - 1 }, (_, at) => at + 1)
    : [1];
}

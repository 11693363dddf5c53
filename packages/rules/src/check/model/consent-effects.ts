import { type Change, constant } from "./effects.ts";
import type { Model } from "./model.ts";
import type { MovePlace } from "./move-places.ts";
import { bitsOf, consentGivers } from "./universe.ts";

/** Consent of a scope by some givers, a bit for each of `consentGivers`. */
export interface Giving {
  readonly scope: string;
  readonly givers: number;
}

/** Consents that a step gives or takes back, and what that changes. */
export interface ConsentChoice {
  readonly gives: readonly Giving[];
  readonly withdraws: readonly string[];
  readonly changes: readonly Change[];
}

/** A step that gives and takes back nothing. */
export const noConsents: ConsentChoice = { gives: [], withdraws: [], changes: [] };

/** A text that is the same for the same consents. */
export function markOf({ gives, withdraws }: Pick<ConsentChoice, "gives" | "withdraws">): string {
  return `${gives.map(({ scope, givers }) => `${scope} by ${givers}`).join()} ${withdraws.join()}`;
}

/** The variable of a scope of consent. */
export function consentVariable(model: Model, scope: string): number {
  return model.universe.indexOf(`consent.${scope}`) ?? -1;
}

/** The scopes that a move can give or take back, by variable. */
export function scopesOf({ model, move }: MovePlace): ReadonlyMap<number, string> {
  const scopes = [...(move.gives ?? []), ...(move.withdraws ?? [])];
  return new Map(scopes.map((scope) => [consentVariable(model, scope), scope]));
}

/** Everybody by whom a move takes consent, as much of each scope as it may give. */
export function givingsOf({ move }: MovePlace): readonly Giving[] {
  const givers = bitsOf(move.givenBy ?? consentGivers);
  return move.gives?.map((scope) => ({ scope, givers })) ?? [];
}

/** Whether a move takes back something in any case: what is named, else all of its scopes. */
export function isTakingBack({ move }: MovePlace): boolean {
  return move.withdraws !== undefined && move.gives === undefined;
}

/** Everything a move can do to one scope: nothing, giving it by some givers, taking it back. */
export function choicesFor(at: MovePlace, variable: number): readonly ConsentChoice[] {
  const { model, move } = at;
  const scope = scopesOf(at).get(variable) ?? "";
  const size = model.universe.variables[variable]?.values.length ?? 2;
  const giving = givingsOf(at).find((one) => one.scope === scope);
  const isTaken = move.withdraws?.includes(scope) === true;
  return [
    noConsents,
    ...(giving === undefined ? [] : giversApart(size, giving)).map(({ givers, bits }) => ({
      gives: [{ scope, givers }],
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

/** The sets of givers a variable of consent tells apart, none left out, and the bits they set in it. */
function giversApart(
  size: number,
  { givers }: Giving,
): readonly { readonly givers: number; readonly bits: number }[] {
  if (size <= 2) return [{ givers, bits: 1 }];
  return Array.from({ length: size - 1 }, (_, at) => at + 1)
    .filter((bits) => (bits & givers) === bits)
    .map((bits) => ({ givers: bits, bits }));
}

import {
  type ConsentChoice,
  choicesFor,
  endsByTime,
  givingsOf,
  noConsents,
} from "./consent-effects.ts";
import type { StepOutline } from "./steps.ts";
import { refuseMore } from "./too-large.ts";

/** A step whose consents can be chosen in more ways than this is not drawn up. */
const mostChoices = 2 ** 12;

/** Everything that can be done to one scope of consent by a step. */
export function consentChoices(outline: StepOutline, variable: number): readonly ConsentChoice[] {
  if (outline.at !== null) return choicesFor(outline.at, variable);
  return endsByTime(outline.model, variable).map((change) => ({
    ...noConsents,
    changes: [change],
  }));
}

/** What a step would give and take back of scopes that are not looked at: as much as may be, to rule out other moves. */
export function consentsBeyond(
  { at, scopes }: StepOutline,
  within: ReadonlySet<number>,
): Pick<ConsentChoice, "gives" | "withdraws"> {
  const beyond = new Set([...scopes].flatMap(([one, scope]) => (within.has(one) ? [] : [scope])));
  return {
    gives: at === null ? [] : givingsOf(at).filter(({ scope }) => beyond.has(scope)),
    withdraws: at?.move.withdraws?.filter((scope) => beyond.has(scope)) ?? [],
  };
}

/**
 * Every choice for the scopes that are looked at, with as much as may be of the others. A step that takes back in any
 * case does so of what it names; what names nothing is the same as naming all.
 */
export function choicesWithin(
  outline: StepOutline,
  within: ReadonlySet<number>,
): readonly ConsentChoice[] {
  const looked = [...outline.scopes.keys()].filter((variable) => within.has(variable));
  refuseMore(
    looked.reduce((count, variable) => count * consentChoices(outline, variable).length, 1),
    mostChoices,
  );
  const all = looked.reduce<readonly ConsentChoice[]>(
    (choices, variable) =>
      choices.flatMap((choice) =>
        consentChoices(outline, variable).map((one) => ({
          gives: [...choice.gives, ...one.gives],
          withdraws: [...choice.withdraws, ...one.withdraws],
          changes: [...choice.changes, ...one.changes],
        })),
      ),
    [{ ...consentsBeyond(outline, within), changes: [] }],
  );
  return outline.isTaking ? all.filter(({ withdraws }) => withdraws.length > 0) : all;
}

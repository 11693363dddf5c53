import type { Localized } from "@aht-jo/core";
import type { StateDef } from "@aht-jo/rules";

/** The states of one stage, from their titles. */
export function statesIn<S extends string>(
  stage: string,
  titles: Readonly<Record<S, Localized>>,
): Readonly<Record<S, StateDef>> {
  return statesOf(titles, { stage });
}

/** The states of one stage that need no way out. */
export function finalStatesIn<S extends string>(
  stage: string,
  titles: Readonly<Record<S, Localized>>,
): Readonly<Record<S, StateDef>> {
  return statesOf(titles, { stage, final: true });
}

function statesOf<S extends string>(
  titles: Readonly<Record<S, Localized>>,
  rest: Omit<StateDef, "title">,
): Readonly<Record<S, StateDef>> {
  const states = {} as Record<S, StateDef>;
  for (const state of Object.keys(titles) as S[]) states[state] = { title: titles[state], ...rest };
  return states;
}

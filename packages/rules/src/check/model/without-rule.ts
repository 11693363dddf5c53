import type { RuleSetDoc } from "../../document/rule-set-doc.ts";
import { rulesOfInvariants } from "./allowed.ts";
import { noConsents } from "./consent-effects.ts";
import type { Diagrams } from "./diagrams.ts";
import { allOf, type Formula, negated } from "./formula.ts";
import { leftOut } from "./left-out.ts";
import { modelOf } from "./model.ts";
import { movePlaces } from "./move-places.ts";
import type { Prepared } from "./prepare.ts";
import { rulesOn } from "./rules-on.ts";
import { outlineOf, type StepOutline } from "./steps.ts";

/** A document without one of its rules, ready to be searched over the same situations as with it. */
export interface WithoutRule {
  readonly prepared: Prepared;
  /** That every way there is now was there before; asked only where it matters, for it takes time. */
  readonly onlyCloses: () => boolean;
  /** That every way there was before is there still. */
  readonly onlyOpens: () => boolean;
}

/**
 * A document ready to be searched without one of its rules, made from the whole one: steps that the rule has no part in
 * stay as they are. Null when an older version takes its place, for that may tell values apart which the whole did not.
 */
export function withoutRule(
  { model, outlines, diagrams }: Prepared,
  dropped: { readonly doc: RuleSetDoc; readonly rule: string },
): WithoutRule | null {
  const { on, universe } = model;
  const rules = dropped.doc.rules.filter(({ id }) => id !== dropped.rule);
  const doc: RuleSetDoc = { ...dropped.doc, rules };
  const before = new Set(model.doc.rules.map(({ id }) => id));
  if (rulesOn(doc, on).rules.some(({ id }) => !before.has(id))) return null;
  const left = modelOf(doc, { on, universe });
  const isTouched = (outline: StepOutline) => outline.rules().has(dropped.rule);
  const touched = outlines.filter(isTouched);
  const moves = new Set(touched.map(({ at }) => at?.move.id));
  const remade = movePlaces(left)
    .filter(({ move }) => moves.has(move.id))
    .flatMap((at) => leftOut(at).map((unsaid) => outlineOf(at, { brings: true, unsaid })));
  const isPlain = !rulesOfInvariants(model).includes(dropped.rule);
  return {
    prepared: {
      model: left,
      outlines: [...outlines.filter((one) => !isTouched(one)), ...remade],
      diagrams,
    },
    onlyCloses: () => isPlain && areNarrower(remade, { than: touched, diagrams }),
    onlyOpens: () => isPlain && areNarrower(touched, { than: remade, diagrams }),
  };
}

/** Whether one statement makes sure of another, whatever the situation and whatever is free. */
export function makesSure(
  statement: Formula,
  { of, diagrams }: { readonly of: Formula; readonly diagrams: Diagrams },
): boolean {
  return diagrams.of(allOf([statement, negated(of)])) === 0;
}

/** Whether steps are open only where the same ones are among others. */
function areNarrower(
  steps: readonly StepOutline[],
  { than, diagrams }: { readonly than: readonly StepOutline[]; readonly diagrams: Diagrams },
): boolean {
  const others = new Map(than.map((one) => [nameOf(one), one]));
  return steps.every((step) => {
    const other = others.get(nameOf(step));
    // What a step gives and takes back would have to be compared choice by choice.
    if (other === undefined || step.isChoosy || other.isChoosy) return false;
    return makesSure(step.open(noConsents), { of: other.open(noConsents), diagrams });
  });
}

function nameOf({ at, unsaid }: StepOutline): string {
  return JSON.stringify([at?.move.id, at?.instance, [...unsaid].sort()]);
}

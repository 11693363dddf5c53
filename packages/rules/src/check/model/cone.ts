import { choicesWithin } from "./consent-choices.ts";
import { markOf } from "./consent-effects.ts";
import type { Diagrams } from "./diagrams.ts";
import type { Change } from "./effects.ts";
import type { Formula } from "./formula.ts";
import { invariantsMet, type StepOutline } from "./steps.ts";

/** What a question about situations is asked of: statements about them, and the steps between them. */
export interface Influence {
  readonly outlines: readonly StepOutline[];
  /** The commands that may be left out of account for part of the question, so that others may not lean on them. */
  readonly without?: ReadonlySet<string>;
  readonly diagrams: Diagrams;
}

const none: ReadonlySet<never> = new Set();

/** The name that diagrams have for the digit of a variable. */
export function digitOf(variable: number): string {
  return `variable ${variable}`;
}

/** The name that diagrams have for what a step brings. */
export function broughtAs(variable: number): string {
  return `brings ${variable}`;
}

/** The variables among what a diagram depends on. */
export function variablesIn(support: Iterable<string>): readonly number[] {
  return [...support].flatMap((choice) => {
    const [kind, variable] = choice.split(" ");
    return kind === "variable" ? [Number(variable)] : [];
  });
}

/** The outlines of the steps that can change something in a cone. */
export function touching(
  outlines: readonly StepOutline[],
  cone: ReadonlySet<number>,
): readonly StepOutline[] {
  return outlines.filter(({ writes }) => {
    for (const one of writes) if (cone.has(one)) return true;
    return false;
  });
}

/**
 * The variables that can influence what is said in some statements, apart from those that are `loose`, which may have any
 * digit at any time: whatever decides a step that can change one of them is itself one.
 *
 * Steps that do the same to the cone are taken together: what one needs and the others do not is no condition.
 */
export function coneOf(
  statements: readonly Formula[],
  of: Influence & { readonly loose?: ReadonlySet<number>; readonly cone?: ReadonlySet<number> },
): ReadonlySet<number> {
  const { outlines, diagrams, loose = none, without = none } = of;
  const cone = new Set<number>(of.cone);
  const include = (variables: Iterable<number>): void => {
    for (const variable of variables) if (!loose.has(variable)) cone.add(variable);
  };
  for (const statement of statements) include(readBy(diagrams.of(statement), { diagrams, loose }));
  for (let before = -1; before !== cone.size; ) {
    before = cone.size;
    const alike = new Map<string, number>();
    for (const outline of touching(outlines, cone)) {
      for (const { change, outcomes } of outline.joint) {
        const isTold = outcomes.some(({ changes }) =>
          changes.some(({ variable }) => variable !== change.variable && cone.has(variable)),
        );
        if (isTold) include([change.variable]);
      }
      for (const { reads } of invariantsMet(outline, cone)) include(reads);
      const isExcluded = without.has(outline.at?.move.command ?? "");
      for (const { mark, open } of openingsOf(outline, cone)) {
        const key = `${isExcluded} ${mark} ${effectKey(outline, cone)}`;
        const isOpen = diagrams.some(diagrams.of(open), (choice) =>
          isSettledBy(choice, { cone, loose }),
        );
        alike.set(key, diagrams.either(alike.get(key) ?? 0, isOpen));
      }
    }
    for (const isOpen of alike.values()) include(readBy(isOpen, { diagrams, loose }));
  }
  return cone;
}

function readBy(
  diagram: number,
  { diagrams, loose }: { readonly diagrams: Diagrams; readonly loose: ReadonlySet<number> },
): readonly number[] {
  const left = diagrams.some(diagram, (choice) =>
    variablesIn([choice]).some((one) => loose.has(one)),
  );
  return variablesIn(diagrams.support(left));
}

/** Whether a choice is up to whoever takes a step, and nothing in the cone will know of it. */
function isSettledBy(
  choice: string,
  { cone, loose }: { readonly cone: ReadonlySet<number>; readonly loose: ReadonlySet<number> },
): boolean {
  const [kind, variable] = choice.split(" ");
  return kind === "brings" ? !cone.has(Number(variable)) : loose.has(Number(variable));
}

/** That a step is open, for each choice of consents that matters to that. */
export function openingsOf(
  outline: StepOutline,
  within: ReadonlySet<number>,
): readonly { readonly mark: string; readonly open: Formula }[] {
  if (!outline.isChoosy) return [{ mark: "", open: outline.open({ gives: [], withdraws: [] }) }];
  const marks = new Map<string, Formula>();
  for (const choice of choicesWithin(outline, within))
    marks.set(markOf(choice), outline.open(choice));
  return [...marks].map(([mark, open]) => ({ mark, open }));
}

/** A text that is the same for steps that can do the same to a cone. */
function effectKey(outline: StepOutline, cone: ReadonlySet<number>): string {
  const { own, joint, brings, scopes, at, isTaking } = outline;
  const written = (changes: readonly Change[]) =>
    changes
      .filter(({ variable }) => cone.has(variable))
      .map(({ variable, digits }) => `${variable}:${digits}`)
      .sort();
  return JSON.stringify([
    at === null,
    isTaking,
    at?.move.givenBy,
    written(own),
    joint.flatMap(({ change, outcomes }) => [
      ...written([change]),
      ...outcomes.flatMap(({ changes }) => written(changes)),
    ]),
    [...brings].filter((variable) => cone.has(variable)).sort(),
    [...scopes].flatMap(([variable, scope]) =>
      cone.has(variable)
        ? [
            `${variable} ${at?.move.gives?.includes(scope) === true} ${at?.move.withdraws?.includes(scope) === true}`,
          ]
        : [],
    ),
  ]);
}

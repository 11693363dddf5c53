import { broughtAs, digitOf, type Influence, openingsOf, touching, variablesIn } from "./cone.ts";
import { consentChoices } from "./consent-choices.ts";
import type { Formula } from "./formula.ts";
import { invariantsMet, type StepOutline } from "./steps.ts";
import type { Universe } from "./universe.ts";

/** For each variable the kind of each digit: digits of one kind are told apart by nothing that is asked. */
export type Kinds = ReadonlyMap<number, readonly number[]>;

/** How the digits of a cone, and what steps bring, are told apart. */
export interface Distinctions {
  readonly kinds: Kinds;
  /** For a step and a fact it brings, one digit of each sort that it can tell apart. */
  readonly telling: (outline: StepOutline) => (variable: number) => readonly number[];
}

/**
 * Which digits of the variables of a cone are told apart by some statements, by the steps that touch the cone, or by what
 * those make of them.
 */
export function distinctionsIn(
  cone: ReadonlySet<number>,
  of: Influence & { readonly statements: readonly Formula[]; readonly universe: Universe },
): Distinctions {
  const { diagrams, universe } = of;
  const steps = touching(of.outlines, cone);
  const isBeyond = (choice: string): boolean => {
    const [variable] = variablesIn([choice.replace("brings", "variable")]);
    return variable === undefined || !cone.has(variable);
  };
  const drawn = (formula: Formula): number => diagrams.some(diagrams.of(formula), isBeyond);
  const openings = new Map(
    steps.map((outline) => [outline, openingsOf(outline, cone).map(({ open }) => drawn(open))]),
  );
  const asked = [
    ...of.statements.map(drawn),
    ...[...openings.values()].flat(),
    ...steps.flatMap(({ joint }) =>
      joint.flatMap(({ outcomes }) =>
        outcomes.flatMap(({ when, changes }) =>
          changes.some(({ variable }) => cone.has(variable)) ? [drawn(when)] : [],
        ),
      ),
    ),
  ];
  const fixed = new Set(
    steps.flatMap((outline) => invariantsMet(outline, cone).flatMap(({ reads }) => [...reads])),
  );
  const kinds = new Map<number, readonly number[]>();
  for (const variable of cone) {
    const digits = [...(universe.variables[variable]?.values.keys() ?? [])];
    const isKept = fixed.has(variable);
    const branches = asked.flatMap((diagram) => diagrams.branches(diagram, digitOf(variable)));
    let kind = sorted(digits, (digit) =>
      isKept ? String(digit) : branches.map((below) => below[digit]).join(),
    );
    const maps = steps
      .flatMap((outline) => [
        ...outline.joint.map(({ change }) => change),
        ...(outline.scopes.has(variable)
          ? consentChoices(outline, variable).flatMap(({ changes }) => changes)
          : []),
      ])
      .filter((change) => change.variable === variable);
    for (let before = -1; before !== Math.max(...kind); ) {
      before = Math.max(...kind);
      kind = sorted(digits, (digit) =>
        [kind[digit], ...maps.map((map) => kind[map.digits[digit] ?? digit])].join(),
      );
    }
    kinds.set(variable, kind);
  }
  return {
    kinds,
    telling: (outline) => {
      const own = openings.get(outline) ?? [];
      return (variable) => {
        const digits = [...(universe.variables[variable]?.values.keys() ?? [])];
        const branches = own.flatMap((diagram) => diagrams.branches(diagram, broughtAs(variable)));
        const sorts = sorted(digits, (digit) =>
          [kinds.get(variable)?.[digit] ?? digit, ...branches.map((below) => below[digit])].join(),
        );
        return digits.filter((digit) => sorts.indexOf(sorts[digit] ?? -1) === digit);
      };
    },
  };
}

/** Numbers for digits, the same for those with the same mark, in order of appearance. */
function sorted(digits: readonly number[], markOf: (digit: number) => string): readonly number[] {
  const numbers = new Map<string, number>();
  return digits.map((digit) => {
    const mark = markOf(digit);
    const number = numbers.get(mark) ?? numbers.size;
    numbers.set(mark, number);
    return number;
  });
}

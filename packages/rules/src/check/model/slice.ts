import { numberIndex } from "../search/number-index.ts";
import { touching } from "./cone.ts";
import { keyOf } from "./formula.ts";
import type { Distinctions, Kinds } from "./kinds.ts";
import { mostWays, type StepOutline, type Way, waysOf } from "./steps.ts";

/** A step with every way to take it, as far as a slice tells them apart. */
export interface Step {
  readonly outline: StepOutline;
  readonly ways: readonly Way[];
}

/** A part of the model that nothing outside it can influence. */
export interface Slice {
  readonly variables: readonly number[];
  /** For each of them a digit of each kind; changes are of kinds. */
  readonly kinds: readonly (readonly number[])[];
  readonly steps: readonly Step[];
}

/**
 * The steps that can change something in a cone, whose digits are told apart as far as `distinctions` says; null when
 * there are more situations than can be numbered. It gives up when there are more than `most` ways to take steps.
 */
export function sliceOf(
  outlines: readonly StepOutline[],
  cone: ReadonlySet<number>,
  options: { readonly distinctions?: Distinctions; readonly most?: number } = {},
): Slice | null {
  const { distinctions, most = mostWays } = options;
  const sizeOf = (variable: number) =>
    outlines[0]?.model.universe.variables[variable]?.values.length ?? 1;
  const kinds = distinctions?.kinds ?? asTheyAre(cone, sizeOf);
  const variables = [...cone]
    .filter((one) => distinctions === undefined || Math.max(...(kinds.get(one) ?? [0])) > 0)
    .sort((a, b) => a - b);
  const within = new Set(variables);
  const digits = variables.map((variable) => oneOfEach(kinds.get(variable) ?? []));
  const sizes = digits.map(({ length }) => length);
  if (numberIndex(sizes) === null) return null;
  const touched = touching(outlines, within);
  let left = most;
  const steps = touched.map((outline): Step => {
    const telling = distinctions?.telling(outline);
    const ways = waysOf(outline, {
      within,
      most: left,
      ...(telling === undefined ? {} : { telling }),
    });
    left -= ways.length;
    const apart = new Map<string, Way>();
    for (const way of ways) {
      const changes = way.changes.map(({ variable, digits: after }) => ({
        variable,
        digits: oneOfEach(kinds.get(variable) ?? []).map(
          (digit) => kinds.get(variable)?.[after[digit] ?? digit] ?? 0,
        ),
      }));
      const key = `${JSON.stringify(changes)} ${keyOf(way.when)}`;
      if (!apart.has(key)) apart.set(key, { when: way.when, changes });
    }
    return { outline, ways: [...apart.values()] };
  });
  return { variables, kinds: digits, steps };
}

function asTheyAre(cone: ReadonlySet<number>, sizeOf: (variable: number) => number): Kinds {
  return new Map(
    [...cone].map((variable) => [variable, Array.from({ length: sizeOf(variable) }, (_, k) => k)]),
  );
}

function oneOfEach(kinds: readonly number[]): readonly number[] {
  return kinds.flatMap((kind, digit) => (kinds.indexOf(kind) === digit ? [digit] : []));
}

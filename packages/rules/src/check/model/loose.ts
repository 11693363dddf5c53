import { broughtAs, coneOf, digitOf, type Influence, touching, variablesIn } from "./cone.ts";
import { consentChoices, consentsBeyond } from "./consent-choices.ts";
import type { Formula } from "./formula.ts";
import { type Distinctions, distinctionsIn } from "./kinds.ts";
import { bringingNothingNew } from "./put-in.ts";
import { invariantsMet, type StepOutline } from "./steps.ts";
import type { Universe } from "./universe.ts";

/** What has to be searched to answer for some statements. */
export interface Needed {
  readonly cone: ReadonlySet<number>;
  /** What can be brought to any digit at any time without touching the cone, with the steps that may have a part in it. */
  readonly loose: ReadonlyMap<number, readonly StepOutline[]>;
  readonly distinctions: Distinctions;
}

/**
 * The least that has to be searched for some statements.
 *
 * A variable that some steps can take from any digit to any other, whatever the situation and without a lasting effect
 * on anything else, need not be stored: in every situation it may have any digit. What only such a variable depends on
 * falls out of the cone with it, so this is done again until nothing more falls out.
 */
export function neededFor(
  statements: readonly Formula[],
  of: Influence & { readonly universe: Universe },
): Needed {
  const loose = new Map<number, readonly StepOutline[]>();
  const known = { has: (variable: number) => loose.has(variable) } as ReadonlySet<number>;
  for (;;) {
    const cone = coneOf(statements, { ...of, loose: known });
    const distinctions = distinctionsIn(cone, { ...of, statements });
    let found = false;
    for (const variable of cone) {
      const setters = settersOf(variable, { ...of, cone, loose: known, distinctions });
      if (setters === null) continue;
      loose.set(variable, setters);
      found = true;
    }
    if (!found) return { cone, loose, distinctions };
  }
}

/**
 * Steps that can bring a variable from any digit to one of any other kind at any time: one that can do so alone, else as
 * many as it takes; null when all together cannot.
 */
function settersOf(variable: number, of: Loosening): readonly StepOutline[] | null {
  const excluded = ({ at }: StepOutline) => of.without?.has(at?.move.command ?? "") === true;
  const setters = touching(of.outlines, new Set([variable]))
    .filter((outline) => !excluded(outline))
    .map((outline) => ({ outline, open: waysOpened(variable, { outline, ...of }) }));
  const alone = setters.find(({ open }) => isConnected(open));
  if (alone !== undefined) return [alone.outline];
  const [taken, together]: [StepOutline[], number[][]] = [[], []];
  for (const { outline, open } of setters) {
    taken.push(outline);
    for (const [from, row] of open.entries())
      together[from] = row.map((diagram, to) =>
        of.diagrams.either(together[from]?.[to] ?? 0, diagram),
      );
    if (isConnected(together)) return taken;
  }
  return null;
}

interface Loosening extends Influence {
  readonly cone: ReadonlySet<number>;
  readonly loose: ReadonlySet<number>;
  readonly distinctions: Distinctions;
}

/** For each pair of kinds of digits of a variable, when a step can lead from the one to the other and touch nothing else. */
function waysOpened(
  variable: number,
  { outline, cone, loose, diagrams, distinctions }: Loosening & { readonly outline: StepOutline },
): readonly (readonly number[])[] {
  const kinds = distinctions.kinds.get(variable) ?? [];
  const size = Math.max(...kinds) + 1;
  const open = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  const isInTheWay = (one: number) => one !== variable && cone.has(one) && !loose.has(one);
  const certain = [
    ...outline.own,
    ...outline.joint.flatMap(({ change, outcomes }) => [
      change,
      ...outcomes.flatMap(({ changes }) => changes),
    ]),
  ];
  if (certain.some((change) => isInTheWay(change.variable))) return open;
  if (outline.isTaking && [...outline.scopes.keys()].every(isInTheWay)) return open;
  if (invariantsMet(outline, cone).length > 0) return open;
  const own = outline.own.find((change) => change.variable === variable);
  const kept = new Set([...outline.brings].filter(isInTheWay));
  const isChosen = (choice: string): boolean => {
    if (choice.startsWith("brings ")) return true;
    return variablesIn([choice]).some((one) => one !== variable && loose.has(one));
  };
  const drawn = (formula: Formula): number => diagrams.of(bringingNothingNew(formula, kept));
  const beyond = consentsBeyond(outline, cone);
  const add = (whole: number, to: (digit: number) => number): void => {
    for (const [kind, row] of open.entries()) {
      const digit = kinds.indexOf(kind);
      const there = diagrams.at(whole, { choice: digitOf(variable), digit });
      const isOpen = diagrams.some(there, isChosen);
      const after = kinds[to(digit)] ?? 0;
      row[after] = diagrams.either(row[after] ?? 0, isOpen);
    }
  };
  if (own !== undefined) {
    add(drawn(outline.open(beyond)), (digit) => own.digits[digit] ?? digit);
    return open;
  }
  if (outline.brings.has(variable)) {
    const whole = drawn(outline.open(beyond));
    for (const kind of open.keys()) {
      const digit = kinds.indexOf(kind);
      // Any digit of the kind will do.
      const some = kinds.flatMap((one, at) => (one === kind ? [at] : []));
      const brought = some.reduce(
        (sum, at) =>
          diagrams.either(sum, diagrams.at(whole, { choice: broughtAs(variable), digit: at })),
        0,
      );
      add(brought, () => digit);
    }
  }
  if (outline.scopes.has(variable))
    for (const choice of consentChoices(outline, variable)) {
      const change = choice.changes.find((one) => one.variable === variable);
      if (change === undefined) continue;
      const consents = {
        gives: [...beyond.gives, ...choice.gives],
        withdraws: [...beyond.withdraws, ...choice.withdraws],
      };
      add(drawn(outline.open(consents)), (digit) => change.digits[digit] ?? digit);
    }
  return open;
}

/** Whether every place can be reached from the first one, and it from every place, by ways that are always open. */
function isConnected(open: readonly (readonly number[])[]): boolean {
  const ways = open.map((row) => row.map((diagram) => diagram === 1));
  const reached = (leads: (from: number, to: number) => boolean): number => {
    const met = new Set([0]);
    for (const from of met) for (const to of ways.keys()) if (leads(from, to)) met.add(to);
    return met.size;
  };
  return (
    reached((from, to) => ways[from]?.[to] === true) === ways.length &&
    reached((from, to) => ways[to]?.[from] === true) === ways.length
  );
}

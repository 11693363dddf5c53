import { allowed, decidingRules, type Invariant, invariantsOf, unbroken } from "./allowed.ts";
import { choicesWithin, consentsBeyond } from "./consent-choices.ts";
import {
  type ConsentChoice,
  consentVariable,
  givingsOf,
  isTakingBack,
  markOf,
  noConsents,
  scopesOf,
} from "./consent-effects.ts";
import { type Change, constant, type JointEffect, jointEffects, ownChanges } from "./effects.ts";
import { allOf, broughtIn, type Formula, keyOf } from "./formula.ts";
import { leftOut } from "./left-out.ts";
import type { Model } from "./model.ts";
import { type MovePlace, movePlaces, recordedBy, stateVariable } from "./move-places.ts";
import type { Lens } from "./place.ts";
import { putIn } from "./put-in.ts";
import { refuseMore } from "./too-large.ts";
import { variableLike } from "./universe.ts";

/**
 * One way to take a step: the facts it brings, the consents it gives and takes back. It is open where `when` holds for
 * some choice of what a situation does not settle.
 */
export interface Way {
  readonly when: Formula;
  readonly changes: readonly Change[];
}

/**
 * A move at a place, or (null) the end of a consent by time: what it can touch and what decides it.
 *
 * `own` is what it does whenever it is taken, `joint` what it does to other instances. The facts it `brings`, by
 * variable, and the `scopes` of consent are up to whoever takes it.
 */
export interface StepOutline {
  readonly at: MovePlace | null;
  readonly model: Model;
  /** The variable whose digit says soonest whether the step can be taken. */
  readonly pivot: number;
  readonly own: readonly Change[];
  readonly joint: readonly JointEffect[];
  readonly brings: ReadonlySet<number>;
  readonly scopes: ReadonlyMap<number, string>;
  readonly writes: ReadonlySet<number>;
  readonly rules: () => ReadonlySet<string>;
  /**
   * That it is open if no invariant stands in its way, for what it gives and takes back, in terms of what it brings.
   * What is given rules out moves that take nothing of the kind.
   */
  readonly open: (consents: Pick<ConsentChoice, "gives" | "withdraws">) => Formula;
  /** Whether it matters to that what is given and taken back. */
  readonly isChoosy: boolean;
  /** Whether it takes back one of its scopes in any case. */
  readonly isTaking: boolean;
  /** The facts that are left out of what could be brought. */
  readonly unsaid: ReadonlySet<string>;
}

/** All that can happen to a file: every move at every place, of `only` some commands if given, and time ends consents. */
export function stepOutlines(model: Model, only?: readonly string[]): readonly StepOutline[] {
  const moves = movePlaces(model)
    .filter(({ move }) => only?.includes(move.command) ?? true)
    .flatMap((at) => leftOut(at).map((unsaid) => outlineOf(at, { brings: true, unsaid })));
  return [...moves, ...endings(model)];
}

/** What a move can touch and what decides it. */
export function outlineOf(
  at: MovePlace,
  asked: {
    readonly brings: boolean;
    readonly unsaid?: ReadonlySet<string>;
    readonly by?: string;
  },
): StepOutline {
  const { model, move } = at;
  const { unsaid = new Set<string>() } = asked;
  const said = [...recordedBy(at)].filter(([fact]) => asked.brings && !unsaid.has(fact));
  const brings = new Set(said.map(([, variable]) => variable));
  const scopes: ReadonlyMap<number, string> = asked.brings ? scopesOf(at) : new Map();
  const isTaking = isTakingBack(at);
  const taken = isTaking && !asked.brings ? [...scopesOf(at).keys()] : [];
  const own = [
    ...ownChanges(at),
    ...taken.map((variable) => constant(model, { variable, digit: 0 })),
  ];
  const joint = jointEffects(at);
  const lens: Lens = new Map([...brings].map((variable) => [variable, "brings"]));
  const drawn = new Map<string, Formula>();
  let rules: ReadonlySet<string> | null = null;
  const open: StepOutline["open"] = ({ gives, withdraws }) => {
    const key = markOf({ gives, withdraws });
    const known = drawn.get(key);
    if (known !== undefined) return known;
    const made = allowed(at, { ...asked, unsaid, asked: lens, gives, withdraws });
    drawn.set(key, made);
    return made;
  };
  const most = asked.brings
    ? { gives: givingsOf(at), withdraws: move.withdraws ?? [] }
    : noConsents;
  return {
    at,
    model,
    pivot: stateVariable(at),
    own,
    joint,
    brings,
    scopes,
    writes: new Set([
      ...brings,
      ...scopes.keys(),
      ...[
        ...own,
        ...joint.flatMap(({ change, outcomes }) => [
          change,
          ...outcomes.flatMap(({ changes }) => changes),
        ]),
      ].map(({ variable }) => variable),
    ]),
    rules: () => {
      rules ??= decidingRules(at);
      return rules;
    },
    open,
    isChoosy: scopes.size > 0 && keyOf(open(most)) !== keyOf(open(noConsents)),
    isTaking: isTaking && asked.brings,
    unsaid,
  };
}

/** Time may end any consent at any step. */
function endings(model: Model): readonly StepOutline[] {
  return Object.keys(model.doc.scopes).map((scope) => {
    const variable = consentVariable(model, scope);
    return {
      at: null,
      model,
      pivot: variable,
      own: [],
      joint: [],
      brings: new Set<number>(),
      scopes: new Map([[variable, scope]]),
      writes: new Set([variable]),
      rules: () => new Set<string>(),
      open: () => true,
      isChoosy: false,
      isTaking: false,
      unsaid: new Set<string>(),
    };
  });
}

/** The facts that decide by what they are brought as, so that a step may not be free to leave them as they are. */
export function decidingFacts(outline: StepOutline): ReadonlySet<number> {
  return new Set([
    ...broughtIn(outline.open(consentsBeyond(outline, new Set()))),
    ...broughtIn(outline.open(noConsents)),
  ]);
}

/** The invariants that a step may run against, by what it must do and what it may do to variables looked at. */
export function invariantsMet(
  outline: StepOutline,
  within: ReadonlySet<number>,
): readonly Invariant[] {
  const all = outline.at === null ? [] : invariantsOf(outline.model);
  if (all.length === 0) return [];
  const deciding = decidingFacts(outline);
  const optional = [...outline.brings, ...(outline.isTaking ? [] : outline.scopes.keys())];
  const beyond = optional.filter(
    (variable) =>
      !within.has(variable) &&
      !deciding.has(variable) &&
      !(outline.isChoosy && outline.scopes.has(variable)),
  );
  const touched = new Set(
    [...outline.writes]
      .filter((variable) => !beyond.includes(variable))
      .map((variable) => variableLike(variable, outline.model.universe)),
  );
  return all.filter(({ reads }) => [...reads].some((variable) => touched.has(variable)));
}

/** The ways of one step are not drawn up when there are more than so many. */
export const mostWays = 2 ** 16;

/**
 * The ways to take a step as far as some variables tell them apart. Facts that are not looked at are brought with any
 * value; of those looked at only the `telling` digits are tried.
 */
export function waysOf(
  outline: StepOutline,
  of: {
    readonly within: ReadonlySet<number>;
    readonly telling?: (variable: number) => readonly number[];
    readonly most?: number;
  },
): readonly Way[] {
  const { model } = outline;
  const { most = mostWays } = of;
  const met = invariantsMet(outline, of.within);
  const within = new Set([...of.within, ...met.flatMap(({ reads }) => [...reads])]);
  const deciding = decidingFacts(outline);
  const looked = [...outline.brings].filter((variable) => of.within.has(variable));
  const beyond = [...deciding].filter((variable) => !of.within.has(variable));
  const choices = choicesWithin(outline, within);
  const outcomes = jointOutcomes(outline, within);
  const sizes = looked.map((variable) => digitsTold(variable, { ...of, model }).length);
  refuseMore(
    sizes.reduce((count, size) => count * size, choices.length * outcomes.length),
    most,
  );
  const ways: Way[] = [];
  for (const consents of choices) {
    const open = outline.open(consents);
    if (open === false) continue;
    for (const joint of outcomes)
      for (const brought of bringings(looked, { ...of, model })) {
        const changes = [
          ...outline.own,
          ...joint.changes,
          ...consents.changes,
          ...[...brought].map(([variable, digit]) => constant(model, { variable, digit })),
        ];
        const after: Lens = new Map<number, readonly number[] | "brings">([
          ...beyond.map((variable) => [variable, "brings"] as const),
          ...changes.map(({ variable, digits }) => [variable, digits] as const),
        ]);
        const when = allOf([
          joint.when,
          putIn(open, (slot) => (slot.kind === "brought" ? brought.get(slot.variable) : undefined)),
          ...met.map((invariant) => unbroken(invariant, { model, after })),
        ]);
        if (when !== false)
          ways.push({ when, changes: changes.filter(({ variable }) => of.within.has(variable)) });
      }
  }
  return ways;
}

interface JointOutcome {
  readonly when: Formula;
  readonly changes: readonly Change[];
}

/** What becomes of other instances: told apart by where they stand only as far as something remembers it. */
function jointOutcomes(
  { joint }: StepOutline,
  within: ReadonlySet<number>,
): readonly JointOutcome[] {
  return joint.reduce<readonly JointOutcome[]>(
    (found, { change, outcomes }) => {
      const isTold = outcomes.some(({ changes }) =>
        changes.some(({ variable }) => variable !== change.variable && within.has(variable)),
      );
      if (!isTold && !within.has(change.variable)) return found;
      const these = isTold ? outcomes : [{ when: true, changes: [change] }];
      return found.flatMap((one) =>
        these.map(({ when, changes }) => ({
          when: allOf([one.when, when]),
          changes: [...one.changes, ...changes],
        })),
      );
    },
    [{ when: true, changes: [] }],
  );
}

/** Every choice of values for the facts that are looked at. */
function bringings(
  variables: readonly number[],
  of: Telling,
): readonly ReadonlyMap<number, number>[] {
  return variables.reduce<readonly ReadonlyMap<number, number>[]>(
    (choices, variable) =>
      choices.flatMap((choice) =>
        digitsTold(variable, of).map((digit) => new Map([...choice, [variable, digit]])),
      ),
    [new Map()],
  );
}

interface Telling {
  readonly model: Model;
  readonly telling?: (variable: number) => readonly number[];
}

function digitsTold(variable: number, { model, telling }: Telling): readonly number[] {
  return telling?.(variable) ?? [...(model.universe.variableAt(variable)?.values ?? []).keys()];
}

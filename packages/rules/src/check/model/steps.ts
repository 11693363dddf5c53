import { allowed, decidingRules, type Invariant, invariantsOf, unbroken } from "./allowed.ts";
import {
  type ConsentChoice,
  choicesFor,
  consentVariable,
  endsByTime,
  noConsents,
  scopesOf,
} from "./consent-effects.ts";
import { type Change, constant, type JointEffect, jointEffects, ownChanges } from "./effects.ts";
import { allOf, broughtIn, type Formula, keyOf } from "./formula.ts";
import type { Model } from "./model.ts";
import { type MovePlace, movePlaces, recordedBy, stateVariable } from "./move-places.ts";
import type { Lens } from "./place.ts";
import { putIn } from "./put-in.ts";

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
}

/** All that can happen to a file: every move at every place, and the end of consents by time. */
export function stepOutlines(model: Model): readonly StepOutline[] {
  return [...movePlaces(model).map((at) => outlineOf(at, { brings: true })), ...endings(model)];
}

/** What a move can touch and what decides it. */
export function outlineOf(
  at: MovePlace,
  asked: { readonly brings: boolean; readonly by?: string },
): StepOutline {
  const { model, move } = at;
  const brings = new Set(asked.brings ? recordedBy(at).values() : []);
  const scopes: ReadonlyMap<number, string> = asked.brings ? scopesOf(at) : new Map();
  const [own, joint] = [ownChanges(at), jointEffects(at)];
  const lens: Lens = new Map([...brings].map((variable) => [variable, "brings"]));
  const drawn = new Map<string, Formula>();
  const open: StepOutline["open"] = ({ gives, withdraws }) => {
    const key = `${gives.join()} ${withdraws.join()}`;
    const known = drawn.get(key);
    if (known !== undefined) return known;
    const made = allowed(at, { ...asked, asked: lens, gives, withdraws });
    drawn.set(key, made);
    return made;
  };
  const most = asked.brings
    ? { gives: move.gives ?? [], withdraws: move.withdraws ?? [] }
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
    rules: () => decidingRules(at),
    open,
    isChoosy: scopes.size > 0 && keyOf(open(most)) !== keyOf(open(noConsents)),
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
    };
  });
}

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
    gives: at?.move.gives?.filter((scope) => beyond.has(scope)) ?? [],
    withdraws: at?.move.withdraws?.filter((scope) => beyond.has(scope)) ?? [],
  };
}

/** Every choice for the scopes that are looked at, with as much as may be of the others. */
export function choicesWithin(
  outline: StepOutline,
  within: ReadonlySet<number>,
): readonly ConsentChoice[] {
  const looked = [...outline.scopes.keys()].filter((variable) => within.has(variable));
  return looked.reduce<readonly ConsentChoice[]>(
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
  const optional = [...outline.brings, ...outline.scopes.keys()];
  const beyond = optional.filter(
    (variable) =>
      !within.has(variable) &&
      !deciding.has(variable) &&
      !(outline.isChoosy && outline.scopes.has(variable)),
  );
  const touched = new Set([...outline.writes].filter((variable) => !beyond.includes(variable)));
  return all.filter(({ reads }) => [...reads].some((variable) => touched.has(variable)));
}

/**
 * The ways to take a step as far as some variables tell them apart. Facts that are not looked at are brought with any
 * value; of those looked at only the `telling` digits are tried.
 */
export function waysOf(
  outline: StepOutline,
  of: {
    readonly within: ReadonlySet<number>;
    readonly telling?: (variable: number) => readonly number[];
  },
): readonly Way[] {
  const { model } = outline;
  const met = invariantsMet(outline, of.within);
  const within = new Set([...of.within, ...met.flatMap(({ reads }) => [...reads])]);
  const deciding = decidingFacts(outline);
  const looked = [...outline.brings].filter((variable) => of.within.has(variable));
  const beyond = [...deciding].filter((variable) => !of.within.has(variable));
  const ways: Way[] = [];
  for (const consents of choicesWithin(outline, within)) {
    const open = outline.open(consents);
    if (open === false) continue;
    for (const joint of jointOutcomes(outline, within))
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
  {
    model,
    telling,
  }: { readonly model: Model; readonly telling?: (variable: number) => readonly number[] },
): readonly ReadonlyMap<number, number>[] {
  return variables.reduce<readonly ReadonlyMap<number, number>[]>(
    (choices, variable) => {
      const all = model.universe.variables[variable]?.values ?? [];
      const digits = telling?.(variable) ?? [...all.keys()];
      return choices.flatMap((choice) =>
        digits.map((digit) => new Map([...choice, [variable, digit]])),
      );
    },
    [new Map()],
  );
}

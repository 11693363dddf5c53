import { allOf, type Formula, negated } from "./formula.ts";
import { holds } from "./holds.ts";
import type { Model } from "./model.ts";
import { type JointPlace, jointPlaces, type MovePlace } from "./move-places.ts";
import { isOpened } from "./opened.ts";
import { type Place, suffixOf } from "./place.ts";
import { satisfying } from "./satisfy.ts";

/** What a step does to a variable: its digit after, by its digit before. */
export interface Change {
  readonly variable: number;
  readonly digits: readonly number[];
}

/** What a step does to another instance than its own. */
export interface JointEffect {
  /** The state of that instance, and what becomes of it. */
  readonly change: Change;
  /** What is remembered of it besides, told apart by where the instance stood. */
  readonly outcomes: readonly { readonly when: Formula; readonly changes: readonly Change[] }[];
}

/** What the move does to its own instance: its state, and that it was done. */
export function ownChanges({ model, move, track, place }: MovePlace): readonly Change[] {
  const suffix = suffixOf(place, track);
  return [
    ...(move.to === undefined ? [] : entering(place, { track, state: move.to })),
    ...ever(model, `done.${move.command}${suffix}`),
  ];
}

/** What it does to each instance that it may take along. */
export function jointEffects(at: MovePlace): readonly JointEffect[] {
  const { model } = at;
  const places = new Map<string, JointPlace[]>();
  for (const one of jointPlaces(at)) {
    const key = `${one.joint.track}#${one.place.instance}`;
    places.set(key, [...(places.get(key) ?? []), one]);
  }
  return [...places.values()].map((ways) => {
    const entered = ways.map(({ joint, place }) => ({
      joint,
      when: allOf([
        isOpened(place, joint.track),
        holds(
          { op: "in", arg: { op: "fact", path: `state.${joint.track}` }, set: joint.from },
          { want: true, place },
        ),
      ]),
      changes: entering(place, { track: joint.track, state: joint.to }),
    }));
    const variable = entered[0]?.changes[0]?.variable ?? -1;
    const values = model.universe.variableAt(variable)?.values ?? [];
    const digits = values.map((_, digit) => {
      const way = entered.find(({ when }) => satisfying(when, () => digit) !== null);
      return way === undefined ? digit : values.indexOf(way.joint.to);
    });
    return {
      change: { variable, digits },
      outcomes: [
        ...entered,
        { when: allOf(entered.map(({ when }) => negated(when))), changes: [] },
      ],
    };
  });
}

/** That a variable has a digit from now on. */
export function constant(
  model: Model,
  { variable, digit }: { readonly variable: number; readonly digit: number },
): Change {
  const size = model.universe.variableAt(variable)?.values.length ?? 0;
  return { variable, digits: new Array<number>(size).fill(digit) };
}

function entering(
  place: Place,
  at: { readonly track: string; readonly state: string },
): readonly Change[] {
  const { model } = place;
  const suffix = suffixOf(place, at.track);
  const variable = model.universe.indexOf(`state.${at.track}${suffix}`) ?? -1;
  const digit = model.universe.variableAt(variable)?.values.indexOf(at.state) ?? -1;
  return [
    constant(model, { variable, digit }),
    ...ever(model, `entered.${at.track}.${at.state}${suffix}`),
    ...ever(model, `since.${at.track}${suffix}`),
  ];
}

function ever(model: Model, key: string): readonly Change[] {
  const variable = model.universe.indexOf(key);
  return variable === undefined ? [] : [constant(model, { variable, digit: 1 })];
}

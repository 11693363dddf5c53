import { scopeOfTrack } from "../../document/declarations.ts";
import type { JointMove, MoveRule } from "../../document/rule.ts";
import { instancesOf } from "./holds.ts";
import { type Model, ofKind } from "./model.ts";
import { type Place, placeNow, suffixOf } from "./place.ts";

/** A move at an instance, or at the file for a track that has only one. */
export interface MovePlace {
  readonly model: Model;
  readonly move: MoveRule;
  readonly track: string;
  /** The instance by its number from one; 0 for a track that has only one. */
  readonly instance: number;
  readonly place: Place;
}

/** Every move at every place it can be made; with `more` also at an instance beyond those that are looked at. */
export function movePlaces(model: Model, { more } = { more: false }): readonly MovePlace[] {
  return ofKind(model.doc, "move").flatMap((move) => {
    const track = model.doc.commands[move.command]?.track ?? "";
    const scope = scopeOfTrack(model.doc, track);
    const file = placeNow(model, { scope: null, instance: 0 });
    const beyond = more && scope !== null ? [model.universe.instances + 1] : [];
    return [...instancesOf(file, track), ...beyond].map((instance) => ({
      model,
      move,
      track,
      instance,
      place: placeNow(model, { scope, instance }),
    }));
  });
}

/** The variable of the state of an instance. */
export function stateVariable({ model, place, track }: MovePlace): number {
  return model.universe.indexOf(`state.${track}${suffixOf(place, track)}`) ?? -1;
}

/** The variables of the facts a move records, by fact; those that nothing reads apart from it have one too. */
export function recordedBy({ model, move, track, place }: MovePlace): ReadonlyMap<string, number> {
  const recorded = new Map<string, number>();
  for (const fact of move.records ?? []) {
    const on = model.doc.facts[fact]?.on;
    if (typeof on === "object" && on.track !== track) continue;
    const suffix = typeof on === "object" ? suffixOf(place, track) : "";
    const variable = model.universe.indexOf(`fact.${fact}${suffix}`);
    if (variable !== undefined) recorded.set(fact, variable);
  }
  return recorded;
}

/** A joint move of one instance. */
export interface JointPlace {
  readonly joint: JointMove;
  readonly place: Place;
}

/** Every instance that a move may take along, the one it is made on left out. */
export function jointPlaces({ model, move, track, instance }: MovePlace): readonly JointPlace[] {
  const file = placeNow(model, { scope: null, instance: 0 });
  return (move.also ?? []).flatMap((joint) =>
    instancesOf(file, joint.track)
      .filter((at) => joint.track !== track || at !== instance)
      .map((at) => ({
        joint,
        place: placeNow(model, { scope: scopeOfTrack(model.doc, joint.track), instance: at }),
      })),
  );
}

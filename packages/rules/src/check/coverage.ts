import { conditionOf } from "../document/conditions.ts";
import { scopeOfTrack } from "../document/declarations.ts";
import type { Rule } from "../document/rule.ts";
import { type Goal, openTo } from "./goal.ts";
import { begins, forbidExpr } from "./model/allowed.ts";
import { allOf, type Formula } from "./model/formula.ts";
import { holds, instancesOf } from "./model/holds.ts";
import type { Model } from "./model/model.ts";
import { movePlaces, recordedBy } from "./model/move-places.ts";
import { isOpened } from "./model/opened.ts";
import { type Place, placeNow } from "./model/place.ts";
import { isInForce } from "./model/rules-on.ts";

/** That something can come to bear at all: a rule by its id, or a state as `track.state`. */
export interface CoverageGoal {
  readonly kind: "rule" | "state";
  readonly name: string;
  readonly goal: Goal;
}

/** One goal for every rule in force that can come to bear, and for every state of every track. */
export function coverageGoals(model: Model): readonly CoverageGoal[] {
  const rules = model.doc.rules.flatMap((rule): readonly CoverageGoal[] => {
    const good = bearing(model, rule);
    return good === null ? [] : [{ kind: "rule", name: rule.id, goal: reach(good) }];
  });
  const states = Object.entries(model.doc.tracks).flatMap(([track, { states: all, initial }]) =>
    Object.keys(all).map((state): CoverageGoal => {
      const good = placesOn(model, track).map((place) =>
        allOf([
          state === initial ? true : isOpened(place, track),
          holds(
            { op: "in", arg: { op: "fact", path: `state.${track}` }, set: [state] },
            { want: true, place },
          ),
        ]),
      );
      return { kind: "state", name: `${track}.${state}`, goal: reach(good) };
    }),
  );
  return [...rules, ...states];
}

function reach(good: readonly Formula[]): Goal {
  return { kind: "reach", good, without: [] };
}

/**
 * Where a rule comes to bear: a move where it is open, a forbid where it stops a step that begins there, a duty where it
 * arises, a right where it promises. Null for rules of which nothing is expected: an invariant may never be tried.
 */
function bearing(model: Model, rule: Rule): readonly Formula[] | null {
  switch (rule.kind) {
    case "move":
      return movePlaces(model)
        .filter(({ move }) => move.id === rule.id)
        .map((at) => openTo(at, { brings: "any" }));
    case "forbid":
      return movePlaces(model)
        .filter(({ move }) => rule.commands.includes(move.command))
        .map((at) => {
          const brought = [...recordedBy(at).values()].map((fact) => [fact, "brings"] as const);
          const asked: Place = { ...at.place, moment: "asked", lens: new Map(brought) };
          return allOf([begins(at), holds(forbidExpr(at, rule), { want: true, place: asked })]);
        });
    case "duty":
      if (rule.inForce.anchor === "event" && !isInForce(rule.inForce, model.on)) return null;
      return (rule.on === undefined ? [fileOf(model)] : placesOn(model, rule.on)).map((place) =>
        allOf([
          rule.on === undefined ? true : isOpened(place, rule.on),
          holds(conditionOf(model.doc, rule), { want: true, place }),
        ]),
      );
    case "right":
      return [holds(conditionOf(model.doc, rule), { want: true, place: fileOf(model) })];
    case "invariant":
    case "define":
    case "param":
      return null;
  }
}

function fileOf(model: Model): Place {
  return placeNow(model, { scope: null, instance: 0 });
}

function placesOn(model: Model, track: string): readonly Place[] {
  const scope = scopeOfTrack(model.doc, track);
  return instancesOf(fileOf(model), track).map((instance) => placeNow(model, { scope, instance }));
}

import type { Expr } from "@aht-jo/core/expressions";
import { scopeOfTrack } from "../document/declarations.ts";
import { leavesOtherwise } from "./afterwards.ts";
import { decidingRules } from "./model/allowed.ts";
import { allOf, anyOf, type Formula, negated } from "./model/formula.ts";
import { holds, instancesOf } from "./model/holds.ts";
import { leftOut } from "./model/left-out.ts";
import { type Model, rulesBehind } from "./model/model.ts";
import { type MovePlace, movePlaces } from "./model/move-places.ts";
import { isOpened } from "./model/opened.ts";
import { type Place, placeNow } from "./model/place.ts";
import { decidingFacts, outlineOf, waysOf } from "./model/steps.ts";
import { commandsOf, conditionsIn, type Offer, type Property } from "./property.ts";

/**
 * A property as statements about situations.
 *
 * - `avoid`: no situation that can come about, `without` some commands, satisfies any of `bad`.
 * - `reach`: some situation that can come about, likewise, satisfies one of `good`.
 * - `lead`: from each that satisfies a `from`, one that satisfies its `to` can be reached.
 */
export type Goal =
  | {
      readonly kind: "avoid";
      readonly bad: readonly Formula[];
      readonly without: readonly string[];
    }
  | {
      readonly kind: "reach";
      readonly good: readonly Formula[];
      readonly without: readonly string[];
    }
  | {
      readonly kind: "lead";
      readonly pairs: readonly { readonly from: Formula; readonly to: Formula }[];
      readonly without: readonly string[];
    };

/** What a property comes to in a model. */
export function goalOf(model: Model, property: Property): Goal {
  const places = placesOf(model, property.on);
  switch (property.kind) {
    case "never":
      return {
        kind: "avoid",
        bad: places.map((place) => isSoWhenOpened(property.state, place)),
        without: property.without ?? [],
      };
    case "canReach":
    case "leadsTo": {
      const { from, to, without = [] } = property;
      if (from === undefined)
        return { kind: "reach", good: places.map((place) => targetAt(to, place)), without };
      const pairs = places.map((place) => ({
        from: isSoWhenOpened(from, place),
        to: targetAt(to, place),
      }));
      return { kind: "lead", pairs, without };
    }
    case "alwaysOffers": {
      const asked: Asking = {
        brings: property.bringing === undefined ? "nothing" : "each",
        ...byOf(property),
      };
      return {
        kind: "avoid",
        without: [],
        bad: places.map((place) => {
          const { while: condition, unknown } = property;
          const promised =
            unknown === undefined
              ? holds(condition, { want: true, place })
              : negated(holds(condition, { want: false, place }));
          return allOf([promised, negated(offered(property, { place, asked }))]);
        }),
      };
    }
    case "leaves": {
      const { state, while: condition, bringing } = property;
      const brings = bringing !== undefined;
      return {
        kind: "avoid",
        without: [],
        bad: places.map((place) =>
          allOf([
            condition === undefined ? true : holds(condition, { want: true, place }),
            anyOf(
              placesOfMoves(property, place).map((at) =>
                leavesOtherwise(at, { state, place, brings, ...byOf(property) }),
              ),
            ),
          ]),
        ),
      };
    }
    case "neverOffers": {
      const asked: Asking = { brings: "any", ...byOf(property) };
      return {
        kind: "avoid",
        without: [],
        bad: places.map((place) =>
          allOf([
            holds(property.while, { want: true, place }),
            offered(property, { place, asked }),
          ]),
        ),
      };
    }
  }
}

/** The rules that a property reads itself, before any step is taken. */
export function rulesOfProperty(model: Model, property: Property): readonly string[] {
  const commands =
    "command" in property
      ? commandsOf(property.command)
      : "to" in property && "offers" in property.to
        ? [property.to.offers]
        : [];
  return [
    ...conditionsIn(property).flatMap((expr) => rulesBehind(model, expr)),
    ...movePlaces(model)
      .filter(({ move }) => commands.includes(move.command))
      .flatMap((at) => [...decidingRules(at)]),
  ];
}

/** Where the conditions of a property are read: the file, or each instance of a track. */
function placesOf(model: Model, track: string | undefined): readonly Place[] {
  const file = placeNow(model, { scope: null, instance: 0 });
  if (track === undefined) return [file];
  const scope = scopeOfTrack(model.doc, track);
  return instancesOf(file, track).map((instance) => placeNow(model, { scope, instance }));
}

function isSoWhenOpened(expr: Expr, place: Place): Formula {
  return allOf([
    place.scope === null ? true : isOpened(place, place.scope),
    holds(expr, { want: true, place }),
  ]);
}

function targetAt(to: Expr | Offer, place: Place): Formula {
  if ("op" in to) return isSoWhenOpened(to, place);
  return offered({ command: to.offers }, { place, asked: { brings: "any" } });
}

/** That one of the commands is open where it can be taken. */
function offered(
  { command }: Pick<Extract<Property, { kind: "alwaysOffers" }>, "command">,
  { place, asked }: { readonly place: Place; readonly asked: Asking },
): Formula {
  return anyOf(placesOfMoves({ command }, place).map((at) => openTo(at, asked)));
}

/**
 * Where commands can be taken: on the very instance where they are about its track, else on any, also on one more than
 * are looked at, of which nothing is known but that it was not opened yet.
 */
function placesOfMoves(
  { command }: Pick<Extract<Property, { kind: "alwaysOffers" }>, "command">,
  place: Place,
): readonly MovePlace[] {
  const commands = commandsOf(command);
  return movePlaces(place.model, { more: true }).filter(
    ({ move, track, instance }) =>
      commands.includes(move.command) && (track !== place.scope || instance === place.instance),
  );
}

/**
 * How a step is asked for: with nothing; with any data, whose choice is left open; or with each data in turn, so that
 * nothing is left open and it can be denied.
 */
export interface Asking {
  readonly brings: "nothing" | "any" | "each";
  readonly by?: string;
}

/** That some way to take a move is open. */
export function openTo(at: MovePlace, { brings, ...by }: Asking): Formula {
  const sets = brings === "nothing" ? [new Set<string>()] : leftOut(at);
  return anyOf(
    sets.flatMap((unsaid) => {
      const outline = outlineOf(at, { ...by, brings: brings !== "nothing", unsaid });
      const within = brings === "each" ? decidingFacts(outline) : new Set<number>();
      return waysOf(outline, { within }).map(({ when }) => when);
    }),
  );
}

function byOf({ by }: { readonly by?: string }): { readonly by?: string } {
  return by === undefined ? {} : { by };
}

import type { Expr } from "@aht-jo/core/expressions";
import { allOf, anyOf, type Formula, negated, touchedBy } from "./model/formula.ts";
import { holds } from "./model/holds.ts";
import { leftOut } from "./model/left-out.ts";
import type { MovePlace } from "./model/move-places.ts";
import type { Lens, Place } from "./model/place.ts";
import { outlineOf, waysOf } from "./model/steps.ts";
import { variableLike } from "./model/universe.ts";

/** That a move can be taken in a way after which a condition is not true, false or unknown. */
export function leavesOtherwise(
  at: MovePlace,
  of: {
    readonly state: Expr;
    readonly place: Place;
    readonly brings: boolean;
    readonly by?: string;
  },
): Formula {
  const { state, place, brings, ...by } = of;
  const { model } = place;
  const touched = touchedBy(holds(state, { want: true, place }));
  const sets = brings ? leftOut(at) : [new Set<string>()];
  return anyOf(
    sets.flatMap((unsaid) => {
      const outline = outlineOf(at, { ...by, brings, unsaid });
      const written = [...outline.writes].filter((variable) =>
        touched.has(variableLike(variable, model.universe)),
      );
      const within = new Set([...touched, ...written]);
      return waysOf(outline, { within }).map(({ when, changes }) => {
        const lens: Lens = new Map(changes.map(({ variable, digits }) => [variable, digits]));
        const after: Place = { ...place, moment: "after", lens, beyond: lens };
        return allOf([when, negated(holds(state, { want: true, place: after }))]);
      });
    }),
  );
}

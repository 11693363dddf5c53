import type { CivilDate } from "@aht-jo/core";
import type { Expr } from "@aht-jo/core/expressions";
import type { RuleSetDoc } from "../../document/rule-set-doc.ts";
import { type Diagrams, newDiagrams } from "./diagrams.ts";
import { type Model, modelOf } from "./model.ts";
import { rulesOn } from "./rules-on.ts";
import { type StepOutline, stepOutlines } from "./steps.ts";
import { type Universe, universeOf } from "./universe.ts";

/** A document ready to be searched. */
export interface Prepared {
  readonly model: Model;
  readonly outlines: readonly StepOutline[];
  readonly diagrams: Diagrams;
}

/** Documents ready to be searched over the same situations, so that what one can reach the other can be asked about. */
export function prepare(
  docs: readonly RuleSetDoc[],
  options: {
    readonly on: CivilDate;
    readonly instances: 1 | 2;
    readonly conditions: readonly Expr[];
    readonly only?: readonly string[];
  },
): readonly Prepared[] {
  const { on, instances, conditions, only } = options;
  const standing = docs.map((doc) => rulesOn(doc, on));
  const universe: Universe = universeOf(standing, { instances, conditions });
  const diagrams = newDiagrams();
  return docs.map((doc) => {
    const model = modelOf(doc, { on, universe });
    return { model, outlines: stepOutlines(model, only), diagrams };
  });
}

import type { CheckLimits } from "./check.ts";
import type { Model } from "./model/model.ts";
import type { Slice } from "./model/slice.ts";
import type { Numbered } from "./search/explore.ts";
import type { Graph } from "./search/graph.ts";

/**
 * The situations a search begins with: a file just opened of which nothing is known, or with any facts that are known of
 * the person and the file from the start.
 */
export function* openings(
  slice: Slice,
  of: {
    readonly graph: Graph;
    readonly model: Model;
    readonly opening: CheckLimits["opening"];
  },
): Iterable<Numbered> {
  const { sizes, weights } = of.graph.index;
  const known =
    of.opening === "unknown"
      ? []
      : slice.variables.flatMap((variable, position) =>
          isKnownFromStart(of.model, variable) ? [position] : [],
        );
  const from = function* (at: number, begun: Numbered): Iterable<Numbered> {
    const position = known[at];
    if (position === undefined) {
      yield begun;
      return;
    }
    const weight = weights[position] ?? { lo: 0, hi: 0 };
    for (let digit = 0; digit < (sizes[position] ?? 1); digit += 1)
      yield* from(at + 1, {
        lo: begun.lo + digit * weight.lo,
        hi: begun.hi + digit * weight.hi,
      });
  };
  yield* from(0, { lo: 0, hi: 0 });
}

function isKnownFromStart({ doc, universe }: Model, variable: number): boolean {
  const key = universe.variables[variable]?.key ?? "";
  return key.startsWith("fact.") && typeof doc.facts[key.slice("fact.".length)]?.on === "string";
}

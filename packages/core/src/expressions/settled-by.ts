import type { NonEmpty } from "../result/result.ts";
import type { Environment } from "./environment.ts";
import type { Expr } from "./expr.ts";
import { namesIn } from "./fact-sets.ts";
import { outcomesOf, waysOf } from "./outcomes-of.ts";
import { readSet } from "./read-set.ts";

/**
 * The minimal sets of unknown facts that could make an unknown expression true, or false.
 *
 * The facts of one list are needed together, the lists are alternatives: some answer to the facts of a list gives the
 * wanted value, and no answer to fewer of them does. At most 32 lists are given, the shortest first, then by name.
 *
 * The list is empty when the expression is not unknown, and when no answer leads to the wanted value: a number cannot
 * be less than the least, and an unknown parameter is not learnt from a file. Each mention of a fact is taken to be
 * free, so that for `and(a, not(a))` it names `a` although no answer helps; and any day is taken to be the end of some
 * number of months or working days.
 *
 * @param expr - An expression that `checkExpr` accepts.
 * @param options - The environment in which the expression is unknown, and the value that is wanted.
 * @example
 * ```ts
 * import { and, boolFact, or, settledBy } from "@aht-jo/core/expressions";
 * const environment = { fact: () => null, params: {}, calendar: null };
 * const expr = or(and(boolFact("a"), boolFact("b")), boolFact("c"));
 * settledBy(expr, { environment, wanted: true }); //=> [["c"], ["a", "b"]]
 * settledBy(expr, { environment, wanted: false }); //=> [["a", "c"], ["b", "c"]]
 * ```
 * @category Expressions
 */
export function settledBy(
  expr: Expr,
  options: { readonly environment: Environment; readonly wanted: boolean },
): readonly NonEmpty<string>[] {
  const { environment, wanted } = options;
  const { facts } = readSet(expr);
  const positions = new Map(facts.map((path, at) => [path, at]));
  const { yes, no } = waysOf(outcomesOf(expr, { environment, positions }));
  if ([...yes, ...no].some(({ size }) => size === 0)) return [];
  return (wanted ? yes : no)
    .map((set) => namesIn(set, facts))
    .filter((list) => isNonEmpty(list))
    .sort((a, b) => a.length - b.length || (a.join("\n") < b.join("\n") ? -1 : 1));
}

function isNonEmpty(list: readonly string[]): list is NonEmpty<string> {
  return list.length > 0;
}

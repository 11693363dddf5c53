import type { Expr } from "./expr.ts";
import { partsOf } from "./parts-of.ts";

/**
 * What an expression may read: the paths of its facts and the names of its parameters, each once and sorted.
 *
 * @category Expressions
 */
export interface ReadSet {
  readonly facts: readonly string[];
  readonly params: readonly string[];
}

/**
 * The facts and parameters an expression names, whether or not an evaluation would reach them.
 *
 * @example
 * ```ts
 * import { and, boolFact, le, intFact, intParam, readSet } from "@aht-jo/core/expressions";
 * readSet(and(boolFact("isMember"), le(intFact("loans"), intParam("maxLoans"))));
 * //=> { facts: ["isMember", "loans"], params: ["maxLoans"] }
 * ```
 * @category Expressions
 */
export function readSet(expr: Expr): ReadSet {
  const facts = new Set<string>();
  const params = new Set<string>();
  const visit = (inner: Expr): void => {
    if (inner.op === "fact") facts.add(inner.path);
    if (inner.op === "param") params.add(inner.name);
    if (inner.op === "addLimit" && typeof inner.limit.n === "object")
      params.add(inner.limit.n.param);
    for (const child of partsOf(inner)) visit(child);
  };
  visit(expr);
  return { facts: [...facts].sort(), params: [...params].sort() };
}

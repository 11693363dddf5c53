import type { Environment } from "./environment.ts";
import type { Expr, MaybeValue } from "./expr.ts";
import { partsOf } from "./parts-of.ts";
import { isLeaf, valueFrom, valueOfLeaf } from "./value-from.ts";

/**
 * The value of an expression by walking its tree: the reference that the compiled form must agree with.
 *
 * It is total: every expression has a value or is unknown (null), whatever the facts hold. No value is ever coerced;
 * a text is not a number, a number is not a yes, and a text that is no date has no place in an order.
 *
 * @param expr - An expression that `checkExpr` accepts, so that it is well typed and not too deep.
 * @example
 * ```ts
 * import { and, boolFact, interpret, not } from "@aht-jo/core/expressions";
 * const expr = and(boolFact("isMember"), not(boolFact("isBlocked")));
 * const read = (facts: Record<string, boolean>) => ({ fact: (path: string) => facts[path] ?? null, params: {}, calendar: null });
 * interpret(expr, read({ isMember: true, isBlocked: false })); //=> true
 * interpret(expr, read({ isMember: true })); //=> null
 * interpret(expr, read({ isMember: false })); //=> false
 * ```
 * @category Expressions
 */
export function interpret(expr: Expr, environment: Environment): MaybeValue {
  if (isLeaf(expr)) return valueOfLeaf(expr, environment);
  const parts = partsOf(expr).map((part) => interpret(part, environment));
  return valueFrom(expr, { parts, environment });
}

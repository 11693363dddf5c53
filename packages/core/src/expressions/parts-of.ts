import type { Expr } from "./expr.ts";

/**
 * The expressions directly inside another, in reading order: for a walk through a whole expression.
 *
 * @example
 * ```ts
 * import { boolFact, not, partsOf } from "@aht-jo/core/expressions";
 * partsOf(not(boolFact("isBlocked"))); //=> [{ op: "fact", path: "isBlocked" }]
 * partsOf(boolFact("isBlocked")); //=> []
 * ```
 * @category Expressions
 */
export function partsOf(expr: Expr): readonly Expr[] {
  switch (expr.op) {
    case "lit":
    case "fact":
    case "param":
      return [];
    case "and":
    case "or":
      return expr.args;
    case "not":
    case "known":
    case "in":
      return [expr.arg];
    case "eq":
    case "ne":
    case "lt":
    case "le":
    case "gt":
    case "ge":
      return [expr.left, expr.right];
    case "if":
      return [expr.cond, expr.then, expr.else];
    case "addLimit":
      return [expr.date];
    case "daysBetween":
      return [expr.from, expr.to];
  }
}

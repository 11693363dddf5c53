import { type Declarations, declared } from "./declarations.ts";
import type { Expr, FactType } from "./expr.ts";

/**
 * The type of an expression that `checkExpr` accepts; null when it hangs on a name that is not declared.
 *
 * @example
 * ```ts
 * import { inferType, intFact, lt } from "@aht-jo/core/expressions";
 * inferType(lt(intFact("loans"), 5), { facts: { loans: { type: "int" } }, params: {} }); //=> "bool"
 * ```
 * @category Expressions
 */
export function inferType(expr: Expr, declarations: Declarations): FactType | null {
  switch (expr.op) {
    case "lit":
      return expr.type;
    case "fact":
      return declared(declarations.facts, expr.path)?.type ?? null;
    case "param":
      return declared(declarations.params, expr.name)?.type ?? null;
    case "if":
      return inferType(expr.then, declarations) ?? inferType(expr.else, declarations);
    case "addLimit":
      return "date";
    case "daysBetween":
      return "int";
    default:
      return "bool";
  }
}

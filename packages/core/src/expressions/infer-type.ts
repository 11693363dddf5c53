import { type Declarations, declared } from "./declarations.ts";
import type { Expr, FactType } from "./expr.ts";

/** The type of a well-typed expression; null when it hangs on a name that is not declared. */
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

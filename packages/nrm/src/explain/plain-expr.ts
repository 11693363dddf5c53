import { canonicalJson } from "@aht-jo/core";
import type { Expr } from "@aht-jo/core/expressions";

/**
 * A condition for reading: where it asks that something is known and that it is so, only that it is so; where it denies
 * a denial, the statement.
 */
export function plainExpr(expr: Expr): Expr {
  switch (expr.op) {
    case "and": {
      const args = expr.args.map(plainExpr);
      const [first, ...rest] = withoutKnown(args);
      if (first === undefined) return expr;
      return rest.length === 0 ? first : { op: "and", args: [first, ...rest] };
    }
    case "or": {
      const [first, ...rest] = expr.args;
      return { op: "or", args: [plainExpr(first), ...rest.map(plainExpr)] };
    }
    case "not": {
      const arg = plainExpr(expr.arg);
      return arg.op === "not" ? arg.arg : { op: "not", arg };
    }
    default:
      return expr;
  }
}

/** The parts of a conjunction without those that only ask whether another part is known. */
function withoutKnown(parts: readonly Expr[]): readonly Expr[] {
  const said = new Set(parts.map(canonicalJson));
  return parts.filter((part) => part.op !== "known" || !said.has(canonicalJson(part.arg)));
}

import { canonicalJson } from "@aht-jo/core";
import type { Expr } from "@aht-jo/core/expressions";

/** A part of a condition that has to be so, or has to be not so; `key` is the same for the same part everywhere. */
export interface Clause {
  readonly key: string;
  readonly expr: Expr;
  readonly wanted: boolean;
}

/** The parts of a condition that must all hold, without what is always so; a negated part counts as its opposite. */
export function clausesOf(condition: Expr): readonly Clause[] {
  switch (condition.op) {
    case "and":
      return condition.args.flatMap(clausesOf);
    case "not":
      return negated(condition.arg);
    case "lit":
      return condition.value === true ? [] : [clause(condition, true)];
    default:
      return [clause(condition, true)];
  }
}

/** That not one of several holds is that each of them does not. */
function negated(expr: Expr): readonly Clause[] {
  switch (expr.op) {
    case "or":
      return expr.args.flatMap(negated);
    case "not":
      return clausesOf(expr.arg);
    default:
      return [clause(expr, false)];
  }
}

function clause(expr: Expr, wanted: boolean): Clause {
  return { key: canonicalJson(expr), expr, wanted };
}

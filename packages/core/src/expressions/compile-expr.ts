import { addTimeLimit, wholeDays } from "./add-time-limit.ts";
import { compareValues, isMember } from "./compare-values.ts";
import type { Environment } from "./environment.ts";
import type { Expr, MaybeValue } from "./expr.ts";
import { knownValue, paramValue } from "./known-value.ts";
import { type Tri, triNot, triOf } from "./tri.ts";

/**
 * An expression ready to be evaluated many times.
 *
 * @category Expressions
 */
export type CompiledExpr = (environment: Environment) => MaybeValue;

/**
 * Turns an expression into a tree of closures: the same values as {@link interpret}, several times faster, without
 * generated source text.
 *
 * @param expr - An expression that `checkExpr` accepts.
 * @example
 * ```ts
 * import { compileExpr, gt, intFact } from "@aht-jo/core/expressions";
 * const isOverdrawn = compileExpr(gt(intFact("loans"), 5));
 * isOverdrawn({ fact: () => 6, params: {}, calendar: null }); //=> true
 * isOverdrawn({ fact: () => null, params: {}, calendar: null }); //=> null
 * ```
 * @category Expressions
 */
export function compileExpr(expr: Expr): CompiledExpr {
  switch (expr.op) {
    case "lit": {
      const value = knownValue(expr.value);
      return () => value;
    }
    case "fact": {
      const { path } = expr;
      return (environment) => knownValue(environment.fact(path));
    }
    case "param": {
      const { name } = expr;
      return ({ params }) => paramValue(name, params);
    }
    case "and":
      return connective(expr.args, false);
    case "or":
      return connective(expr.args, true);
    case "not": {
      const arg = compileExpr(expr.arg);
      return (environment) => triNot(triOf(arg(environment)));
    }
    case "known": {
      const arg = compileExpr(expr.arg);
      return (environment) => arg(environment) !== null;
    }
    case "eq":
    case "ne":
    case "lt":
    case "le":
    case "gt":
    case "ge": {
      const { op } = expr;
      const [left, right] = [compileExpr(expr.left), compileExpr(expr.right)];
      return (environment) => compareValues(op, left(environment), right(environment));
    }
    case "in": {
      const arg = compileExpr(expr.arg);
      const { set } = expr;
      return (environment) => isMember(arg(environment), set);
    }
    case "if": {
      const cond = compileExpr(expr.cond);
      const [yes, no] = [compileExpr(expr.then), compileExpr(expr.else)];
      return (environment) => {
        const taken = triOf(cond(environment));
        return taken === null ? null : taken ? yes(environment) : no(environment);
      };
    }
    case "addLimit": {
      const date = compileExpr(expr.date);
      const { limit, monthEnd } = expr;
      return (environment) => addTimeLimit(date(environment), { limit, monthEnd, environment });
    }
    case "daysBetween": {
      const [from, to] = [compileExpr(expr.from), compileExpr(expr.to)];
      return (environment) => wholeDays(from(environment), to(environment));
    }
  }
}

/** `and` is decided by the first false, `or` by the first true; without one, a single unknown makes it unknown. */
function connective(args: readonly Expr[], decides: boolean): CompiledExpr {
  const compiled = args.map(compileExpr);
  return (environment) => {
    let result: Tri = !decides;
    for (const arg of compiled) {
      const value = arg(environment);
      if (value === decides) return decides;
      if (value !== !decides) result = null;
    }
    return result;
  };
}

import type { Environment } from "./environment.ts";
import type { Expr, MaybeValue } from "./expr.ts";
import { partsOf } from "./parts-of.ts";
import { triOf } from "./tri.ts";
import { isLeaf, type Operation, valueFrom, valueOfLeaf } from "./value-from.ts";

/**
 * Why an expression has its value: the expression, the value, and only those parts that decided it.
 *
 * - A false `and` is explained by its false parts, a true one by all of them, an unknown one by its unknown parts; `or`
 *   likewise. An unknown one also names the parts that ask what is `known`: an answer there could have decided it.
 * - `if` is explained by its condition and the branch that was taken; only by its condition while that is unknown.
 * - Any other operator is explained by its unknown parts when there are some, else by all of them.
 *
 * Constants explain nothing and are left out. The facts named in a trace are enough: with all others absent, the
 * expression has the same value.
 *
 * @category Expressions
 */
export interface Trace {
  readonly expr: Expr;
  readonly value: MaybeValue;
  readonly because: readonly Trace[];
}

/**
 * The value of an expression together with the parts that decided it.
 *
 * @param expr - An expression that `checkExpr` accepts.
 * @example
 * ```ts
 * import { and, boolFact, explainExpr } from "@aht-jo/core/expressions";
 * const facts: Record<string, boolean> = { a: true, b: false };
 * const trace = explainExpr(and(boolFact("a"), boolFact("b")), { fact: (path) => facts[path] ?? null, params: {}, calendar: null });
 * trace.value; //=> false
 * trace.because.map((part) => part.expr); //=> [{ op: "fact", path: "b" }]
 * ```
 * @category Expressions
 */
export function explainExpr(expr: Expr, environment: Environment): Trace {
  if (isLeaf(expr)) return { expr, value: valueOfLeaf(expr, environment), because: [] };
  const parts = partsOf(expr).map((part) => explainExpr(part, environment));
  const value = valueFrom(expr, { parts: parts.map((part) => part.value), environment });
  const because = parts.filter(
    (part) => part.expr.op !== "lit" && decides(part, { expr, value, parts }),
  );
  return { expr, value, because };
}

/** Whether a part is one of those that decided the value of the whole. */
function decides(
  part: Trace,
  whole: { readonly expr: Operation; readonly value: MaybeValue; readonly parts: readonly Trace[] },
): boolean {
  const { expr, value, parts } = whole;
  switch (expr.op) {
    case "and":
    case "or":
      if (value === null) return triOf(part.value) === null || asksKnown(part.expr);
      return part.value === value;
    case "if": {
      const [cond, yes, no] = parts;
      return part === cond || part === (cond?.value === true ? yes : cond?.value === false && no);
    }
    default:
      return part.value === null || parts.every((one) => one.value !== null);
  }
}

/** Whether learning a fact could change the value from one answer to another: only `known` does that. */
function asksKnown(expr: Expr): boolean {
  return expr.op === "known" || partsOf(expr).some(asksKnown);
}

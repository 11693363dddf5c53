import { addTimeLimit, wholeDays } from "./add-time-limit.ts";
import { compareValues, isMember } from "./compare-values.ts";
import type { Environment } from "./environment.ts";
import type { Expr, MaybeValue } from "./expr.ts";
import { knownValue, paramValue } from "./known-value.ts";
import { triAnd, triNot, triOf, triOr } from "./tri.ts";

/** An expression that has no parts. */
export type Leaf = Extract<Expr, { op: "lit" | "fact" | "param" }>;

/** An expression made of others. */
export type Operation = Exclude<Expr, Leaf>;

/** Whether an expression has no parts. */
export function isLeaf(expr: Expr): expr is Leaf {
  return expr.op === "fact" || expr.op === "lit" || expr.op === "param";
}

/** What a constant, a fact or a parameter holds. */
export function valueOfLeaf(expr: Leaf, environment: Environment): MaybeValue {
  switch (expr.op) {
    case "lit":
      return knownValue(expr.value);
    case "fact":
      return knownValue(environment.fact(expr.path));
    case "param":
      return paramValue(expr.name, environment.params);
  }
}

/**
 * What each operator means: its value from the values of its parts, in the order of `partsOf`.
 *
 * `if` is given both branches and takes one; that is no different from evaluating one, for nothing here can fail.
 */
export function valueFrom(
  expr: Operation,
  given: { readonly parts: readonly MaybeValue[]; readonly environment: Environment },
): MaybeValue {
  const { parts, environment } = given;
  const first = parts[0] ?? null;
  const second = parts[1] ?? null;
  switch (expr.op) {
    case "and":
      return triAnd(parts);
    case "or":
      return triOr(parts);
    case "not":
      return triNot(triOf(first));
    case "known":
      return first !== null;
    case "eq":
    case "ne":
    case "lt":
    case "le":
    case "gt":
    case "ge":
      return compareValues(expr.op, first, second);
    case "in":
      return isMember(first, expr.set);
    case "if": {
      const cond = triOf(first);
      return cond === null ? null : cond ? second : (parts[2] ?? null);
    }
    case "addLimit":
      return addTimeLimit(first, { limit: expr.limit, monthEnd: expr.monthEnd, environment });
    case "daysBetween":
      return wholeDays(first, second);
  }
}

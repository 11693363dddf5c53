import type { ComparisonOp, Expr, FactType } from "./expr.ts";
import { isDateText } from "./is-date-text.ts";
import { type Comparable, type Operand, type Typed, typed } from "./typed-expr.ts";

/**
 * True when both sides are the same value. Unknown while one side is.
 *
 * A text that is a calendar date becomes a date; write a code that looks like one with `code`.
 *
 * @param right - Of the type of `left`; a code must be one that `left` can hold.
 * @example
 * ```ts
 * import { codeFact, eq } from "@aht-jo/core/expressions";
 * const kind = codeFact<"student" | "teacher">("memberKind");
 * eq(kind, "student");
 * //=> { op: "eq", left: { op: "fact", path: "memberKind" }, right: { op: "lit", type: "code", value: "student" } }
 * ```
 * @category Building expressions
 */
export function eq<T extends Comparable, C extends string>(
  left: Typed<T, C>,
  right: Operand<NoInfer<T>, NoInfer<C>>,
): Typed<"bool"> {
  return comparison("eq", { left, right });
}

/**
 * True when the sides are different values. Unknown while one side is: an unknown is not "something else".
 *
 * @param right - Of the type of `left`; a code must be one that `left` can hold.
 * @example
 * ```ts
 * import { codeFact, interpret, ne } from "@aht-jo/core/expressions";
 * const kind = codeFact<"student" | "teacher">("memberKind");
 * interpret(ne(kind, "student"), { fact: () => "teacher", params: {}, calendar: null }); //=> true
 * interpret(ne(kind, "student"), { fact: () => null, params: {}, calendar: null }); //=> null
 * ```
 * @category Building expressions
 */
export function ne<T extends Comparable, C extends string>(
  left: Typed<T, C>,
  right: Operand<NoInfer<T>, NoInfer<C>>,
): Typed<"bool"> {
  return comparison("ne", { left, right });
}

/**
 * True when the left number is smaller, or the left date earlier. Unknown while one side is.
 *
 * @example
 * ```ts
 * import { interpret, intFact, lt } from "@aht-jo/core/expressions";
 * interpret(lt(intFact("loans"), 5), { fact: () => 4, params: {}, calendar: null }); //=> true
 * ```
 * @category Building expressions
 */
export function lt<T extends "int" | "date">(
  left: Typed<T>,
  right: Operand<NoInfer<T>, string>,
): Typed<"bool"> {
  return comparison("lt", { left, right });
}

/**
 * True when the left number is no larger, or the left date no later. Unknown while one side is.
 *
 * @example
 * ```ts
 * import { interpret, intFact, intParam, le } from "@aht-jo/core/expressions";
 * const mayLend = le(intFact("loans"), intParam("maxLoans"));
 * interpret(mayLend, { fact: () => 5, params: { maxLoans: 5 }, calendar: null }); //=> true
 * interpret(mayLend, { fact: () => 5, params: {}, calendar: null }); //=> null
 * ```
 * @category Building expressions
 */
export function le<T extends "int" | "date">(
  left: Typed<T>,
  right: Operand<NoInfer<T>, string>,
): Typed<"bool"> {
  return comparison("le", { left, right });
}

/**
 * True when the left number is larger, or the left date later. Unknown while one side is.
 *
 * @example
 * ```ts
 * import { civilDate } from "@aht-jo/core";
 * import { dateFact, gt, interpret } from "@aht-jo/core/expressions";
 * const isRecent = gt(dateFact("joinedOn"), civilDate("2024-12-31"));
 * interpret(isRecent, { fact: () => "2025-03-14", params: {}, calendar: null }); //=> true
 * interpret(isRecent, { fact: () => "14/03/2025", params: {}, calendar: null }); //=> null
 * ```
 * @category Building expressions
 */
export function gt<T extends "int" | "date">(
  left: Typed<T>,
  right: Operand<NoInfer<T>, string>,
): Typed<"bool"> {
  return comparison("gt", { left, right });
}

/**
 * True when the left number is no smaller, or the left date no earlier. Unknown while one side is.
 *
 * @example
 * ```ts
 * import { ge, interpret, intFact } from "@aht-jo/core/expressions";
 * interpret(ge(intFact("age"), 18), { fact: () => 18, params: {}, calendar: null }); //=> true
 * ```
 * @category Building expressions
 */
export function ge<T extends "int" | "date">(
  left: Typed<T>,
  right: Operand<NoInfer<T>, string>,
): Typed<"bool"> {
  return comparison("ge", { left, right });
}

function comparison(
  op: ComparisonOp,
  sides: { readonly left: Expr; readonly right: Expr | boolean | number | string },
): Typed<"bool"> {
  const { left, right } = sides;
  return typed({ op, left, right: typeof right === "object" ? right : constant(right) });
}

function constant(value: boolean | number | string): Expr {
  return { op: "lit", type: typeOfConstant(value), value };
}

function typeOfConstant(value: boolean | number | string): FactType {
  if (typeof value === "boolean") return "bool";
  if (typeof value === "number") return "int";
  return isDateText(value) ? "date" : "code";
}

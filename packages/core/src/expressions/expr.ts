import type { MonthEnd } from "../civil-date/add-months.ts";
import type { NonEmpty } from "../result/result.ts";

/**
 * What a fact or an expression holds: yes or no, a whole number, a day, one code of a list, or a set of codes.
 *
 * @category Expressions
 */
export type FactType = "bool" | "int" | "date" | "code" | "codes";

/**
 * A known value: `boolean` for `bool`, a safe integer for `int`, text for `date` and `code`, texts for `codes`.
 *
 * @category Expressions
 */
export type FactValue = boolean | number | string | readonly string[];

/**
 * A value, or null while it is not known. A recorded refusal to answer is a code, not null; only absence is null.
 *
 * @category Expressions
 */
export type MaybeValue = FactValue | null;

/**
 * Unit of a time limit. Working days need a calendar; hours cannot be added to a civil date.
 *
 * @category Expressions
 */
export type TimeUnit = "hours" | "days" | "workingDays" | "weeks" | "months" | "years";

/**
 * A length of time, fixed or named as a parameter: `{ n: { param: "loanDays" }, unit: "days" }`.
 *
 * `n` is a whole number; a negative one counts back.
 *
 * @category Expressions
 */
export interface TimeLimit {
  readonly n: number | { readonly param: string };
  readonly unit: TimeUnit;
}

/**
 * The comparisons. Order is defined for whole numbers and dates, equality also for codes and yes or no.
 *
 * @category Expressions
 */
export type ComparisonOp = "eq" | "ne" | "lt" | "le" | "gt" | "ge";

/**
 * An expression in its stored form: plain JSON, total, typed, three-valued. Facts and parameters are its only inputs.
 *
 * An absent fact is unknown. `and`, `or`, `not` follow Kleene; a comparison with an unknown is unknown; `known` is
 * the only operator that turns an unknown into a yes or no. `in` holds when the value is a member of `set`, for a set
 * of codes when at least one of them is. `if` with an unknown condition is unknown. `addLimit` is the date plus a time
 * limit, `daysBetween` the whole days from one date to another.
 *
 * Every operator has a counterpart in SQL: `if` is `CASE WHEN c THEN a WHEN NOT c THEN b END`, `known` is
 * `IS NOT NULL`, and a null literal carries its type for the cast.
 *
 * @category Expressions
 */
export type Expr =
  | { readonly op: "lit"; readonly type: FactType; readonly value: MaybeValue }
  | { readonly op: "fact"; readonly path: string }
  | { readonly op: "param"; readonly name: string }
  | { readonly op: "and" | "or"; readonly args: NonEmpty<Expr> }
  | { readonly op: "not" | "known"; readonly arg: Expr }
  | { readonly op: ComparisonOp; readonly left: Expr; readonly right: Expr }
  | { readonly op: "in"; readonly arg: Expr; readonly set: readonly string[] }
  | { readonly op: "if"; readonly cond: Expr; readonly then: Expr; readonly else: Expr }
  | {
      readonly op: "addLimit";
      readonly date: Expr;
      readonly limit: TimeLimit;
      readonly monthEnd: MonthEnd;
    }
  | { readonly op: "daysBetween"; readonly from: Expr; readonly to: Expr };

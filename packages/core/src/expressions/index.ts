/**
 * The small, total, three-valued language that rules and indicators are written in.
 *
 * @module @aht-jo/core/expressions
 */

export { eq, ge, gt, le, lt, ne } from "./build-comparisons.ts";
export { and, ifElse, isIn, known, not, or } from "./build-conditions.ts";
export { addLimit, daysFromTo } from "./build-dates.ts";
export {
  bool,
  boolFact,
  code,
  codeFact,
  codes,
  codesFact,
  date,
  dateFact,
  dateParam,
  int,
  intFact,
  intParam,
  unknownOf,
} from "./build-leaves.ts";
export { checkExpr } from "./check-expr.ts";
export { type CompiledExpr, compileExpr } from "./compile-expr.ts";
export { type Constants, constantsOf } from "./constants-of.ts";
export type { Declaration, Declarations } from "./declarations.ts";
export type { Environment } from "./environment.ts";
export { environmentOf } from "./environment-of.ts";
export { explainExpr, type Trace } from "./explain-expr.ts";
export type {
  ComparisonOp,
  Expr,
  FactType,
  FactValue,
  MaybeValue,
  TimeLimit,
  TimeUnit,
} from "./expr.ts";
export type { ExprIssueCode } from "./expr-issue-code.ts";
export { maxExprDepth, maxExprNodes } from "./expr-size.ts";
export { type CodesOf, type FactsOf, factsOf, type ParamsOf, paramsOf } from "./facts-of.ts";
export { inferType } from "./infer-type.ts";
export { interpret } from "./interpret.ts";
export { partsOf } from "./parts-of.ts";
export { type ExprLabels, printExpr } from "./print-expr.ts";
export { type ReadSet, readSet } from "./read-set.ts";
export { settledBy } from "./settled-by.ts";
export type { Tri } from "./tri.ts";
export type { Comparable, Operand, Typed, TypedParam } from "./typed-expr.ts";

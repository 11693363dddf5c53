/**
 * What can be wrong with an expression whose shape is right.
 *
 * @category Expressions
 */
export type ExprIssueCode =
  | "expr.bad-literal"
  | "expr.hours-on-date"
  | "expr.no-common-code"
  | "expr.no-order"
  | "expr.not-comparable"
  | "expr.too-deep"
  | "expr.too-large"
  | "expr.type-mismatch"
  | "expr.unknown-code"
  | "expr.unknown-fact"
  | "expr.unknown-param";

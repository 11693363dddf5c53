import type { CivilDate } from "../civil-date/civil-date.ts";
import type { Expr, FactType } from "./expr.ts";

declare const holds: unique symbol;

/**
 * An expression whose type the compiler knows, and for codes which codes it can hold. At run time it is plain JSON.
 *
 * @category Building expressions
 */
export type Typed<T extends FactType = FactType, C extends string = string> = Expr & {
  readonly [holds]: { readonly type: T; readonly codes: C };
};

/**
 * A typed parameter: what a time limit can take for its length.
 *
 * @category Building expressions
 */
export type TypedParam<T extends FactType = FactType, C extends string = string> = Typed<T, C> & {
  readonly op: "param";
};

/**
 * The types whose values can be equal or not.
 *
 * @category Building expressions
 */
export type Comparable = "bool" | "int" | "date" | "code";

/**
 * What an author may write for the second side of a comparison: an expression of the type, or a constant of it.
 *
 * @category Building expressions
 */
export type Operand<T extends Comparable, C extends string> =
  | Typed<T, C>
  | (T extends "bool" ? boolean : T extends "int" ? number : T extends "date" ? CivilDate : C);

/** Gives an expression the type that its builder promises. */
export function typed<T extends FactType, C extends string = string>(expr: Expr): Typed<T, C> {
  return expr as Typed<T, C>;
}

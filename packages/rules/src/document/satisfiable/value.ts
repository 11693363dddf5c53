import type { Budget } from "./possible-answers.ts";
import type { Question } from "./question.ts";
import type { CodesVariable, CodeVariable, QuantityVariable } from "./variable.ts";

/** One value that is no yes or no: fixed, or a variable. */
export type Plain =
  | { readonly kind: "unknown" }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "fixedCode"; readonly code: string }
  | { readonly kind: "fixedCodes"; readonly codes: readonly string[] }
  | QuantityVariable
  | CodeVariable
  | CodesVariable;

/** A value, or a choice between values. */
export type Value =
  | Plain
  | {
      readonly kind: "choice";
      readonly when: Question;
      readonly yes: Value;
      readonly no: Value;
    };

/** Not known, whatever is chosen. */
export const unknownValue: Value = { kind: "unknown" };

/** What is asked of a value, asked of each thing it can be. */
export function ofEach(value: Value, ask: (plain: Plain) => Question): Question {
  if (value.kind !== "choice") return ask(value);
  const { when, yes, no } = value;
  return { op: "choice", when, yes: ofEach(yes, ask), no: ofEach(no, ask) };
}

/** What is asked of two values, asked of each pair of things they can be. */
export function ofEachPair(
  values: { readonly left: Value; readonly right: Value },
  ask: (left: Plain, right: Plain) => Question,
): Question {
  return ofEach(values.left, (left) => ofEach(values.right, (right) => ask(left, right)));
}

/** A value made of each thing that another can be. */
export function mapEach(value: Value, make: (plain: Plain) => Value): Value {
  if (value.kind !== "choice") return make(value);
  const { when, yes, no } = value;
  return { kind: "choice", when, yes: mapEach(yes, make), no: mapEach(no, make) };
}

/** Takes one step of work; whether any is left. */
export function spend(budget: Budget): boolean {
  budget.left -= 1;
  return budget.left >= 0;
}

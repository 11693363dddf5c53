/**
 * A yes, a no, or not known.
 *
 * @category Expressions
 */
export type Tri = true | false | null;

/** Kleene's `and`: false wins over unknown, unknown over true. What is no yes or no is unknown. */
export function triAnd(values: readonly unknown[]): Tri {
  let result: Tri = true;
  for (const value of values) {
    if (value === false) return false;
    if (value !== true) result = null;
  }
  return result;
}

/** Kleene's `or`: true wins over unknown, unknown over false. What is no yes or no is unknown. */
export function triOr(values: readonly unknown[]): Tri {
  let result: Tri = false;
  for (const value of values) {
    if (value === true) return true;
    if (value !== false) result = null;
  }
  return result;
}

/** Kleene's `not`: unknown stays unknown. */
export function triNot(value: Tri): Tri {
  return value === null ? null : !value;
}

/** A value read as yes, no or unknown; anything that is not a yes or no is unknown, never coerced. */
export function triOf(value: unknown): Tri {
  return typeof value === "boolean" ? value : null;
}

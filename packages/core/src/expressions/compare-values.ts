import type { ComparisonOp, MaybeValue } from "./expr.ts";
import { isDateText } from "./is-date-text.ts";
import type { Tri } from "./tri.ts";

/** A comparison of two values of one type; unknown when either is unknown, the types differ, or there is no order. */
export function compareValues(op: ComparisonOp, left: MaybeValue, right: MaybeValue): Tri {
  // An unknown and a set of codes are objects: neither can be compared.
  if (typeof left === "object" || typeof left !== typeof right) return null;
  const other = right as typeof left;
  if (op === "eq") return left === other;
  if (op === "ne") return left !== other;
  if (typeof left === "boolean") return null;
  if (typeof left === "string" && !(isDateText(left) && isDateText(other as string))) return null;
  switch (op) {
    case "lt":
      return left < other;
    case "le":
      return left <= other;
    case "gt":
      return left > other;
    case "ge":
      return left >= other;
  }
}

/** Membership of a code, or of at least one code of a set. */
export function isMember(value: MaybeValue, set: readonly string[]): Tri {
  if (typeof value === "string") return set.includes(value);
  if (typeof value === "object" && value !== null) return value.some((code) => set.includes(code));
  return null;
}

import type { ComparisonOp, MaybeValue } from "./expr.ts";
import { isDateText } from "./is-date-text.ts";
import type { Tri } from "./tri.ts";

/** A comparison of two values of one type; unknown when either is unknown, the types differ, or there is no order. */
export function compareValues(op: ComparisonOp, left: MaybeValue, right: MaybeValue): Tri {
  if (left === null || right === null || typeof left !== typeof right) return null;
  if (typeof left === "object" || typeof right === "object") return null;
  if (op === "eq") return left === right;
  if (op === "ne") return left !== right;
  if (typeof left === "boolean") return null;
  if (typeof left === "string" && !(isDateText(left) && isDateText(right as string))) return null;
  switch (op) {
    case "lt":
      return left < right;
    case "le":
      return left <= right;
    case "gt":
      return left > right;
    case "ge":
      return left >= right;
  }
}

/** Membership of a code, or of at least one code of a set. */
export function isMember(value: MaybeValue, set: readonly string[]): Tri {
  if (typeof value === "string") return set.includes(value);
  if (typeof value === "object" && value !== null) return value.some((code) => set.includes(code));
  return null;
}

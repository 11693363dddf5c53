import { and, known, type Typed } from "@aht-jo/core/expressions";

/**
 * True when a condition is known to hold, otherwise false. It is never unknown, so that of two protective moves that
 * exclude each other never both go ahead.
 */
export function surely(condition: Typed<"bool">): Typed<"bool"> {
  return and(known(condition), condition);
}

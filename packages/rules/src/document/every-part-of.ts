import { type Expr, partsOf } from "@aht-jo/core/expressions";

/** An expression and everything inside it. */
export function everyPartOf(expr: Expr): readonly Expr[] {
  const all: Expr[] = [expr];
  // The list grows while it is read.
  for (const one of all) all.push(...partsOf(one));
  return all;
}

import type { Environment } from "./environment.ts";
import type { Expr } from "./expr.ts";
import { knownValue, paramValue } from "./known-value.ts";
import { partsOf } from "./parts-of.ts";

/**
 * The whole numbers a fact is compared with, each once and ascending. Where `alone` holds it is compared with nothing
 * else, so that all values between two neighbouring numbers are alike.
 *
 * @category Expressions
 */
export interface Constants {
  readonly numbers: readonly number[];
  readonly alone: boolean;
}

/**
 * The constants each fact is compared with: where an exhaustive search may split a whole-number fact into regions.
 *
 * Parameters count with their value in force. A fact that is compared with another fact, a count of days or an unknown
 * parameter is not `alone`. Facts compared with dates or codes only are left out.
 *
 * @example
 * ```ts
 * import { and, constantsOf, ge, intFact, intParam, lt } from "@aht-jo/core/expressions";
 * const expr = and(ge(intFact("age"), 18), lt(intFact("age"), intParam("pension")), lt(intFact("a"), intFact("b")));
 * constantsOf(expr, { params: { pension: 60 } });
 * //=> { a: { numbers: [], alone: false }, age: { numbers: [18, 60], alone: true }, b: { numbers: [], alone: false } }
 * ```
 * @category Expressions
 */
export function constantsOf(
  expr: Expr,
  options: Pick<Environment, "params">,
): Readonly<Record<string, Constants>> {
  const met = new Map<string, { readonly numbers: Set<number>; alone: boolean }>();
  const meet = (one: Expr, other: Expr): void => {
    if (one.op !== "fact") return;
    const value = constantIn(other, options.params);
    if (value !== null && typeof value !== "number") return;
    const entry = met.get(one.path) ?? { numbers: new Set(), alone: true };
    met.set(one.path, entry);
    if (value === null) entry.alone = false;
    else entry.numbers.add(value);
  };
  const visit = (inner: Expr): void => {
    if ("left" in inner)
      for (const left of leavesOf(inner.left))
        for (const right of leavesOf(inner.right)) {
          meet(left, right);
          meet(right, left);
        }
    for (const part of partsOf(inner)) visit(part);
  };
  visit(expr);
  const sorted = [...met].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    sorted.map(([path, { numbers, alone }]) => [
      path,
      { numbers: [...numbers].sort((a, b) => a - b), alone },
    ]),
  );
}

/** What a side can stand for: both branches of a choice, else itself. */
function leavesOf(side: Expr): readonly Expr[] {
  return side.op === "if" ? [...leavesOf(side.then), ...leavesOf(side.else)] : [side];
}

/** The value of a constant or of a parameter in force; null for anything that is not fixed. */
function constantIn(side: Expr, params: Environment["params"]) {
  if (side.op === "lit") return knownValue(side.value);
  return side.op === "param" ? paramValue(side.name, params) : null;
}

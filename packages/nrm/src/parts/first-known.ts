import { ifElse, known, type Typed } from "@aht-jo/core/expressions";

/** The first of several days that is known, in this order; unknown when none is. */
export function firstKnown(
  first: Typed<"date">,
  ...others: readonly Typed<"date">[]
): Typed<"date"> {
  const [next, ...rest] = others;
  return next === undefined
    ? first
    : ifElse(known(first), { yes: first, no: firstKnown(next, ...rest) });
}

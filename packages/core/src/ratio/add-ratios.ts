import { lowestTerms } from "./lowest-terms.ts";
import type { Ratio } from "./ratio.ts";

/**
 * The exact sum of two ratios. It is not the pooled ratio: to pool, add the parts and the wholes first.
 *
 * @throws {CoreError} number.unsafe - when the sum in lowest terms does not fit safe integers.
 * @example
 * ```ts
 * import { addRatios, ratio } from "@aht-jo/core";
 * addRatios(ratio(1, 6), ratio(1, 3)); //=> { num: 1, den: 2 }
 * ```
 * @category Ratios
 */
export function addRatios(a: Ratio, b: Ratio): Ratio {
  const [den, other] = [BigInt(a.den), BigInt(b.den)];
  return lowestTerms(BigInt(a.num) * other + BigInt(b.num) * den, den * other);
}

import { lowestTerms } from "./lowest-terms.ts";
import type { Ratio } from "./ratio.ts";

/**
 * The exact product of two ratios: a share of a share, or a weighted part.
 *
 * @throws {CoreError} number.unsafe - when the product in lowest terms does not fit safe integers.
 * @example
 * ```ts
 * import { multiplyRatios, ratio } from "@aht-jo/core";
 * multiplyRatios(ratio(2, 3), ratio(3, 4)); //=> { num: 1, den: 2 }
 * ```
 * @category Ratios
 */
export function multiplyRatios(a: Ratio, b: Ratio): Ratio {
  return lowestTerms(BigInt(a.num) * BigInt(b.num), BigInt(a.den) * BigInt(b.den));
}

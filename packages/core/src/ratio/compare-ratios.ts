import type { Ratio } from "./ratio.ts";

/**
 * How the first ratio stands to the second: -1 below, 0 equal, 1 above. Exact, without dividing.
 *
 * @example
 * ```ts
 * import { compareRatios, ratio } from "@aht-jo/core";
 * compareRatios(ratio(1, 3), ratio(333_333_333, 1_000_000_000)); //=> 1
 * ```
 * @category Ratios
 */
export function compareRatios(a: Ratio, b: Ratio): -1 | 0 | 1 {
  const [left, right] = [BigInt(a.num) * BigInt(b.den), BigInt(b.num) * BigInt(a.den)];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

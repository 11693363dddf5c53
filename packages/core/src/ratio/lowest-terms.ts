import { CoreError } from "../error/core-error.ts";
import { safeInteger } from "../number/safe-integer.ts";
import type { Ratio } from "./ratio.ts";

/**
 * Reduces an exact fraction, with the sign on top.
 *
 * The parts are bigints, so that a product on the way may be large as long as the reduced fraction is not.
 *
 * @throws {CoreError} ratio.zero-denominator - when `den` is zero.
 * @throws {CoreError} number.unsafe - when a reduced part is not a safe integer.
 */
export function lowestTerms(num: bigint, den: bigint): Ratio {
  if (den === 0n) throw new CoreError("ratio.zero-denominator");
  const divisor = greatestCommonDivisor(num, den) * (den < 0n ? -1n : 1n);
  return { num: safeInteger(num / divisor), den: safeInteger(den / divisor) };
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

import { safeInteger } from "../number/safe-integer.ts";
import { lowestTerms } from "./lowest-terms.ts";

/**
 * An exact fraction of safe integers in lowest terms; `den` is above zero. Divided only where it is shown.
 *
 * @category Ratios
 */
export interface Ratio {
  readonly num: number;
  readonly den: number;
}

/**
 * An exact fraction in lowest terms, with the sign on top.
 *
 * @param num - The part, a safe integer.
 * @param den - The whole, a safe integer other than zero.
 * @throws {CoreError} ratio.zero-denominator - when `den` is zero.
 * @throws {CoreError} number.unsafe - when one of them is not a safe integer.
 * @example
 * ```ts
 * import { ratio } from "@aht-jo/core";
 * ratio(6, -8); //=> { num: -3, den: 4 }
 * ratio(0, 7); //=> { num: 0, den: 1 }
 * ratio(1, 0); //=> throws ratio.zero-denominator
 * ```
 * @category Ratios
 */
export function ratio(num: number, den: number): Ratio {
  return lowestTerms(BigInt(safeInteger(num)), BigInt(safeInteger(den)));
}

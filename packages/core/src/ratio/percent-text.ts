import { CoreError } from "../error/core-error.ts";
import type { Ratio } from "./ratio.ts";

/**
 * What happens to the digits that are not shown. `half-up` goes to the nearest and, from the middle, away from zero;
 * `down` cuts towards zero; `up` goes away from zero.
 *
 * @category Ratios
 */
export type Rounding = "half-up" | "down" | "up";

/**
 * A ratio as a percentage in decimal digits, rounded once and exactly.
 *
 * The text is the number alone, with a point and Western digits: the percent sign and its side belong to the page.
 * Rounded to nothing, a negative ratio shows as `0`, never as `-0`.
 *
 * @param ratio - The share; 1 is 100 percent. It may be negative or above 1.
 * @param options - `decimals` from 0 to 20, and the `rounding`.
 * @throws {CoreError} number.range - when `decimals` is not a whole number from 0 to 20.
 * @example
 * ```ts
 * import { percentText, ratio } from "@aht-jo/core";
 * percentText(ratio(2, 3), { decimals: 1, rounding: "half-up" }); //=> "66.7"
 * percentText(ratio(2, 3), { decimals: 1, rounding: "down" }); //=> "66.6"
 * percentText(ratio(999, 1000), { decimals: 0, rounding: "half-up" }); //=> "100"
 * percentText(ratio(999, 1000), { decimals: 0, rounding: "down" }); //=> "99"
 * ```
 * @category Ratios
 */
export function percentText(
  ratio: Ratio,
  options: { readonly decimals: number; readonly rounding: Rounding },
): string {
  const { decimals, rounding } = options;
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 20)
    throw new CoreError("number.range", { min: 0, max: 20 });
  const num = BigInt(Math.abs(ratio.num)) * 100n * 10n ** BigInt(decimals);
  const shown = divide(num, { den: BigInt(ratio.den), rounding });
  const digits = shown.toString().padStart(decimals + 1, "0");
  const sign = ratio.num < 0 && shown > 0n ? "-" : "";
  const whole = digits.slice(0, digits.length - decimals);
  return decimals === 0 ? sign + whole : `${sign}${whole}.${digits.slice(-decimals)}`;
}

/** Divides a magnitude, rounding the rest away as asked. */
function divide(
  num: bigint,
  { den, rounding }: { readonly den: bigint; readonly rounding: Rounding },
): bigint {
  const whole = num / den;
  const rest = num % den;
  switch (rounding) {
    case "down":
      return whole;
    case "up":
      return rest === 0n ? whole : whole + 1n;
    case "half-up":
      return rest * 2n < den ? whole : whole + 1n;
    default:
      return rounding satisfies never;
  }
}

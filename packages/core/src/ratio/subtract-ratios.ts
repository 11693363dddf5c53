import { addRatios } from "./add-ratios.ts";
import type { Ratio } from "./ratio.ts";

/**
 * The first ratio less the second, exactly.
 *
 * @throws {CoreError} number.unsafe - when the difference in lowest terms does not fit safe integers.
 * @example
 * ```ts
 * import { ratio, subtractRatios } from "@aht-jo/core";
 * subtractRatios(ratio(1, 2), ratio(2, 3)); //=> { num: -1, den: 6 }
 * ```
 * @category Ratios
 */
export function subtractRatios(a: Ratio, b: Ratio): Ratio {
  return addRatios(a, { num: -b.num, den: b.den });
}

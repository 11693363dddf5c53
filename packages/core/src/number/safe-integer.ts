import { CoreError } from "../error/core-error.ts";

/**
 * A number that is counted exactly: every sum, difference and product of this package leaves through here.
 *
 * Negative zero becomes zero, so that equal figures have equal bytes.
 *
 * @throws {CoreError} number.unsafe - when it is not an integer between -(2^53 - 1) and 2^53 - 1.
 */
export function safeInteger(value: number | bigint): number {
  const n = Number(value);
  if (!Number.isSafeInteger(n)) throw new CoreError("number.unsafe");
  return n + 0;
}

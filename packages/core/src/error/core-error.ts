import { errorText } from "./error-text.ts";

/**
 * The ways a calling program can break the contract of this package. Problems in data are issues, never errors.
 *
 * @category Result and Issue
 */
export type CoreErrorCode =
  | "date.malformed"
  | "date.out-of-range"
  | "date.month-end"
  | "date.unknown-time-zone"
  | "period.malformed"
  | "period.reversed"
  | "calendar.no-working-day"
  | "number.unsafe"
  | "number.range"
  | "ratio.zero-denominator"
  | "canonical.not-plain"
  | "message.missing";

/**
 * A broken promise by the calling program: thrown, never returned.
 *
 * `params` holds codes, limits and counts only; no value of a person ever enters an error.
 *
 * @category Result and Issue
 */
export class CoreError extends Error {
  override readonly name = "CoreError";
  readonly code: CoreErrorCode;
  readonly params: Readonly<Record<string, string | number>>;

  constructor(
    code: CoreErrorCode,
    params: Readonly<Record<string, string | number>> = {},
    cause?: unknown,
  ) {
    super(errorText(code, params), cause === undefined ? undefined : { cause });
    this.code = code;
    this.params = params;
  }
}

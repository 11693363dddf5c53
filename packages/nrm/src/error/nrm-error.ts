import { errorText } from "@aht-jo/core";

/**
 * The ways a calling program can break its contract with this package. Problems in data are `Issue`s, never errors.
 *
 * - `id.unknown`: something was named that its register does not hold.
 * - `document.invalid`: the shipped document does not compile, which a test of this package rules out.
 *
 * @category Errors
 */
export type NrmErrorCode = "id.unknown" | "document.invalid";

/**
 * A broken promise by the calling program: thrown, never returned. `params` holds codes, ids and counts only.
 *
 * @category Errors
 */
export class NrmError extends Error {
  override readonly name = "NrmError";
  readonly code: NrmErrorCode;
  readonly params: Readonly<Record<string, string | number>>;

  constructor(
    code: NrmErrorCode,
    params: Readonly<Record<string, string | number>> = {},
    cause?: unknown,
  ) {
    super(errorText(code, params), cause === undefined ? undefined : { cause });
    this.code = code;
    this.params = params;
  }
}

import { errorText } from "@aht-jo/core";

/**
 * The ways a caller of this package can break its contract.
 *
 * @category Errors
 */
export type IndicatorsErrorCode =
  | "table.invalid"
  | "table.duplicate-id"
  | "table.too-many-implied-cells"
  | "options.identical-periods"
  | "finding.unknown-table";

/**
 * A broken promise by the calling program: thrown, never returned. `params` holds codes, positions and counts only.
 *
 * @category Errors
 */
export class IndicatorsError extends Error {
  override readonly name = "IndicatorsError";
  readonly code: IndicatorsErrorCode;
  readonly params: Readonly<Record<string, string | number>>;

  constructor(
    code: IndicatorsErrorCode,
    params: Readonly<Record<string, string | number>> = {},
    cause?: unknown,
  ) {
    super(errorText(code, params), cause === undefined ? undefined : { cause });
    this.code = code;
    this.params = params;
  }
}

import { errorText } from "@aht-jo/core";

/**
 * The ways a caller of this package can break its contract.
 *
 * @category Errors
 */
export type ReportsErrorCode =
  | "report.period-not-a-year"
  | "report.period-outside-term"
  | "report.as-of-before-period"
  | "text.value-missing"
  | "table.ragged";

/**
 * A broken promise by the calling program: thrown, never returned. `params` holds codes, ids and counts only.
 *
 * @category Errors
 */
export class ReportsError extends Error {
  override readonly name = "ReportsError";
  readonly code: ReportsErrorCode;
  readonly params: Readonly<Record<string, string | number>>;

  constructor(
    code: ReportsErrorCode,
    params: Readonly<Record<string, string | number>> = {},
    cause?: unknown,
  ) {
    super(errorText(code, params), cause === undefined ? undefined : { cause });
    this.code = code;
    this.params = params;
  }
}

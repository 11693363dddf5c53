import { errorText } from "@aht-jo/core";

/**
 * The ways a calling program can break its contract with this package. Problems in data are `Issue`s, never errors.
 *
 * - `plan.unknown-activity`: the plan has no activity with this id.
 * - `plan.unknown-indicator`: the plan has no indicator with this id.
 * - `plan.not-a-successor`: two plans were compared of which the second cannot come from the first by amendments.
 * - `framework.unknown-provision`: section 10 of the strategy has no provision with this id.
 * - `weights.incomplete`: an activity in force has no weight.
 * - `weights.invalid`: a weight is negative, or not a safe integer.
 * - `weights.unknown-activity`: a weight is given for an activity the plan does not have.
 *
 * @category Plan
 */
export type StrategyErrorCode =
  | "plan.unknown-activity"
  | "plan.unknown-indicator"
  | "plan.not-a-successor"
  | "framework.unknown-provision"
  | "weights.incomplete"
  | "weights.invalid"
  | "weights.unknown-activity";

/**
 * A broken promise by the calling program: thrown, never returned.
 *
 * `params` holds counts and published ids only; nothing a person wrote ever enters an error.
 *
 * @category Plan
 */
export class StrategyError extends Error {
  override readonly name = "StrategyError";
  readonly code: StrategyErrorCode;
  readonly params: Readonly<Record<string, string | number>>;

  constructor(
    code: StrategyErrorCode,
    params: Readonly<Record<string, string | number>> = {},
    cause?: unknown,
  ) {
    super(errorText(code, params), cause === undefined ? undefined : { cause });
    this.code = code;
    this.params = params;
  }
}

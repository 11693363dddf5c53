import { errorText } from "@aht-jo/core";

/**
 * The ways a calling program can break its contract with this package. Problems in data are `Issue`s, never errors.
 *
 * - `context.calendar-missing`: a calendar that the rules count by was not passed in.
 * - `property.malformed`: a property to check, the one at position `at`, names what the rule set does not declare.
 * - `rule-set.not-compiled`: a rule set was passed that `compile` did not make.
 * - `rule-set.unknown-name`: a command or track was named that the rule set does not declare.
 * - `seal.malformed`: the id or writer is empty, or `recordedAt` is not an instant in UTC with milliseconds.
 *
 * @category Errors
 */
export type RulesErrorCode =
  | "context.calendar-missing"
  | "property.malformed"
  | "rule-set.not-compiled"
  | "rule-set.unknown-name"
  | "seal.malformed";

/**
 * A broken promise by the calling program: thrown, never returned. `params` holds codes, ids and counts only.
 *
 * @category Errors
 */
export class RulesError extends Error {
  override readonly name = "RulesError";
  readonly code: RulesErrorCode;
  readonly params: Readonly<Record<string, string | number>>;

  constructor(
    code: RulesErrorCode,
    params: Readonly<Record<string, string | number>> = {},
    cause?: unknown,
  ) {
    super(errorText(code, params), cause === undefined ? undefined : { cause });
    this.code = code;
    this.params = params;
  }
}

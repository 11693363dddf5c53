import { errorText } from "@aht-jo/core";

/**
 * The ways a calling program can break its contract with this package. Problems in data are `Issue`s, never errors.
 *
 * - `context.calendar-missing`: a calendar that the rules count by was not passed in.
 * - `document.malformed`: what was compiled has not the shape of a rule document; `parseRuleSet` says where.
 * - `property.malformed`: a property to check, the one at position `at`, names what the rule set does not declare, in its
 *   `field`; `name` is that name, `code` what is wrong with a condition.
 * - `rule-set.not-compiled`: a rule set was passed that `compile` did not make.
 * - `rule-set.unknown-name`: a command or track was named that the rule set does not declare.
 * - `state.malformed`: a state or a day is malformed; `decide` and `options` say where.
 * - `state.out-of-order`: an event of an earlier day was folded into the state after later ones: `replay` the log.
 * - `seal.malformed`: the id or writer is empty, or `recordedAt` is not an instant in UTC with milliseconds.
 *
 * @category Errors
 */
export type RulesErrorCode =
  | "context.calendar-missing"
  | "document.malformed"
  | "property.malformed"
  | "rule-set.not-compiled"
  | "rule-set.unknown-name"
  | "state.malformed"
  | "state.out-of-order"
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

import { errorText } from "@aht-jo/core";

/**
 * The ways a caller of this package can break its contract.
 *
 * - `id.unknown`: an id that the named register does not hold.
 * - `code.unknown`: a code that the named code list does not hold.
 *
 * @category Result and Issue
 */
export type VocabularyErrorCode = "id.unknown" | "code.unknown";

/**
 * A broken promise by the calling program: thrown, never returned.
 *
 * `params` names the register or the code list; the text that was looked for never enters an error.
 *
 * @category Result and Issue
 */
export class VocabularyError extends Error {
  override readonly name = "VocabularyError";
  readonly code: VocabularyErrorCode;
  readonly params: Readonly<Record<string, string | number>>;

  constructor(
    code: VocabularyErrorCode,
    params: Readonly<Record<string, string | number>> = {},
    cause?: unknown,
  ) {
    super(errorText(code, params), cause === undefined ? undefined : { cause });
    this.code = code;
    this.params = params;
  }
}

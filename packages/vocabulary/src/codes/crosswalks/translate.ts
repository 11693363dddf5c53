import { VocabularyError } from "../../error/vocabulary-error.ts";
import type { Crosswalk } from "./crosswalk.ts";

/**
 * What a translation cannot carry over: a code without a target, or one that shares its target with others.
 *
 * @category Crosswalks
 */
export type Loss<Code extends string = string> =
  | { readonly kind: "no-target"; readonly code: Code }
  | {
      readonly kind: "merged";
      readonly code: Code;
      readonly target: string;
      readonly with: readonly Code[];
    };

/**
 * A translation with its losses.
 *
 * `values` holds one value for each given code, in the given order; null where the scheme has none.
 *
 * @category Crosswalks
 */
export interface Translation<Code extends string = string> {
  readonly values: readonly (string | null)[];
  readonly losses: readonly Loss<Code>[];
}

/**
 * Translates codes into an external scheme and says what is lost.
 *
 * A code counts as merged when any other code of its list has the same target, also when that other code is not
 * among those given: the way back is lost all the same.
 *
 * @throws {VocabularyError} code.unknown - when a code is not in the list the crosswalk starts from.
 * @example
 * ```ts
 * import { exploitationToGlotip, translate } from "@aht-jo/vocabulary/codes";
 * const sent = translate(exploitationToGlotip, ["sexual-exploitation", "not-established"]);
 * sent.values; //=> ["Sexual exploitation", null]
 * sent.losses; //=> [{ kind: "no-target", code: "not-established" }]
 * ```
 * @category Crosswalks
 */
export function translate<Code extends string>(
  crosswalk: Crosswalk<Code>,
  codes: readonly NoInfer<Code>[],
): Translation<Code> {
  const values = codes.map((code) => rowOf(crosswalk, code).target);
  const given: ReadonlySet<Code> = new Set(codes);
  return { values, losses: lossesOf(crosswalk).filter((loss) => given.has(loss.code)) };
}

/**
 * Everything a crosswalk cannot carry over, in the order of its list.
 *
 * @example
 * ```ts
 * import { lossesOf, sexToGlotip } from "@aht-jo/vocabulary/codes";
 * lossesOf(sexToGlotip); //=> []
 * ```
 * @category Crosswalks
 */
export function lossesOf<Code extends string>(crosswalk: Crosswalk<Code>): readonly Loss<Code>[] {
  return crosswalk.rows.flatMap(({ code, target }): readonly Loss<Code>[] => {
    if (target === null) return [{ kind: "no-target", code }];
    const others = codesFor(crosswalk, target).filter((other) => other !== code);
    return others.length === 0 ? [] : [{ kind: "merged", code, target, with: others }];
  });
}

/**
 * Whether every code has a target of its own, so that a translation can be undone.
 *
 * @example
 * ```ts
 * import { exploitationToGlotip, isReversible, sexToGlotip } from "@aht-jo/vocabulary/codes";
 * isReversible(sexToGlotip); //=> true
 * isReversible(exploitationToGlotip); //=> false
 * ```
 * @category Crosswalks
 */
export function isReversible(crosswalk: Crosswalk): boolean {
  return lossesOf(crosswalk).length === 0;
}

/**
 * The codes that an external value stands for: one where the way back is clear, several where codes were merged,
 * none where the crosswalk never leads to the value.
 *
 * @example
 * ```ts
 * import { codesFor, exploitationToGlotip } from "@aht-jo/vocabulary/codes";
 * codesFor(exploitationToGlotip, "Forced labour"); //=> ["forced-labour", "domestic-servitude"]
 * ```
 * @category Crosswalks
 */
export function codesFor<Code extends string>(
  crosswalk: Crosswalk<Code>,
  target: string,
): readonly Code[] {
  return crosswalk.rows.filter((row) => row.target === target).map((row) => row.code);
}

function rowOf<Code extends string>(crosswalk: Crosswalk<Code>, code: Code) {
  const found = crosswalk.rows.find((row) => row.code === code);
  if (found === undefined) throw new VocabularyError("code.unknown", { list: crosswalk.from });
  return found;
}

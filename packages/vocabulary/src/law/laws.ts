import { VocabularyError } from "../error/vocabulary-error.ts";
import { nationalLegislation } from "./data/national-legislation.ts";
import { treaties } from "./data/treaties.ts";
import type { Law } from "./law.ts";
import type { LawId } from "./law-id.ts";

/**
 * The law register: the agreements of appendix 1, the national legislation of appendix 2, and the texts around them.
 *
 * @category Law register
 */
export const laws: readonly Law[] = /* @__PURE__ */ [treaties, nationalLegislation].flat();

/**
 * The legal text with this id.
 *
 * @throws {VocabularyError} id.unknown - when the register holds no such text.
 * @example
 * ```ts
 * import { law } from "@aht-jo/vocabulary/law";
 * law("law-9-2009").commencement?.date; //=> "2009-03-31"
 * law("law-10-2021").amends; //=> "law-9-2009"
 * ```
 * @category Law register
 */
export function law(id: LawId): Law {
  const found = laws.find((one) => one.id === id);
  if (found === undefined) throw new VocabularyError("id.unknown", { register: "laws" });
  return found;
}

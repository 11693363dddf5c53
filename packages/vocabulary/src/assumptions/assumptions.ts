import type { PartyId } from "../parties/party-id.ts";
import type { Assumption } from "./assumption.ts";
import { statedBases } from "./stated-bases.ts";

/**
 * Every assumption of this package: what is assumed, the question that would settle it, who could answer, and every
 * fact that rests on it. Facts that share one assumption are listed once, together.
 *
 * @example
 * ```ts
 * import { assumptions } from "@aht-jo/vocabulary";
 * const open = assumptions().find((one) => one.places.includes("law/law-10-2021/commencement"));
 * open?.whoCouldAnswer; //=> "legislation-and-opinion-bureau"
 * ```
 * @category Assumptions
 */
export function assumptions(): readonly Assumption[] {
  const byContent = new Map<string, Assumption>();
  for (const { place, basis } of statedBases()) {
    if (basis.kind !== "assumed") continue;
    const { why, question, raisedOn } = basis;
    const content = [basis.whoCouldAnswer, question.en, why.en].join("\n");
    const known = byContent.get(content);
    byContent.set(content, {
      id: known?.id ?? place,
      places: known === undefined ? [place] : [...known.places, place],
      why,
      question,
      whoCouldAnswer: basis.whoCouldAnswer as PartyId,
      raisedOn,
    });
  }
  return [...byContent.values()];
}

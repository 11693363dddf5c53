import type { Assumption, PartyId } from "@aht-jo/vocabulary";
import { statedDoubts } from "./stated-doubts.ts";

/**
 * Every doubt of the framework: how the place was read, the question that would settle it, and who could answer.
 *
 * Statements that share one doubt are listed once, together, as in the vocabulary's own list; two of the doubts are
 * open questions that stand there too. A place is `framework/` and the id of the statement; where a support project is
 * linked to an activity, the id of the activity follows, and a second doubt about one statement ends in `/2`.
 *
 * @returns In the order of the framework.
 * @example
 * ```ts
 * import { frameworkAssumptions } from "@aht-jo/strategy/framework";
 * const open = frameworkAssumptions().find(({ id }) => id === "framework/effort-hemaya");
 * open?.whoCouldAnswer; //=> "ministry-of-labour"
 * ```
 * @category Framework
 */
export function frameworkAssumptions(): readonly Assumption[] {
  const byContent = new Map<string, Assumption>();
  for (const { place, doubt } of statedDoubts()) {
    const { why, question, raisedOn } = doubt;
    const content = [doubt.whoCouldAnswer, question.en, why.en].join("\n");
    const known = byContent.get(content);
    byContent.set(content, {
      id: known?.id ?? place,
      places: known === undefined ? [place] : [...known.places, place],
      why,
      question,
      whoCouldAnswer: doubt.whoCouldAnswer as PartyId,
      raisedOn,
    });
  }
  return [...byContent.values()];
}

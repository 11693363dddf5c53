import type { NonEmpty, Strength } from "@aht-jo/core";
import type { Tri } from "@aht-jo/core/expressions";
import type { IloSign, Means } from "@aht-jo/vocabulary/codes";
import type { AnsweredCodes } from "./answered-codes.ts";
import type { ScreeningRule } from "./screening-criteria.ts";
import type { Answer } from "./screening-facts.ts";
import type { AnsweredElements, ScreeningReading } from "./screening-reading.ts";

/**
 * What a screening comes to.
 *
 * - `indicated`: every element of the crime is there on at least one reading that cannot be excluded, or enough signs
 *   are. A referral is advised.
 * - `not-indicated`: every question on acts, means, purposes and signs was asked and answered no.
 * - `insufficient`: everything else.
 *
 * @category Screening
 */
export type ScreeningResult = "indicated" | "not-indicated" | "insufficient";

/**
 * What can be asked next: codes of an element, signs, the age group, or the day of the offence.
 *
 * - `codes`: those that are not known and could matter; empty for the age and the day.
 * - `because`: `could-indicate` when an answer can be part of what leads to `indicated`, `decides-between-readings` when
 *   it narrows the readings, `needed-for-not-indicated` when nothing was found so far and it is part of every no.
 *
 * @category Screening
 */
export interface ScreeningQuestion {
  readonly about: "act" | "means" | "purpose" | "signs" | "age" | "offence-date";
  readonly codes: readonly string[];
  readonly because: NonEmpty<
    "could-indicate" | "decides-between-readings" | "needed-for-not-indicated"
  >;
}

/**
 * Answers that do not go together and should be looked at again. They change no result.
 *
 * @category Screening
 */
export type ScreeningDoubt =
  | { readonly kind: "sign-without-means"; readonly sign: IloSign; readonly means: Means }
  | { readonly kind: "offence-after-screening" };

/**
 * The advice of a screening, with all that it was drawn from. It forbids nothing, and a person can be screened again at
 * any time, whatever the result.
 *
 * - `grounds`: why the result is `indicated`; empty otherwise.
 * - `closerLook`: whether the result is `indicated` or there are signs enough to look again.
 * - `readings`: the legal test for each possible age, and within it for each possible state of the law.
 * - `elements`, `signs`: the answers by code. `signs.enough`: whether they call for a referral alone; null while that
 *   depends on signs that are not known. `signs.needed` is that threshold.
 * - `agreement`: the recorded agreement of the person, which counts for nothing.
 * - `askNext`: in this order, what could still change the result; empty when nothing can.
 * - `rests`: every rule that the result rests on; `strength`: that of the weakest.
 *
 * @category Screening
 */
export interface Screening {
  readonly result: ScreeningResult;
  readonly grounds: readonly ("elements" | "signs")[];
  readonly closerLook: boolean;
  readonly readings: NonEmpty<ScreeningReading>;
  readonly elements: AnsweredElements;
  readonly signs: AnsweredCodes<IloSign> & { readonly enough: Tri; readonly needed: number };
  readonly agreement: Answer;
  readonly askNext: readonly ScreeningQuestion[];
  readonly doubts: readonly ScreeningDoubt[];
  readonly rests: NonEmpty<ScreeningRule>;
  readonly strength: Strength;
  readonly canBeScreenedAgain: true;
}

import type { Basis, CivilDate, Localized } from "@aht-jo/core";
import type { CodeList, Purpose } from "@aht-jo/vocabulary/codes";

/**
 * A rule that a screening can rest on: an element of the crime, a threshold, or a way of reading what is not known.
 *
 * @category Screening
 */
export type ScreeningRuleId =
  | "law-in-force"
  | "act"
  | "means"
  | "purpose"
  | "child-rule"
  | "amendment-date"
  | "offence-day"
  | "unknown-read-both-ways"
  | "signs"
  | "one-sign-closer-look"
  | "signs-alone"
  | "every-answer-no"
  | "sign-and-means"
  | "agreement";

/**
 * What a rule says and what it rests on. `place` names the article or part for a reader, in both languages; it is null
 * for an assumption, which has no place in a source.
 *
 * @category Screening
 */
export interface ScreeningRule {
  readonly id: ScreeningRuleId;
  readonly says: Localized;
  readonly place: Localized | null;
  readonly basis: Basis;
}

/**
 * The days, codes and thresholds that a screening applies, each with its rule.
 *
 * - `lawFrom`: the first day on which an offence falls under the law.
 * - `purposes`: the purposes with the days on which each is in force; change one with `withInForce`.
 * - `signsForCloserLook`: with so many signs present a case deserves a closer look. At least 1.
 * - `signsForIndicated`: with so many signs present the result is `indicated` by the signs alone. At least 1.
 *
 * @category Screening
 */
export interface ScreeningCriteria {
  readonly lawFrom: CivilDate;
  readonly purposes: CodeList<Purpose, "purpose">;
  readonly signsForCloserLook: number;
  readonly signsForIndicated: number;
  readonly rules: Readonly<Record<ScreeningRuleId, Omit<ScreeningRule, "id">>>;
}

import type { Act, AgeGroup, IloSign, Means, Purpose } from "@aht-jo/vocabulary/codes";

/**
 * What is known about one question: seen or told, asked and denied, or not known. Silence is never a no.
 *
 * @category Screening
 */
export type Answer = "present" | "absent" | "not-known";

/**
 * Answers by code. A code that is left out is not known.
 *
 * @category Screening
 */
export type Answers<Code extends string = string> = Readonly<Partial<Record<Code, Answer>>>;

/**
 * What is known about one person when somebody screens them.
 *
 * - `age` is the age group on the day of the offence.
 * - `acts`, `means`, `purposes`: what others did or meant to do to the person. A purpose is `present` when it was
 *   intended; the exploitation need not have happened.
 * - `signs`: the eleven signs of forced labour of the International Labour Organization.
 * - `agreement`: whether the person agreed to what was done. It is recorded and never lowers a result.
 *
 * @category Screening
 */
export interface ScreeningFacts {
  readonly age: AgeGroup;
  readonly acts: Answers<Act>;
  readonly means: Answers<Means>;
  readonly purposes: Answers<Purpose>;
  readonly signs: Answers<IloSign>;
  readonly agreement: Answer;
}

/**
 * A screening at its very beginning, to spread into what is learnt.
 *
 * @category Screening
 */
export const nothingKnown: ScreeningFacts = {
  age: "unknown",
  acts: {},
  means: {},
  purposes: {},
  signs: {},
  agreement: "not-known",
};

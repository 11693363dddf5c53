import type { Locale, NonEmpty } from "@aht-jo/core";

/**
 * What a line of an explanation is about.
 *
 * - `asked`, `answer`: the step, and what was decided.
 * - `rule`: the rule that says so, with its source.
 * - `why`: what was or was not so. `way`: what would make the step possible.
 * - `more`: how much was left out because it is further away.
 * - `assumed`: an open question behind a rule named before, and who could answer it.
 * - `strength`: how well the weakest ground was read. `issue`: what is wrong with the question.
 *
 * @category Explanations
 */
export type ExplanationKind =
  | "asked"
  | "answer"
  | "rule"
  | "why"
  | "way"
  | "more"
  | "assumed"
  | "strength"
  | "issue";

/**
 * A sentence or two of an explanation. `rules` are the ids of the rules it speaks of, for links; the text has titles.
 *
 * @category Explanations
 */
export interface ExplanationLine {
  readonly kind: ExplanationKind;
  readonly text: string;
  readonly rules: readonly string[];
}

/**
 * Why a step is possible or not, for a person to read.
 *
 * The first paragraph says what was asked and the answer. Then each obstacle or ground has one, the nearest first; the
 * last ones list the assumptions and the strength of the whole. `text` is all of it: a line each, and an empty line
 * between paragraphs. In Arabic what has its own direction is isolated.
 *
 * @category Explanations
 */
export interface Explanation {
  readonly locale: Locale;
  readonly verdict: "allow" | "block" | "invalid";
  readonly paragraphs: NonEmpty<readonly ExplanationLine[]>;
  readonly text: string;
}

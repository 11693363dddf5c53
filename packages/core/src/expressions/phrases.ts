import type { TimeUnit } from "./expr.ts";

/** A length in a unit: for one, two, three to ten, eleven to ninety-nine, and any other number, by its last two digits. */
export type CountedForms = readonly [
  one: string,
  two: string,
  few: string,
  many: string,
  other: string,
];

/** The names of the sentences that an expression is put together from. */
export type PhraseName =
  | "always"
  | "never"
  | "unknownAnswer"
  | "unknownValue"
  | "not"
  | "and"
  | "or"
  | "group"
  | "quote"
  | "list"
  | "noCodes"
  | "ifAnswer"
  | "ifValue"
  | "valueKnown"
  | "valueNotKnown"
  | "answerKnown"
  | "answerNotKnown"
  | "answerSure"
  | "answerNotSure"
  | "sameAnswer"
  | "otherAnswer"
  | "eq"
  | "ne"
  | "intLt"
  | "intLe"
  | "intGt"
  | "intGe"
  | "dateEq"
  | "dateNe"
  | "dateEqDay"
  | "dateNeDay"
  | "dateLt"
  | "dateLe"
  | "dateGt"
  | "dateGe"
  | "codeInOne"
  | "codeNotInOne"
  | "codeIn"
  | "codeNotIn"
  | "codesInOne"
  | "codesNotInOne"
  | "codesIn"
  | "codesNotIn"
  | "inNothing"
  | "notInNothing"
  | "dayAfter"
  | "dayBefore"
  | "daysBetween"
  | "clip"
  | "roll"
  | "error";

/** Every sentence of one language. `{name}` stands for a part. */
export type Phrases = Readonly<Record<PhraseName, string>> & {
  readonly named: Readonly<Record<TimeUnit, string>>;
  readonly counted: Readonly<Record<TimeUnit, CountedForms>>;
};

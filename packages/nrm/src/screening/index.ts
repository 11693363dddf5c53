export type { AnsweredCodes } from "./answered-codes.ts";
export { checkScreeningFacts } from "./check-screening-facts.ts";
export { explainScreening } from "./explain-screening.ts";
export { jordanScreening } from "./jordan-screening.ts";
export type { LawPeriod } from "./law-period.ts";
export {
  legalTest,
  legalTestDeclarations,
  legalTestLabels,
  type ScreeningElement,
} from "./legal-test.ts";
export { screen } from "./screen.ts";
export type {
  Screening,
  ScreeningDoubt,
  ScreeningQuestion,
  ScreeningResult,
} from "./screening.ts";
export type { ScreeningCriteria, ScreeningRule, ScreeningRuleId } from "./screening-criteria.ts";
export { type Answer, type Answers, nothingKnown, type ScreeningFacts } from "./screening-facts.ts";
export type { AnsweredElements, ScreeningReading } from "./screening-reading.ts";

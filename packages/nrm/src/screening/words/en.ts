import type { ScreeningWords } from "./phrase-name.ts";

/** How a screening is explained in English. */
export const en: ScreeningWords = {
  indicated: "Indicated: what is known points to human trafficking, and a referral is advised.",
  insufficient:
    "Insufficient: what is known does not yet suffice for an answer in either direction.",
  notIndicated:
    "Not indicated: every question about acts, means, purposes and signs was asked and answered no.",
  groundElements:
    "Every element of the crime is there on at least one reading that cannot be excluded.",
  groundSigns:
    "The signs found are enough by themselves to advise a referral (least number: {count}).",
  closerLook: "A sign of forced labour was found: the case deserves a closer look.",
  nothingToAsk:
    "No open question could change this; a person who knows the field has to weigh what was found.",
  test: "The legal test: {test}.",
  reading: "{age}, {period}: {state}.",
  child: "Child",
  adult: "Adult",
  anyAge: "Whatever the age",
  childReading: "Read as a child",
  adultReading: "Read as an adult",
  before: "offence before {to}",
  from: "offence on {from} or later",
  between: "offence on {from} or later, before {to}",
  met: "every element is there",
  open: "not decided, still open: {parts}",
  missing: "not every element is there, missing: {parts}",
  noLaw: "the law was not yet in force",
  act: "act",
  means: "means",
  purpose: "purpose",
  signs: "signs of forced labour",
  age: "the age of the person on the day of the offence",
  offenceDate: "the day of the offence",
  foundLine: "The {topic} ({source}): {state}.",
  found: "found {codes}",
  allNo: "every question was answered no",
  noneFoundYet: "nothing found so far, and not every question is answered",
  agreement: "The person's agreement is recorded, and lowers nothing. {says} Source: {source}.",
  signWithoutMeans:
    "The sign {sign} was found, but the means {means} was answered no: ask about both again.",
  offenceAfterScreening:
    "The day of the offence is later than the day of the screening: check both days.",
  askNext: "Ask next ({number}): {topic}{codes}; {because}.",
  askCodes: " ({codes})",
  couldIndicate: "an answer could lead to an indication",
  decidesBetweenReadings: "it decides between the readings",
  neededForNotIndicated: "without it the result cannot come out negative",
  ruleSourced: "{says} Source: {source}.",
  ruleAssumed: "{says} This is assumed; open question: {question}",
  cited: "{place}, in {title}, {publisher}",
  citedReported: "{place}, as reported in {title}, {publisher}",
  quote: "“{text}”",
  listSeparator: ", ",
  sourceSeparator: "; ",
  reasonSeparator: ", and ",
  advice:
    "This is advice. It forbids nothing and closes nothing: the person can be screened again at any time.",
};

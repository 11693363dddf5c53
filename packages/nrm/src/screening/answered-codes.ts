import type { CodeList } from "@aht-jo/vocabulary/codes";
import type { Answers } from "./screening-facts.ts";

/**
 * The codes of one list by what is known about them, each in the order of the list.
 *
 * @category Screening
 */
export interface AnsweredCodes<Code extends string = string> {
  readonly present: readonly Code[];
  readonly absent: readonly Code[];
  readonly notKnown: readonly Code[];
}

/** Sorts every code of a list by its answer. Whatever is not plainly one or the other is not known. */
export function answeredCodes<Code extends string>(
  list: CodeList<Code>,
  answers: Answers<Code>,
): AnsweredCodes<Code> {
  const codes = list.codes.map(({ code }) => code);
  const isAnswered = (code: Code, answer: "present" | "absent") =>
    Object.hasOwn(answers, code) && answers[code] === answer;
  const present = codes.filter((code) => isAnswered(code, "present"));
  const absent = codes.filter((code) => isAnswered(code, "absent"));
  const notKnown = codes.filter((code) => !present.includes(code) && !absent.includes(code));
  return { present, absent, notKnown };
}

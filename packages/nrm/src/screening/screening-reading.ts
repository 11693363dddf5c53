import { explainExpr, settledBy, type Trace, type Tri } from "@aht-jo/core/expressions";
import type { Act, Means, Purpose } from "@aht-jo/vocabulary/codes";
import type { AnsweredCodes } from "./answered-codes.ts";
import type { LawPeriod } from "./law-period.ts";
import {
  elementFacts,
  elementTest,
  environmentWith,
  legalTest,
  type ScreeningElement,
} from "./legal-test.ts";

/**
 * The answers on each element of the crime.
 *
 * @category Screening
 */
export interface AnsweredElements {
  readonly act: AnsweredCodes<Act>;
  readonly means: AnsweredCodes<Means>;
  readonly purpose: AnsweredCodes<Purpose>;
}

/**
 * The legal test under one possible age and one possible state of the law.
 *
 * - `met`: true when every element is there, false when one cannot be, null while that depends on what is not known.
 * - `test` explains it by the elements, `elements` each element by the answers on its codes. For a child, means are
 *   no element: what is known of them is kept, and does not count.
 *
 * @category Screening
 */
export interface ScreeningReading {
  readonly age: "child" | "adult";
  readonly law: LawPeriod;
  readonly met: Tri;
  readonly test: Trace;
  readonly elements: Readonly<Record<ScreeningElement, Trace>>;
}

/** Reads the answers as those of a child or an adult, by one state of the law. */
export function screeningReading(
  answered: AnsweredElements,
  { age, law }: Pick<ScreeningReading, "age" | "law">,
): ScreeningReading {
  const trace = (element: ScreeningElement, codes: readonly string[]) =>
    explainExpr(
      elementTest(element, codes),
      environmentWith(elementFacts(element, answered[element])),
    );
  const elements = {
    act: trace("act", allOf(answered.act)),
    means: trace("means", allOf(answered.means)),
    purpose: trace("purpose", law.purposes),
  };
  const test = explainExpr(legalTest, testEnvironment({ age, law, elements }));
  return { age, law, met: triOf(test.value), test, elements };
}

/**
 * The shortest sets of elements that would make the reading true if they were found: none when it cannot be, one
 * empty set when it already is.
 */
export function waysToMeet(reading: ScreeningReading): readonly (readonly ScreeningElement[])[] {
  if (reading.met === true) return [[]];
  const ways = settledBy(legalTest, { environment: testEnvironment(reading), wanted: true });
  return ways.map((paths) => paths.filter(isElement));
}

function testEnvironment({ age, law, elements }: Omit<ScreeningReading, "met" | "test">) {
  return environmentWith(
    new Map<string, Tri>([
      ["law", law.inForce],
      ["child", age === "child"],
      ["act", triOf(elements.act.value)],
      ["means", triOf(elements.means.value)],
      ["purpose", triOf(elements.purpose.value)],
    ]),
  );
}

function allOf<Code extends string>({ present, absent, notKnown }: AnsweredCodes<Code>) {
  return [...present, ...absent, ...notKnown];
}

function isElement(path: string): path is ScreeningElement {
  return path === "act" || path === "means" || path === "purpose";
}

function triOf(value: Trace["value"]): Tri {
  return typeof value === "boolean" ? value : null;
}

import {
  and,
  bool,
  boolFact,
  type Declarations,
  type Environment,
  type Expr,
  type ExprLabels,
  factsOf,
  or,
  type Tri,
  type Typed,
} from "@aht-jo/core/expressions";
import type { AnsweredCodes } from "./answered-codes.ts";

/**
 * An element of the crime of trafficking.
 *
 * @category Screening
 */
export type ScreeningElement = "act" | "means" | "purpose";

const facts = {
  law: { type: "bool" },
  act: { type: "bool" },
  child: { type: "bool" },
  means: { type: "bool" },
  purpose: { type: "bool" },
} as const;

/**
 * The facts of the legal test, for printing or checking it.
 *
 * @category Screening
 */
export const legalTestDeclarations: Declarations = { facts, params: {} };

/**
 * The legal test of Art. 3: act, means and purpose by the law of the day; for a child act and purpose suffice.
 *
 * @example
 * ```ts
 * import { printExpr } from "@aht-jo/core/expressions";
 * import { legalTest, legalTestDeclarations, legalTestLabels } from "@aht-jo/nrm";
 * printExpr(legalTest, { locale: "en", declarations: legalTestDeclarations, ...legalTestLabels });
 * //=> "the law was in force on the day of the offence and an act of trafficking is found and (the person is under 18 or a means is found) and a purpose of exploitation is found"
 * ```
 * @category Screening
 */
export const legalTest: Typed<"bool"> = /* @__PURE__ */ makeTest();

function makeTest(): Typed<"bool"> {
  const { law, act, child, means, purpose } = factsOf(facts);
  return and(law, act, or(child, means), purpose);
}

/**
 * What the facts of the legal test are called.
 *
 * @category Screening
 */
export const legalTestLabels: ExprLabels = {
  facts: {
    law: {
      en: "the law was in force on the day of the offence",
      ar: "القانون كان ساريًا يوم ارتكاب الجريمة",
    },
    act: { en: "an act of trafficking is found", ar: "أحد أفعال الاتجار متوافر" },
    child: { en: "the person is under 18", ar: "الشخص دون الثامنة عشرة" },
    means: { en: "a means is found", ar: "إحدى الوسائل متوافرة" },
    purpose: { en: "a purpose of exploitation is found", ar: "أحد أغراض الاستغلال متوافر" },
  },
  params: {},
  codes: {},
};

/** The test for one element: at least one of the codes that count. Its facts are `<element>.<code>`. */
export function elementTest(element: ScreeningElement, codes: readonly string[]): Expr {
  const [first, ...rest] = codes.map((code) => boolFact(`${element}.${code}`));
  return first === undefined ? bool(false) : or(first, ...rest);
}

/** The answers on one element as facts of its test. */
export function elementFacts(
  element: ScreeningElement,
  { present, absent }: AnsweredCodes,
): ReadonlyMap<string, boolean> {
  return new Map([
    ...present.map((code) => [`${element}.${code}`, true] as const),
    ...absent.map((code) => [`${element}.${code}`, false] as const),
  ]);
}

/** An environment that knows these answers and nothing else. */
export function environmentWith(known: ReadonlyMap<string, Tri>): Environment {
  return { fact: (path) => known.get(path) ?? null, params: {}, calendar: null };
}

import type { Locale, Localized } from "../localized/localized.ts";
import type { Declarations } from "./declarations.ts";
import type { Expr } from "./expr.ts";
import { inferType } from "./infer-type.ts";
import { sentenceText, valueText } from "./print-sentence.ts";

/**
 * What facts, parameters and codes are called, by path, name and code. What has no label shows by its own name.
 *
 * A yes-or-no fact is called by a statement: "the member is active", «العضو نشط»; in Arabic one that begins with a
 * noun, so that it can follow «أن». Any other is called by a noun: "the number of loans", «عدد الإعارات».
 *
 * Where two facts call one code by different names, `codes` has the label of each under the path and the code:
 * `memberKind.guest`.
 *
 * @category Expressions
 */
export interface ExprLabels {
  readonly facts: Readonly<Record<string, Localized>>;
  readonly params: Readonly<Record<string, Localized>>;
  readonly codes: Readonly<Record<string, Localized>>;
}

/**
 * An expression as a sentence in English or Arabic, without a full stop.
 *
 * Parentheses stand only where the sentence could be read in two ways: where `and` and `or` meet, and around a
 * negation, a choice or an equivalence inside another sentence. Negated comparisons are turned round: "not less than
 * 5" reads "at least 5". In Arabic numbers and names without a label are isolated, and so are dates, which run from
 * right to left.
 *
 * @param expr - An expression that `checkExpr` accepts.
 * @param options - The language, the declarations (a date is before, a number is less), and the labels.
 * @example
 * ```ts
 * import { and, factsOf, lt, not, printExpr } from "@aht-jo/core/expressions";
 * const facts = { loans: { type: "int" }, isBlocked: { type: "bool" } } as const;
 * const fact = factsOf(facts);
 * const mayLend = and(lt(fact.loans, 5), not(fact.isBlocked));
 * const words = {
 *   declarations: { facts, params: {} },
 *   facts: {
 *     loans: { en: "the number of loans", ar: "عدد الإعارات" },
 *     isBlocked: { en: "the card is blocked", ar: "البطاقة موقوفة" },
 *   },
 *   params: {},
 *   codes: {},
 * };
 * printExpr(mayLend, { locale: "en", ...words });
 * //=> "the number of loans is less than 5 and (it is not the case that the card is blocked)"
 * printExpr(mayLend, { locale: "ar", ...words });
 * //=> "عدد الإعارات أقل من \u20665\u2069 و(ليس صحيحًا أن البطاقة موقوفة)"
 * ```
 * @category Expressions
 */
export function printExpr(
  expr: Expr,
  options: ExprLabels & { readonly locale: Locale; readonly declarations: Declarations },
): string {
  const isAnswer = inferType(expr, options.declarations) === "bool";
  return isAnswer ? sentenceText(expr, options) : valueText(expr, options);
}

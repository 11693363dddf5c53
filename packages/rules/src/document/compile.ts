import { CoreError, canonicalJson, contentHash, type Result, resultOf } from "@aht-jo/core";
import { RulesError } from "../error/rules-error.ts";
import { ruleSetOf } from "../kernel/compiled.ts";
import { checkRuleSetDoc } from "./check-rule-set-doc.ts";
import { deepFrozen } from "./deep-frozen.ts";
import type { RuleSet, TypedRuleSetDoc } from "./rule-set.ts";
import type { Shape } from "./shape.ts";

/**
 * Checks a rule document and makes it ready to decide.
 *
 * The rule set holds a frozen copy of the document: what happens to the original later does not matter.
 *
 * @param doc - Made by `ruleDocument(...).with(...)`, or plain JSON that `parseRuleSet` read.
 * What comes from outside goes to `parseRuleSet` instead, which says of anything what is wrong with it.
 * @returns The rule set, or every issue of the document.
 * @throws {CoreError} canonical.not-plain - when the document holds what JSON cannot say, such as a `Date`.
 * @throws {RulesError} document.malformed - when it has not the shape of a rule document, which its type promises.
 * @example
 * ```ts
 * import { compile, type RuleSetDoc } from "@aht-jo/rules";
 * const title = { en: "Nothing yet", ar: "لا شيء بعد" };
 * const doc: RuleSetDoc = {
 *   schema: "rules/1", id: "empty", version: "1.0.0", title, published: "2025-01-01" as never, sources: [],
 *   calendars: {}, expressionCalendar: null, roles: {}, tracks: {}, commands: {}, facts: {}, params: {}, scopes: {},
 *   rules: [],
 * };
 * const compiled = compile(doc);
 * compiled.ok && compiled.value.doc.id; //=> "empty"
 * ```
 * @category Rule documents
 */
export function compile<S extends Shape>(doc: TypedRuleSetDoc<S>): Result<RuleSet<S>> {
  return shaped(doc, () =>
    resultOf(checkRuleSetDoc(doc), () => {
      canonicalJson(doc);
      const copy = deepFrozen<TypedRuleSetDoc<S>>(doc);
      return ruleSetOf(copy, contentHash(copy)) as RuleSet<S>;
    }),
  );
}

/** What is made of a document; where that fails since it is none, the error says so, first of all if it is no plain data. */
function shaped<T>(doc: unknown, make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (error instanceof CoreError || error instanceof RulesError) throw error;
    canonicalJson(doc);
    throw new RulesError("document.malformed", {}, error);
  }
}

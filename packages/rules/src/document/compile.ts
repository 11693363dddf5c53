import { contentHash, type Result, resultOf } from "@aht-jo/core";
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
 * @returns The rule set, or every issue of the document.
 * @throws {CoreError} canonical.not-plain - when the document holds what JSON cannot say.
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
  return resultOf(checkRuleSetDoc(doc), () => {
    const copy = deepFrozen<TypedRuleSetDoc<S>>(doc);
    return ruleSetOf(copy, contentHash(copy)) as RuleSet<S>;
  });
}

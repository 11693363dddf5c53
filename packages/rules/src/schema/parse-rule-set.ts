import type { Result } from "@aht-jo/core";
import { validateWith } from "@aht-jo/core/schema";
import { compile } from "../document/compile.ts";
import type { RuleSet } from "../document/rule-set.ts";
import { ruleSetLimits } from "./limits.ts";
import { ruleSetDocSchema } from "./rule-set-doc-schema.ts";

/**
 * Reads a rule document that comes from outside, whatever it is, and makes it ready to decide: first its shape, then
 * everything `compile` checks. It never throws.
 *
 * @param input - Anything, for example parsed JSON; it is not changed, and the rule set shares nothing with it.
 * @returns The rule set, or every issue of the first check that failed; `rulesMessages` has their sentences.
 * @example
 * ```ts
 * import { ruleSetJson } from "@aht-jo/rules";
 * import { parseRuleSet } from "@aht-jo/rules/schema";
 * const title = { en: "Nothing yet", ar: "لا شيء بعد" };
 * const stored = {
 *   schema: "rules/1", id: "empty", version: "1.0.0", title, published: "2025-01-01", sources: [], calendars: {},
 *   expressionCalendar: null, roles: {}, tracks: {}, commands: {}, facts: {}, params: {}, scopes: {}, rules: [],
 * };
 * const parsed = parseRuleSet(stored);
 * parsed.ok && JSON.parse(ruleSetJson(parsed.value)); //=> stored
 * const refused = parseRuleSet({ ...stored, schema: "rules/9" });
 * refused.ok ? [] : refused.issues.map(({ code, path }) => [code, ...path]); //=> [["code.expected", "schema"]]
 * ```
 * @category Validation
 */
export function parseRuleSet(input: unknown): Result<RuleSet> {
  const shaped = validateWith(ruleSetDocSchema, { value: input, limits: ruleSetLimits });
  return shaped.ok ? compile(shaped.value) : shaped;
}

import { fail, type Issue, type Result } from "@aht-jo/core";
import { validateWith } from "@aht-jo/core/schema";
import { compile } from "../document/compile.ts";
import { isWellFormed } from "../document/document-name.ts";
import type { RuleSet } from "../document/rule-set.ts";
import { ruleSetLimits } from "./limits.ts";
import { ruleSetDocSchema } from "./rule-set-doc-schema.ts";

/**
 * Reads a rule document that comes from outside, whatever it is, and makes it ready to decide: first its shape, then
 * everything `compile` checks. It never throws.
 *
 * A rule document says nothing of a person, so its issues give the names and ids that are written as such, and `rule`,
 * the id of the rule they stand in; free text is never repeated.
 *
 * @param input - Anything, for example `JSON.parse` of a stored text; it is not changed, and the rule set shares nothing
 * with it.
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
  const shaped = validateWith(ruleSetDocSchema, { value: input, limits: ruleSetLimits, names });
  if (shaped.ok) return compile(shaped.value);
  const [first, ...others] = shaped.issues;
  return fail(inItsRule(first, input), ...others.map((found) => inItsRule(found, input)));
}

/** Field names and declared names. */
const names = { test: (name: string) => isWellFormed(name, "rule") };

/** The same issue with the id of the rule it stands in, where the rule has one. */
function inItsRule(found: Issue, input: unknown): Issue {
  const [list, at] = found.path;
  if (list !== "rules" || typeof at !== "number") return found;
  const id = idOfRule(input, at);
  return id === null ? found : { ...found, params: { ...found.params, rule: id } };
}

/** What is no document can answer anything, or throw. */
function idOfRule(input: unknown, at: number): string | null {
  try {
    const id: unknown = Object(Object(Object(input).rules)[at]).id;
    return typeof id === "string" && isWellFormed(id, "rule") ? id : null;
  } catch {
    return null;
  }
}

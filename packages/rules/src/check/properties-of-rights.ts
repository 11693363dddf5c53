import { all, appliesExpr, inForceExpr } from "../document/conditions.ts";
import type { RuleSet } from "../document/rule-set.ts";
import { compiledBy } from "../kernel/compiled.ts";
import type { Property } from "./property.ts";

/**
 * What a rule set promises in its own words: each command of each `right` is offered while the right holds, and no
 * `invariant` is ever false while it is in force. The names are those of the rules, for a right with its command.
 *
 * @param rules - From `compile`.
 * @throws {RulesError} rule-set.not-compiled - when `compile` did not make the rule set.
 * @example
 * ```ts
 * import { civilDate } from "@aht-jo/core";
 * import { compile, type RuleSetDoc } from "@aht-jo/rules";
 * import { propertiesOfRights } from "@aht-jo/rules/check";
 * const title = { en: "Nothing yet", ar: "لا شيء بعد" };
 * const doc: RuleSetDoc = {
 *   schema: "rules/1", id: "empty", version: "1.0.0", title, published: civilDate("2025-01-01"), sources: [],
 *   calendars: {}, expressionCalendar: null, roles: {}, tracks: {}, commands: {}, facts: {}, params: {}, scopes: {},
 *   rules: [],
 * };
 * const compiled = compile(doc);
 * compiled.ok && propertiesOfRights(compiled.value); //=> []
 * ```
 * @category Checking
 */
export function propertiesOfRights(rules: RuleSet): readonly Property[] {
  const { doc } = compiledBy(rules);
  return doc.rules.flatMap((rule): readonly Property[] => {
    const { id, title } = rule;
    const inForce = inForceExpr(rule.inForce);
    const applies = appliesExpr(doc, rule);
    if (rule.kind === "right")
      return rule.mustOffer.map((command) => ({
        kind: "alwaysOffers",
        name: `${id}: ${command}`,
        title,
        while: all([inForce, applies]),
        command,
      }));
    if (rule.kind !== "invariant") return [];
    const state = all([inForce, { op: "not", arg: applies }]);
    return [{ kind: "never", name: id, title, state }];
  });
}

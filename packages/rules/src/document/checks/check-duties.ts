import { actionsOf } from "../actions-of.ts";
import { named, own } from "../document-name.ts";
import { scopeOfCommand, scopeOfRule } from "../expressions-of.ts";
import type { RuleSetDoc } from "../rule-set-doc.ts";
import { type DocumentIssue, documentIssue } from "./document-issue.ts";

/** The length of a duty is a whole number or a parameter that is one, and its actions are done where the duty is. */
export function checkDuties(doc: RuleSetDoc): readonly DocumentIssue[] {
  return doc.rules.flatMap((rule, at) => {
    if (rule.kind !== "duty") return [];
    const path = ["rules", at];
    const { n } = rule.within;
    const type = typeof n === "object" ? own(doc.params, n.param)?.type : undefined;
    return [
      ...(typeof n === "number" && !Number.isSafeInteger(n)
        ? [documentIssue("rules.limit-not-whole", [...path, "within", "n"])]
        : []),
      ...(type === undefined || type === "int"
        ? []
        : [documentIssue("rules.limit-parameter", [...path, "within", "n", "param"])]),
      ...actionsOf(rule).flatMap((action, n) => {
        const scope = scopeOfCommand(doc, action);
        if (scope === null || scope === scopeOfRule(doc, rule)) return [];
        const at = n === 0 ? ["action"] : ["or", n - 1];
        return [
          documentIssue("rules.duty-action-elsewhere", [...path, ...at], named("track", scope)),
        ];
      }),
    ];
  });
}

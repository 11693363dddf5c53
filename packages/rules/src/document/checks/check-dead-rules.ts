import type { Expr } from "@aht-jo/core/expressions";
import { appliesExpr, conditionOf, forbidConditionOf } from "../conditions.ts";
import { printable } from "../document-name.ts";
import { scopeOfCommand, scopeOfRule } from "../expressions-of.ts";
import type { Rule } from "../rule.ts";
import type { RuleSetDoc } from "../rule-set-doc.ts";
import { type DocumentIssue, documentIssue } from "./document-issue.ts";
import type { Inquiry } from "./inquiry.ts";
import { isInState } from "./is-in-state.ts";

/** Every rule can apply: in some case it is in force, its condition holds, and no exception takes it away. */
export function checkDeadRules(doc: RuleSetDoc, inquiry: Inquiry): readonly DocumentIssue[] {
  return doc.rules.flatMap((rule, n) => {
    const path = ["rules", n];
    const answers = waysToApply(doc, rule).map(
      ({ conditions, scope }) => inquiry.canBeTrue(conditions, scope).answer,
    );
    if (answers.length === 0 || answers.includes("yes")) return [];
    return answers.includes("undecided")
      ? [documentIssue("rules.too-many-cases", path)]
      : [documentIssue("rules.dead", path, { rule: printable(rule.id) })];
  });
}

interface Way {
  readonly conditions: readonly Expr[];
  readonly scope: string | null;
}

/** The cases in which a rule can apply; one is enough. A definition or value applies whenever it is in force. */
function waysToApply(doc: RuleSetDoc, rule: Rule): readonly Way[] {
  const scope = scopeOfRule(doc, rule);
  switch (rule.kind) {
    case "move":
      return [
        {
          conditions: [
            isInState(doc, { command: rule.command, states: rule.from }),
            conditionOf(doc, rule),
          ],
          scope,
        },
      ];
    case "forbid":
      return rule.commands.map((command) => ({
        conditions: [forbidConditionOf(doc, { rule, command })],
        scope: scopeOfCommand(doc, command),
      }));
    case "duty":
      // It is in force by the day its clock starts, which need not be the day that is asked about.
      return [{ conditions: [appliesExpr(doc, rule)], scope }];
    case "right":
    case "invariant":
      return [{ conditions: [conditionOf(doc, rule)], scope }];
    case "define":
    case "param":
      return [];
  }
}

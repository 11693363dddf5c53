import { checkExpr, type Declarations, type Expr, readSet } from "@aht-jo/core/expressions";
import { declarationsIn, type Scope } from "../declarations.ts";
import { everyPartOf } from "../every-part-of.ts";
import { expressionsOf, scopeOfRule } from "../expressions-of.ts";
import type { RuleSetDoc } from "../rule-set-doc.ts";
import { type DocumentIssue, documentIssue } from "./document-issue.ts";

/** Every expression is well typed where it is read, and reads only what it may read there. */
export function checkExpressions(doc: RuleSetDoc): readonly DocumentIssue[] {
  const declarationsOf = onceFor((scope: Scope) => declarationsIn(doc, scope));
  return doc.rules.flatMap((rule, n) => {
    const declarations = declarationsOf(scopeOfRule(doc, rule));
    return expressionsOf(doc, rule).flatMap(({ field, expr, expected }) => {
      const path = ["rules", n, field];
      const issues: readonly DocumentIssue[] = checkExpr(expr, { declarations, expected, path });
      if (issues.length > 0) return issues;
      return [
        ...(field === "suspendedWhile" && !readsStatesOnly(expr)
          ? [documentIssue("rules.suspension-reads", path)]
          : []),
        ...(doc.expressionCalendar === null && countsWorkingDays(expr)
          ? [documentIssue("rules.calendar-needed", path)]
          : []),
      ];
    });
  });
}

function readsStatesOnly(expr: Expr): boolean {
  const { facts, params } = readSet(expr);
  return params.length === 0 && facts.every((path) => /^states?\./.test(path));
}

function countsWorkingDays(expr: Expr): boolean {
  return everyPartOf(expr).some(
    (part) => part.op === "addLimit" && part.limit.unit === "workingDays",
  );
}

function onceFor(make: (scope: Scope) => Declarations): (scope: Scope) => Declarations {
  const made = new Map<Scope, Declarations>();
  return (scope) => {
    const known = made.get(scope) ?? make(scope);
    made.set(scope, known);
    return known;
  };
}

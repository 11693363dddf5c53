import type { Expr } from "@aht-jo/core/expressions";
import { inForceExpr } from "./conditions.ts";
import type { DefineRule } from "./rule.ts";
import type { RuleSetDoc } from "./rule-set-doc.ts";

/**
 * An expression with every derived fact replaced by what defines it, so that it rests on recorded facts alone.
 *
 * Versions of a definition become a choice by their dates, the newest first. A derived fact under `some.` stays: it is
 * read in another scope. Definitions must not go round in circles; `checkRuleSetDoc` sees to that.
 */
export function inlineDefines(doc: RuleSetDoc, expr: Expr): Expr {
  const inline = (part: Expr): Expr => inlineDefines(doc, part);
  switch (expr.op) {
    case "lit":
    case "param":
      return expr;
    case "fact": {
      const versions = doc.rules
        .filter((rule): rule is DefineRule => rule.kind === "define" && rule.fact === expr.path)
        .sort((a, b) => (a.inForce.from < b.inForce.from ? -1 : 1));
      const type = doc.facts[expr.path]?.type;
      if (versions.length === 0 || type === undefined) return expr;
      return versions.reduce<Expr>(
        (otherwise, { as, inForce }) => ({
          op: "if",
          cond: inForceExpr(inForce),
          // biome-ignore lint/suspicious/noThenProperty: it holds an expression, never a function, so nothing awaits it.
          then: inline(as),
          else: otherwise,
        }),
        { op: "lit", type, value: null },
      );
    }
    case "and":
    case "or": {
      const [first, ...rest] = expr.args;
      return { op: expr.op, args: [inline(first), ...rest.map(inline)] };
    }
    case "not":
    case "known":
      return { op: expr.op, arg: inline(expr.arg) };
    case "in":
      return { ...expr, arg: inline(expr.arg) };
    case "if":
      return {
        op: "if",
        cond: inline(expr.cond),
        // biome-ignore lint/suspicious/noThenProperty: it holds an expression, never a function, so nothing awaits it.
        then: inline(expr.then),
        else: inline(expr.else),
      };
    case "addLimit":
      return { ...expr, date: inline(expr.date) };
    case "daysBetween":
      return { op: "daysBetween", from: inline(expr.from), to: inline(expr.to) };
    default:
      return { op: expr.op, left: inline(expr.left), right: inline(expr.right) };
  }
}

import { printable } from "../document-name.ts";
import { scopeOfRule } from "../expressions-of.ts";
import type { Rule } from "../rule.ts";
import type { RuleSetDoc } from "../rule-set-doc.ts";
import { type DocumentIssue, documentIssue } from "./document-issue.ts";
import { peel } from "./peel.ts";

/** Every exception is one that its rule can give way to, and none leads back to itself. */
export function checkExceptions(doc: RuleSetDoc): readonly DocumentIssue[] {
  const rules = new Map(doc.rules.map((rule) => [rule.id, rule]));
  const { circular } = peel(
    new Map(
      doc.rules.map(({ id, exceptionTo }) => [id, exceptionTo === undefined ? [] : [exceptionTo]]),
    ),
  );
  return doc.rules.flatMap((rule, n) => {
    const { id, exceptionTo } = rule;
    const base = exceptionTo === undefined ? undefined : rules.get(exceptionTo);
    if (base === undefined) return [];
    const path = ["rules", n, "exceptionTo"];
    if (circular.has(id))
      return [documentIssue("rules.circular-exception", path, { id: printable(id) })];
    return canGiveWay(doc, { base, exception: rule })
      ? []
      : [documentIssue("rules.exception-mismatch", path, { id: printable(base.id) })];
  });
}

/**
 * Whether a rule can give way to another: they are of fitting kinds, meet somewhere, and read the same instance. A move
 * lifts a prohibition of its own right only: were it the exception to another, that one would stay displaced by it.
 */
function canGiveWay(
  doc: RuleSetDoc,
  rules: { readonly base: Rule; readonly exception: Rule },
): boolean {
  const { base, exception } = rules;
  if (exception.kind === "move" && base.kind === "move") return exception.command === base.command;
  if (exception.kind === "move" && base.kind === "forbid")
    return base.exceptionTo === undefined && base.commands.includes(exception.command);
  if (exception.kind === "forbid" && base.kind === "forbid")
    return exception.commands.some((command) => base.commands.includes(command));
  if (exception.kind !== "duty" || base.kind !== "duty") return false;
  const scope = scopeOfRule(doc, exception);
  return scope === null || scope === scopeOfRule(doc, base);
}

import type { Expr } from "@aht-jo/core/expressions";
import type { InForce, MoveRule, Rule } from "./rule.ts";
import type { RuleSetDoc } from "./rule-set-doc.ts";

/**
 * When a rule applies, as one expression: it is in force, its own condition holds, and no exception to it applies.
 *
 * So exceptions and dates need no logic of their own: they are evaluated, explained and searched like any condition,
 * and an unknown among them is an unknown of the whole.
 */
export function conditionOf(doc: RuleSetDoc, rule: Rule): Expr {
  return all([inForceExpr(rule.inForce), appliesExpr(doc, rule)]);
}

/** When a rule applies once it is in force. */
export function appliesExpr(doc: RuleSetDoc, rule: Rule): Expr {
  return all([
    ownCondition(rule),
    ...givingWay(doc, rule, () => true),
    ...(rule.kind === "move" ? unlessReplaced(doc, rule) : []),
  ]);
}

/** When a forbid applies to one command: an exception that is about other commands does not lift it here. */
export function forbidConditionOf(
  doc: RuleSetDoc,
  about: { readonly rule: Rule; readonly command: string },
): Expr {
  const { rule, command } = about;
  const concerns = (exception: Rule) =>
    exception.kind !== "forbid" || exception.commands.includes(command);
  return all([inForceExpr(rule.inForce), ownCondition(rule), ...givingWay(doc, rule, concerns)]);
}

/** Whether the day of the anchor lies in the time the rule is in force. */
export function inForceExpr({ from, to, anchor }: InForce): Expr {
  const day: Expr = {
    op: "fact",
    path: anchor === "event" ? "day" : anchor === "fileOpened" ? "opened" : anchor.fact,
  };
  const begun: Expr = { op: "ge", left: day, right: { op: "lit", type: "date", value: from } };
  if (to === undefined) return begun;
  return all([begun, { op: "lt", left: day, right: { op: "lit", type: "date", value: to } }]);
}

/** The condition an author wrote. */
export function ownCondition(rule: Rule): Expr {
  switch (rule.kind) {
    case "move":
    case "forbid":
      return rule.when;
    case "duty":
      return rule.arises;
    case "right":
      return rule.whileTrue;
    case "invariant":
      return rule.always;
    case "define":
    case "param":
      return always;
  }
}

/**
 * For each exception that concerns the case: that it does not apply. A prohibition gives way to a move in no condition:
 * it is lifted for the step that is taken under that move, in its role and with its consent, and for no other.
 */
function givingWay(
  doc: RuleSetDoc,
  rule: Rule,
  concerns: (exception: Rule) => boolean,
): readonly Expr[] {
  return doc.rules
    .filter((other) => other.exceptionTo === rule.id && concerns(other))
    .filter(({ kind }) => kind !== "move" || rule.kind !== "forbid")
    .map((exception) => ({
      op: "not",
      arg:
        exception.kind === "move"
          ? all([isIn(doc, exception), conditionOf(doc, exception)])
          : conditionOf(doc, exception),
    }));
}

/**
 * Where versions say that the newest governs, and a fact tells from when one that is newer does: that it does not yet.
 * While that fact is not known, neither is whether the older one still counts.
 */
function unlessReplaced(doc: RuleSetDoc, older: MoveRule): readonly Expr[] {
  const { conflict, from } = older.inForce;
  if (conflict !== "newest") return [];
  return doc.rules.flatMap((rule): readonly Expr[] =>
    rule.kind === "move" &&
    rule.command === older.command &&
    rule.inForce.conflict === "newest" &&
    rule.inForce.from > from &&
    typeof rule.inForce.anchor === "object" &&
    rule.from.some((state) => older.from.includes(state))
      ? [{ op: "not", arg: all([isIn(doc, rule), inForceExpr(rule.inForce)]) }]
      : [],
  );
}

/** Whether the instance stands where a move begins. */
function isIn(doc: RuleSetDoc, { command, from }: MoveRule): Expr {
  const track = doc.commands[command]?.track ?? "";
  return { op: "in", arg: { op: "fact", path: `state.${track}` }, set: from };
}

const always: Expr = { op: "lit", type: "bool", value: true };

/** All of them, without what is always true. */
export function all(conditions: readonly Expr[]): Expr {
  const needed = conditions.flatMap((one) =>
    one.op === "and" ? one.args : isAlways(one) ? [] : [one],
  );
  const [first, ...rest] = needed;
  if (first === undefined) return always;
  return rest.length === 0 ? first : { op: "and", args: [first, ...rest] };
}

function isAlways(expr: Expr): boolean {
  return expr.op === "lit" && expr.value === true;
}

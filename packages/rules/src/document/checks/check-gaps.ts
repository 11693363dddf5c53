import type { CivilDate, NonEmpty } from "@aht-jo/core";
import type { Expr } from "@aht-jo/core/expressions";
import { conditionOf, forbidConditionOf } from "../conditions.ts";
import { printable } from "../document-name.ts";
import { scopeOfCommand } from "../expressions-of.ts";
import type { ForbidRule, MoveRule } from "../rule.ts";
import type { RuleSetDoc } from "../rule-set-doc.ts";
import { type DocumentIssue, documentIssue } from "./document-issue.ts";
import type { Inquiry } from "./inquiry.ts";
import { isInState } from "./is-in-state.ts";

/**
 * A command that promises to be complete is decided in every case once all facts are known: in every state from which
 * some move starts, a move allows it or a prohibition refuses it, on every day from its first move on.
 */
export function checkGaps(doc: RuleSetDoc, inquiry: Inquiry): readonly DocumentIssue[] {
  return Object.entries(doc.commands).flatMap(([command, { complete }]) => {
    if (!complete) return [];
    const moves = doc.rules.filter(
      (rule): rule is MoveRule => rule.kind === "move" && rule.command === command,
    );
    const forbids = doc.rules.filter(
      (rule): rule is ForbidRule => rule.kind === "forbid" && rule.commands.includes(command),
    );
    const refusals = forbids.map((rule) => forbidConditionOf(doc, { rule, command }));
    const since = sinceFirst(moves);
    const states = [...new Set(moves.flatMap(({ from }) => from))];
    return states.flatMap((state) => {
      const here = moves.filter(({ from }) => from.includes(state));
      const decided = [...here.map((rule) => conditionOf(doc, rule)), ...refusals];
      const [first, ...rest] = decided;
      if (first === undefined) return [];
      const path = ["commands", command, "complete"];
      const answer = inquiry.canBeTrueOfKnown(
        [isInState(doc, { command, states: [state] }), ...since, isNotTrue([first, ...rest])],
        scopeOfCommand(doc, command),
      );
      if (answer.answer === "no") return [];
      return answer.answer === "undecided"
        ? [documentIssue("rules.too-many-cases", path)]
        : [
            documentIssue("rules.gap", path, {
              state: printable(state),
              facts: answer.example.join(", "),
            }),
          ];
    });
  });
}

/** That no condition is true: all are false or cannot be known. */
function isNotTrue(conditions: NonEmpty<Expr>): Expr {
  const some: Expr = { op: "or", args: conditions };
  return {
    op: "or",
    args: [
      { op: "not", arg: some },
      { op: "not", arg: { op: "known", arg: some } },
    ],
  };
}

/** That every day by which a move is chosen lies on or after the first day of any: before it nothing is promised. */
function sinceFirst(moves: readonly MoveRule[]): readonly Expr[] {
  const first = moves.map(({ inForce }) => inForce.from).sort()[0];
  if (first === undefined) return [];
  const anchors = new Set(["day", "opened"]);
  for (const { inForce } of moves)
    if (typeof inForce.anchor === "object") anchors.add(inForce.anchor.fact);
  return [...anchors].map((path) => isOnOrAfter(path, first));
}

function isOnOrAfter(path: string, date: CivilDate): Expr {
  return {
    op: "ge",
    left: { op: "fact", path },
    right: { op: "lit", type: "date", value: date },
  };
}

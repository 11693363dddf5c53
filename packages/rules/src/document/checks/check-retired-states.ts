import type { CivilDate } from "@aht-jo/core";
import type { Expr } from "@aht-jo/core/expressions";
import { conditionOf } from "../conditions.ts";
import { own, printable } from "../document-name.ts";
import { scopeOfRule } from "../expressions-of.ts";
import type { MoveRule } from "../rule.ts";
import type { RuleSetDoc } from "../rule-set-doc.ts";
import { type DocumentIssue, documentIssue } from "./document-issue.ts";
import type { Inquiry } from "./inquiry.ts";
import { isInState } from "./is-in-state.ts";

/** No move leads into a state from the day on which it is retired. */
export function checkRetiredStates(doc: RuleSetDoc, inquiry: Inquiry): readonly DocumentIssue[] {
  return doc.rules.flatMap((rule, n) => {
    if (rule.kind !== "move") return [];
    return targetsOf(doc, rule).flatMap(({ track, state, field }) => {
      const from = own(own(doc.tracks, track)?.states ?? {}, state)?.retiredFrom;
      if (from === undefined) return [];
      const { answer } = inquiry.canBeTrue(
        [
          isOnOrAfter(from),
          isInState(doc, { command: rule.command, states: rule.from }),
          conditionOf(doc, rule),
        ],
        scopeOfRule(doc, rule),
      );
      const path = ["rules", n, ...field];
      if (answer === "no") return [];
      return answer === "undecided"
        ? [documentIssue("rules.too-many-cases", path)]
        : [documentIssue("rules.enters-retired", path, { state: printable(state), date: from })];
    });
  });
}

interface Target {
  readonly track: string;
  readonly state: string;
  readonly field: DocumentIssue["path"];
}

function targetsOf(doc: RuleSetDoc, { command, to, also }: MoveRule): readonly Target[] {
  const track = own(doc.commands, command)?.track ?? "";
  return [
    ...(to === undefined ? [] : [{ track, state: to, field: ["to"] }]),
    ...(also ?? []).map((joint, n) => ({
      track: joint.track,
      state: joint.to,
      field: ["also", n, "to"],
    })),
  ];
}

function isOnOrAfter(date: CivilDate): Expr {
  return {
    op: "ge",
    left: { op: "fact", path: "day" },
    right: { op: "lit", type: "date", value: date },
  };
}

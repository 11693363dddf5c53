import { isCivilDate } from "@aht-jo/core";
import { own } from "../document-name.ts";
import type { ParamRule } from "../rule.ts";
import type { RuleSetDoc } from "../rule-set-doc.ts";
import { canMeet } from "../versions-meet.ts";
import { type DocumentIssue, documentIssue } from "./document-issue.ts";

/** The values of a parameter are of its type, and where the better of two counts it is said which is better. */
export function checkParameters(doc: RuleSetDoc): readonly DocumentIssue[] {
  const valued: { readonly rule: ParamRule; readonly n: number }[] = [];
  for (const [n, rule] of doc.rules.entries()) if (rule.kind === "param") valued.push({ rule, n });
  const isValue = { int: Number.isSafeInteger, date: isCivilDate };
  return [
    ...valued.flatMap(({ rule, n }) => {
      const type = own(doc.params, rule.name)?.type;
      return type === undefined || isValue[type](rule.value)
        ? []
        : [documentIssue("rules.parameter-value", ["rules", n, "value"], { expected: type })];
    }),
    ...Object.entries(doc.params).flatMap(([name, { favours }]) => {
      if (favours !== undefined) return [];
      const generous = valued.filter(
        ({ rule }) => rule.name === name && rule.inForce.conflict === "mostFavourable",
      );
      const meet = generous.some(({ rule }, n) =>
        generous.slice(n + 1).some((other) => canMeet(rule.inForce, other.rule.inForce)),
      );
      return meet ? [documentIssue("rules.favours-missing", ["params", name])] : [];
    }),
  ];
}

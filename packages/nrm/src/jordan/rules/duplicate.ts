import { and, eq, not } from "@aht-jo/core/expressions";
import type { RuleOf } from "@aht-jo/rules";
import { surely } from "../../parts/surely.ts";
import { always, sinceLaw } from "../in-force.ts";
import { type JordanShape, jordan } from "../jordan.ts";
import { caseClosure, irreversibleStepsWait } from "../points.ts";
import { keepers } from "../roles.ts";
import { nothingUnderWay } from "./under-way.ts";

const { fact, state } = jordan;

/** A second file of one person: it can be closed with duties open, for they wait in the file that goes on. */
export const duplicateRules: readonly RuleOf<JordanShape>[] = [
  {
    kind: "move",
    id: "jo.file.close-duplicate",
    command: "closeDuplicate",
    from: ["open", "follow-up", "reopened"],
    to: "closed",
    by: keepers,
    when: and(eq(fact.closingReason, "duplicate"), fact.carriedOnElsewhere, nothingUnderWay),
    onUnknown: "block",
    records: ["closingReason", "carriedOnElsewhere"],
    asks: ["closingReason", "carriedOnElsewhere"],
    title: {
      en: "A duplicate is closed once another file of the person carries everything on",
      ar: "يُغلق الملف المكرر حين يُستكمل كل ما فيه في ملف آخر للشخص",
    },
    basis: [caseClosure, irreversibleStepsWait],
    inForce: always,
  },
  {
    kind: "define",
    id: "jo.definitions.duplicate",
    fact: "isDuplicate",
    as: and(eq(state.file, "closed"), surely(eq(fact.closingReason, "duplicate"))),
    title: {
      en: "A file that was closed as a duplicate",
      ar: "الملف الذي أُغلق لتكراره",
    },
    basis: [caseClosure],
    inForce: sinceLaw,
  },
];

/**
 * The same rules, where no duty waits on a duplicate: it waits on the file that goes on.
 *
 * @param rules - All rules of the document.
 */
export function withoutDutiesOnDuplicates(
  rules: readonly RuleOf<JordanShape>[],
): readonly RuleOf<JordanShape>[] {
  return rules.map((rule) =>
    rule.kind === "duty" ? { ...rule, arises: and(rule.arises, not(fact.isDuplicate)) } : rule,
  );
}

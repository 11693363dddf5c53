import { bool, or } from "@aht-jo/core/expressions";
import type { RuleOf } from "@aht-jo/rules";
import { always } from "../in-force.ts";
import { type JordanShape, jordan } from "../jordan.ts";
import { caseClosure, irreversibleStepsWait } from "../points.ts";

/**
 * That no file is closed while a duty of anybody waits to be done, whichever the rules lay down.
 *
 * The duty to close the file does not stand in its own way.
 *
 * @param rules - All other rules of the document.
 */
export function noClosingWithDuties(rules: readonly RuleOf<JordanShape>[]): RuleOf<JordanShape> {
  const [first = bool(false), ...others] = rules.flatMap((rule) =>
    rule.kind === "duty" && rule.action !== "closeFile" ? [jordan.running(rule.id)] : [],
  );
  return {
    kind: "forbid",
    id: "jo.file.no-closing-with-duties",
    commands: ["closeFile"],
    when: or(first, ...others),
    title: {
      en: "No file is closed while a duty waits to be done",
      ar: "لا يُغلق ملف وفيه واجب لم يؤدَّ",
    },
    basis: [caseClosure, irreversibleStepsWait],
    inForce: always,
  };
}

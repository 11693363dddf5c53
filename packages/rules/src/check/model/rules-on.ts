import type { CivilDate } from "@aht-jo/core";
import type { InForce, Rule } from "../../document/rule.ts";
import type { RuleSetDoc } from "../../document/rule-set-doc.ts";

/**
 * The document as it stands on one day, on which files are taken to be opened and steps to happen: without the rules not
 * in force then. A rule chosen by a fact stays, for that fact may be any day; so does a duty chosen by the start of its
 * clock.
 */
export function rulesOn(doc: RuleSetDoc, on: CivilDate): RuleSetDoc {
  const rules = doc.rules.filter((rule) => {
    const { anchor } = rule.inForce;
    const isByOtherDay = typeof anchor === "object" || (rule.kind === "duty" && anchor === "event");
    return isByOtherDay || isInForce(rule.inForce, on);
  });
  return { ...doc, rules: withoutOlder(rules) };
}

/** Whether a day lies in the time a rule is in force. */
export function isInForce({ from, to }: InForce, on: CivilDate): boolean {
  return from <= on && (to === undefined || on < to);
}

/** Of several versions of a definition or a parameter that are in force, only the newest where one says so. */
function withoutOlder(rules: readonly Rule[]): readonly Rule[] {
  return rules.filter((rule) => {
    const rivals = rules.filter((other) => isVersionOf(other, rule));
    if (!rivals.some(({ inForce }) => inForce.conflict === "newest")) return true;
    if (rivals.some(({ inForce }) => typeof inForce.anchor === "object")) return true;
    return rivals.every((other) => other.inForce.from <= rule.inForce.from);
  });
}

function isVersionOf(one: Rule, other: Rule): boolean {
  if (one.kind === "define") return other.kind === "define" && one.fact === other.fact;
  return one.kind === "param" && other.kind === "param" && one.name === other.name;
}

import type { NonEmpty } from "@aht-jo/core";
import type { Screening } from "./screening.ts";
import type { ScreeningCriteria, ScreeningRule, ScreeningRuleId } from "./screening-criteria.ts";

/** The rules that a result rests on, in the order of the criteria. */
export function rulesFor(
  found: Omit<Screening, "rests" | "strength">,
  criteria: ScreeningCriteria,
): NonEmpty<ScreeningRule> {
  const { result, readings, elements, signs, agreement, doubts } = found;
  const hasDatedPurpose = criteria.purposes.codes.some(
    ({ code, inForce }) => inForce !== undefined && !elements.purpose.absent.includes(code),
  );
  const applies: Readonly<Record<ScreeningRuleId, boolean>> = {
    "law-in-force": true,
    act: true,
    means: readings.some(({ age }) => age === "adult"),
    purpose: true,
    "child-rule": readings.some(({ age }) => age === "child"),
    "amendment-date": hasDatedPurpose,
    "offence-day": hasDatedPurpose,
    "unknown-read-both-ways": readings.length > 1,
    signs: true,
    "one-sign-closer-look": signs.present.length > 0,
    "signs-alone": signs.enough !== false,
    "every-answer-no": result !== "indicated",
    "sign-and-means": doubts.some(({ kind }) => kind === "sign-without-means"),
    agreement: agreement === "present",
  };
  const ids = (Object.keys(applies) as ScreeningRuleId[]).filter((id) => applies[id]);
  return ids.map((id) => ({ id, ...criteria.rules[id] })) as [ScreeningRule, ...ScreeningRule[]];
}

import type { Locale } from "@aht-jo/core";
import { sources } from "@aht-jo/vocabulary";
import type { ScreeningRule } from "./screening-criteria.ts";
import { say } from "./words/say.ts";

/** A rule with its source, or with the assumption that stands in for one. */
export function explainRule(rule: ScreeningRule, locale: Locale): string {
  const { says, basis } = rule;
  if (basis.kind === "sourced")
    return say("ruleSourced", locale, { says: says[locale], source: ruleSource(rule, locale) });
  return say("ruleAssumed", locale, { says: says[locale], question: basis.question[locale] });
}

/** Where a rule is found: article, work and publisher. For an assumption, why it is made. */
export function ruleSource(
  { place, basis }: Pick<ScreeningRule, "place" | "basis">,
  locale: Locale,
): string {
  if (basis.kind === "assumed") return basis.why[locale];
  const { work, pinpoint, reading } = basis.provision;
  const source = sources.find(({ id }) => id === work);
  return say(reading === "reported" ? "citedReported" : "cited", locale, {
    place: place?.[locale] ?? pinpoint,
    title: say("quote", locale, { text: source?.title[locale] ?? work }),
    publisher: source?.publisher[locale] ?? "",
  });
}

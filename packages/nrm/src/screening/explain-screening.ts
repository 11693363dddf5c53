import { isolate, type Locale } from "@aht-jo/core";
import { printExpr } from "@aht-jo/core/expressions";
import { acts, type CodeList, iloSigns, labelOf, means, purposes } from "@aht-jo/vocabulary/codes";
import type { AnsweredCodes } from "./answered-codes.ts";
import { explainReadings } from "./explain-readings.ts";
import { explainRule, ruleSource } from "./explain-rule.ts";
import { legalTestDeclarations, legalTestLabels } from "./legal-test.ts";
import type { Screening, ScreeningDoubt, ScreeningQuestion } from "./screening.ts";
import type { ScreeningRule, ScreeningRuleId } from "./screening-criteria.ts";
import { say } from "./words/say.ts";

/**
 * What a screening came to and why, as paragraphs that a case worker can read.
 *
 * First the result and its grounds; then the legal test on every reading, what was found on each element and among the
 * signs, with article and source; what does not go together; what to ask next; the other rules and assumptions that the
 * result rests on; last, that it is advice. No value of the person is in it but codes and what follows from them.
 *
 * @example
 * ```ts
 * import { explainScreening, nothingKnown, screen } from "@aht-jo/nrm";
 * const signs = { "debt-bondage": "present", "withholding-of-wages": "present" } as const;
 * const screening = screen({ ...nothingKnown, signs }, { offenceDate: null });
 * explainScreening(screening, "en")[0];
 * //=> "Indicated: what is known points to human trafficking, and a referral is advised."
 * explainScreening(screening, "ar").at(-1);
 * //=> "هذه النتيجة مشورة لا تمنع شيئًا ولا تغلق بابًا، ويمكن إعادة فحص حالة الشخص في أي وقت."
 * ```
 * @category Screening
 */
export function explainScreening(screening: Screening, locale: Locale): readonly string[] {
  const { askNext, doubts, rests } = screening;
  return [
    ...outcome(screening, locale),
    ...explainReadings(screening.readings, locale),
    ...(["act", "means", "purpose", "signs"] as const).map((topic) =>
      foundLine(screening, { topic, locale }),
    ),
    ...doubts.map((doubt) => doubtLine(doubt, locale)),
    ...askNext.map((question, at) => askLine(question, { number: at + 1, locale })),
    ...rests.filter(({ id }) => !isInFoundLine(id)).map((rule) => ruleLine(rule, locale)),
    say("advice", locale),
  ];
}

function outcome(screening: Screening, locale: Locale): readonly string[] {
  const { result, grounds, signs, closerLook, askNext, readings } = screening;
  const name = result === "not-indicated" ? "notIndicated" : result;
  const count = isolatedIn(locale, String(signs.needed));
  const [{ test }] = readings;
  const words = { locale, declarations: legalTestDeclarations, ...legalTestLabels };
  return [
    say(name, locale),
    ...(grounds.includes("elements") ? [say("groundElements", locale)] : []),
    ...(grounds.includes("signs") ? [say("groundSigns", locale, { count })] : []),
    ...(closerLook && result === "insufficient" ? [say("closerLook", locale)] : []),
    ...(result === "insufficient" && askNext.length === 0 ? [say("nothingToAsk", locale)] : []),
    say("test", locale, { test: printExpr(test.expr, words) }),
  ];
}

type Topic = "act" | "means" | "purpose" | "signs";

const lists: Readonly<Record<Topic, CodeList>> = {
  act: acts,
  means,
  purpose: purposes,
  signs: iloSigns,
};

/** Rules that are cited where it is said what was found. */
function isInFoundLine(id: ScreeningRuleId): boolean {
  return Object.hasOwn(lists, id);
}

function foundLine(
  { elements, signs, rests }: Screening,
  { topic, locale }: { readonly topic: Topic; readonly locale: Locale },
): string {
  const answered = topic === "signs" ? signs : elements[topic];
  const rule = rests.find(({ id }) => id === topic);
  return say("foundLine", locale, {
    topic: say(topic, locale),
    source: rule === undefined ? "" : sourcesOf(answered, { rule, topic, locale }),
    state: foundState(answered, { topic, locale }),
  });
}

/** Where the codes that were found are named, or the whole list while none was. */
function sourcesOf(
  { present }: AnsweredCodes,
  options: { readonly rule: ScreeningRule; readonly topic: Topic; readonly locale: Locale },
): string {
  const { rule, topic, locale } = options;
  const named = lists[topic].codes.filter(({ code }) => present.includes(code));
  const bases = named.length > 0 ? named.map(({ basis }) => basis) : [rule.basis];
  const cited = bases.map((basis) => ruleSource({ place: rule.place, basis }, locale));
  return [...new Set(cited)].join(say("sourceSeparator", locale));
}

function foundState(
  { present, notKnown }: AnsweredCodes,
  { topic, locale }: { readonly topic: Topic; readonly locale: Locale },
): string {
  if (present.length > 0)
    return say("found", locale, { codes: labels(present, { topic, locale }) });
  return say(notKnown.length === 0 ? "allNo" : "noneFoundYet", locale);
}

function ruleLine(rule: ScreeningRule, locale: Locale): string {
  if (rule.id !== "agreement") return explainRule(rule, locale);
  return say("agreement", locale, { says: rule.says[locale], source: ruleSource(rule, locale) });
}

function doubtLine(doubt: ScreeningDoubt, locale: Locale): string {
  switch (doubt.kind) {
    case "offence-after-screening":
      return say("offenceAfterScreening", locale);
    case "sign-without-means": {
      const sign = labels([doubt.sign], { topic: "signs", locale });
      return say("signWithoutMeans", locale, {
        sign,
        means: labels([doubt.means], { topic: "means", locale }),
      });
    }
  }
}

const reasons = {
  "could-indicate": "couldIndicate",
  "decides-between-readings": "decidesBetweenReadings",
  "needed-for-not-indicated": "neededForNotIndicated",
} as const;

function askLine(
  { about, codes, because }: ScreeningQuestion,
  { number, locale }: { readonly number: number; readonly locale: Locale },
): string {
  const asked =
    about === "age" || about === "offence-date"
      ? ""
      : say("askCodes", locale, { codes: labels(codes, { topic: about, locale }) });
  return say("askNext", locale, {
    number: isolatedIn(locale, String(number)),
    topic: say(about === "offence-date" ? "offenceDate" : about, locale),
    codes: asked,
    because: because
      .map((reason) => say(reasons[reason], locale))
      .join(say("reasonSeparator", locale)),
  });
}

function labels(
  codes: readonly string[],
  { topic, locale }: { readonly topic: Topic; readonly locale: Locale },
): string {
  return codes
    .map((code) => say("quote", locale, { text: labelOf(lists[topic], { code, locale }) }))
    .join(say("listSeparator", locale));
}

function isolatedIn(locale: Locale, text: string): string {
  return locale === "ar" ? isolate(text) : text;
}

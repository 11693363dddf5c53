import type { Locale } from "@aht-jo/core";
import type { OpenAssumption, RestsOnAssumption } from "./assumption-register.ts";
import { escaped, isolatedHtml } from "./html-text.ts";
import { titlesOf } from "./titles-of.ts";
import type { RegisterPhrase } from "./words/phrase-name.ts";
import { say } from "./words/say.ts";

/** The most titles that stand as examples. */
const mostTitles = 5;

/** One question: why it is asked, what rests on it, and room for the answer. */
export function entryHtml(entry: OpenAssumption, locale: Locale): readonly string[] {
  const { rank, question, why, addressees, rests, facts, properties, steps } = entry;
  const [, ...others] = addressees;
  const line = (name: RegisterPhrase, parts: Readonly<Record<string, string>>) =>
    `<p class="note">${say(name, locale, parts)}</p>`;
  const titles = (texts: readonly string[]) => listHtml(texts.map(escaped), locale);
  return [
    `<article id="${locale}-${rank}">`,
    `<h3><span class="rank">${isolatedHtml(String(rank))}</span> <span>${escaped(question[locale])}</span></h3>`,
    ...why.map((one) => line("why", { why: escaped(one[locale]) })),
    ...(others.length === 0
      ? []
      : [
          `<p class="note">${say("addressee", locale)}: ${titles(addressees.map(({ id, title }) => title?.[locale] ?? id))}.</p>`,
        ]),
    line("rests", { kinds: kindsHtml(rests, locale) }),
    line("rules", { titles: titles(titlesOf(rests, locale)) }),
    ...(facts.length === 0
      ? []
      : [line("facts", { facts: titles(facts.map(({ title }) => title[locale])) })]),
    ...(properties.length === 0
      ? []
      : [
          line("properties", {
            properties: listHtml(
              distinct(
                properties.map(({ name, title }) =>
                  title === null ? isolatedHtml(name) : escaped(title[locale]),
                ),
              ),
              locale,
            ),
          }),
        ]),
    ...(steps.length === 0
      ? []
      : [line("steps", { steps: titles(steps.map(({ title }) => title[locale])) })]),
    '<dl class="answer">',
    ...(["answer", "signature", "answeredBy", "answeredOn"] as const).map(
      (name) => `<div class="${name}"><dt>${say(name, locale)}</dt><dd></dd></div>`,
    ),
    "</dl>",
    "</article>",
  ];
}

const kinds = [
  "move",
  "forbid",
  "duty",
  "right",
  "invariant",
  "define",
  "param",
  "role",
] as const satisfies readonly RestsOnAssumption["kind"][];

function kindsHtml(rests: readonly RestsOnAssumption[], locale: Locale): string {
  return kinds
    .flatMap((kind) => {
      const count = new Set(rests.flatMap((one) => (one.kind === kind ? [one.id] : []))).size;
      if (count === 0) return [];
      const parts = { kind: say(kind, locale), count: isolatedHtml(String(count)) };
      return [say("restsKind", locale, parts)];
    })
    .join(say("separator", locale));
}

/** Each text once: several promises may be said in the same words. */
function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}

function listHtml(texts: readonly string[], locale: Locale): string {
  const shown = texts.slice(0, mostTitles).join(say("separator", locale));
  const left = texts.length - mostTitles;
  if (left <= 0) return shown;
  return say("more", locale, { list: shown, count: isolatedHtml(String(left)) });
}

import {
  type CivilDate,
  directionOf,
  formatCivilDate,
  type Locale,
  type NonEmpty,
} from "@aht-jo/core";
import type { AssumptionRegister, OpenAssumption } from "./assumption-register.ts";
import { entryHtml } from "./entry-html.ts";
import { escaped, isolatedHtml } from "./html-text.ts";
import { type Section, sectionsOf } from "./sections.ts";
import { sheetStyle } from "./sheet-style.ts";
import { say } from "./words/say.ts";

/**
 * A register of assumptions as a complete HTML page to take to those who can answer: an introduction, who is asked how
 * much, then a section for each body with its questions, why they are asked, what rests on each, and room to answer.
 *
 * It has the languages one after the other, each beginning on a page of its own. It stands alone: no script, no other
 * file, no address. It prints on A4.
 *
 * @param options - The day the register is of, and the languages in the order wanted.
 * @example
 * ```ts
 * import { civilDate } from "@aht-jo/core";
 * import { assumptionRegister, assumptionsHtml, jordanNrm } from "@aht-jo/nrm";
 * const page = assumptionsHtml(assumptionRegister(jordanNrm()), { date: civilDate("2026-11-21"), locales: ["ar", "en"] });
 * page.startsWith('<!DOCTYPE html>\n<html lang="ar" dir="rtl">'); //=> true
 * page.includes("As of <bdi>21 November 2026</bdi>"); //=> true
 * ```
 * @category Assumptions
 */
export function assumptionsHtml(
  register: AssumptionRegister,
  { date, locales }: { readonly date: CivilDate; readonly locales: NonEmpty<Locale> },
): string {
  const [first] = locales;
  const name = `${say("title", first)}: ${register.title[first]}`;
  return [
    "<!DOCTYPE html>",
    `<html lang="${first}" dir="${directionOf(first)}">`,
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escaped(name)}</title>`,
    `<style>${sheetStyle}</style>`,
    "</head>",
    "<body>",
    ...[...new Set(locales)].flatMap((locale) => partHtml(register, { date, locale })),
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

interface Part {
  readonly date: CivilDate;
  readonly locale: Locale;
}

function partHtml(register: AssumptionRegister, { date, locale }: Part): readonly string[] {
  const sections = sectionsOf(register.entries, locale);
  const subtitle = say("subtitle", locale, {
    title: escaped(register.title[locale]),
    version: isolatedHtml(register.version),
  });
  const day = say("date", locale, { date: isolatedHtml(formatCivilDate(date, locale)) });
  return [
    `<main lang="${locale}" dir="${directionOf(locale)}">`,
    "<header>",
    `<h1>${say("title", locale)}</h1>`,
    `<p class="subtitle">${subtitle}</p>`,
    `<p class="date">${day}</p>`,
    "</header>",
    `<p>${say("intro", locale)}</p>`,
    `<p>${say("howRanked", locale)} ${say("howAnswer", locale)}</p>`,
    ...summaryHtml(sections, { locale, total: register.entries.length }),
    ...sections.flatMap((section) => sectionHtml(section, locale)),
    "</main>",
  ];
}

function summaryHtml(
  sections: readonly Section[],
  { locale, total }: { readonly locale: Locale; readonly total: number },
): readonly string[] {
  const heading = (name: "addressee" | "questions" | "numbers") =>
    `<th scope="col">${say(name, locale)}</th>`;
  return [
    '<table class="summary">',
    `<caption>${say("summary", locale)}</caption>`,
    `<thead><tr>${heading("addressee")}${heading("questions")}${heading("numbers")}</tr></thead>`,
    "<tbody>",
    ...sections.map(({ name, entries }) => {
      const numbers = entries.map((entry) => linkHtml(entry, locale)).join(" ");
      const count = isolatedHtml(String(entries.length));
      return `<tr><th scope="row">${escaped(name)}</th><td>${count}</td><td class="numbers">${numbers}</td></tr>`;
    }),
    "</tbody>",
    `<tfoot><tr><th scope="row">${say("total", locale)}</th><td>${isolatedHtml(String(total))}</td><td></td></tr></tfoot>`,
    "</table>",
  ];
}

function linkHtml({ rank }: OpenAssumption, locale: Locale): string {
  return `<a href="#${locale}-${rank}">${isolatedHtml(String(rank))}</a>`;
}

function sectionHtml({ name, entries }: Section, locale: Locale): readonly string[] {
  return [
    "<section>",
    `<h2>${escaped(name)}</h2>`,
    ...entries.flatMap((entry) => entryHtml(entry, locale)),
    "</section>",
  ];
}

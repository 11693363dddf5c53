import type { CivilDate } from "../civil-date/civil-date.ts";
import { formatCivilDate } from "../civil-date/format-civil-date.ts";
import { isolate, type Locale, type Localized } from "../localized/localized.ts";
import type { Declarations } from "./declarations.ts";
import type { Expr, TimeLimit } from "./expr.ts";
import { isDateText } from "./is-date-text.ts";
import type { CountedForms, PhraseName, Phrases } from "./phrases.ts";
import { phrasesAr } from "./phrases-ar.ts";
import { phrasesEn } from "./phrases-en.ts";

/** Everything the printer looks words up in. */
export interface Words {
  readonly locale: Locale;
  readonly declarations: Declarations;
  readonly facts: Readonly<Record<string, Localized>>;
  readonly params: Readonly<Record<string, Localized>>;
  readonly codes: Readonly<Record<string, Localized>>;
  /** The facts whose codes are being spoken of. */
  readonly codesOf?: readonly string[];
}

const phrases: Readonly<Record<Locale, Phrases>> = { en: phrasesEn, ar: phrasesAr };

/** A phrase of the language with its parts filled in. */
export function say(
  name: PhraseName,
  words: Words,
  parts: Readonly<Record<string, string>> = {},
): string {
  return fill(phrases[words.locale][name], parts);
}

/** What a fact, a parameter or a code is called; its own name where there is no label. */
export function labelOf(
  name: string,
  {
    labels,
    locale,
  }: { readonly labels: Readonly<Record<string, Localized>>; readonly locale: Locale },
): string {
  const label = Object.hasOwn(labels, name) ? labels[name] : undefined;
  return label?.[locale] ?? asId(name, locale);
}

/** A constant as a person reads it. */
export function literalText(expr: Extract<Expr, { op: "lit" }>, words: Words): string {
  const { type, value } = expr;
  if (value === null) return say("unknownValue", words);
  if (typeof value === "object")
    return value.length > 0 ? codeList(value, words) : say("noCodes", words);
  if (typeof value !== "string") return asId(String(value), words.locale);
  return type === "date" && isDateText(value)
    ? dateText(value as CivilDate, words.locale)
    : codeList([value], words);
}

/** Codes by their labels, each in quotation marks. */
export function codeList(codes: readonly string[], words: Words): string {
  return codes
    .map((code) => say("quote", words, { a: codeLabel(code, words) }))
    .reduce((a, b) => say("list", words, { a, b }));
}

/** What a code is called where it belongs to a fact, else anywhere. */
function codeLabel(code: string, { codes, codesOf = [], locale }: Words): string {
  const own = codesOf.find((path) => Object.hasOwn(codes, `${path}.${code}`));
  const label = own === undefined ? undefined : codes[`${own}.${code}`];
  return label?.[locale] ?? labelOf(code, { labels: codes, locale });
}

/** The length of a time limit, without its direction: `3 months`, `the loan period (in weeks)`. */
export function limitText(limit: TimeLimit, words: Words): string {
  const { locale } = words;
  const { named, counted } = phrases[locale];
  if (typeof limit.n === "object")
    return fill(named[limit.unit], { a: labelOf(limit.n.param, { labels: words.params, locale }) });
  const n = Math.abs(limit.n);
  return fill(countedForm(n, counted[limit.unit]), { n: asId(String(n), locale) });
}

/** The form that goes with a number, as Arabic counts; in English all but the first are alike. */
function countedForm(n: number, [one, two, few, many, other]: CountedForms): string {
  if (n === 1) return one;
  if (n === 2) return two;
  const lastTwo = n % 100;
  if (lastTwo >= 3 && lastTwo <= 10) return few;
  return lastTwo >= 11 ? many : other;
}

/** One pass, so that a label which holds braces stays as it is. */
function fill(template: string, parts: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? "");
}

/** A day; in Arabic kept together in its own direction, which the marks for numbers would turn round. */
function dateText(day: CivilDate, locale: Locale): string {
  const text = formatCivilDate(day, locale);
  return locale === "ar" ? `\u2067${text}\u2069` : text;
}

function asId(text: string, locale: Locale): string {
  return locale === "ar" ? isolate(text) : text;
}

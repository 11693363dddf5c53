import { monthNameOf } from "../civil-date/month-names.ts";
import { yearOf } from "../civil-date/year-of.ts";
import { isolate, type Locale } from "../localized/localized.ts";
import { monthIndexOf, monthsIn } from "./calendar-period.ts";
import type { Period } from "./period.ts";

/**
 * A period as a person reads it, for the middle of a sentence.
 *
 * Western digits in both languages, as in `formatCivilDate`. The years of a term are isolated in Arabic, so that the
 * first stays first.
 *
 * @example
 * ```ts
 * import { formatPeriod, periodOf } from "@aht-jo/core";
 * formatPeriod(periodOf("2025-Q1"), "en"); //=> "first quarter of 2025"
 * formatPeriod(periodOf("2025-Q1"), "ar"); //=> "الربع الأول من عام 2025"
 * formatPeriod(periodOf("2025-03"), "ar"); //=> "آذار 2025"
 * formatPeriod(periodOf("term-2024-2027"), "en"); //=> "term 2024-2027"
 * ```
 * @category Periods
 */
export function formatPeriod(period: Period, locale: Locale): string {
  const year = yearOf(period.from);
  switch (period.kind) {
    case "month":
      return `${monthNameOf(period.from, locale)} ${year}`;
    case "quarter":
    case "half":
      return parts[locale](period.kind, placeInYear(period.from, monthsIn[period.kind]), year);
    case "year":
      return `${year}`;
    case "term": {
      const years = `${year}-${yearOf(period.to) - 1}`;
      return locale === "ar" ? `الفترة ${isolate(years)}` : `term ${years}`;
    }
    default:
      return period.kind satisfies never;
  }
}

type PartText = (kind: "quarter" | "half", place: number, year: number) => string;

const ordinals: Readonly<Record<Locale, readonly string[]>> = {
  en: ["first", "second", "third", "fourth"],
  ar: ["الأول", "الثاني", "الثالث", "الرابع"],
};

const parts: Readonly<Record<Locale, PartText>> = {
  en: (kind, place, year) => `${ordinals.en[place]} ${kind} of ${year}`,
  ar: (kind, place, year) =>
    `${kind === "quarter" ? "الربع" : "النصف"} ${ordinals.ar[place]} من عام ${year}`,
};

function placeInYear(from: Period["from"], months: number): number {
  return (monthIndexOf(from) % 12) / months;
}

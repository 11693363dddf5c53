import type { Locale } from "../localized/localized.ts";

/**
 * The twelve months, January first. The Arabic names are the Levantine ones that Jordan uses, whatever a runtime
 * thinks the Arabic of Jordan is.
 */
const monthNames: Readonly<Record<Locale, readonly string[]>> = {
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  ar: [
    "كانون الثاني",
    "شباط",
    "آذار",
    "نيسان",
    "أيار",
    "حزيران",
    "تموز",
    "آب",
    "أيلول",
    "تشرين الأول",
    "تشرين الثاني",
    "كانون الأول",
  ],
};

/** The name of the month in which a date lies. */
export function monthNameOf(date: string, locale: Locale): string {
  return monthNames[locale][Number(date.slice(5, 7)) - 1] as string;
}

import { addDays } from "../civil-date/add-days.ts";
import { daysBetween } from "../civil-date/days-between.ts";
import { civilDate } from "../civil-date/parse-civil-date.ts";
import type { Localized } from "../localized/localized.ts";
import type { Holiday } from "../working-calendar/working-calendar.ts";

const newYear: Localized = { en: "New Year's Day", ar: "رأس السنة الميلادية" };
const labourDay: Localized = { en: "Labour Day", ar: "عيد العمال" };
const independenceDay: Localized = { en: "Independence Day", ar: "عيد الاستقلال" };
const christmas: Localized = { en: "Christmas", ar: "عيد الميلاد المجيد" };
const eidAlFitr: Localized = { en: "Eid al-Fitr", ar: "عيد الفطر" };
const dayOfArafat: Localized = { en: "Day of Arafat", ar: "يوم عرفة" };
const eidAlAdha: Localized = { en: "Eid al-Adha", ar: "عيد الأضحى" };
const hijriNewYear: Localized = { en: "Hijri New Year", ar: "رأس السنة الهجرية" };
const prophetsBirthday: Localized = { en: "Prophet's Birthday", ar: "المولد النبوي الشريف" };
const silverJubilee: Localized = {
  en: "Silver Jubilee of the King's accession",
  ar: "اليوبيل الفضي لجلوس الملك على العرش",
};
const elections: Localized = { en: "Parliamentary elections", ar: "الانتخابات النيابية" };

/**
 * The official holidays of Jordan, in order of time. The remark at a row names the report of the circular that
 * announced it; "Petra" is the Jordan News Agency. Where a circular gave one stretch of days, its first day may be
 * the eve of the feast.
 */
export const jordanHolidays: readonly Holiday[] = [
  announced(newYear, "2024-01-01"), // Petra, 18 December 2023
  announced(eidAlFitr, "2024-04-09", "2024-04-12"), // Petra, 17 March 2024
  announced(labourDay, "2024-05-02"), // Petra, 15 April 2024: instead of 1 May
  announced(independenceDay, "2024-05-25"), // Prime Ministry, 12 May 2024
  announced(silverJubilee, "2024-06-09"), // Roya News, 27 May 2024
  announced(eidAlAdha, "2024-06-16", "2024-06-20"), // Petra, 2 June 2024: without the Day of Arafat, a Saturday
  announced(hijriNewYear, "2024-07-07"), // Al-Mamlaka TV, 1 July 2024
  announced(elections, "2024-09-10"), // Petra, 28 August 2024
  announced(prophetsBirthday, "2024-09-16"), // Petra, 4 September 2024
  expected(christmas, "2024-12-25"),

  announced(newYear, "2025-01-01"), // Saraha News, December 2024
  announced(eidAlFitr, "2025-03-30", "2025-04-02"), // Petra, 10 March 2025
  announced(labourDay, "2025-05-01"), // Petra, 20 April 2025
  announced(independenceDay, "2025-05-25"), // Jordan Times, 12 May 2025
  announced(dayOfArafat, "2025-06-05"), // Petra, 28 May 2025, with the feast
  announced(eidAlAdha, "2025-06-06", "2025-06-10"), // Petra, 28 May 2025
  expected(hijriNewYear, "2025-06-26"),
  announced(prophetsBirthday, "2025-09-04"), // Petra, 24 August 2025
  announced(christmas, "2025-12-25"), // Al-Wakeel News, 7 December 2025

  announced(newYear, "2026-01-01"), // Al-Wakeel News, 7 December 2025
  announced(eidAlFitr, "2026-03-20", "2026-03-23"), // Al-Awal News, March 2026
  expected(labourDay, "2026-05-01"),
  expected(independenceDay, "2026-05-25"),
  expected(dayOfArafat, "2026-05-26"),
  expected(eidAlAdha, "2026-05-27", "2026-05-30"),
  expected(hijriNewYear, "2026-06-16"),
  expected(prophetsBirthday, "2026-08-25"),
  expected(christmas, "2026-12-25"),

  expected(newYear, "2027-01-01"),
  expected(labourDay, "2027-05-01"),
  expected(independenceDay, "2027-05-25"),
  expected(christmas, "2027-12-25"),
].flat();

function announced(title: Localized, first: string, last = first): readonly Holiday[] {
  return daysOf(title, "announced", [first, last]);
}

function expected(title: Localized, first: string, last = first): readonly Holiday[] {
  return daysOf(title, "expected", [first, last]);
}

function daysOf(
  title: Localized,
  status: Holiday["status"],
  [first, last]: readonly [string, string],
): readonly Holiday[] {
  const from = civilDate(first);
  const length = daysBetween(from, civilDate(last)) + 1;
  return Array.from({ length }, (_, n) => ({ on: addDays(from, n), title, status }));
}

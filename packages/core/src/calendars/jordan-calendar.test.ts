// Covers: that Jordan's calendar is well formed, that its Islamic feasts agree with an independent lunar calendar, and
// the circulars that moved or added days. Does not cover whether the press reports it rests on were right.
import { describe, expect, test } from "vitest";
import { addDays } from "../civil-date/add-days.ts";
import { compareDates } from "../civil-date/compare-dates.ts";
import { daysBetween } from "../civil-date/days-between.ts";
import { civilDate, isCivilDate } from "../civil-date/parse-civil-date.ts";
import { yearOf } from "../civil-date/year-of.ts";
import { addWorkingDays } from "../working-calendar/add-working-days.ts";
import { isWorkingDay } from "../working-calendar/is-working-day.ts";
import { workingDaysBetween } from "../working-calendar/working-days-between.ts";
import { jordanCalendar } from "./jordan-calendar.ts";

const { holidays } = jordanCalendar;
const titled = (title: string, year: number) =>
  holidays.filter(({ on, title: { en } }) => en === title && yearOf(on) === year);

describe("the calendar is well formed", () => {
  test("Friday and Saturday are off", () => {
    const days = ["05", "06", "07", "08", "09", "10", "11"].map((d) => civilDate(`2025-01-${d}`));
    expect(days.map((day) => isWorkingDay(day, jordanCalendar))).toEqual([
      true, // Sunday
      true,
      true,
      true,
      true, // Thursday
      false,
      false,
    ]);
  });

  test("holidays are dates in order, one a day, titled in both languages", () => {
    const dates = holidays.map(({ on }) => on);
    expect(dates.every(isCivilDate)).toBe(true);
    expect([...dates].sort(compareDates)).toEqual(dates);
    expect(new Set(dates).size).toBe(dates.length);
    for (const { title } of holidays) {
      expect(title.en).toMatch(/^[A-Z][A-Za-z' -]+$/);
      expect(title.ar).toMatch(/^[\u0621-\u0652 ]+$/);
    }
  });

  test("what it rests on is assumed, with a question in both languages", () => {
    for (const basis of jordanCalendar.basis) {
      expect(basis.kind).toBe("assumed");
      if (basis.kind !== "assumed") continue;
      expect(basis.question.en).toMatch(/\?$/);
      expect(basis.question.ar).toMatch(/؟$/);
    }
  });

  test("nothing after the known range is announced", () => {
    const { knownFrom, knownTo } = jordanCalendar;
    const later = holidays.filter(({ on }) => on >= knownTo);
    expect(later.length).toBeGreaterThan(0);
    expect(later.filter(({ status }) => status === "announced")).toEqual([]);
    expect(holidays.every(({ on }) => on >= knownFrom)).toBe(true);
  });
});

describe("each year has its holidays", () => {
  test.each([2024, 2025, 2026, 2027])("%i: the four with a date of their own", (year) => {
    for (const [title, monthDay] of [
      ["New Year's Day", "01-01"],
      ["Labour Day", "05-01"],
      ["Independence Day", "05-25"],
      ["Christmas", "12-25"],
    ] as const) {
      const moved = titled(title, year).map(({ on }) =>
        daysBetween(civilDate(`${year}-${monthDay}`), on),
      );
      expect(moved).toEqual([title === "Labour Day" && year === 2024 ? 1 : 0]);
    }
  });

  /** Month and day of a date in the Umm al-Qura calendar that the runtime carries. */
  const ummAlQura = new Intl.DateTimeFormat("en-US", {
    timeZone: "UTC",
    calendar: "islamic-umalqura",
    numberingSystem: "latn",
    month: "numeric",
    day: "numeric",
  });
  const lunar = (date: string) => {
    const parts = ummAlQura.formatToParts(Date.parse(date));
    const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value;
    return `${part("month")}/${part("day")}`;
  };

  test.each([2024, 2025, 2026])("%i: the Islamic feasts, within a day of Umm al-Qura", (year) => {
    for (const [title, feast] of [
      ["Eid al-Fitr", "10/1"],
      ["Eid al-Adha", "12/10"],
      ["Hijri New Year", "1/1"],
      ["Prophet's Birthday", "3/12"],
    ] as const) {
      const first = titled(title, year)[0]?.on;
      if (first === undefined) throw new Error(`${title} ${year} is not listed`);
      expect([-1, 0, 1].map((n) => lunar(addDays(first, n)))).toContain(feast);
    }
  });

  test("expected Islamic feasts are those of Umm al-Qura to the day", () => {
    const expected = holidays.filter(({ status }) => status === "expected");
    const feasts = expected.map(({ on, title }) => `${title.en}: ${lunar(on)}`);
    expect(feasts.filter((feast) => /Eid|Arafat|Hijri|Prophet/.test(feast))).toEqual([
      "Hijri New Year: 1/1",
      "Day of Arafat: 12/9",
      "Eid al-Adha: 12/10",
      "Eid al-Adha: 12/11",
      "Eid al-Adha: 12/12",
      "Eid al-Adha: 12/13",
      "Hijri New Year: 1/1",
      "Prophet's Birthday: 3/12",
    ]);
  });
});

describe("circulars move and add days", () => {
  const worked = (date: string) => isWorkingDay(civilDate(date), jordanCalendar);

  test("Labour Day 2024 was observed on the Thursday", () => {
    expect([worked("2024-05-01"), worked("2024-05-02")]).toEqual([true, false]);
  });

  test("the Silver Jubilee and the elections of 2024 were days off, once", () => {
    expect([worked("2024-06-09"), worked("2024-09-10")]).toEqual([false, false]);
    expect([worked("2025-06-09"), worked("2025-09-10")]).toEqual([false, true]); // 9 June 2025: Eid al-Adha
  });

  test("Isra' and Mi'raj is not a day off", () => {
    expect([worked("2024-02-08"), worked("2025-01-27")]).toEqual([true, true]);
  });
});

describe("working days in Jordan", () => {
  const add = (date: string, days: number) =>
    addWorkingDays(civilDate(date), { days, calendar: jordanCalendar });

  test("are counted over the feasts", () => {
    expect(add("2025-06-04", 1)).toEqual({ date: "2025-06-11", tentative: false });
    expect(add("2024-04-08", 1)).toEqual({ date: "2024-04-14", tentative: false });
    const year = { to: civilDate("2025-01-01"), calendar: jordanCalendar };
    // 366 days, 104 of them weekend; 17 listed holidays, 2 of which fall on it; Christmas is expected only.
    expect(workingDaysBetween(civilDate("2024-01-01"), year)).toEqual({
      days: 247,
      tentative: true,
    });
  });

  test("are tentative from the end of the known range on", () => {
    expect(add("2026-03-30", 1)).toEqual({ date: "2026-03-31", tentative: false });
    expect(add("2026-03-31", 1)).toEqual({ date: "2026-04-01", tentative: true });
    expect(add("2025-06-25", 1)).toEqual({ date: "2025-06-29", tentative: true });
  });
});

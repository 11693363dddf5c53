// Covers: that dates, periods and working days are the same whatever zone the machine is set to, on the days around
// clock changes. The zones are set in this process; the whole suite is also run under several zones from outside.
// Does not cover locales: nothing here asks the runtime for one.
import { afterEach, describe, expect, test } from "vitest";
import { jordanCalendar } from "../calendars/jordan-calendar.ts";
import { periodContaining } from "../period/period-containing.ts";
import { periodsBetween } from "../period/periods-between.ts";
import { addWorkingDays } from "../working-calendar/add-working-days.ts";
import { workingDaysBetween } from "../working-calendar/working-days-between.ts";
import { addDays } from "./add-days.ts";
import { addMonths } from "./add-months.ts";
import { civilDateOfInstant } from "./civil-date-of-instant.ts";
import { daysBetween } from "./days-between.ts";
import { formatCivilDate } from "./format-civil-date.ts";
import { civilDate } from "./parse-civil-date.ts";
import { weekdayOf } from "./weekday-of.ts";

const zones = [
  "UTC",
  "Asia/Amman",
  "America/New_York",
  "Pacific/Kiritimati",
  "Pacific/Apia",
  "Australia/Lord_Howe",
  "America/Sao_Paulo",
];

// Clocks changed in these nights: Amman, New York, São Paulo at midnight, Lord Howe by half an hour; Apia had no
// 30 December 2011 at all.
const nights = [
  "2022-02-24",
  "2022-02-25",
  "2021-10-28",
  "2021-10-29",
  "2025-03-08",
  "2025-03-09",
  "2025-11-02",
  "2018-11-03",
  "2018-11-04",
  "2025-04-05",
  "2025-04-06",
  "2011-12-29",
  "2011-12-30",
  "2011-12-31",
  "1900-01-01",
  "2100-11-30",
];

const { TZ: machineZone } = process.env;

afterEach(() => {
  if (machineZone === undefined) Reflect.deleteProperty(process.env, "TZ");
  else setZone(machineZone);
});

function setZone(zone: string): void {
  Object.assign(process.env, { TZ: zone });
}

function everything(): unknown {
  return nights.map((text) => {
    const date = civilDate(text);
    const tomorrow = addDays(date, 1);
    return [
      tomorrow,
      daysBetween(date, tomorrow),
      weekdayOf(date),
      formatCivilDate(date, "ar"),
      addMonths(date, { months: 1, monthEnd: "clip" }),
      addMonths(date, { months: 1, monthEnd: "roll" }),
      periodContaining(date, "month"),
      periodsBetween(date, { to: addDays(date, 31), kind: "month" }),
      addWorkingDays(date, { days: 3, calendar: jordanCalendar }),
      workingDaysBetween(date, { to: addDays(date, 7), calendar: jordanCalendar }),
      civilDateOfInstant(`${text}T12:00:00Z`, { timeZone: "Asia/Amman" }),
    ];
  });
}

describe("the zone of the machine changes nothing", () => {
  test("although it does change what the machine calls midnight", () => {
    const offsets = zones.map((zone) => {
      setZone(zone);
      return new Date(Date.UTC(2025, 0, 1)).getTimezoneOffset();
    });
    expect(new Set(offsets).size).toBeGreaterThan(4);
  });

  test.each(zones)("%s", (zone) => {
    setZone("UTC");
    const inUtc = everything();
    setZone(zone);
    expect(everything()).toEqual(inUtc);
  });
});

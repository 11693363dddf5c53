import { CoreError } from "../error/core-error.ts";
import type { CivilDate } from "./civil-date.ts";

/** What can be wrong with the text of a date. */
type DateFault = "date.malformed" | "date.out-of-range";

/** The first and the last day of the range, for issues and errors. */
export const dateRange = { min: "1900-01-01", max: "2100-12-31" } as const;

export const msPerDay = 86_400_000;
export const firstDay = Date.UTC(1900, 0, 1) / msPerDay;
export const lastDay = Date.UTC(2100, 11, 31) / msPerDay;

const datePattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days since 1970-01-01, or what is wrong with the text. */
export function readDayNumber(input: unknown): number | DateFault {
  const match = typeof input === "string" ? datePattern.exec(input) : null;
  if (match === null) return "date.malformed";
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (!isDayOfCalendar(year, month, day)) return "date.malformed";
  const number = Date.UTC(year, month - 1, day) / msPerDay;
  // Date.UTC reads the years 0 to 99 as 1900 to 1999, so the year itself is judged.
  return year < 1900 || year > 2100 ? "date.out-of-range" : number;
}

/** Days since 1970-01-01 of a date; throws when the caller forged one. */
export function dayNumberOf(date: CivilDate): number {
  const number = readDayNumber(date);
  if (typeof number === "string") throw dateError(number);
  return number;
}

/** The date of a day number; throws when it leaves the range. */
export function civilDateOfDay(dayNumber: number): CivilDate {
  return new Date(dayInRange(dayNumber) * msPerDay).toISOString().slice(0, 10) as CivilDate;
}

/** The day number as given; throws when it leaves the range. */
export function dayInRange(dayNumber: number): number {
  if (!(dayNumber >= firstDay && dayNumber <= lastDay)) throw dateError("date.out-of-range");
  return dayNumber;
}

/** Whether the three numbers name a day that exists. */
export function isDayOfCalendar(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export function dateError(fault: DateFault): CoreError {
  return new CoreError(fault, dateFaultParams(fault));
}

export function dateFaultParams(fault: DateFault): Readonly<Record<string, string>> {
  return fault === "date.out-of-range" ? dateRange : {};
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

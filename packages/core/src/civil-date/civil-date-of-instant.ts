import { CoreError } from "../error/core-error.ts";
import type { CivilDate } from "./civil-date.ts";
import { dateError, isDayOfCalendar, msPerDay } from "./day-number.ts";
import { civilDate } from "./parse-civil-date.ts";

const instantPattern =
  /^(\d{4})-(\d{2})-(\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(?:[Zz]|([+-])(\d{2}):(\d{2}))$/;

/**
 * The date that a calendar on the wall showed at an instant, in a named time zone.
 *
 * Systems record instants; deadlines and periods count days. This is the one place where the first becomes the
 * second, so the zone is always named and never the machine's own. The rules of the zone are those of the runtime.
 *
 * @param instant - RFC 3339 with an offset: `2025-03-14T22:30:00Z` or `2025-03-15T01:30:00+03:00`.
 * @param options - `timeZone`, an IANA name such as `Asia/Amman`.
 * @throws {CoreError} date.malformed - the instant is not written so, or has no offset.
 * @throws {CoreError} date.out-of-range - the date is before 1900-01-01 or after 2100-12-31.
 * @throws {CoreError} date.unknown-time-zone - the runtime does not know the zone.
 * @example
 * ```ts
 * import { civilDateOfInstant } from "@aht-jo/core";
 * civilDateOfInstant("2025-03-14T22:30:00Z", { timeZone: "Asia/Amman" }); //=> "2025-03-15"
 * civilDateOfInstant("2025-03-14T22:30:00Z", { timeZone: "Europe/London" }); //=> "2025-03-14"
 * civilDateOfInstant("2025-03-14T22:30:00", { timeZone: "Asia/Amman" }); //=> throws date.malformed
 * ```
 * @category Civil dates
 */
export function civilDateOfInstant(
  instant: string,
  options: { readonly timeZone: string },
): CivilDate {
  const time = readInstant(instant);
  const parts = zoneFormat(options.timeZone).formatToParts(time);
  const part = (type: "year" | "month" | "day"): string =>
    parts.find((candidate) => candidate.type === type)?.value ?? "";
  return civilDate(`${part("year")}-${part("month")}-${part("day")}`);
}

/** Milliseconds since 1970-01-01T00:00:00Z, without the fraction of a second: no day begins inside a second. */
function readInstant(instant: string): number {
  const match = instantPattern.exec(instant);
  if (match === null) throw dateError("date.malformed");
  const number = (group: number): number => Number(match[group] ?? 0);
  const [year, month, day] = [number(1), number(2), number(3)];
  const [hour, minute, second] = [number(4), number(5), number(6)];
  const [offsetHour, offsetMinute] = [number(8), number(9)];
  if (
    !isDayOfCalendar(year, month, day) ||
    hour > 23 ||
    minute > 59 ||
    second > 60 ||
    offsetHour > 23 ||
    offsetMinute > 59
  ) {
    throw dateError("date.malformed");
  }
  // A day on either side can still be inside the range in another zone.
  if (year < 1899 || year > 2101) throw dateError("date.out-of-range");
  const offset = (match[7] === "-" ? -1 : 1) * (offsetHour * 60 + offsetMinute);
  const time = Date.UTC(year, month - 1, day, hour, minute - offset, Math.min(second, 59));
  // A leap second is the last of its day in UTC, and belongs to that day.
  if (second === 60 && (time + 1000) % msPerDay !== 0) throw dateError("date.malformed");
  return time;
}

const zoneFormats = new Map<string, Intl.DateTimeFormat>();

function zoneFormat(timeZone: string): Intl.DateTimeFormat {
  const known = zoneFormats.get(timeZone);
  if (known !== undefined) return known;
  const format = makeZoneFormat(timeZone);
  zoneFormats.set(timeZone, format);
  return format;
}

function makeZoneFormat(timeZone: string): Intl.DateTimeFormat {
  // Without a name Intl would silently take the zone of the machine.
  if (typeof timeZone !== "string") throw new CoreError("date.unknown-time-zone");
  try {
    return new Intl.DateTimeFormat("en-US", {
      timeZone,
      calendar: "gregory",
      numberingSystem: "latn",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
    });
  } catch {
    // The cause repeats the name it was given, so it is not passed on.
    throw new CoreError("date.unknown-time-zone");
  }
}

// Covers: which instants are read, on which day they fall in a zone, and what is refused.
// Does not cover the correctness of the runtime's time zone database, beyond the Jordanian changes named here.
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CoreError } from "../error/core-error.ts";
import { civilDateOfInstant } from "./civil-date-of-instant.ts";
import { civilDateOfDay } from "./day-number.ts";

const amman = { timeZone: "Asia/Amman" };
const throwing = (code: string) => expect.objectContaining({ name: "CoreError", code });

describe("an instant falls on the day that the zone's wall calendar shows", () => {
  test.each([
    ["2025-03-14T20:59:59Z", "2025-03-14"],
    ["2025-03-14T21:00:00Z", "2025-03-15"],
    ["2025-03-14T20:59:59.999999999Z", "2025-03-14"],
    ["2025-03-15T00:00:00+03:00", "2025-03-15"],
    ["2025-03-14T23:59:59+03:00", "2025-03-14"],
    ["2025-03-14T16:00:00-05:00", "2025-03-15"],
    ["2025-03-14t21:00:00z", "2025-03-15"],
    ["2025-03-14T21:00:00-00:00", "2025-03-15"],
    // Summer and winter in the years when Jordan changed its clocks; on 28 October 2022 it stopped.
    ["2022-02-24T21:59:59Z", "2022-02-24"],
    ["2022-02-24T22:00:00Z", "2022-02-25"],
    ["2022-07-01T21:00:00Z", "2022-07-02"],
    ["2023-01-15T21:00:00Z", "2023-01-16"],
  ])("%s in Amman is %s", (instant, date) => {
    expect(civilDateOfInstant(instant, amman)).toBe(date);
  });

  test("the same instant falls on two dates on the two sides of the date line", () => {
    const instant = "2025-01-01T10:30:00Z";
    expect(civilDateOfInstant(instant, { timeZone: "Pacific/Kiritimati" })).toBe("2025-01-02");
    expect(civilDateOfInstant(instant, { timeZone: "Pacific/Pago_Pago" })).toBe("2024-12-31");
  });

  test("a leap second belongs to the day that it ends in UTC", () => {
    const utc = { timeZone: "UTC" };
    expect(civilDateOfInstant("2016-12-31T23:59:60Z", utc)).toBe("2016-12-31");
    expect(civilDateOfInstant("2017-01-01T01:59:60+02:00", utc)).toBe("2016-12-31");
    expect(() => civilDateOfInstant("2016-12-31T12:00:60Z", utc)).toThrow(
      throwing("date.malformed"),
    );
  });

  test("how the offset is written does not matter", () => {
    const seconds = fc.integer({ min: Date.UTC(2023, 0) / 1000, max: Date.UTC(2100, 0) / 1000 });
    const offsets = fc.integer({ min: -1439, max: 1439 });
    fc.assert(
      fc.property(seconds, offsets, (second, offset) => {
        const local = new Date((second + offset * 60) * 1000).toISOString().slice(0, 19);
        const [h, m] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
        const sign = offset < 0 ? "-" : "+";
        const two = (n: number) => String(n).padStart(2, "0");
        const date = civilDateOfInstant(`${local}${sign}${two(h)}:${two(m)}`, amman);
        expect(date).toBe(civilDateOfDay(Math.floor((second + 3 * 3600) / 86_400)));
      }),
    );
  });
});

describe("an instant must be written in full, with its offset", () => {
  test.each([
    "",
    "2025-03-14",
    "2025-03-14T21:00:00",
    "2025-03-14T21:00Z",
    "2025-03-14 21:00:00Z",
    "2025-03-14T24:00:00Z",
    "2025-03-14T21:60:00Z",
    "2025-03-14T21:00:61Z",
    "2025-03-14T21:00:00.Z",
    "2025-03-14T21:00:00+0300",
    "2025-03-14T21:00:00+24:00",
    "2025-03-14T21:00:00+03:60",
    "2025-02-30T21:00:00Z",
    "2025-13-01T21:00:00Z",
    "2025-03-14T21:00:00Z ",
  ])("%j is malformed", (instant) => {
    expect(() => civilDateOfInstant(instant, amman)).toThrow(throwing("date.malformed"));
  });
});

describe("the range is that of dates, in the zone that was asked for", () => {
  test("a day outside in UTC may be inside in Amman, and the other way round", () => {
    expect(civilDateOfInstant("1899-12-31T23:00:00Z", amman)).toBe("1900-01-01");
    expect(() => civilDateOfInstant("2100-12-31T23:00:00Z", amman)).toThrow(
      throwing("date.out-of-range"),
    );
    expect(() => civilDateOfInstant("1899-12-31T12:00:00Z", amman)).toThrow(
      throwing("date.out-of-range"),
    );
    expect(() => civilDateOfInstant("0025-03-14T12:00:00Z", amman)).toThrow(
      throwing("date.out-of-range"),
    );
  });
});

describe("the zone must be one that the runtime knows", () => {
  test("an unknown one is refused without repeating it", () => {
    expect.assertions(2);
    try {
      civilDateOfInstant("2025-03-14T21:00:00Z", { timeZone: "Asia/Nowhere" });
    } catch (error) {
      expect(error).toEqual(new CoreError("date.unknown-time-zone"));
      expect(error).not.toHaveProperty("cause");
    }
  });

  test("a missing one, as in a configuration file, does not become the zone of the machine", () => {
    const options: { timeZone: string } = JSON.parse("{}");
    expect(() => civilDateOfInstant("2025-03-14T21:00:00Z", options)).toThrow(
      throwing("date.unknown-time-zone"),
    );
  });
});

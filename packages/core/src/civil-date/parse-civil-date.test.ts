// Covers: which texts are dates, and what is said of those that are not. Does not cover arithmetic.
import { describe, expect, test } from "vitest";
import { CoreError } from "../error/core-error.ts";
import { civilDate, isCivilDate, parseCivilDate } from "./parse-civil-date.ts";

const dates = ["1900-01-01", "1970-01-01", "2000-02-29", "2024-02-29", "2025-12-31", "2100-12-31"];

const malformed: readonly unknown[] = [
  "",
  "2025",
  "2025-3-14",
  "2025-03-14T00:00:00Z",
  " 2025-03-14",
  "2025-03-14\n",
  "14/03/2025",
  "2025-00-10",
  "2025-13-10",
  "2025-01-00",
  "2025-01-32",
  "2025-04-31",
  "2025-02-29",
  "1900-02-29",
  "2100-02-29",
  "+02025-01-01",
  "-2025-01-01",
  "٢٠٢٥-٠٣-١٤",
  "２０２５-03-14",
  20250314,
  Number.NaN,
  null,
  undefined,
  new Date(0),
  ["2025-03-14"],
  { toString: () => "2025-03-14" },
];

const outOfRange = ["0000-02-29", "0025-03-14", "1899-12-31", "2101-01-01", "9999-12-31"];

describe("a date is a day of the calendar written YYYY-MM-DD", () => {
  test.each(dates)("%s", (text) => {
    expect(isCivilDate(text)).toBe(true);
    expect(civilDate(text)).toBe(text);
    expect(parseCivilDate(text)).toEqual({ ok: true, value: text });
  });
});

describe("anything else is malformed, and is not repeated in the issue", () => {
  test.each(malformed.map((input) => [input]))("%j", (input) => {
    expect(isCivilDate(input)).toBe(false);
    expect(parseCivilDate(input, ["dates", 3])).toEqual({
      ok: false,
      issues: [{ code: "date.malformed", path: ["dates", 3], params: {} }],
    });
  });
});

describe("a day outside 1900-01-01 to 2100-12-31 is out of range", () => {
  test.each(outOfRange)("%s", (text) => {
    expect(isCivilDate(text)).toBe(false);
    expect(parseCivilDate(text)).toEqual({
      ok: false,
      issues: [
        {
          code: "date.out-of-range",
          path: [],
          params: { min: "1900-01-01", max: "2100-12-31" },
        },
      ],
    });
  });
});

describe("a wrong literal is a mistake of the program", () => {
  test("it is thrown with the same code and without the text", () => {
    expect(() => civilDate("2025-02-30")).toThrow(new CoreError("date.malformed"));
    expect(() => civilDate("1899-12-31")).toThrow(
      expect.objectContaining({
        code: "date.out-of-range",
        params: { min: "1900-01-01", max: "2100-12-31" },
        message: "date.out-of-range (min: 1900-01-01, max: 2100-12-31)",
      }),
    );
  });
});

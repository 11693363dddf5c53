// Covers: how a date is written for people in both languages, and that a forged date is not written. Does not cover layout or direction.
import { describe, expect, test } from "vitest";
import { locales } from "../localized/localized.ts";
import { addMonths } from "./add-months.ts";
import type { CivilDate } from "./civil-date.ts";
import { formatCivilDate } from "./format-civil-date.ts";
import { civilDate } from "./parse-civil-date.ts";

const months = Array.from({ length: 12 }, (_, n) =>
  addMonths(civilDate("2025-01-05"), { months: n, monthEnd: "error" }),
);

describe("a date is written with the name of its month", () => {
  test("in English", () => {
    expect(months.map((date) => formatCivilDate(date, "en"))).toEqual([
      "5 January 2025",
      "5 February 2025",
      "5 March 2025",
      "5 April 2025",
      "5 May 2025",
      "5 June 2025",
      "5 July 2025",
      "5 August 2025",
      "5 September 2025",
      "5 October 2025",
      "5 November 2025",
      "5 December 2025",
    ]);
  });

  test("in Arabic with the Levantine months and western digits", () => {
    expect(months.map((date) => formatCivilDate(date, "ar"))).toEqual([
      "5 كانون الثاني 2025",
      "5 شباط 2025",
      "5 آذار 2025",
      "5 نيسان 2025",
      "5 أيار 2025",
      "5 حزيران 2025",
      "5 تموز 2025",
      "5 آب 2025",
      "5 أيلول 2025",
      "5 تشرين الأول 2025",
      "5 تشرين الثاني 2025",
      "5 كانون الأول 2025",
    ]);
  });
});

describe("a forged date is a broken promise by the caller", () => {
  test.each([
    ["0791234567", "date.malformed"],
    ["2025-13-01", "date.malformed"],
    ["2025-02-30", "date.malformed"],
    ["", "date.malformed"],
    ["1899-12-31", "date.out-of-range"],
  ])("%s", (text, code) => {
    for (const locale of locales) {
      expect(() => formatCivilDate(text as CivilDate, locale)).toThrow(
        expect.objectContaining({ name: "CoreError", code }),
      );
    }
  });
});

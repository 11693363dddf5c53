// Covers: how a date is written for people in both languages. Does not cover layout or direction.
import { describe, expect, test } from "vitest";
import { addMonths } from "./add-months.ts";
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

// Covers: both languages have the same words with the same places for values, and Arabic is Arabic.
// Does not cover: whether the wording is good (read by people).
import { describe, expect, test } from "vitest";
import { ar } from "./ar.ts";
import { en } from "./en.ts";

const places = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "").sort();

describe("the fixed words of a report", () => {
  test("are the same in both languages", () => {
    expect(Object.keys(ar).sort()).toEqual(Object.keys(en).sort());
  });

  test.each(Object.entries(en))("%s names the same values in Arabic", (key, text) => {
    const arabic = new Map(Object.entries(ar)).get(key) ?? "";
    expect(places(arabic)).toEqual(places(text));
    expect(text.trim()).not.toBe("");
    if (key !== "list.separator") expect(arabic).toMatch(/[\u0600-\u06FF]/);
  });
});

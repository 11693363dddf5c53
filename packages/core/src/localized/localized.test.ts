// Covers: languages, their direction, and isolation. Not covered: how a browser lays the text out.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { directionOf, isolate, locales } from "./localized.ts";

describe("languages", () => {
  it("are English and Arabic, in that order", () => {
    expect(locales).toEqual(["en", "ar"]);
  });

  it("have a direction", () => {
    expect(locales.map(directionOf)).toEqual(["ltr", "rtl"]);
  });
});

describe("isolated text", () => {
  it("keeps every character, between one opening and one closing mark", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const isolated = isolate(text);
        expect(isolated.slice(1, -1)).toBe(text);
        expect(isolated.at(0)).toBe("\u2066");
        expect(isolated.at(-1)).toBe("\u2069");
      }),
    );
  });
});

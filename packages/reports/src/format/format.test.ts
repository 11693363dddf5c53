// Covers: numbers, percent intervals, the cleaning of text, and the isolation of dates, ranges and ids inside it.
// Does not cover: values inside a page (html/render-html.test.ts), dates and periods (core).
import { ratio } from "@aht-jo/core";
import { describe, expect, test } from "vitest";
import { cleanText } from "./clean-text.ts";
import { formatNumber } from "./format-number.ts";
import { formatPercent } from "./format-percent.ts";
import { formatRichText, formatValue } from "./format-value.ts";
import { plainText } from "./segment.ts";
import { textSegments } from "./text-segments.ts";

describe("a number", () => {
  test.each([
    [0, "0"],
    [999, "999"],
    [1000, "1,000"],
    [-1234567, "-1,234,567"],
  ])("%d is written %s", (n, text) => {
    expect(formatNumber(n)).toBe(text);
  });
});

describe("money in fils", () => {
  test.each([
    [0, "0"],
    [1500, "1.500"],
    [-250, "-0.250"],
    [2000000, "2,000"],
  ])("%d is written %s in dinars", (n, text) => {
    const value = { kind: "value", n, revision: "final" } as const;
    expect(formatValue({ kind: "observation", value, unit: "fils" }, "en")[0]?.text).toBe(text);
  });
});

describe("an interval of shares", () => {
  test("is rounded outwards, so that it contains what was computed", () => {
    expect(formatPercent({ lower: ratio(406, 1000), upper: ratio(601, 1000) })).toBe(
      "40-61\u00A0%",
    );
  });
  test("with equal ends is one number", () => {
    expect(formatPercent({ lower: ratio(1, 2), upper: ratio(1, 2) })).toBe("50\u00A0%");
    expect(formatPercent({ lower: ratio(2, 3), upper: ratio(2, 3) })).toBe("67\u00A0%");
  });
  test("never prints two different ends as one number unless they are the same", () => {
    expect(formatPercent({ lower: ratio(0, 1), upper: ratio(1, 1) })).toBe("0-100\u00A0%");
    expect(formatPercent({ lower: ratio(501, 1000), upper: ratio(502, 1000) })).toBe(
      "50-51\u00A0%",
    );
  });
});

describe("text", () => {
  test("keeps letters, joiners and balanced isolates of every language", () => {
    const kept = "نص\u200Cعربي \u20662024-2027\u2069 👩‍⚖️ é";
    expect(cleanText(kept)).toBe(kept);
  });
  test("loses overrides, unbalanced isolates, controls and broken characters", () => {
    expect(cleanText("a\u202Eb\u202Cc")).toBe("abc");
    expect(cleanText("a\u2067b")).toBe("ab");
    expect(cleanText("a\u2069b\u2066c")).toBe("abc");
    expect(cleanText("a\u0000b\u007Fc\uDC00d\uFFFFe\uFEFFf\uFFF9g")).toBe("abcdefg");
  });
  test("turns line breaks into spaces", () => {
    expect(cleanText("a\r\nb\u2028c\td")).toBe("a b c d");
  });

  test.each([
    ["في 2025-03-14.", "في \u20662025-03-14\u2069."],
    ["للأعوام 2024-2027", "للأعوام \u20662024-2027\u2069"],
    ["النشاط P1.G4.S2.A1 أولًا", "النشاط \u2066P1.G4.S2.A1\u2069 أولًا"],
    ["القانون 9/2009", "القانون \u20669/2009\u2069"],
    ["بين 72-78 % من", "بين \u206672-78 %\u2069 من"],
    ["نسبة 40% فقط", "نسبة \u206640%\u2069 فقط"],
    ["عدد 12 شخصًا", "عدد 12 شخصًا"],
    ["Sri Lanka, 2013", "\u2066Sri Lanka, 2013\u2069"],
    ["", ""],
  ])("isolates what has an order of its own: %s", (text, isolated) => {
    expect(plainText(textSegments(text, "ar"))).toBe(isolated);
  });
});

describe("a withheld number", () => {
  test.each([
    [0, 4, "<5"],
    [1, 4, "1-4"],
    [5, null, "\u22655"],
  ])("from %d to %s is written %s", (min, max, text) => {
    expect(formatValue({ kind: "withheld", min, max }, "en")[0]?.text).toBe(text);
  });
});

describe("a sentence that names a value it does not give", () => {
  test("is a broken promise", () => {
    const rich = { text: { en: "Of {n}.", ar: "من {n}." }, values: {} };
    expect(() => formatRichText(rich, "en")).toThrow(
      expect.objectContaining({ code: "text.value-missing", params: { name: "n" } }),
    );
  });
});

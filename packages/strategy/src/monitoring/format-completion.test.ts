// Covers: the text of a completion in both languages, the direction of rounding, and what has no figure. Not covered:
// how digits are rounded (core), and pages around the text (reports).
import { isolate, type Ratio, ratio } from "@aht-jo/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatCompletion } from "./format-completion.ts";

const interval = (lower: Ratio, upper: Ratio) => ({ kind: "interval", lower, upper }) as const;

describe("a completion in words", () => {
  it.each([
    ["both ends", ratio(3, 5), ratio(7, 10), 0, "60-70\u00A0%"],
    ["everything is open", ratio(0, 1), ratio(1, 1), 0, "0-100\u00A0%"],
    ["ends are rounded outwards", ratio(606, 1000), ratio(701, 1000), 0, "60-71\u00A0%"],
    ["ends that nearly meet stay two", ratio(501, 1000), ratio(502, 1000), 0, "50-51\u00A0%"],
    ["nearly all is not all", ratio(996, 1000), ratio(996, 1000), 0, "99\u00A0%"],
    ["one number is rounded to the nearest", ratio(667, 1000), ratio(667, 1000), 0, "67\u00A0%"],
    ["with decimals", ratio(1, 3), ratio(2, 3), 2, "33.33-66.67\u00A0%"],
    ["equal ends", ratio(1, 2), ratio(2, 4), 0, "50\u00A0%"],
    ["equal ends between two numbers", ratio(2, 3), ratio(2, 3), 1, "66.7\u00A0%"],
  ] as const)("%s", (_, lower, upper, decimals, text) => {
    expect(formatCompletion(interval(lower, upper), { locale: "en", decimals })).toBe(text);
    expect(formatCompletion(interval(lower, upper), { locale: "ar", decimals })).toBe(
      isolate(text),
    );
  });

  it.each([
    ["not-due", "not yet due", "لم يحن موعده"],
    ["not-applicable", "not applicable", "لا ينطبق"],
  ] as const)("without a figure says why: %s", (reason, en, ar) => {
    const missing = { kind: "missing", reason } as const;
    expect(formatCompletion(missing, { locale: "en", decimals: 0 })).toBe(en);
    expect(formatCompletion(missing, { locale: "ar", decimals: 0 })).toBe(ar);
  });

  it("always contains what was computed", () => {
    const percents = fc.tuple(fc.nat(1000), fc.nat(1000)).filter(([a, b]) => a !== b);
    fc.assert(
      fc.property(percents, fc.nat(3), ([a, b], decimals) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const text = formatCompletion(interval(ratio(low, 1000), ratio(high, 1000)), {
          locale: "en",
          decimals,
        });
        const [from, to] = text.replace("\u00A0%", "").split("-").map(Number);
        expect(from).toBeLessThanOrEqual(low / 10);
        expect(to).toBeGreaterThanOrEqual(high / 10);
      }),
    );
  });

  it("breaks the promise of core with decimals that are none", () => {
    expect(() =>
      formatCompletion(interval(ratio(0, 1), ratio(1, 1)), { locale: "en", decimals: -1 }),
    ).toThrow(expect.objectContaining({ code: "number.range" }));
  });
});

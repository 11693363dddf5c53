// Covers: which differences between two spellings count as none. Does not cover: different words.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldText } from "./fold-text.ts";

describe("folding", () => {
  it.each([
    ["  Ministry\tof  JUSTICE ", "ministry of justice"],
    ["Jordanian’s", "jordanian's"],
    ["الضَّحِيَّة", "الضحيه"],
    ["الـــعدل", "العدل"],
    ["إحالة أولى آمنة", "احاله اولي امنه"],
    ["مسؤول طارئ", "مسوول طاري"],
    ["\u2066P1\u2069", "p1"],
  ])("brings %j to %j", (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const once = foldText(text);
        expect(foldText(once)).toBe(once);
      }),
    );
  });
});

// Covers: folding, repair of encoding, and distance between spellings. Not covered: damage done twice over, or by code
// pages other than Windows-1252.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { closeUp, foldLabel } from "./fold-label.ts";
import { nearSpellings } from "./near-spellings.ts";
import { repairEncoding } from "./repair-encoding.ts";
import { spellingDistance } from "./spelling-distance.ts";

/** The damage itself: UTF-8 bytes read as Windows-1252. */
const damage = (text: string) =>
  new TextDecoder("windows-1252").decode(new TextEncoder().encode(text));

describe("broken encoding", () => {
  it.each(["Côte d'Ivoire", "Türkiye", "Curaçao", "São Tomé", "الأردن", "’", "Àà"])(
    "is undone in %s",
    (text) => {
      expect(repairEncoding(damage(text))).toBe(text);
    },
  );

  it.each(["Jordan", "Côte d'Ivoire", "الأردن", "Ã", "Ãx", "日本", "é", ""])(
    "is not seen in %j",
    (text) => {
      expect(repairEncoding(text)).toBe(null);
    },
  );

  it("is undone in any text with a letter beyond ASCII", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (text) => {
        fc.pre(/[^\0-\x7f]/.test(text));
        expect(repairEncoding(damage(text))).toBe(text);
      }),
    );
  });
});

describe("folded labels", () => {
  it.each([
    ["Sri  Lanka", "sri lanka"],
    ["Guinea-Bissau", "guinea bissau"],
    ["Guinea\u2010Bissau", "guinea bissau"],
    ["Côte d’Ivoire", "cote d'ivoire"],
    ["CÃ´te d'Ivoire", "cote d'ivoire"],
    ["d\u00b4Ivoire", "d'ivoire"],
    ["\u0149", "'n"],
    ["إِيطـــالْيا", "ايطاليا"],
    ["المملكة الأردنية", "المملكه الاردنيه"],
    ["\u200eJordan\u200f ", "jordan"],
  ])("%j becomes %j", (label, folded) => {
    expect(foldLabel(label)).toBe(folded);
  });

  it("are closed up except between digits", () => {
    expect([closeUp("sri lanka"), closeUp("1 2"), closeUp("1 bis 2")]).toEqual([
      "srilanka",
      "1 2",
      "1bis2",
    ]);
  });

  it("stay as they are when folded again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (label) => {
        fc.pre(repairEncoding(foldLabel(label)) === null);
        expect(foldLabel(foldLabel(label))).toBe(foldLabel(label));
      }),
    );
  });
});

describe("the distance between spellings", () => {
  it.each([
    ["jordan", "jordan", 0],
    ["jordan", "jordn", 1],
    ["jordan", "jorddan", 1],
    ["jordan", "jorban", 1],
    ["jordan", "jodran", 1],
    ["jordan", "ojrdan", 1],
    ["jordan", "jordna", 1],
    ["phillipines", "philippines", 2],
    ["slovakia", "slovenia", 2],
    ["iran", "mali", null],
    ["", "ab", 2],
    ["", "abc", null],
  ])("from %j to %j is %j", (a, to, distance) => {
    expect(spellingDistance(a, { to, max: 2 })).toBe(distance);
  });

  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 6 });

  it("is the same both ways", () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(spellingDistance(a, { to: b, max: 9 })).toBe(spellingDistance(b, { to: a, max: 9 }));
      }),
    );
  });

  it.each([1, 2])("of up to %i is found in a list as by comparing with every entry", (max) => {
    fc.assert(
      fc.property(word, fc.uniqueArray(word), (text, list) => {
        const near = nearSpellings(list, { max })(text);
        const every = list.flatMap((other) => {
          const distance = other === text ? null : spellingDistance(text, { to: other, max });
          return distance === null ? [] : [{ near: other, distance }];
        });
        expect(new Set(near)).toEqual(new Set(every));
      }),
    );
  });
});

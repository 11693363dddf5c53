// Covers: tones differ in what is drawn and not by colour alone, and no mark leaves its box.
// Does not cover: the colours (html/style), how bars are put together (render-html.test.ts).
import { describe, expect, test } from "vitest";
import type { Tone } from "../document/value.ts";
import { toneSvg } from "./tone-svg.ts";

const tones: readonly Tone[] = ["done", "partial", "open", "stopped", "silent", "waiting", "alert"];
const box = { x: 13, y: 2, width: 37, height: 14 };
const marks = (tone: Tone): string => / d="([^"]*)"/.exec(toneSvg(tone, box).source)?.[1] ?? "";

describe("the tones", () => {
  test("of states that stand side by side have marks of their own, beside solid and empty", () => {
    const marked = tones.filter((tone) => marks(tone) !== "");
    expect(marked).toEqual(["partial", "stopped", "silent", "alert"]);
    expect(new Set(marked.map(marks)).size).toBe(4);
  });

  test.each(tones)("%s stays inside its box", (tone) => {
    for (const [, x, y] of marks(tone).matchAll(/[ML]([\d.-]+) ([\d.-]+)/g)) {
      expect(Number(x)).toBeGreaterThanOrEqual(box.x);
      expect(Number(x)).toBeLessThanOrEqual(box.x + box.width);
      expect(Number(y)).toBeGreaterThanOrEqual(box.y);
      expect(Number(y)).toBeLessThanOrEqual(box.y + box.height);
    }
  });

  test("has no mark in a box without room", () => {
    const narrow = { ...box, width: 0 };
    expect(toneSvg("alert", narrow).source).not.toContain("<path");
  });
});

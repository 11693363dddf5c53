// Covers: whether two times in force have a case in common, for every pair of anchors. Not covered: what follows from it
// for rules (check-rule-set-doc.time.test.ts).
import { civilDate } from "@aht-jo/core";
import { describe, expect, it } from "vitest";
import type { Anchor } from "./rule.ts";
import { canMeet } from "./versions-meet.ts";

const old = (anchor: Anchor) =>
  ({ from: civilDate("2024-01-01"), to: civilDate("2025-01-01"), anchor }) as const;
const young = (anchor: Anchor) =>
  ({ from: civilDate("2025-01-01"), to: civilDate("2026-01-01"), anchor }) as const;
const open = (anchor: Anchor) => ({ from: civilDate("2024-06-01"), anchor }) as const;
const born = { fact: "bornOn" };

describe("times in force", () => {
  it.each<[Anchor, Anchor, boolean, boolean]>([
    ["event", "event", false, true],
    ["fileOpened", "fileOpened", false, true],
    [born, { fact: "bornOn" }, false, true],
    [born, { fact: "died" }, true, true],
    [born, "event", true, true],
    ["event", born, true, true],
    ["fileOpened", born, true, true],
    [born, "fileOpened", true, true],
  ])("by %j and %j", (one, other, later, overlapping) => {
    expect(canMeet(old(one), young(other))).toBe(later);
    expect(canMeet(young(one), old(other))).toBe(later);
    expect(canMeet(old(one), open(other))).toBe(overlapping);
    expect(canMeet(open(one), young(other))).toBe(overlapping);
    expect(canMeet(old(one), old(other))).toBe(true);
  });

  it("of the opening and of what happens later meet unless the file would be opened afterwards", () => {
    expect(canMeet(old("fileOpened"), young("event"))).toBe(true);
    expect(canMeet(young("event"), old("fileOpened"))).toBe(true);
    expect(canMeet(young("fileOpened"), old("event"))).toBe(false);
    expect(canMeet(old("event"), young("fileOpened"))).toBe(false);
  });
});

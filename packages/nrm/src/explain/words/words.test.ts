// Covers: that both languages have the same phrases with the same parts, each in its own letters, and that none gives an
// order. Not covered: how the phrases are put together (explain.test.ts).
import { describe, expect, it } from "vitest";
import { ar } from "./ar.ts";
import { en } from "./en.ts";

const names = Object.keys(en) as (keyof typeof en)[];
const parts = (phrase: string) => (phrase.match(/\{\w+\}/g) ?? []).toSorted();

describe("the words of an explanation", () => {
  it("are the same phrases in both languages", () => {
    expect(Object.keys(ar)).toEqual(names);
  });

  it.each(names)("%s has the same parts in both languages", (name) => {
    expect(parts(ar[name])).toEqual(parts(en[name]));
    expect(ar[name].replace(/\{\w+\}/g, "")).not.toMatch(/[A-Za-z]/);
    expect(en[name]).not.toMatch(/[\u0600-\u06ff]/);
  });

  it("give no order", () => {
    const says = Object.values(en).join(" ");
    expect(says).not.toMatch(/\b(must|shall|have to|do not|stop|refuse|reject)\b/i);
    expect(Object.values(ar).join(" ")).not.toMatch(/يجب|يتوجب|لا يجوز|عليك/);
  });
});

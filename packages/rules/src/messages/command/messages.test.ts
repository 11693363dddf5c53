// Covers: that both languages say every issue of a command with the same parameters. Not covered: whether they say it
// well; that the codes are complete is a matter of types.
import { describe, expect, it } from "vitest";
import { ar } from "./ar.ts";
import { en } from "./en.ts";

const placeholders = (text: string) =>
  [...text.matchAll(/\{(\w+)(?::kind)?\}/g)].map(([, name]) => name).sort();

describe("messages of commands", () => {
  it("exist in both languages", () => {
    expect(Object.keys(ar).sort()).toEqual(Object.keys(en).sort());
  });

  it.each(Object.entries(en))("%s names the same parameters in both", (code, text) => {
    expect(placeholders(ar[code as keyof typeof ar])).toEqual(placeholders(text));
    expect(ar[code as keyof typeof ar]).toMatch(/[\u0600-\u06ff]/);
  });
});

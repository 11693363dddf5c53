// Covers: that both languages say every problem of a successor, with the same parameters. Not covered: the quality of
// the Arabic, which a reader has to judge.
import { describe, expect, it } from "vitest";
import { ar } from "./ar.ts";
import { en } from "./en.ts";

const placeholders = (text: string) =>
  [...text.matchAll(/\{(\w+)(?::kind)?\}/g)].map(([, name]) => name).sort();

describe("the problems of a successor", () => {
  it("have the same codes and parameters in both languages", () => {
    expect(Object.keys(ar)).toEqual(Object.keys(en));
    for (const code of Object.keys(en) as (keyof typeof en)[])
      expect(placeholders(ar[code])).toEqual(placeholders(en[code]));
  });

  it("are said in Arabic with Arabic letters alone", () => {
    for (const text of Object.values(ar)) {
      expect(text).toMatch(/^\p{Script=Arabic}.*[.]$/u);
      expect(text.replace(/\u2066[^\u2069]*\u2069|\{\w+\}/g, "")).not.toMatch(/[A-Za-z0-9]/);
    }
  });
});

// Covers: parity of the two languages and the form of the sentences. Not covered: the quality of the Arabic, which a
// reader has to judge.
import { locales } from "@aht-jo/core";
import { describe, expect, it } from "vitest";
import { ruleTitles } from "../reconcile/rule-titles.ts";
import { indicatorsMessages } from "./indicators-messages.ts";

const { en, ar } = indicatorsMessages;
const codes = Object.keys(en) as (keyof typeof en)[];
const placeholders = (text: string) =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe("both languages", () => {
  it("have the same codes", () => {
    expect(Object.keys(ar).sort()).toEqual([...codes].sort());
  });

  it.each(codes)("%s has the same parameters, an English and an Arabic sentence", (code) => {
    expect(placeholders(ar[code])).toEqual(placeholders(en[code]));
    expect(en[code]).toMatch(/^[A-Z].*[.]$/);
    expect(en[code]).not.toMatch(/\p{Script=Arabic}/u);
    expect(ar[code]).toMatch(/^\p{Script=Arabic}.*[.]$/u);
    expect(ar[code].replace(/\{\w+\}/g, "")).not.toMatch(/[A-Za-z0-9]/);
  });

  it("say what is wrong and what to do", () => {
    for (const locale of locales) {
      for (const code of codes) {
        expect(indicatorsMessages[locale][code].split(/[.,؛;،]\s/).length).toBeGreaterThan(1);
      }
    }
  });

  it("have a heading for every rule", () => {
    for (const { en, ar } of Object.values(ruleTitles)) {
      expect(en).toMatch(/^[A-Z][^.]*$/);
      expect(ar).toMatch(/^\p{Script=Arabic}[^A-Za-z.]*$/u);
    }
  });
});

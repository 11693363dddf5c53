// Covers: parity of the two languages, and that every issue code of the package has a sentence that says what to do.
// Not covered: the quality of the Arabic, which a reader has to judge, and which check gives which code (schema/).
import { coreMessages, formatIssue, isolate, issue } from "@aht-jo/core";
import { describe, expect, it } from "vitest";
import { ar } from "./ar.ts";
import { en } from "./en.ts";
import type { StrategyIssueCode } from "./strategy-issue-code.ts";
import { strategyMessages } from "./strategy-messages.ts";

const codes = Object.keys(en) as StrategyIssueCode[];
const placeholders = (text: string) =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe("both languages", () => {
  it("have the same codes", () => {
    expect(Object.keys(ar).sort()).toEqual(Object.keys(en).sort());
  });

  it.each(codes)("%s has the same parameters, an English and an Arabic sentence", (code) => {
    expect(placeholders(ar[code])).toEqual(placeholders(en[code]));
    expect(en[code]).toMatch(/^[A-Z{].*[.]$/);
    expect(en[code]).not.toMatch(/\p{Script=Arabic}/u);
    expect(ar[code]).toMatch(/^\p{Script=Arabic}.*[.]$/u);
    expect(ar[code].replace(/\{\w+\}/g, "")).not.toMatch(/[A-Za-z0-9]/);
  });

  it.each(codes)("%s says what is wrong and what to do", (code) => {
    expect(en[code].split(/[.:;]\s/).length).toBeGreaterThan(1);
    expect(ar[code].split(/[.:؛]\s/).length).toBeGreaterThan(1);
  });
});

describe("the table of the package", () => {
  it("holds core's sentences too, and replaces none of them", () => {
    expect(strategyMessages.en).toEqual({ ...en, ...coreMessages.en });
    expect(strategyMessages.ar).toEqual({ ...ar, ...coreMessages.ar });
  });

  it("isolates ids in Arabic", () => {
    const found = issue("plan.unknown-id", [], { id: "P1.G9" });
    expect(formatIssue(found, { locale: "ar", messages: strategyMessages })).toContain(
      isolate("P1.G9"),
    );
  });
});

// Covers: both languages have a sentence for every issue code, with the same placeholders, that says what to do; no
// code is also a code of core. Does not cover: the quality of the Arabic, which a reader has to judge.
import { coreMessages, formatIssue, issue } from "@aht-jo/core";
import { describe, expect, it } from "vitest";
import type { VocabularyIssueCode } from "./issue-code.ts";
import { vocabularyMessages as messages } from "./vocabulary-messages.ts";

const codes = Object.keys(messages.en) as VocabularyIssueCode[];
const placeholders = (sentence: string) => (sentence.match(/\{\w+\}/g) ?? []).toSorted();

describe("the sentences for issues", () => {
  it("exist in both languages for the same codes", () => {
    expect(Object.keys(messages.ar)).toEqual(codes);
  });

  it.each(codes)("%s has the same placeholders in both languages", (code) => {
    expect(placeholders(messages.ar[code])).toEqual(placeholders(messages.en[code]));
  });

  it.each(codes)("%s is in Arabic in the Arabic table", (code) => {
    const plain = messages.ar[code].replace(/\{\w+\}/g, "");
    expect(plain).toMatch(/^\p{Script=Arabic}.*\.$/u);
    expect(plain).not.toMatch(/[A-Za-z]/);
    expect(messages.en[code]).not.toMatch(/\p{Script=Arabic}/u);
  });

  it.each(codes)("%s says what is wrong and what to do", (code) => {
    expect(messages.en[code].split(/\.\s/)).toHaveLength(2);
    expect(messages.ar[code].split(/\.\s/)).toHaveLength(2);
  });

  it("share no code with core", () => {
    expect(codes.filter((code) => Object.hasOwn(coreMessages.en, code))).toEqual([]);
  });

  it("can be written out", () => {
    const found = issue("code.not-in-list", ["rows", 0], { list: "sex" });
    expect(formatIssue(found, { locale: "en", messages })).toContain("the list sex");
  });
});

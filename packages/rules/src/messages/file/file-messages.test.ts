// Covers: parity of the two languages for issues of files and events, and that each says what is wrong and what to do.
// Not covered: the quality of the Arabic, which a reader has to judge.
import { describe, expect, it } from "vitest";
import { ar } from "./ar.ts";
import { en } from "./en.ts";
import type { FileIssueCode } from "./file-issue-code.ts";

const codes = Object.keys(en) as FileIssueCode[];
const placeholders = (text: string) =>
  [...text.matchAll(/\{(\w+)(?::kind)?\}/g)].map(([, name]) => name).sort();

describe("issues of files and events", () => {
  it("have the same codes in both languages", () => {
    expect(Object.keys(ar).sort()).toEqual(Object.keys(en).sort());
  });

  it.each(codes)("%s says in both what is wrong and what to do", (code) => {
    expect(placeholders(ar[code])).toEqual(placeholders(en[code]));
    expect(en[code]).toMatch(/^[A-Z].*[.] .*[.]$/);
    expect(en[code]).not.toMatch(/\p{Script=Arabic}/u);
    expect(ar[code]).toMatch(/^\p{Script=Arabic}.*[.] يُرجى .*[.]$/u);
    expect(ar[code].replace(/\{\w+\}/g, "")).not.toMatch(/[A-Za-z0-9]/);
  });
});

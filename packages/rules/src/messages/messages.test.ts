// Covers: parity of the two languages, and that every issue code of the package has a sentence that says what to do and
// that the parameters of its issues can fill. Not covered: the quality of the Arabic, which a reader has to judge, and
// which check gives which code (document/, kernel/, schema/).
import { coreMessages, formatIssue, type Issue, isolate, issue } from "@aht-jo/core";
import { describe, expect, it } from "vitest";
import { checkRuleSetDoc } from "../document/check-rule-set-doc.ts";
import { badDocuments } from "../document/fixtures/bad-documents.ts";
import { houseWhere } from "../document/fixtures/house.ts";
import type { MoveRule } from "../document/rule.ts";
import type { RuleSetDoc } from "../document/rule-set-doc.ts";
import { ar as commandAr } from "./command/ar.ts";
import { en as commandEn } from "./command/en.ts";
import { ar as documentAr } from "./document/ar.ts";
import { en as documentEn } from "./document/en.ts";
import { ar as fileAr } from "./file/ar.ts";
import { en as fileEn } from "./file/en.ts";
import { rulesMessages } from "./rules-messages.ts";
import { ar as successionAr } from "./succession/ar.ts";
import { en as successionEn } from "./succession/en.ts";

const en: Readonly<Record<string, string>> = {
  ...documentEn,
  ...commandEn,
  ...fileEn,
  ...successionEn,
};
const ar: Readonly<Record<string, string>> = {
  ...documentAr,
  ...commandAr,
  ...fileAr,
  ...successionAr,
};
const sentences = Object.keys(en).map((code) => [code, en[code] ?? "", ar[code] ?? ""] as const);
const placeholders = (text: string) =>
  [...text.matchAll(/\{(\w+)(?::kind)?\}/g)].map(([, name]) => name).sort();

describe("both languages", () => {
  it("have the same codes", () => {
    expect(Object.keys(ar).sort()).toEqual(Object.keys(en).sort());
  });

  it.each(sentences)(
    "%s has the same parameters, an English and an Arabic sentence",
    (_, one, other) => {
      expect(placeholders(other)).toEqual(placeholders(one));
      expect(one).toMatch(/^[A-Z{].*[.]$/);
      expect(one).not.toMatch(/\p{Script=Arabic}/u);
      expect(other).toMatch(/^\p{Script=Arabic}.*[.]$/u);
      const bare = other.replace(/\u2066[^\u2069]*\u2069|\{\w+(:kind)?\}/g, "");
      expect(bare).not.toMatch(/[A-Za-z0-9“”"]/);
    },
  );

  it.each(sentences)("%s says what is wrong and what to do", (_, one, other) => {
    expect(one.split(/[.:;]\s/).length).toBeGreaterThan(1);
    expect(other.split(/[.:؛]\s/).length).toBeGreaterThan(1);
  });
});

describe("the table of the package", () => {
  it("holds the sentences of every part and of core, and none replaces another", () => {
    const tables = [documentEn, commandEn, fileEn, successionEn, coreMessages.en];
    const count = tables.reduce((sum, table) => sum + Object.keys(table).length, 0);
    expect(Object.keys(rulesMessages.en)).toHaveLength(count);
    expect(Object.keys(rulesMessages.ar)).toHaveLength(count);
  });

  it("says every issue of a document", () => {
    const issues = badDocuments.flatMap(([, , , doc]) => checkRuleSetDoc(doc));
    for (const found of issues)
      for (const locale of ["en", "ar"] as const)
        expect(formatIssue(found, { locale, messages: rulesMessages })).not.toMatch(/[{}]/);
  });

  it("names the rule in which an issue stands, and the name that is wrong", () => {
    const of = (doc: RuleSetDoc) => checkRuleSetDoc(doc)[0] ?? issue("");
    const say = (found: Issue, locale: "en" | "ar") =>
      formatIssue(found, { locale, messages: rulesMessages });
    const role = of(houseWhere<MoveRule>("open", { by: ["king"] }));
    expect(say(role, "en")).toBe(
      "Rule open: The document declares no such role: king. Check the name, or declare the role.",
    );
    expect(say(role, "ar")).toMatch(/^القاعدة \u2066open\u2069: /);
    const fact = of(houseWhere<MoveRule>("open", { when: { op: "fact", path: "isLost" } }));
    expect(say(fact, "en")).toMatch(/^Rule open: No fact .*: isLost\./);
    const dead = issue("rules.dead", ["rules", 0], { rule: "open" });
    expect(say(dead, "en")).toMatch(/^The rule open can never apply/);
  });

  it("isolates ids in Arabic", () => {
    const found = issue("rules.duplicate-rule", [], { id: "open" });
    expect(formatIssue(found, { locale: "ar", messages: rulesMessages })).toContain(
      isolate("open"),
    );
  });
});

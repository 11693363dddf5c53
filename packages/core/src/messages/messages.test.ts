// Covers: parity of the two languages, the sentences an issue becomes, merging, and paths. Not covered: the quality of
// the Arabic, which a reader has to judge.
import { describe, expect, it } from "vitest";
import { isolate, locales } from "../localized/localized.ts";
import { issue } from "../result/result.ts";
import { coreMessages } from "./core-messages.ts";
import { formatIssue } from "./format-issue.ts";
import { formatPath } from "./format-path.ts";
import { mergeMessages } from "./merge-messages.ts";

const placeholders = (text: string) =>
  [...text.matchAll(/\{(\w+)(?::kind)?\}/g)].map(([, name]) => name).sort();
const codes = Object.keys(coreMessages.en) as (keyof typeof coreMessages.en)[];
const missing = (params: object) => expect.objectContaining({ code: "message.missing", params });

describe("both languages", () => {
  it("have the same codes", () => {
    expect(Object.keys(coreMessages.ar).sort()).toEqual(Object.keys(coreMessages.en).sort());
  });

  it.each(codes)("%s has the same parameters, an English and an Arabic sentence", (code) => {
    const { en, ar } = { en: coreMessages.en[code], ar: coreMessages.ar[code] };
    expect(placeholders(ar)).toEqual(placeholders(en));
    expect(en).toMatch(/^[A-Z].*[.]$/);
    expect(en).not.toMatch(/\p{Script=Arabic}/u);
    expect(ar).toMatch(/^\p{Script=Arabic}.*[.]$/u);
    const plain = ar.replace(/\u2066[^\u2069]*\u2069/g, "").replace(/\{\w+(:kind)?\}/g, "");
    expect(plain).not.toMatch(/[A-Za-z0-9]/);
  });

  it("say what is wrong and what to do", () => {
    for (const locale of locales)
      for (const code of codes)
        expect(coreMessages[locale][code].split(/[.:؛;]\s/).length).toBeGreaterThan(1);
  });
});

describe("an issue becomes a sentence", () => {
  const found = issue("date.out-of-range", ["on"], { min: "1900-01-01", max: "2100-12-31" });

  it("with its parameters", () => {
    expect(formatIssue(found, { locale: "en", messages: coreMessages })).toContain(
      "from 1900-01-01 to 2100-12-31",
    );
  });

  it("with its parameters isolated in Arabic", () => {
    const text = formatIssue(found, { locale: "ar", messages: coreMessages });
    expect(text).toContain(isolate("1900-01-01"));
    expect(text).toContain(isolate("2100-12-31"));
    expect(text).not.toContain("{");
  });

  it("and parameters are text, never patterns", () => {
    const odd = issue("code.expected", [], { expected: "$& {min}" });
    expect(formatIssue(odd, { locale: "en", messages: coreMessages })).toContain("$& {min}");
  });

  it("with the parts for which it has every parameter", () => {
    const say = (params: Record<string, string | number>, locale: "en" | "ar" = "en") =>
      formatIssue(issue("code.unknown", [], params), { locale, messages: coreMessages });
    expect(say({ allowed: 2 })).toContain("(number of codes: 2). Choose");
    expect(say({ allowed: 2, codes: "en, ar" })).toContain("(number of codes: 2; en, ar). Choose");
    expect(say({ allowed: 2, codes: "en, ar" }, "ar")).toContain(isolate("en, ar"));
    expect(say({ allowed: 2, codes: "[a] {allowed}" })).toContain("2; [a] {allowed})");
    const messages = { en: { "odd.one": "A [mark] and [one {a} and {b}]." }, ar: {} };
    const odd = (params: Record<string, string>) =>
      formatIssue(issue("odd.one", [], params), { locale: "en", messages });
    expect(odd({ a: "x" })).toBe("A [mark] and .");
    expect(odd({ a: "x", b: "y" })).toBe("A [mark] and one x and y.");
  });

  it("with kinds of values in the words of the language", () => {
    const wrong = issue("type.mismatch", [], { expected: "list | text" });
    expect(formatIssue(wrong, { locale: "en", messages: coreMessages })).toContain("list or text");
    expect(formatIssue(wrong, { locale: "ar", messages: coreMessages })).toContain("قائمة أو نص");
    const other = issue("type.mismatch", [], { expected: "nan | toString" });
    expect(formatIssue(other, { locale: "ar", messages: coreMessages })).toContain(
      `${isolate("nan")} أو ${isolate("toString")}`,
    );
  });

  it("or an error of the program, when tables and issue do not belong together", () => {
    const options = { locale: "en", messages: coreMessages } as const;
    expect(() => formatIssue(issue("no.such"), options)).toThrow(
      missing({ code: "no.such", locale: "en" }),
    );
    expect(() => formatIssue(issue("toString"), options)).toThrow(
      missing({ code: "toString", locale: "en" }),
    );
    expect(() => formatIssue(issue("number.range", [], { min: 0 }), options)).toThrow(
      missing({ code: "number.range", locale: "en", param: "max" }),
    );
  });
});

describe("merged messages", () => {
  const ours = { en: { "ours.code": "Ours." }, ar: { "ours.code": "لنا." } };

  it("hold every code of every table", () => {
    const merged = mergeMessages(coreMessages, ours);
    for (const locale of locales)
      expect(merged[locale]).toEqual({ ...coreMessages[locale], ...ours[locale] });
  });

  it("take the later wording, and change no table", () => {
    const own = { en: { "list.empty": "Nothing." }, ar: { "list.empty": "لا شيء." } };
    const before = structuredClone(coreMessages);
    expect(mergeMessages(coreMessages, own).en["list.empty"]).toBe("Nothing.");
    expect(coreMessages).toEqual(before);
  });
});

describe("a path", () => {
  it.each([
    [[], "$"],
    [["rate"], "rate"],
    [[0], "[0]"],
    [["activities", 3, "rate"], "activities[3].rate"],
    [[0, "a", "P1.G1"], "[0].a[P1.G1]"],
  ])("%j is written %s", (path, text) => {
    expect(formatPath(path)).toBe(text);
  });
});

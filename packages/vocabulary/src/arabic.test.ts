// Covers: every text of this package that a person reads is there in both languages and set properly in Arabic.
// Does not cover: style and choice of words, which only a reader can judge.
import { describe, expect, it } from "vitest";
import * as codes from "./codes/index.ts";
import * as glossary from "./glossary/index.ts";
import * as main from "./index.ts";
import * as law from "./law/index.ts";

interface Found {
  readonly place: string;
  readonly en: string;
  readonly ar: string;
}

function localizedTexts(value: unknown, place: string): readonly Found[] {
  if (typeof value !== "object" || value === null) return [];
  const fields = value as Readonly<Record<string, unknown>>;
  const { en, ar } = fields;
  if (typeof en === "string" && typeof ar === "string") return [{ place, en, ar }];
  return Object.entries(fields).flatMap(([key, field]) => localizedTexts(field, `${place}/${key}`));
}

const texts = Object.entries({ ...main, ...codes, ...law, ...glossary }).flatMap(([name, value]) =>
  localizedTexts(value, name),
);
const outsiders = (isWrong: (text: Found) => boolean) =>
  texts.filter(isWrong).map((one) => `${one.place}: ${one.ar}`);

describe("texts in both languages", () => {
  it("are found throughout the package", () => {
    expect(texts.length).toBeGreaterThan(1900);
  });

  it("are never empty, padded or doubly spaced", () => {
    const untidy = (text: string) => text.trim() !== text || text === "" || text.includes("  ");
    expect(outsiders((one) => untidy(one.en) || untidy(one.ar))).toEqual([]);
  });

  it("have no Arabic letters in English", () => {
    expect(outsiders((one) => /[\u0600-\u06ff]/.test(one.en))).toEqual([]);
  });

  it("have Arabic letters in Arabic, and more of them than Latin ones outside names", () => {
    const bare = (text: string) =>
      text.replace(/\S+\.(?:com|net|org|ca|eu|me)\b|vic_\w+|T_\w+|Th\w+Family/g, "");
    const count = (text: string, letters: RegExp) => (bare(text).match(letters) ?? []).length;
    expect(
      outsiders(
        (one) =>
          count(one.ar, /[\u0621-\u064a]/g) === 0 ||
          count(one.ar, /[A-Za-z]/g) > count(one.ar, /[\u0621-\u064a]/g),
      ),
    ).toEqual([]);
  });

  it("use Arabic marks and no lengthening in Arabic", () => {
    expect(outsiders((one) => /[\u0621-\u064a]\s?[,;?]|\u0640/.test(one.ar))).toEqual([]);
  });

  it("write the crime with the spelling of the law", () => {
    expect(outsiders((one) => one.ar.includes("الإتجار"))).toEqual([]);
  });

  it("use the Levantine months", () => {
    const other =
      /(?<!\p{L})و?(?:يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر)(?!\p{L})/u;
    expect(outsiders((one) => other.test(one.ar))).toEqual([]);
  });

  it("use the digits of the other documents in Arabic", () => {
    expect(outsiders((one) => /[\u0660-\u0669]/.test(one.ar))).toEqual([]);
  });

  it("say the same numbers in both languages of a title", () => {
    const digits = (text: string) => (text.match(/\d{3,}/g) ?? []).toSorted().join(" ");
    const titles = outsiders(
      (one) => /title$|term$/.test(one.place) && digits(one.en) !== digits(one.ar),
    );
    expect(titles).toEqual([]);
  });
});

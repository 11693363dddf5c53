// Covers: what a narrative may and may not hold, in Western, Arabic-Indic and Eastern Arabic-Indic digits. Every number
// here is made up and out of service. Not covered: names, addresses and numbers spelled out in words, which no pattern
// finds.
import { describe, expect, it } from "vitest";
import { checkNarrativeText } from "./check-narrative-text.ts";
import { narrative } from "./narrative.ts";

const codes = (text: string) => checkNarrativeText(text).map((found) => found.code);
const toArabic = (text: string) =>
  text.replace(/[0-9]/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
const toEastern = (text: string) =>
  text.replace(/[0-9]/g, (digit) => String.fromCharCode(0x6f0 + Number(digit)));
const scripts = [(text: string) => text, toArabic, toEastern];

describe("ordinary official text passes, in every script", () => {
  it.each([
    "2025",
    "in 2024, 2025 and 2026",
    "in 2024 2025 2026",
    "2024-2027",
    "2024 – 2027",
    "2024/2025",
    "2024-25 and 2025-26",
    "from 2025-03-14 on",
    "2025-03-14T10:30:00",
    "2025/03/14",
    "14/3/2025",
    "14-03-2025",
    "14.3.2025",
    "on 14/3/2025 120 files",
    "1/1/2025-31/12/2025",
    "2025-01-01 – 2025-12-31",
    "1,250,000 JOD",
    "JOD 12,500,000.750",
    "between 1,250,000 and 1,300,000",
    "1,250,000-1,300,000",
    "12500.750",
    "from 72.25 - 78.50 percent",
    "0.125",
    "JD 250000",
    "Law No. 9 of 2009 as amended by Law No. 10 of 2021",
    "Decision 1234/2024",
    "Ref. 15/2/1234",
    "Article 3-1-2",
    "P1.G4.S2.A1, P4.G2.S1.I1",
    "Resolution 1325 (2000)",
    "In 2025 1200 inspectors were trained",
    "Trained: 12, 15, 200, 45, 1000, 20",
    "1,2,3,4,5,6,7,8,9",
    "150 (2024), 180 (2025)",
    "09:00-17:00 and 10:30-12:45",
    "hotlines 110 and 911",
    "117111",
    "رقم 9 لسنة 2009",
    "بلغ العدد 1200. وفي 2025 ارتفع",
    "2024\n2025\n2026",
    "1200\n1300\n1400",
    "room 12 @ ministry",
    "10:30",
    "3/4",
    "at 09:00, 09:30, 10:30 and 14:45:00",
    "09/2024, 10/2024, 11/2024",
    "045/2024, 046/2024; 047/2025",
    "12, 15, 200, 45, 1000, 1300",
    "0, 12, 15, 200, 45",
    "1200 • 1300 • 1400",
    "1200 | 1300 | 1400",
    "1200; 1300; 1400",
    "[120] [130] [140]",
    "+12%, +15%, +200%, +300%",
    "scale 1:25000",
    "962,000 and 96,200,000",
    "780,000,000 JOD and 2,000,000,000 JOD",
    "791,000,000-792,000,000",
    "1,250,000,000.500",
    "250000.50",
    "2024. 1200 files. 1300 calls",
  ])("%s", (text) => {
    for (const script of scripts) expect(codes(`Note: ${script(text)} (end)`)).toEqual([]);
  });
});

describe("a telephone number is refused, in every script", () => {
  it.each([
    "0700000000",
    "070 000 0000",
    "07-0000-0000",
    "070.000.0000",
    "(06) 000 0000",
    "06/0000000",
    "070/000/0000",
    "070,000,0000",
    "+962700000000",
    "+962 7 0000 0000",
    "+962 (0) 70 000 0000",
    "+962-70-000-0000",
    "00962 70 000 0000",
    "00962700000000",
    "962700000000",
    "770000000",
    "070 2024 000",
    "070_000_0000",
    "070\u2212000\u22120000",
    "070ـ000ـ0000",
    "070\u00a0000\u00a00000",
    "070\u200b000\u200f0000",
    "1 of 2025, 0700000000",
    "2025-03-14 0700000000",
    "15/0700000000",
    "070\u3164000\u31640000",
    "070\u115f000\u11600000",
    "070\uffa0000\uffa00000",
    "070\u2800000\u28000000",
    "070\u2028000\u20280000",
    "070·000·0000",
    "070•000•0000",
    "070:000:0000",
    "070;000;0000",
    "070|000|0000",
    "070~000~0000",
    "070 / 000 / 0000",
    "070 . 000 . 0000",
    "070, 000, 0000",
    "070 | 000 | 0000",
    "[070] [000] [0000]",
    "«070» «000» «0000»",
    "070     000     0000",
    "12, 070, 000, 0000",
    "+962, 70, 000, 0000",
    "962,700,000,001",
    "96,260,000,001",
    "770,000,001",
    "1,250,000-770,000,001",
    "770,000,001.500",
  ])("%s", (text) => {
    for (const script of scripts)
      expect(codes(`x ${script(text)}.`)).toEqual(["narrative.phone-number"]);
  });

  it("also in digits that only look different", () => {
    expect(codes("０７００００００００")).toEqual(["narrative.phone-number"]);
    expect(codes("𝟎𝟕𝟎𝟎𝟎𝟎𝟎𝟎𝟎𝟎")).toEqual(["narrative.phone-number"]);
    expect(codes("0\ufe0f\u20e37\ufe0f\u20e3000000")).toEqual(["narrative.phone-number"]);
  });
});

describe("an identity or passport number is refused, in every script", () => {
  it.each([
    "9000000000",
    "2000000000",
    "900 000 0000",
    "900-00-00000",
    "5000000",
    "500 0000",
    "X0000000",
    "x000000",
    "X 000000",
    "X-000000",
    "XX000000",
    "1250000",
    "1 250 000",
    "12345678901234567890",
    "9,000,000,001",
    "2,000,000,001",
    "1,000,000,000,000,000",
    "500000.001",
    "5000000.5",
    "500·000·0000",
  ])("%s", (text) => {
    for (const script of scripts)
      expect(codes(`x: ${script(text)}.`)).toEqual(["narrative.id-number"]);
  });

  it("also in digits of a script nobody expects", () => {
    expect(codes("९००००००००")).toEqual(["narrative.id-number"]);
  });
});

describe("the rest of a text", () => {
  it.each([
    ["a@b", ["narrative.email"]],
    ["write to someone@example.org today", ["narrative.email"]],
    ["someone＠example.org", ["narrative.email"]],
    ["", ["narrative.empty"]],
    [" \n\t ", ["narrative.empty"]],
    ["\u200b\u2066\u2069", ["narrative.empty"]],
    ["-- ... !", ["narrative.empty"]],
    ["Line one\nLine two\r\n\tand three", []],
    ["\u2066P1.G1\u2069 متأخر", []],
    ["a\u0000b", ["narrative.control-character"]],
    ["a\rb", ["narrative.control-character"]],
    ["a\u0085b", ["narrative.control-character"]],
    ["a\u202eb", ["narrative.control-character"]],
    ["a\u202ab\u202c", ["narrative.control-character"]],
    ["a\ud800b", ["narrative.control-character"]],
    ["abc\u2067def", ["narrative.control-character"]],
    ["abc\u2069def", ["narrative.control-character"]],
    ["\u2066a\u2069\u2069\u2066", ["narrative.control-character"]],
    ["\u2067a \u2066b\u2069 \u2068c\u2069\u2069", []],
    ["someone\u200f@example.org", ["narrative.email"]],
    ["a\u200b@\u200bb.co", ["narrative.email"]],
    ["a@\u2060b.co", ["narrative.email"]],
    ["a\u3164@b.co", ["narrative.email"]],
    ['"a"@b.co', ["narrative.email"]],
    ["“a”@b.co", ["narrative.email"]],
    ["a@[192.0.2.1]", ["narrative.email"]],
    ["the account @ministry (@committee)", []],
    ["تأخر التدريب بسبب نقص التمويل.", []],
  ])("%j", (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  it("may be 2,000 characters long, however many units each takes", () => {
    expect(codes("م".repeat(2000))).toEqual([]);
    expect(codes("𝒜".repeat(2000))).toEqual([]);
    expect(checkNarrativeText("م".repeat(2001))).toEqual([
      { code: "narrative.too-long", path: [], params: { max: 2000, length: 2001 } },
    ]);
  });

  it("is located by character, counted from 1", () => {
    expect(checkNarrativeText("𝒜\u2066b\u2069\u2067c", [])).toEqual([
      { code: "narrative.control-character", path: [], params: { position: 5 } },
    ]);
    expect(checkNarrativeText("𝒜b\u0007c\u0007", ["t"])).toEqual([
      { code: "narrative.control-character", path: ["t"], params: { position: 3 } },
    ]);
  });

  it("is checked for everything at once, and never repeated", () => {
    const text = `0700000000 +962 70 000 0000 X0000000 a@b.c \u0007${" ".repeat(2000)}`;
    const issues = checkNarrativeText(text);
    expect(issues.map(({ code }) => code)).toEqual([
      "narrative.too-long",
      "narrative.control-character",
      "narrative.phone-number",
      "narrative.id-number",
      "narrative.email",
    ]);
    for (const part of ["0700", "962", "X0", "a@b"])
      expect(JSON.stringify(issues)).not.toContain(part);
  });

  it("of ten megabytes is still checked in one go", () => {
    expect(codes("0-".repeat(5_000_000))).toEqual(["narrative.too-long", "narrative.phone-number"]);
  }, 120_000);

  it.each([
    "1,111",
    "1/1/2025-",
    "2024-",
    "a@",
    "7",
    " ",
    "(+",
    "A1",
    "1.5-",
    "0,",
    "0 , ",
    "0;",
    "07, ",
    "1,111,",
  ])(
    "of nothing but %j is still checked in one go",
    (unit) => {
      expect(codes(unit.repeat(100_000))[0]).toMatch(/too-long|empty/);
    },
    120_000,
  );
});

describe("narrative", () => {
  it("keeps the text as it was written", () => {
    const text = "  تأخر الافتتاح\n";
    expect(narrative({ text, lang: "ar", audience: "committee" })).toEqual({
      ok: true,
      value: { text, lang: "ar", audience: "committee" },
    });
  });

  it("refuses with every issue at the path of the text", () => {
    const refused = narrative({ text: "0700000000 a@b", lang: "en", audience: "public" });
    expect(refused.ok ? [] : refused.issues).toEqual([
      { code: "narrative.phone-number", path: ["text"], params: {} },
      { code: "narrative.email", path: ["text"], params: {} },
    ]);
  });
});

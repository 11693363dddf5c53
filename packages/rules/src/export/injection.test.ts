// Covers: no text can break out of a cell, an element, a diagram, whatever it holds, and every text can be read back.
// Each format is read by a strict reader of its own, written from its specification. Not covered: what the exports say
// (exports.test.ts), and how a given spreadsheet, browser or version of Mermaid shows it.
import { civilDate, locales } from "@aht-jo/core";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { compile } from "../document/compile.ts";
import { libraryDesk } from "../fixtures/library-desk.ts";
import { decisionTable } from "./decision-table.ts";
import { mermaidText } from "./mermaid-text.ts";
import { permissionTable } from "./permission-table.ts";
import type { RulesTable } from "./rules-table.ts";
import { tableCsv } from "./table-csv.ts";
import { tableHtml } from "./table-html.ts";
import { trackDiagram } from "./track-diagram.ts";

const hostile = [
  '=HYPERLINK("https://example.org","x")',
  "+1+1",
  "-2+3",
  "@SUM(A1)",
  "\t=1+1",
  "\r=1+1",
  "  =1+1",
  "\u200f=1+1",
  "\u2066=1+1",
  "＝1+1",
  '"quoted", and more',
  "two\r\nlines",
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "</td></tr></table>",
  "a & b &lt; c",
  "{title} {track} $& $1",
  "[*] --> s_active : x",
  '" as s_none',
  "state direction LR",
  "Direction  TB",
  "%%{init: {}}%%",
  "a #58; b; c # d %% e",
  "<<fork>> [[join]] {",
  "end note",
  "1. **bold** _x_ `y` $$z$$",
  "ﬂ°°58¶ß",
  "النص: «هنا»؛ و[هناك]",
  "😀 𐍈",
];
const anyText = fc.oneof(
  fc.constantFrom(...hostile),
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary" }),
  fc
    .array(fc.oneof(fc.constantFrom(...hostile), fc.constantFrom(..."=+-@\"',;:#%<>&[]{}\n\r\t ")))
    .map((pieces) => pieces.join("")),
);

/** Fields of RFC 4180; null when the text is not of that form. */
function csvFields(text: string): readonly (readonly string[])[] | null {
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  const lines: string[][] = [[]];
  while (field.lastIndex < text.length) {
    const found = field.exec(text);
    if (found === null) return null;
    lines.at(-1)?.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? "");
    if (found[3] === "\r\n") lines.push([]);
  }
  return lines.slice(0, -1);
}

/** The texts between the elements that exports write; null when there is any other. */
function htmlTexts(html: string): readonly string[] | null {
  const element =
    /<\/?(?:table|caption|thead|tbody|tr|td|bdi|br)>|<tr data-assumed>|<\/th>|<th scope="(?:col|row)">|<table lang="(?:en|ar)" dir="(?:ltr|rtl)" data-rule-set="[\w:&#;]*">/g;
  const texts = html.split(element).filter((text) => text !== "" && text !== "\n");
  if (texts.some((text) => /[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/.test(text))) return null;
  const signs: Readonly<Record<string, string>> = {
    amp: "&",
    lt: "<",
    gt: ">",
    quot: '"',
    "#39": "'",
  };
  return texts.map((text) => text.replace(/&([\w#]+);/g, (_, name: string) => signs[name] ?? "?"));
}

/** The text that Mermaid shows for what was written; null when something in it has a meaning of its own. */
function mermaidRead(written: string): string | null {
  if (!/^(?:[\p{L}\p{M}\p{Nd} (),،]|#\d+;)*$/u.test(written) || /direction/i.test(written))
    return null;
  return written.replace(/#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}

const tableOf = (texts: readonly string[]): RulesTable => ({
  locale: "ar",
  ruleSet: "sha256:0",
  caption: [[{ kind: "text", text: texts[0] ?? "" }]],
  columns: [
    { id: "a", heading: [{ kind: "text", text: "A" }] },
    { id: "b", heading: [{ kind: "id", text: texts[0] ?? "" }] },
  ],
  rows: texts.map((text) => ({
    id: "r",
    isAssumed: true,
    cells: [[[{ kind: "id", text }]], [[{ kind: "text", text }]]],
  })),
});

const formula = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r]/u;

describe("comma-separated values", () => {
  test("give every text back, and no field begins as a formula does", () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 4 }), (texts) => {
        const lines = csvFields(tableCsv(tableOf(texts)));
        expect(lines).not.toBeNull();
        expect(lines?.map((fields) => fields.length)).toEqual([2, ...texts.map(() => 2)]);
        for (const field of lines?.flat() ?? []) expect(field).not.toMatch(formula);
        const bare = lines?.slice(1).map(([first = ""]) => first);
        texts.forEach((text, n) => {
          expect([text, `'${text}`]).toContain(bare?.[n]);
        });
      }),
      { numRuns: 500 },
    );
  });

  it.each(hostile.slice(0, 10))("make %j harmless", (text) => {
    expect(csvFields(tableCsv(tableOf([text])))?.[1]?.[0]).toBe(`'${text}`);
  });
});

describe("HTML", () => {
  test("gives every text back and holds no element but its own", () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 4 }), (texts) => {
        const read = htmlTexts(tableHtml(tableOf(texts)));
        expect(read).not.toBeNull();
        const shown = (text: string) => text.replace(/(?![\t\n])[\p{Cc}\uFFFE\uFFFF]/gu, "\uFFFD");
        const expected = [
          texts[0] ?? "",
          "A",
          texts[0] ?? "",
          ...texts.flatMap((text) => [text, text]),
        ];
        expect(read?.join("|")).toBe(
          expected
            .map(shown)
            .filter((text) => text !== "" && text !== "\n")
            .join("|"),
        );
      }),
      { numRuns: 500 },
    );
  });
});

describe("Mermaid", () => {
  test("shows every title as it is, but for control characters, and reads none as its own words", () => {
    fc.assert(
      fc.property(anyText, (title) => {
        expect(mermaidRead(mermaidText(title))).toBe(title.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " "));
      }),
      { numRuns: 500 },
    );
  });
});

describe("a document whose every title is hostile", () => {
  const on = civilDate("2026-03-01");
  /** Every title and every reason replaced, each by the next hostile text. */
  const spoilt = (value: unknown, counter: { n: number }): unknown => {
    if (Array.isArray(value)) return value.map((held) => spoilt(held, counter));
    if (typeof value !== "object" || value === null) return value;
    if ("en" in value && "ar" in value) {
      counter.n += 1;
      const text = hostile[counter.n % hostile.length];
      return { en: text, ar: text };
    }
    return Object.fromEntries(
      Object.entries(value).map(([key, held]) => [key, spoilt(held, counter)]),
    );
  };

  it.each(locales)("gives sound tables and diagrams (%s)", (locale) => {
    for (let shift = 0; shift < hostile.length; shift += 1) {
      const compiled = compile(spoilt(libraryDesk, { n: shift }) as typeof libraryDesk);
      expect(compiled.ok).toBe(true);
      if (!compiled.ok) return;
      const rules = compiled.value;
      const tables = [
        decisionTable(rules, { command: "lend", on, locale }),
        decisionTable(rules, { command: "declareLost", on, locale }),
        permissionTable(rules, { track: "loan", on, locale }),
      ];
      for (const table of tables) {
        expect(htmlTexts(tableHtml(table))).not.toBeNull();
        const lines = csvFields(tableCsv(table));
        expect(new Set(lines?.map((fields) => fields.length))).toEqual(
          new Set([table.columns.length]),
        );
        for (const field of lines?.flat() ?? []) expect(field).not.toMatch(formula);
      }
      const diagram = trackDiagram(rules, { track: "membership", on, locale });
      const calm = trackDiagram(rulesAsWritten, { track: "membership", on, locale });
      const shape = (text: string) => text.replace(/"[^"]*"| : .*/g, "");
      expect(shape(diagram)).toBe(shape(calm));
      for (const [, name = "", label = ""] of diagram.matchAll(/"([^"]*)"| : (.*)/g))
        expect(mermaidRead(name || label)).not.toBeNull();
    }
  });
});

const asWritten = compile(libraryDesk);
if (!asWritten.ok) throw new Error("the library desk does not compile");
const rulesAsWritten = asWritten.value;

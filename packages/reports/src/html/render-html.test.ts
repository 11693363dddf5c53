// Covers: the page as a structure, in both languages: well-formed, self-contained, its policy and its style, escaping
// of hostile text, every kind of value and block, the audience, accessibility marks, determinism.
// Does not cover: how the page looks (looked at as pictures by hand), the chapters of the annual report (annual/).
import { createHash } from "node:crypto";
import { type Audience, type Locale, locales } from "@aht-jo/core";
import { describe, expect, test } from "vitest";
import type { ReportDocument } from "../document/report-document.ts";
import { checkHtml } from "../fixtures/check-html.ts";
import { everyValue, sampleDocument } from "../fixtures/sample-document.ts";
import { renderHtml } from "./render-html.ts";
import { styleHash } from "./style/style-hash.ts";
import { styleSheet } from "./style/style-sheet.ts";

const audiences: readonly Audience[] = ["committee", "public"];
const pages = locales.flatMap((locale) =>
  audiences.map((audience) => ({
    locale,
    audience,
    page: renderHtml(sampleDocument, { locale, audience }),
  })),
);

const page = (locale: Locale, audience: Audience = "committee"): string =>
  renderHtml(sampleDocument, { locale, audience });

function withHostileText(text: string): ReportDocument {
  const both = { en: text, ar: text };
  const [first, ...rest] = sampleDocument.sections;
  if (first === undefined) throw new Error("the sample has a section");
  return {
    ...sampleDocument,
    title: both,
    plan: { ...sampleDocument.plan, title: both },
    sections: [
      {
        ...first,
        title: both,
        blocks: [
          { kind: "paragraph", text: { text: both, values: {} } },
          {
            kind: "facts",
            entries: [
              { term: both, value: { kind: "id", id: text } },
              {
                term: both,
                value: { kind: "narrative", narrative: { text, lang: "en", audience: "public" } },
              },
            ],
          },
          ...first.blocks.map((block) =>
            block.kind === "time-series" || block.kind === "stacked-bars"
              ? {
                  ...block,
                  caption: both,
                  series: block.series.map((series) => ({ ...series, label: both })),
                }
              : block,
          ),
        ] as typeof first.blocks,
      },
      ...rest,
    ],
  };
}

describe.each(pages)("the page in $locale for the $audience", ({ locale, page }) => {
  const { elements, text } = checkHtml(page);
  const named = (name: string) => elements.filter((element) => element.name === name);

  test("is well formed, with language and direction", () => {
    expect(named("html")[0]?.attributes).toEqual({
      lang: locale,
      dir: locale === "ar" ? "rtl" : "ltr",
    });
  });

  test("runs no script, loads nothing, and carries no style but its own", () => {
    expect(new Set(elements.map(({ name }) => name))).not.toContain("script");
    for (const { name, attributes } of elements) {
      for (const attribute of Object.keys(attributes)) {
        expect(attribute).not.toMatch(/^(on.*|style|src|srcset|action|xlink:href|data)$/);
      }
      if (attributes["href"] !== undefined) expect(attributes["href"]).toMatch(/^#[a-z0-9-]+$/);
      expect(["link", "img", "iframe", "object", "embed", "form", "base"]).not.toContain(name);
    }
    expect(page).not.toMatch(/https?:|\/\/|@import|url\((?!#)/);
  });

  test("allows by its policy only the style it carries", () => {
    const policy = elements.find(
      ({ attributes }) => attributes["http-equiv"] === "Content-Security-Policy",
    )?.attributes["content"];
    expect(policy).toBe(
      `default-src 'none'; style-src '${styleHash}'; img-src 'none'; form-action 'none'; base-uri 'none'`,
    );
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? "";
    expect(style).toBe(styleSheet);
    expect(`sha256-${createHash("sha256").update(style).digest("base64")}`).toBe(styleHash);
  });

  test("has one h1 and skips no level of heading", () => {
    const levels = elements.flatMap(({ name }) => (/^h[1-6]$/.test(name) ? [Number(name[1])] : []));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    let deepest = 0;
    for (const level of levels) {
      expect(level).toBeLessThanOrEqual(deepest + 1);
      deepest = level;
    }
  });

  test("uses every id once, and every reference finds its id", () => {
    const ids = elements.flatMap(({ attributes }) => attributes["id"] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const references = elements.flatMap(({ attributes }) => [
      ...(attributes["aria-labelledby"] ?? "").split(" ").filter(Boolean),
      ...(attributes["href"] ?? "").split("#").filter(Boolean),
      ...[...(attributes["fill"] ?? "").matchAll(/url\(#([^)]+)\)/g)].map((match) => match[1]),
    ]);
    for (const reference of references) expect(ids).toContain(reference);
  });

  test("gives every table a caption, every header its scope, and every drawing its words", () => {
    expect(named("caption")).toHaveLength(named("table").length);
    for (const { attributes } of named("th")) expect(attributes["scope"]).toMatch(/^(col|row)$/);
    const drawings = named("svg").filter(({ attributes }) => attributes["aria-hidden"] !== "true");
    for (const { attributes } of drawings) expect(attributes["role"]).toBe("img");
    const titles = named("title").filter(({ ancestors }) => ancestors.at(-1) === "svg");
    expect(titles).toHaveLength(drawings.length);
  });

  test("writes no letters inside drawings, so that none can be cut or reversed", () => {
    for (const match of page.matchAll(/<text [^>]*>([^<]*)<\/text>/g)) {
      expect(match[1]).toMatch(/^(?:&lt;)?[0-9,]+$|^\u2013$/);
    }
  });

  test("isolates every date, range and id", () => {
    const outside = text.replace(/\s+/g, " ");
    expect(outside).not.toBe("");
    const bare = page
      .replace(/<style>[\s\S]*?<\/style>/, "")
      .replace(/<bdi dir="ltr"[^>]*>[^<]*<\/bdi>/g, "")
      .replace(/\u2066[^\u2069]*\u2069|\u2067[^\u2069]*\u2069/g, "")
      .replace(/<[^>]*>/g, "");
    expect(bare).not.toMatch(/\d+[-/]\d+|P\d+\.G\d+/);
  });

  test("says that its data is made up at the top, on every printed page, and on the chapter", () => {
    expect(elements.filter(({ attributes }) => attributes["class"] === "banner")).toHaveLength(1);
    expect(elements.filter(({ attributes }) => attributes["class"] === "running")).toHaveLength(1);
    expect(elements.filter(({ attributes }) => attributes["class"] === "made-up")).toHaveLength(1);
    expect(styleSheet).toMatch(/@media print\{[\s\S]*\.running\{[^}]*position:fixed/);
  });
});

describe("a report without made-up data", () => {
  test("carries no such mark", () => {
    const real = {
      ...sampleDocument,
      illustrative: false,
      sections: sampleDocument.sections.map((section) => ({ ...section, illustrative: false })),
    };
    const rendered = renderHtml(real, { locale: "en", audience: "committee" });
    expect(rendered).not.toMatch(/class="(banner|running|made-up)"/);
  });
});

describe("hostile text", () => {
  const hostile = [
    `<script>alert(1)</script>`,
    `"><img src=x onerror=alert(1)>`,
    `' onclick='x`,
    `]]></style></title><svg onload=x>`,
    `&lt;b&gt; &#x3C;`,
    `{date} \${x} {{y}}`,
  ];

  test.each(hostile.slice(0, 5))("stays text: %s", (text) => {
    for (const locale of locales) {
      const { elements } = checkHtml(
        renderHtml(withHostileText(text), { locale, audience: "committee" }),
      );
      const names = new Set(elements.map(({ name }) => name));
      expect(names).not.toContain("script");
      expect(names).not.toContain("img");
      for (const { attributes } of elements) {
        expect(Object.keys(attributes).filter((name) => name.startsWith("on"))).toEqual([]);
      }
    }
  });

  test("in a value is never read as a sentence with values", () => {
    const rendered = renderHtml(
      {
        ...sampleDocument,
        plan: { ...sampleDocument.plan, title: { en: "{date}", ar: "{date}" } },
      },
      { locale: "en", audience: "committee" },
    );
    expect(rendered).toContain("{date}");
  });

  test("cannot turn the order of what stands around it, hide it, or break the page", () => {
    const text = "a\u202Eb\u2066c\u0000d\u0007e\uD800f\u2028g\uFFFEh\u{E0041}i\u009Fj\u202C";
    const rendered = renderHtml(withHostileText(text), { locale: "en", audience: "committee" });
    expect(rendered.replaceAll("\n", "")).not.toMatch(/[\u202A-\u202E\p{Cc}\u2028]/u);
    expect(rendered).not.toMatch(/\p{Noncharacter_Code_Point}/u);
    expect(rendered).not.toMatch(/[\p{Cs}\u{E0000}-\u{E007F}]/u);
    expect(rendered).toContain("abcdef ghij");
    const opened = rendered.match(/[\u2066-\u2068]/g)?.length;
    expect(rendered.match(/\u2069/g)?.length).toBe(opened);
  });
});

describe("both languages", () => {
  const numbersOf = (source: string): readonly string[] =>
    [...source.matchAll(/<bdi dir="ltr">([^<]*)<\/bdi>/g)]
      .map((match) => match[1] ?? "")
      .filter((text) => /^[&0-9,.\-%\u00A0lt;]+$/.test(text))
      .sort();

  test("have the same chapters, tables and drawings", () => {
    const shape = (source: string) =>
      checkHtml(source).elements.flatMap(({ name, attributes }) =>
        name === "section" || name === "table" || attributes["role"] === "img"
          ? [`${name} ${attributes["id"] ?? attributes["aria-labelledby"] ?? ""}`]
          : [],
      );
    expect(shape(page("ar"))).toEqual(shape(page("en")));
  });

  test("have the same numbers", () => {
    expect(numbersOf(page("ar"))).toEqual(numbersOf(page("en")));
  });

  test("draw bars and time from the side where reading starts", () => {
    const rects = (source: string) =>
      [...source.matchAll(/<svg class="bar"[\s\S]*?<\/svg>/g)].map(([bar]) =>
        [...bar.matchAll(/<rect x="([\d.]+)" y="2" width="([\d.]+)"/g)].map(([, x, width]) => [
          Number(x),
          Number(width),
        ]),
      );
    const english = rects(page("en"));
    const arabic = rects(page("ar"));
    expect(arabic).toHaveLength(english.length);
    for (const [index, bar] of english.entries()) {
      for (const [place, [x = 0, width = 0]] of bar.entries()) {
        expect(arabic[index]?.[place]?.[0]).toBeCloseTo(180 - x - width, 1);
        expect(arabic[index]?.[place]?.[1]).toBe(width);
      }
    }
    const years = (source: string) =>
      [...source.matchAll(/<text x="([\d.]+)"[^>]*class="year">(\d+)</g)].map(([, x, year]) => [
        Number(x),
        Number(year),
      ]);
    const [firstYear = [0, 0], ...laterYears] = years(page("en"));
    expect(laterYears[0]?.[0]).toBeGreaterThan(firstYear[0] ?? 0);
    const [arabicFirst = [0, 0], ...arabicLater] = years(page("ar"));
    expect(arabicLater[0]?.[0]).toBeLessThan(arabicFirst[0] ?? 0);
    expect(firstYear[1]).toBe(arabicFirst[1]);
  });
});

describe("every kind of value", () => {
  const cells = (locale: Locale): Readonly<Record<string, string>> => {
    const table = /<table [^>]*aria-labelledby="values-caption"[\s\S]*?<\/table>/.exec(
      page(locale),
    );
    const rows = [
      ...(table?.[0] ?? "").matchAll(/<tr role="row"><th role="rowheader"[\s\S]*?<\/tr>/g),
    ];
    return Object.fromEntries(
      rows.map(([row], index) => [
        Object.keys(everyValue)[index] ?? "",
        (/<td[^>]*>([\s\S]*)<\/td>/.exec(row)?.[1] ?? "")
          .replace(/<span class="field"[\s\S]*?<\/span>/, "")
          .replace(/<[^>]*>/g, "")
          .replaceAll("\u00A0", " "),
      ]),
    );
  };

  test("is written out in English", () => {
    expect(cells("en")).toEqual({
      text: "Prevention 2024-2027",
      "narrative-public": "تأخر إصدار الدليل إلى \u20662025-09-30\u2069 بسبب مراجعة الشركاء.",
      "narrative-committee": "Internal note for the committee, decision of \u20662025-03-14\u2069.",
      id: "P1.G4.S2.A1",
      named: "P1.G1 Awareness",
      date: "14 March 2025",
      period: "first quarter of 2025",
      years: "2024-2027",
      count: "1,234,567",
      percent: "40-60 %",
      "percent-one": "33 %",
      "observation-count": "0",
      "observation-fils": "12,500.250 (provisional)",
      "observation-percent": "75 % (restated)",
      "observation-missing": "not reported",
      withheld: "&lt;5",
      status: "In progress",
      list: "Ministry of Justice, Ministry of Labour",
      lines: "LateSuspendedNo report",
      reserved: "reserved for the committee",
      none: "–",
    });
  });

  test("is written out in Arabic, with Western digits and Levantine months", () => {
    expect(cells("ar")).toMatchObject({
      date: "14 آذار 2025",
      period: "الربع الأول من عام 2025",
      count: "1,234,567",
      percent: "40-60 %",
      "observation-fils": "12,500.250 (أوّلي)",
      "observation-missing": "لم يُبلَّغ عنه",
      list: "وزارة العدل، وزارة العمل",
    });
  });

  test("keeps the language and direction of an official's own words", () => {
    expect(page("en")).toContain(`class="narrative" dir="rtl" lang="ar"`);
    expect(page("ar")).toContain(`class="narrative" dir="ltr" lang="en"`);
  });
});

describe("the public", () => {
  test("does not read what was written for the committee, and is told so", () => {
    for (const locale of locales) {
      expect(page(locale, "committee")).toContain("Internal note");
      expect(page(locale, "public")).not.toContain("Internal note");
    }
    expect(page("en", "public").match(/reserved for the committee/g)).toHaveLength(2);
  });

  test("sees figures that count people only where they are national", () => {
    const seen = (source: string) => [...source.matchAll(/7,10[1-5]/g)].map(([figure]) => figure);
    expect(new Set(seen(page("en", "committee")))).toEqual(
      new Set(["7,101", "7,102", "7,103", "7,104", "7,105"]),
    );
    expect(new Set(seen(page("en", "public")))).toEqual(new Set(["7,104"]));
    expect(page("en", "public")).toContain("disclosure.breakdown-withheld");
  });

  test("sees published figures as they were published", () => {
    const series = /<svg class="series"[\s\S]*?<\/svg>/g;
    expect(page("en", "public").match(series)).toEqual(page("en", "committee").match(series));
  });
});

describe("a table", () => {
  test("without rows says so", () => {
    expect(page("en")).toContain("There is nothing to show.");
    expect(page("ar")).toContain("لا شيء للعرض.");
  });

  test("with a row of another length is a broken promise", () => {
    const ragged: ReportDocument = {
      ...sampleDocument,
      sections: sampleDocument.sections.map((section) => ({
        ...section,
        blocks: section.blocks.map((block) =>
          block.kind === "table" ? { ...block, rows: [{ cells: [] }] } : block,
        ),
      })),
    };
    expect(() => renderHtml(ragged, { locale: "en", audience: "committee" })).toThrow(
      expect.objectContaining({ code: "table.ragged" }),
    );
  });
});

describe("a series of many years", () => {
  test("leaves the figures to the table under it, and shows fewer years on the axis", () => {
    const panel = /<svg class="series"[^>]*><title>One<[\s\S]*?<\/svg>/.exec(page("en"))?.[0] ?? "";
    expect(panel).not.toContain('class="number"');
    expect(panel.match(/class="year"/g)?.length).toBeLessThan(30);
    expect(panel).toContain("2018: \u206628\u2069; 2019: –");
  });
});

describe("the same report", () => {
  test("gives the same bytes again", () => {
    for (const { locale, audience, page: first } of pages) {
      expect(renderHtml(structuredClone(sampleDocument), { locale, audience })).toBe(first);
    }
  });
});

// Covers: that a narrative written for the committee reaches the public from no place of a document where a value can
// stand, through no renderer; that one written for the public does; that rows and inputs for the committee leave no
// trace.
// Does not cover: what the public sees of figures that count people (html/render-html.test.ts).
import { type Audience, locales } from "@aht-jo/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sampleDocument } from "../fixtures/sample-document.ts";
import { renderHtml } from "../html/render-html.ts";
import { renderJson } from "../json/render-json.ts";
import type { Block } from "./block.ts";
import { forAudience } from "./for-audience.ts";
import type { ReportDocument } from "./report-document.ts";
import type { RichText } from "./rich-text.ts";
import type { Disclosure, Table } from "./table.ts";
import type { Value } from "./value.ts";

const both = { en: "words", ar: "كلمات" };
const said = (value: Value): RichText => ({
  text: { en: "So: {value}.", ar: "هكذا: {value}." },
  values: { value },
});
const none: Value = { kind: "none" };
const quiet: RichText = { text: both, values: {} };
const columns: Table["columns"] = [
  { id: "one", title: both, kind: "label" },
  { id: "two", title: both, kind: "text", national: true },
];

/** For every kind of block, every place where a value can stand: the block with one value in that place alone. */
const places: {
  readonly [Kind in Block["kind"]]: Readonly<
    Record<string, (value: Value, disclosure: Disclosure) => Extract<Block, { kind: Kind }>>
  >;
} = {
  paragraph: { text: (value) => ({ kind: "paragraph", text: said(value) }) },
  list: { item: (value) => ({ kind: "list", items: [quiet, said(value)] }) },
  facts: {
    value: (value) => ({ kind: "facts", entries: [{ term: both, value }] }),
  },
  callout: { text: (value) => ({ kind: "callout", tone: "note", text: said(value) }) },
  table: {
    label: (value, disclosure) => tableOf({ disclosure, cells: [value, none] }),
    cell: (value, disclosure) => tableOf({ disclosure, cells: [none, value] }),
    note: (value, disclosure) => ({
      ...tableOf({ disclosure, cells: [none, none] }),
      notes: [said(value)],
    }),
  },
  "stacked-bars": {
    label: (value, disclosure) => ({ ...stackedBars(value), disclosure }),
    note: (value, disclosure) => ({ ...stackedBars(none), disclosure, notes: [said(value)] }),
  },
  "interval-bars": {
    label: (value, disclosure) => intervalBars({ disclosure, label: value }),
    interval: (value, disclosure) => intervalBars({ disclosure, interval: value }),
    cell: (value, disclosure) => intervalBars({ disclosure, cell: value }),
    note: (value, disclosure) => intervalBars({ disclosure, note: value }),
  },
  "time-series": {
    point: (value, disclosure) => ({ ...timeSeries(value), disclosure }),
    note: (value, disclosure) => ({ ...timeSeries(none), disclosure, notes: [said(value)] }),
  },
};

const everyPlace = Object.entries(places).flatMap(([kind, made]) =>
  Object.entries(made).map(([name, make]) => ({ place: `${kind}: ${name}`, make })),
);

function tableOf(given: Pick<Table, "disclosure"> & { readonly cells: readonly Value[] }): Table {
  const { disclosure, cells } = given;
  const row = { cells, national: true } as const;
  return {
    ...figure,
    kind: "table",
    layout: "grid",
    disclosure,
    columns,
    rows: [row],
    empty: both,
  };
}

const figure = { id: "figure", caption: both, disclosure: "activity", notes: [] } as const;

function stackedBars(label: Value): Extract<Block, { kind: "stacked-bars" }> {
  const series = [{ id: "one", label: both, tone: "done" }] as const;
  return { ...figure, kind: "stacked-bars", subject: both, series, rows: [{ label, counts: [1] }] };
}

function intervalBars(
  given: { readonly disclosure: Disclosure } & Partial<
    Readonly<Record<"label" | "interval" | "cell" | "note", Value>>
  >,
): Extract<Block, { kind: "interval-bars" }> {
  const { disclosure, label = none, interval = none, cell = none, note = none } = given;
  return {
    ...figure,
    kind: "interval-bars",
    disclosure,
    subject: both,
    measure: both,
    columns: columns.slice(1),
    rows: [{ label, interval, cells: [cell] }],
    notes: [said(note)],
  };
}

function timeSeries(point: Value): Extract<Block, { kind: "time-series" }> {
  const series = [{ id: "one", label: both, points: [none, point] }];
  return { ...figure, kind: "time-series", years: [2024, 2025], series };
}

function documentWith(block: Block, place: "section" | "subsection"): ReportDocument {
  const part = { id: "part", title: both, blocks: place === "subsection" ? [block] : [] };
  const blocks = place === "section" ? [block] : [];
  const section = { id: "one", title: both, illustrative: false, blocks, subsections: [part] };
  return { ...sampleDocument, sections: [section] };
}

function everyRendering(document: ReportDocument, audience: Audience): readonly string[] {
  return [
    renderJson(document, { audience }),
    ...locales.map((locale) => renderHtml(document, { locale, audience })),
  ];
}

const word = fc.stringMatching(/^[a-z]{12}$/).map((letters) => `qq${letters}qq`);
const depth = fc.nat({ max: 3 });
const layout = fc.constantFrom("inline", "lines");
const disclosures = fc.constantFrom<Disclosure>("activity", "person", "published");
const part = fc.constantFrom("section", "subsection");

/** A narrative, alone or in lists of lists. */
const nested = (audience: Audience) =>
  fc.record({ word, depth, layout, lang: fc.constantFrom(...locales) }).map((given) => {
    let value: Value = {
      kind: "narrative",
      narrative: { text: given.word, lang: given.lang, audience },
    };
    for (let n = 0; n < given.depth; n += 1) {
      value = { kind: "list", layout: given.layout, items: [none, value] };
    }
    return { word: given.word, value };
  });

describe.each(everyPlace)("in every place where a value can stand, $place", ({ make }) => {
  test("what was written for the committee reaches the committee alone", () => {
    fc.assert(
      fc.property(nested("committee"), disclosures, part, ({ word: secret, value }, ...rest) => {
        const [disclosure, where] = rest;
        const document = documentWith(make(value, disclosure), where);
        for (const text of everyRendering(document, "committee")) expect(text).toContain(secret);
        for (const text of everyRendering(document, "public")) expect(text).not.toContain(secret);
      }),
      { numRuns: 12 },
    );
  });

  test("what was written for the public reaches the public", () => {
    fc.assert(
      fc.property(nested("public"), part, ({ word: text, value }, where) => {
        const document = documentWith(make(value, "activity"), where);
        for (const written of everyRendering(document, "public")) expect(written).toContain(text);
      }),
      { numRuns: 4 },
    );
  });
});

describe("what is marked for the committee", () => {
  const open = { title: both, hash: "sha256:1" };
  const marked = { title: both, hash: "sha256:2", committeeOnly: true } as const;
  const rows = [{ cells: [none, none] }, { cells: [none, none], committeeOnly: true }] as const;
  const table = tableOf({ disclosure: "activity", cells: [none, none] });
  const documentOf = (count: 1 | 2): ReportDocument => ({
    ...documentWith({ ...table, rows: rows.slice(0, count) }, "section"),
    provenance: { versions: [], inputs: [open, marked].slice(0, count) },
  });

  test("leaves the public no trace", () => {
    expect(forAudience(documentOf(2), "public")).toEqual(forAudience(documentOf(1), "public"));
    expect(forAudience(documentOf(2), "committee")).toEqual(documentOf(2));
  });
});

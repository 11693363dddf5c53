// Covers: the annual report as a document: its chapters, that its figures are those of the strategy package, that no
// figure stands without its method, that nothing reported is dropped, bad input, identity, determinism.
// Does not cover: how figures are computed (strategy), what reconcile finds (indicators), markup (html/), looks.
import { type Audience, civilDate, contentHash, locales } from "@aht-jo/core";
import type { Finding } from "@aht-jo/indicators";
import {
  disagreements,
  implementation,
  jordanPlan,
  lateActivities,
  silentParties,
} from "@aht-jo/strategy";
import { afterEach, describe, expect, test } from "vitest";
import type { Block } from "../document/block.ts";
import type { Table } from "../document/table.ts";
import { checkHtml } from "../fixtures/check-html.ts";
import { sampleInput } from "../fixtures/sample-input.ts";
import { line, sampleProgress, submission } from "../fixtures/sample-progress.ts";
import { blocksOf, partsOf, sentencesOf, valuesOf } from "../fixtures/walk-document.ts";
import { renderHtml } from "../html/render-html.ts";
import { renderJson } from "../json/render-json.ts";
import { label } from "../labels/label.ts";
import { annualReport } from "./annual-report.ts";

const report = annualReport(sampleInput);
const blocks = blocksOf(report);
const published = sampleInput.statistics;
if (published === null) throw new Error("the sample has statistics");

function table(id: string, from = blocks): Table {
  const found = from.find((block) => block.kind === "table" && block.id === id);
  if (found?.kind !== "table") throw new Error(`no table ${id}`);
  return found;
}

function bars(id: string): Extract<Block, { kind: "interval-bars" }> {
  const found = blocks.find((block) => block.kind === "interval-bars" && block.id === id);
  if (found?.kind !== "interval-bars") throw new Error(`no bars ${id}`);
  return found;
}

describe("the chapters", () => {
  test("stand in this order", () => {
    expect(report.sections.map(({ id }) => id)).toEqual([
      "glance",
      "implementation",
      "late",
      "reporting",
      "statistics",
      "basis",
      "versions",
      "activities",
    ]);
  });

  test("leave statistics out when there are none", () => {
    const without = annualReport({ ...sampleInput, statistics: null });
    expect(without.sections.map(({ id }) => id)).not.toContain("statistics");
  });

  test("are marked as made up exactly where submissions enter", () => {
    expect(report.illustrative).toBe(true);
    const marked = report.sections.filter(({ illustrative }) => illustrative).map(({ id }) => id);
    expect(marked).toEqual(["glance", "implementation", "late", "reporting", "activities"]);
    const real = annualReport({
      ...sampleInput,
      progress: sampleProgress.map((one) => ({ ...one, illustrative: false })),
    });
    expect(real.illustrative).toBe(false);
    expect(real.sections.some(({ illustrative }) => illustrative)).toBe(false);
  });

  test("use every id once", () => {
    const ids = [
      ...partsOf(report).map(({ id }) => id),
      ...blocks.flatMap((block) => ("id" in block ? [block.id] : [])),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("have in every row one cell for each column", () => {
    for (const block of blocks) {
      if (block.kind === "table") {
        for (const { cells } of block.rows) expect(cells).toHaveLength(block.columns.length);
      }
      if (block.kind === "interval-bars") {
        for (const { cells } of block.rows) expect(cells).toHaveLength(block.columns.length);
      }
    }
  });

  test("speak Arabic wherever they speak English, and give every value a sentence names", () => {
    for (const text of blocks.flatMap(sentencesOf)) {
      for (const locale of locales) {
        const named = [...text.text[locale].matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
        expect(Object.keys(text.values).sort()).toEqual([...new Set(named)].sort());
      }
    }
    const titles = [
      ...partsOf(report).map(({ title }) => title),
      ...blocks.flatMap((block) => ("caption" in block ? [block.caption] : [])),
      ...blocks.flatMap((block) =>
        block.kind === "table" ? block.columns.map(({ title }) => title) : [],
      ),
    ];
    for (const { ar } of titles) expect(ar).toMatch(/[\u0600-\u06FF]/);
  });
});

describe("the figures", () => {
  const figures = implementation(jordanPlan, {
    ...sampleInput.method,
    progress: sampleProgress,
    asOf: sampleInput.asOf,
  });

  test.each(["pillars", "goals", "parties"] as const)("of the %s are those of strategy", (key) => {
    const drawn = bars(`implementation-${key}-figures`).rows.slice(0, figures[key].length);
    expect(drawn.map(({ interval }) => interval)).toEqual(
      figures[key].map(({ completion }) =>
        completion.kind === "interval"
          ? { kind: "percent", lower: completion.lower, upper: completion.upper }
          : {
              kind: "observation",
              value: { kind: "missing", reason: completion.reason },
              unit: "percent",
            },
      ),
    );
  });

  test("of activities by state add up to every activity in force", () => {
    const states = blocks.find(({ kind }) => kind === "stacked-bars");
    if (states?.kind !== "stacked-bars") throw new Error("no states");
    const sums = states.rows.map(({ counts }) => counts.reduce((sum, n) => sum + n, 0));
    expect(sums).toEqual([38, 16, 13, 13, 80]);
  });

  test("stand nowhere without their method", () => {
    for (const { blocks: own } of partsOf(report)) {
      for (const [index, block] of own.entries()) {
        if (!valuesOf(block).some(({ kind }) => kind === "percent")) continue;
        const next = own[index + 1];
        const explained =
          block.kind === "paragraph"
            ? next !== undefined && sentencesOf(next).some(({ values }) => "credit" in values)
            : sentencesOf(block).some(
                ({ text, values }) =>
                  "credit" in values || /^Method:|not an impl/.test(text.en) || "asOf" in values,
              );
        expect(explained, "id" in block ? block.id : block.kind).toBe(true);
      }
    }
  });

  test("say their method in words, whichever was chosen", () => {
    const strict = annualReport({
      ...sampleInput,
      method: {
        ...sampleInput.method,
        frequency: "quarter",
        credit: "strict",
        notYetDue: "include",
        weights: Object.fromEntries(
          implementation(jordanPlan, {
            ...sampleInput.method,
            progress: [],
            asOf: sampleInput.asOf,
          }).activities.map(({ scope }) => [scope.id, 1]),
        ),
      },
    });
    const texts = blocksOf(strict).flatMap(sentencesOf);
    const values = texts.flatMap((text) => Object.values(text.values));
    for (const key of ["method.credit.strict", "method.not-yet-due.include"] as const) {
      expect(values).toContainEqual({ kind: "text", text: label(key) });
      expect(texts.map(({ text }) => text)).toContainEqual(label(`${key}.sentence`));
    }
    expect(values).toContainEqual({ kind: "text", text: label("method.frequency.quarter") });
    expect(values).toContainEqual({ kind: "text", text: label("method.weights.given") });
  });
});

describe("nothing reported is dropped", () => {
  test("every late activity is listed, in printed order", () => {
    const late = lateActivities(jordanPlan, {
      progress: sampleProgress,
      asOf: sampleInput.asOf,
      frequency: "year",
    });
    expect(late.length).toBeGreaterThan(0);
    expect(table("late-list-table").rows.map(({ cells }) => cells[0])).toMatchObject(
      late.map(({ activity }) => ({ kind: "named", id: activity })),
    );
  });

  test("every deviation stands with its activity, late or not, and says which", () => {
    const rows = table("late-deviations-table").rows.map(({ cells }) => cells);
    expect(rows.map(([activity]) => activity)).toMatchObject([
      { id: "P1.G1.S1.A3" },
      { id: "P1.G1.S1.A3" },
      { id: "P1.G3.S1.A1" },
    ]);
    expect(rows.map(([, , state]) => state?.kind)).toEqual(["list", "list", "status"]);
  });

  test("only what a party said last about an activity stands", () => {
    const deviation = (text: string) =>
      [
        {
          cause: "data",
          effect: "delay",
          narrative: { text, lang: "en", audience: "public" },
        },
      ] as const;
    const about = (text: string) => [
      line("P1.G3.S1.A1", { status: "in-progress", deviations: deviation(text) }),
    ];
    const both = annualReport({
      ...sampleInput,
      progress: [
        submission("ministry-of-labour", about("said of 2025")),
        {
          ...submission("ministry-of-labour", about("said of 2024")),
          period: "2024",
          submittedOn: civilDate("2025-02-01"),
        },
      ],
    });
    expect(
      table("late-deviations-table", blocksOf(both)).rows.map(({ cells }) => cells[5]),
    ).toMatchObject([{ narrative: { text: "said of 2025" } }]);
  });

  test("a corrective measure is overdue when its date has passed", () => {
    const due = table("late-measures-table").rows.map(({ cells }) => cells[5]);
    expect(due).toMatchObject([
      { tone: "alert", text: label("measures.overdue") },
      { tone: "waiting", text: label("measures.in-time") },
    ]);
    const onTheDay = annualReport({ ...sampleInput, asOf: civilDate("2026-12-31") });
    const later = table("late-measures-table", blocksOf(onTheDay)).rows[1]?.cells[5];
    expect(later).toMatchObject({ tone: "waiting" });
  });

  test("a gap that is not known is not zero, and what is secured is not a gap", () => {
    const gaps = table("late-resources-table").rows.map(({ cells }) => cells[6]);
    expect(gaps).toEqual([
      {
        kind: "observation",
        value: { kind: "value", n: 6500000, revision: "final" },
        unit: "fils",
      },
      { kind: "observation", value: { kind: "missing", reason: "not-reported" }, unit: "posts" },
    ]);
  });

  test("parties that disagree stand side by side", () => {
    const claims = disagreements(jordanPlan, {
      progress: sampleProgress,
      asOf: sampleInput.asOf,
      frequency: "year",
    }).flatMap(({ claims: all }) => all);
    const rows = table("late-disputed-table").rows.map(({ cells }) => cells[5]);
    expect(rows).toEqual(
      claims.map(({ rate }) => ({ kind: "observation", value: rate, unit: "percent" })),
    );
    expect(rows).toHaveLength(2);
  });

  test("a line that could not be used is listed with its reason", () => {
    expect(table("implementation-unplaced-lines").rows.map(({ cells }) => cells)).toMatchObject([
      [{ id: "P2.G1.S1.A4" }, {}, {}, {}, { text: label("unplaced.not-responsible") }],
    ]);
  });

  test("silent parties, and those that reported, make up all that owed a report", () => {
    const [silent] = silentParties(jordanPlan, {
      progress: sampleProgress,
      asOf: sampleInput.asOf,
      frequency: "year",
    }).filter(({ period }) => period.id === "2025");
    expect(table("reporting-silent").rows).toHaveLength(silent?.parties.length ?? 0);
    const [rate] = bars("reporting-rate").rows;
    expect(rate?.cells).toEqual([25, 2, 23].map((n) => ({ kind: "count", n })));
    expect(rate?.interval).toEqual({
      kind: "percent",
      lower: { num: 2, den: 25 },
      upper: { num: 2, den: 25 },
    });
    expect(table("reporting-sent").rows).toHaveLength(2);
  });

  test("every activity in force is in the annex", () => {
    expect(table("activities-table").rows).toHaveLength(80);
  });

  test("every reading and assumption is stated, those of the tables too", () => {
    expect(table("basis-readings-table").rows).toHaveLength(sampleInput.readings.length);
    expect(table("basis-assumptions-table").rows).toHaveLength(sampleInput.assumptions.length + 1);
  });

  test("the plan, every submission and every table are named with their hash", () => {
    const { inputs } = report.provenance;
    expect(inputs).toHaveLength(1 + sampleProgress.length + 1);
    for (const { hash } of inputs) expect(hash).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(inputs[0]?.hash).toBe(report.plan.hash);
    expect(inputs.filter(({ committeeOnly }) => committeeOnly === true)).toHaveLength(
      sampleProgress.length,
    );
    expect(table("versions-inputs").rows).toHaveLength(inputs.length);
  });

  test("the public gets no hash of a submission: it could confirm a guess at a remark", () => {
    const hashes = sampleProgress.map((one) => contentHash(one));
    const written = (audience: Audience) => [
      renderJson(report, { audience }),
      ...locales.map((locale) => renderHtml(report, { locale, audience })),
    ];
    for (const hash of hashes) {
      for (const page of written("committee")) expect(page).toContain(hash);
      for (const page of written("public")) expect(page).not.toContain(hash);
    }
    for (const page of written("public")) expect(page).toContain(report.plan.hash);
  });
});

describe("published statistics", () => {
  const shown = table("statistics-table-1-figures");

  test("print every figure as published, two values under one key both", () => {
    const year = (n: number) =>
      shown.rows.find(({ cells: [first] }) => first?.kind === "years" && first.first === n)?.cells;
    expect(year(2021)?.slice(1)).toMatchObject([
      { value: { n: 9 } },
      { kind: "withheld", min: 0, max: 4 },
      { value: { n: 6 } },
      { value: { kind: "missing" } },
    ]);
    expect(year(2022)?.[1]).toMatchObject({
      kind: "list",
      items: [{ value: { n: 3 } }, { value: { n: 8 } }],
    });
    expect(year(2022)?.[2]).toEqual({ kind: "none" });
  });

  test("leave a gap in the years where nothing was published", () => {
    const series = blocks.find(({ kind }) => kind === "time-series");
    if (series?.kind !== "time-series") throw new Error("no series");
    expect(series.years).toEqual([2019, 2020, 2021, 2022]);
    expect(series.series[0]?.points[1]).toEqual({ kind: "none" });
  });

  test("carry what was found in them, contradictions first", () => {
    const found = table("statistics-table-1-findings").rows.map(({ cells }) => cells[1]);
    const tones = found.map((cell) => (cell?.kind === "status" ? cell.tone : null));
    expect(tones[0]).toBe("alert");
    expect(tones).toEqual([...tones].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
  });

  const order: readonly (string | null)[] = ["alert", "silent", "waiting"];

  test("of other publishers are cited with what was found in them, not repeated", () => {
    expect(table("statistics-others-tables").rows.map(({ cells }) => cells)).toEqual([
      [
        { kind: "text", text: { en: "Victims elsewhere", ar: "ضحايا لدى ناشر آخر" } },
        { kind: "id", id: "sample-work" },
        { kind: "count", n: 1 },
      ],
    ]);
    const all = [
      ...table("statistics-table-1-findings").rows,
      ...table("statistics-others-findings").rows,
    ];
    const codes = sampleInput.statistics?.findings.map(({ rule }) => rule);
    expect(codes).toContain("publishers-disagree");
    expect(all.length).toBe(codes?.length);
    const alone = annualReport({
      ...sampleInput,
      statistics: { tables: [], compared: [], findings: [], sources: [] },
    });
    expect(partsOf(alone).map(({ id }) => id)).not.toContain("statistics-others");
    const unknown = annualReport({
      ...sampleInput,
      statistics:
        sampleInput.statistics === null ? null : { ...sampleInput.statistics, sources: [] },
    });
    const named = blocksOf(unknown)
      .flatMap(sentencesOf)
      .map(({ values }) => values["work"]);
    expect(named).toContainEqual({ kind: "id", id: "unodc-glotip-2023" });
  });

  test("do not tell the public where, or whether, a withheld number can be worked out", () => {
    const [none, hidden] = [[], [recoverable]].map((findings) =>
      annualReport({ ...sampleInput, statistics: { ...published, findings } }),
    );
    if (none === undefined || hidden === undefined) throw new Error("two reports");
    for (const locale of locales) {
      const page = (made: typeof report, audience: Audience) =>
        renderHtml(made, { locale, audience });
      expect(page(hidden, "public")).toBe(page(none, "public"));
      expect(page(none, "public")).toContain(label("statistics.uncovering")[locale]);
      expect(page(hidden, "committee")).not.toBe(page(none, "committee"));
    }
    expect(renderJson(hidden, { audience: "public" })).toBe(
      renderJson(none, { audience: "public" }),
    );
    expect(renderHtml(hidden, { locale: "en", audience: "committee" })).toContain(
      "can be worked out",
    );
  });

  test("have ids of their own on the page, whatever the ids of the tables", () => {
    const [victims] = published.tables;
    if (victims === undefined) throw new Error("the sample has a table");
    const ids = ["others", "x", "x", "x-figures", "x-title", "numbers", "caption", 'a b"<c', ""];
    const findings = published.findings
      .filter(({ rule }) => rule !== "publishers-disagree")
      .flatMap((finding) =>
        ids.map((id) => ({ ...finding, place: { ...finding.place, table: id }, related: [] })),
      );
    const tables = ids.map((id) => ({ ...victims, id }));
    const hostile = annualReport({
      ...sampleInput,
      statistics: { ...published, tables, findings },
    });
    const { elements } = checkHtml(renderHtml(hostile, { locale: "ar", audience: "public" }));
    const named = elements.flatMap(({ attributes }) => attributes["id"] ?? []);
    for (const place of ids.keys()) {
      expect(named).toContain(`statistics-table-${place + 1}-figures`);
      expect(named).toContain(`statistics-table-${place + 1}-findings`);
    }
  });

  const recoverable: Finding = {
    rule: "recoverable-suppression",
    code: "recoverable-suppression.exact",
    severity: "warning",
    place: { table: "sample-victims", key: { period: "2021", sex: "Female" }, rows: [6] },
    related: [],
    params: { dimensions: "sex" },
  };
});

describe("identity and what was written for the committee", () => {
  test("never reach the public", () => {
    const json = renderJson(report, { audience: "public" });
    expect(json).toContain("Field data came late.");
    expect(json).not.toContain("Two posts are open.");
    expect(json).not.toContain("Fill the posts.");
  });

  test("an id field that holds anything else is not printed", () => {
    const smuggled = "Somebody, born 1990";
    const odd = annualReport({
      ...sampleInput,
      progress: [
        submission(smuggled, [line("P1.G1.S1.A3", { status: "completed" })]),
        submission("ministry-of-labour", [
          line(smuggled, { status: "completed" }),
          line("P1.G1.S1.A3", {
            status: "in-progress",
            correctiveMeasures: [
              {
                what: { text: "Act.", lang: "en", audience: "public" },
                who: smuggled,
                by: civilDate("2026-05-01"),
              },
            ],
          }),
        ]),
      ],
    });
    expect(JSON.stringify(odd)).not.toContain(smuggled);
    expect(table("implementation-unplaced-lines", blocksOf(odd)).rows).toHaveLength(2);
  });
});

describe("a broken promise by the caller", () => {
  test.each([
    ["report.period-not-a-year", { period: "2025-Q1" }],
    ["report.period-outside-term", { period: "2023" }],
    ["report.period-outside-term", { period: "2028", asOf: civilDate("2028-12-31") }],
    ["report.as-of-before-period", { asOf: civilDate("2024-12-31") }],
  ])("is thrown: %s", (code, change) => {
    expect(() => annualReport({ ...sampleInput, ...change })).toThrow(
      expect.objectContaining({ name: "ReportsError", code }),
    );
  });

  test("a period that cannot be read in a submission is a listed line, not a crash", () => {
    const odd = sampleProgress.map((one) => ({ ...one, period: "last year" }));
    const rows = table(
      "implementation-unplaced-lines",
      blocksOf(annualReport({ ...sampleInput, progress: odd })),
    ).rows;
    expect(rows.length).toBeGreaterThan(0);
    for (const { cells } of rows) {
      expect(cells[4]).toMatchObject({ text: label("unplaced.period-malformed") });
    }
  });
});

describe("the same input", () => {
  const zone = process.env["TZ"];
  afterEach(() => {
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
  });

  test("gives the same bytes in every time zone", () => {
    const bytes = ["UTC", "Asia/Amman", "Pacific/Kiritimati", "America/Los_Angeles"].map((tz) => {
      process.env["TZ"] = tz;
      const made = annualReport(sampleInput);
      return [
        renderJson(made, { audience: "committee" }),
        ...locales.map((locale) => renderHtml(made, { locale, audience: "committee" })),
      ];
    });
    for (const other of bytes) expect(other).toEqual(bytes[0]);
  });

  test("gives the same report in whatever order the submissions come", () => {
    expect(annualReport({ ...sampleInput, progress: [...sampleProgress].reverse() })).toEqual(
      report,
    );
  });

  test("is not changed", () => {
    const before = structuredClone(sampleInput);
    annualReport(sampleInput);
    expect(sampleInput).toEqual(before);
  });
});

describe("rendered", () => {
  test.each(locales)("the whole report is a well-formed page: %s", (locale) => {
    for (const audience of ["committee", "public"] as const) {
      const { elements } = checkHtml(renderHtml(report, { locale, audience }));
      expect(elements.filter(({ name }) => name === "h2")).toHaveLength(report.sections.length + 1);
    }
  });
});

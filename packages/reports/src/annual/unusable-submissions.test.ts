// Covers: dates and periods of submissions that cannot be read, whether or not their lines are used: they are printed
// nowhere, for no audience, and break no page.
// Does not cover: which lines are used (strategy), ids that hold something else (annual-report.test.ts).
import { type CivilDate, civilDate, locales } from "@aht-jo/core";
import type { ProgressReport } from "@aht-jo/strategy";
import { describe, expect, test } from "vitest";
import { checkHtml } from "../fixtures/check-html.ts";
import { sampleInput } from "../fixtures/sample-input.ts";
import { line, submission } from "../fixtures/sample-progress.ts";
import { blocksOf } from "../fixtures/walk-document.ts";
import { renderHtml } from "../html/render-html.ts";
import { renderJson } from "../json/render-json.ts";
import { annualReport } from "./annual-report.ts";

const secret = "0791234567";
const forged = (text: string): CivilDate => text as CivilDate;
const said = (report: Partial<ProgressReport>): ProgressReport => ({
  ...submission("ministry-of-labour", [line("P1.G1.S1.A3", { status: "in-progress" })]),
  ...report,
});
const reportOn = (...progress: readonly ProgressReport[]) =>
  annualReport({ ...sampleInput, progress });

function written(...progress: readonly ProgressReport[]): readonly string[] {
  const report = reportOn(...progress);
  return (["committee", "public"] as const).flatMap((audience) => [
    renderJson(report, { audience }),
    ...locales.map((locale) => {
      const page = renderHtml(report, { locale, audience });
      checkHtml(page);
      return page;
    }),
  ]);
}

describe("what stands in place of a period or a date is not printed", () => {
  test.each<readonly [string, Partial<ProgressReport>]>([
    ["a period, other plan", { plan: "another-plan", period: `Ahmad ${secret}` }],
    ["a period, later version", { planVersion: 99, period: `Ahmad ${secret}` }],
    ["a period", { period: `Ahmad ${secret}` }],
    ["a period that begins as one", { period: `2025-${secret}` }],
    ["a date, early", { submittedOn: forged(secret) }],
    ["a date, late", { submittedOn: forged(`x ${secret}`) }],
    ["a date between others", { submittedOn: forged(`2026-02-01 ${secret}`) }],
    ["a date, other plan", { plan: "another-plan", submittedOn: forged(secret) }],
    ["a date, later version", { planVersion: 99, submittedOn: forged(secret) }],
    ["a date that is no day", { submittedOn: forged("2026-02-30") }],
    ["both", { period: secret, submittedOn: forged(secret) }],
  ])("%s", (_, change) => {
    for (const text of written(said(change))) expect(text).not.toMatch(/Ahmad|0791234567|02-30/);
  });

  test("a date, where parties disagree", () => {
    const submittedOn = forged(`2026-02-01 ${secret}`);
    const other = { ...said({ submittedOn }), party: "national-committee" };
    const pair = [
      said({}),
      { ...other, activities: [line("P1.G1.S1.A3", { status: "suspended" })] },
    ];
    const disputed = blocksOf(reportOn(...pair)).find(
      (block) => block.kind === "table" && block.id === "late-disputed-table",
    );
    expect(disputed).toMatchObject({
      rows: [
        { cells: [{}, {}, {}, { kind: "date" }, {}, {}] },
        { cells: [{}, {}, {}, { kind: "none" }, {}, {}] },
      ],
    });
    for (const text of written(...pair)) expect(text).not.toContain(secret);
  });

  test("the day of a corrective measure, which is then neither overdue nor in time", () => {
    const what = { text: "Act.", lang: "en", audience: "public" } as const;
    const measures = [forged(secret), forged(`2027 ${secret}`), civilDate("2026-05-01")];
    const report = said({
      activities: [
        line("P1.G1.S1.A3", {
          status: "in-progress",
          correctiveMeasures: measures.map((by) => ({ what, who: "ministry-of-labour", by })),
        }),
      ],
    });
    const table = blocksOf(reportOn(report)).find(
      (block) => block.kind === "table" && block.id === "late-measures-table",
    );
    expect(table).toMatchObject({
      rows: [
        { cells: [{}, {}, {}, {}, { kind: "none" }, { kind: "none" }] },
        { cells: [{}, {}, {}, {}, { kind: "none" }, { kind: "none" }] },
        { cells: [{}, {}, {}, {}, { kind: "date" }, { kind: "status", tone: "waiting" }] },
      ],
    });
    for (const text of written(report)) expect(text).not.toContain(secret);
  });
});

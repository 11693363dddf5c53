// Builds the National Committee's annual report for 2025 from the real plan, the real published figures for Jordan,
// and made-up progress submissions; writes it in both languages for the committee and for the public.

import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { core, reports, strategy, vocabulary } from "@aht-jo/sdk";
import sdk from "@aht-jo/sdk/package.json" with { type: "json" };
import { readFigures } from "./figures.ts";
import { readSubmissions } from "./submissions.ts";
import { summaryOf } from "./summary.ts";

const here = (path: string): URL => new URL(path, import.meta.url);

console.log("Reading and checking the submissions (illustrative) ...");
const submissions = readSubmissions([here("data/progress-2024/"), here("data/progress-2025/")]);
console.log(`  ${submissions.valid.length} of ${submissions.files} are valid`);

console.log("Reading the published figures and looking for contradictions ...");
const statistics = readFigures(here("data/unodc-jordan.csv"));

const input: reports.AnnualReportInput = {
  plan: strategy.jordanPlan,
  progress: submissions.valid,
  period: "2025",
  asOf: core.civilDate("2026-03-31"),
  method: {
    frequency: "year",
    credit: "partial",
    notYetDue: "exclude",
    continuous: "per-period",
    weights: "equal",
  },
  parties: vocabulary.parties,
  statistics,
  readings: strategy.readings,
  assumptions: vocabulary
    .assumptions()
    .filter(({ id }) => /^(?:parties\/|open-questions\/(?:strategy|statistics)-)/.test(id)),
  versions: [{ package: sdk.name, version: sdk.version }],
};
const report = reports.annualReport(input);

console.log(`\n${report.title.en}, as of ${core.formatCivilDate(report.asOf, "en")}\n`);
for (const line of summaryOf(input)) console.log(line);

console.log("\nFiles");
const out = here("out/");
mkdirSync(out, { recursive: true });
const files = (["committee", "public"] as const).flatMap((audience) => {
  const suffix = audience === "public" ? ".public" : "";
  return [
    ...core.locales.map((locale) => ({
      name: `annual-report.${locale}${suffix}.html`,
      text: reports.renderHtml(report, { locale, audience }),
    })),
    { name: `annual-report${suffix}.json`, text: reports.renderJson(report, { audience }) },
  ];
});
for (const { name, text } of files) {
  writeFileSync(new URL(name, out), text);
  const size = `${Math.ceil(Buffer.byteLength(text) / 1024)} kB`.padStart(7);
  console.log(`  ${size}  ${fileURLToPath(new URL(name, out))}`);
}

// What must hold, or this example fails.
const { counts, completion } = strategy.implementation(input.plan, {
  ...input.method,
  ...input,
}).plan;
assert.equal(submissions.valid.length, submissions.files, "a submission is not valid");
assert.equal(counts.total, 80);
assert.ok(
  completion.kind === "interval" && core.compareRatios(completion.lower, completion.upper) < 0,
);
assert.equal(
  statistics.tables.reduce((sum, { rows }) => sum + rows.length, 0),
  341,
);
assert.ok(statistics.findings.some(({ rule }) => rule === "duplicate-key"));
assert.ok(report.illustrative, "made-up submissions must say so");
for (const { name, text } of files.filter((file) => file.name.endsWith(".html"))) {
  assert.ok(text.includes('class="banner"'), `${name} does not say that its data is made up`);
  assert.ok(!/<script|https?:/.test(text), `${name} is not self-contained`);
}
for (const { name, text } of files.filter((file) => file.name.includes("public"))) {
  for (const narrative of committeeNarratives(submissions.valid)) {
    assert.ok(!text.includes(narrative), `${name} shows what was written for the committee`);
  }
}

function committeeNarratives(progress: readonly strategy.ProgressReport[]): readonly string[] {
  return progress
    .flatMap(({ activities }) => activities)
    .flatMap(({ deviations, correctiveMeasures }) => [
      ...deviations.map(({ narrative }) => narrative),
      ...correctiveMeasures.map(({ what }) => what),
    ])
    .filter(({ audience }) => audience === "committee")
    .map(({ text }) => text);
}

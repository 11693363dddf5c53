// What a developer in a ministry does first: check a submission, look up an activity, see where the own party stands.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { core, strategy } from "@aht-jo/sdk";
import { validateProgress } from "@aht-jo/sdk/schema";

const plan = strategy.jordanPlan;

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));
}

// 1. What comes from outside is unknown until it is checked.
const checked = validateProgress(read("submission.json"), { plan, frequency: "year" });
assert.ok(checked.ok);
const submission = checked.value;
console.log(`The submission of ${submission.party} is valid.\n`);

// 2. A wrong one gives every problem at once, with its place, in both languages; what was typed is never repeated.
const refused = validateProgress(read("submission-with-mistakes.json"), { plan });
assert.ok(!refused.ok);
for (const issue of refused.issues) {
  console.log(`${issue.path.join(".")}: ${issue.code}`);
  for (const locale of core.locales) {
    console.log(`  ${core.formatIssue(issue, { locale, messages: strategy.strategyMessages })}`);
  }
}

// 3. The plan is data.
const activity = strategy.activity("P2.G1.S2.A2");
const { firstYear, lastYear } = activity.timeFrame;
console.log(
  `\n${activity.id} ${activity.title.en}, ${firstYear}-${lastYear}\n${activity.title.ar}`,
);

// 4. How far the party is: an interval, because two of its four activities and a whole year are not reported.
const figures = strategy.implementation(plan, {
  progress: [submission],
  asOf: core.civilDate("2026-03-31"),
  frequency: "year",
  credit: "partial",
  notYetDue: "exclude",
  continuous: "per-period",
  weights: "equal",
});
const own = figures.parties.find(({ scope }) => scope.id === submission.party)?.completion;
assert.ok(own?.kind === "interval");
const shown = strategy.formatCompletion(own, { locale: "en", decimals: 0 });
console.log(`\nImplementation by ${submission.party}: ${shown}`);

// Proves the promises of Jordan's referral mechanism and writes how much was gone through for each, for the page about
// them. It takes minutes, so the page is written from what it found.

import { writeFileSync } from "node:fs";
import { civilDate } from "../packages/core/src/index.ts";
import { jordanNrm, jordanPromises } from "../packages/nrm/src/index.ts";
import { check } from "../packages/rules/src/check/index.ts";
import { type ProofRow, proofFile } from "./nrm-pages/proof-rows.ts";

const rules = jordanNrm();
const assumed = new Set(
  rules.doc.rules.flatMap(({ id, basis }) =>
    basis.some(({ kind }) => kind === "assumed") ? [id] : [],
  ),
);
const limits = {
  on: civilDate("2025-03-02"),
  instances: 1,
  maxStates: 20_000_000,
  opening: "any",
  coverage: "skip",
} as const;

const rows: ProofRow[] = [];
for (const number of new Set(jordanPromises.map(({ name }) => Number(name.split(" ")[0])))) {
  const properties = jordanPromises.filter(({ name }) => name.startsWith(`${number} `));
  const { results, complete, states, edges } = check(rules, { ...limits, properties });
  const broken = results.filter(({ holds }) => holds !== true).map(({ property }) => property);
  if (!complete || broken.length > 0) {
    console.error(`promise ${number} is not proved: ${broken.join(", ")}`);
    process.exitCode = 1;
    continue;
  }
  const part = new Set(results.flatMap((one) => one.rules.filter((id) => assumed.has(id))));
  rows.push({ number, questions: properties.length, states, edges, assumed: [...part].sort() });
  console.log(`promise ${number}: ${states} situations, ${edges} steps between them`);
}
writeFileSync(proofFile, `${JSON.stringify({ ruleSet: rules.hash, rows }, null, 2)}\n`);

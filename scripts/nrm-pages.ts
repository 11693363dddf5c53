// Writes the pages about Jordan's referral mechanism, one for each track, from the rule document; with --check it only
// says which of them are out of date.

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Locale, locales } from "../packages/core/src/index.ts";
import { jordanNrm } from "../packages/nrm/src/index.ts";
import { assumedPage } from "./nrm-pages/assumed-page.ts";
import { definitionsPage, indexPage, rolesPage } from "./nrm-pages/overview-pages.ts";
import { proofPage } from "./nrm-pages/proof-page.ts";
import { isProofOf } from "./nrm-pages/proof-rows.ts";
import { trackPage } from "./nrm-pages/track-page.ts";

const rules = jordanNrm();
const folders: Readonly<Record<Locale, string>> = { en: "docs/nrm", ar: "docs/ar/nrm" };
const checking = process.argv.includes("--check");
let outdated = 0;

if (!isProofOf(rules.hash)) {
  outdated += 1;
  console.error('The proof is of another version: run "npm run pnpm -- run nrm:prove" first');
}

for (const locale of locales) {
  const folder = folders[locale];
  const pages = new Map([
    ["index.md", indexPage(rules, locale)],
    ["roles.md", rolesPage(rules, locale)],
    ["definitions.md", definitionsPage(rules, locale)],
    ["proved.md", proofPage(rules, locale)],
    ["assumed.md", assumedPage(rules, locale)],
    ...Object.keys(rules.doc.tracks).map(
      (track) => [`${track}.md`, trackPage(rules, { track, locale })] as const,
    ),
  ]);
  if (!checking) mkdirSync(folder, { recursive: true });
  const there = existsSync(folder) ? readdirSync(folder) : [];
  for (const name of new Set([...pages.keys(), ...there])) {
    const file = join(folder, name);
    const text = pages.get(name);
    if (text !== undefined && existsSync(file) && readFileSync(file, "utf8") === text) continue;
    outdated += 1;
    if (checking) console.error(`${file} is out of date: run "npm run pnpm -- run nrm:update"`);
    else if (text === undefined) rmSync(file);
    else writeFileSync(file, text);
  }
}
console.log(`pages of the referral mechanism: ${outdated} ${checking ? "out of date" : "written"}`);
if (checking && outdated > 0) process.exit(1);

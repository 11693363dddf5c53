// Writes the JSON files that the packages ship; with --check it only says which of them are out of date.

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { shippedFiles } from "./shipped-json.ts";

const checking = process.argv.includes("--check");
let outdated = 0;
for (const { file, text } of shippedFiles()) {
  if (existsSync(file) && readFileSync(file, "utf8") === text) continue;
  outdated += 1;
  if (checking) console.error(`${file} is out of date: run "npm run pnpm -- run json:update"`);
  else writeFileSync(file, text);
}
console.log(`shipped JSON: ${outdated} ${checking ? "out of date" : "written"}`);
if (checking && outdated > 0) process.exit(1);

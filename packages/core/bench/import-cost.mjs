// What an import costs: time of a cold import and size of everything it loads, beside date-fns and zod.
// All candidates are measured in turns in one run; read the ratios, not the milliseconds.

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const ROUNDS = 21;
const packages = join(dirname(fileURLToPath(import.meta.url)), "../..");
const core = join(packages, "core/node_modules");

const dateFns = ["addDays", "addMonths", "differenceInCalendarDays", "endOfMonth", "parseISO"]
  .map((name) => `export { ${name} } from "${join(core, "date-fns", `${name}.js`)}";`)
  .join("\n");

const candidates = {
  "@aht-jo/core": `export * from "${join(packages, "core/dist/index.js")}";`,
  "@aht-jo/strategy": `export * from "${join(packages, "strategy/dist/index.js")}";`,
  "date-fns, five functions": dateFns,
  zod: `export * from "${join(core, "zod/index.js")}";`,
};

const folder = mkdtempSync(join(tmpdir(), "aht-jo-bench-"));
try {
  const rows = [];
  for (const [name, code] of Object.entries(candidates)) {
    const file = join(folder, `${rows.length}.mjs`);
    writeFileSync(file, code);
    const { outputFiles } = await build({
      entryPoints: [file],
      bundle: true,
      minify: true,
      format: "esm",
      platform: "neutral",
      mainFields: ["module", "main"],
      write: false,
      logLevel: "error",
    });
    const bytes = outputFiles[0].contents;
    rows.push({
      name,
      file,
      bytes: bytes.length,
      gzip: gzipSync(bytes, { level: 9 }).length,
      times: [],
    });
  }
  const empty = [];
  const blank = join(folder, "empty.mjs");
  writeFileSync(blank, "export {};");
  for (let round = 0; round < ROUNDS; round++) {
    empty.push(coldImport(blank));
    for (const row of rows) row.times.push(coldImport(row.file));
  }
  const base = median(empty);
  const zod = rows.find((row) => row.name === "zod");
  const reference = median(zod.times) - base;
  console.log("| entry | cold import, ms | of zod | min, kB | min + gzip, kB | of zod |");
  console.log("|---|---|---|---|---|---|");
  for (const row of rows) {
    const time = median(row.times) - base;
    console.log(
      `| ${row.name} | ${time.toFixed(1)} | ${(time / reference).toFixed(2)} | ${(row.bytes / 1000).toFixed(1)} | ${(row.gzip / 1000).toFixed(1)} | ${(row.gzip / zod.gzip).toFixed(2)} |`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Milliseconds a fresh process takes to import the file, measured inside it. */
function coldImport(file) {
  const code = `const t = performance.now(); await import(${JSON.stringify(pathToFileURL(file).href)}); process.stdout.write(String(performance.now() - t));`;
  const { stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", code], {
    encoding: "utf8",
  });
  return Number(stdout);
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

// Writes or checks etc/<entry>.api.md for every exported entry of every package.

import { mkdirSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { Extractor, ExtractorConfig, ExtractorLogLevel } from "@microsoft/api-extractor";
import { globSync } from "tinyglobby";
import ts from "typescript";

const local = process.argv.includes("--update");
let failed = false;
for (const pj of globSync("packages/*/package.json")) {
  const dir = resolve(dirname(pj));
  const pkg = JSON.parse(readFileSync(pj, "utf8"));
  if (pkg.private) continue;
  const exported = exportedNames(dir, pkg.exports);
  for (const [key, target] of Object.entries(pkg.exports)) {
    if (typeof target === "string") continue;
    const name = key === "." ? "index" : key.slice(2).replaceAll("/", ".");
    mkdirSync(`${dir}/etc`, { recursive: true });
    const none = { logLevel: "none" };
    const config = ExtractorConfig.prepare({
      packageJsonFullPath: `${dir}/package.json`,
      configObjectFullPath: `${dir}/api-extractor.virtual.json`,
      configObject: {
        projectFolder: dir,
        mainEntryPointFilePath: resolve(dir, target.types),
        bundledPackages: [],
        compiler: {
          overrideTsconfig: {
            compilerOptions: {
              target: "es2022",
              lib: ["es2023"],
              module: "nodenext",
              moduleResolution: "nodenext",
              strict: true,
              types: ["node"],
              skipLibCheck: true,
            },
            files: [resolve(dir, target.types)],
          },
        },
        apiReport: {
          enabled: true,
          reportFolder: `${dir}/etc`,
          reportTempFolder: `${dir}/node_modules/.cache/api`,
          reportFileName: `${name}.api.md`,
        },
        docModel: { enabled: false },
        dtsRollup: { enabled: false },
        tsdocMetadata: { enabled: false },
        messages: {
          compilerMessageReporting: { default: { logLevel: "error" } },
          extractorMessageReporting: {
            default: { logLevel: "warning", addToApiReportFile: true },
            "ae-missing-release-tag": none,
            "ae-unresolved-link": none,
            // The documentation build asks for comments; here they would name build files that change their names.
            "ae-undocumented": none,
            "ae-forgotten-export": { logLevel: "error" },
          },
          tsdocMessageReporting: { default: none },
        },
      },
    });
    const r = Extractor.invoke(config, {
      localBuild: local,
      showVerboseMessages: false,
      messageCallback: (m) => {
        // A type that another entry of the same package exports is public; it only is not repeated here.
        const forgotten = m.messageId === "ae-forgotten-export" && /"(.+?)"/.exec(m.text)?.[1];
        if (forgotten && exported.has(forgotten)) m.logLevel = ExtractorLogLevel.None;
        if (
          m.messageId === "console-api-report-created" ||
          m.messageId === "console-api-report-copied"
        ) {
          m.logLevel = ExtractorLogLevel.None;
        }
      },
    });
    if (!r.succeeded || (r.apiReportChanged && !local)) {
      failed = true;
      console.error(
        `API of ${pkg.name}${key.slice(1)} changed: run "npm run pnpm -- run api:update"`,
      );
    } else console.log(`ok ${pkg.name}${key.slice(1)}`);
  }
}
process.exit(failed ? 1 : 0);

/** The names that the built entries of a package export. */
function exportedNames(dir, entries) {
  const names = new Set();
  for (const target of Object.values(entries)) {
    if (typeof target === "string") continue;
    const file = resolve(dir, target.types);
    const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest);
    for (const statement of source.statements) {
      if (!ts.isExportDeclaration(statement) || !statement.exportClause) continue;
      if (ts.isNamedExports(statement.exportClause)) {
        for (const { name } of statement.exportClause.elements) names.add(name.text);
      }
    }
  }
  return names;
}

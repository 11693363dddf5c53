// Fails when a package imports against the one-way arrows, when a main entry reaches zod, or when a package below
// `sdk` touches the clock, randomness, the disk, the network or anything else that only Node has.

import { readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { globSync } from "tinyglobby";
import ts from "typescript";

/** What each package may import. The order is the order of the arrows; nothing points back. */
const arrows = {
  core: [],
  vocabulary: ["core"],
  strategy: ["core", "vocabulary"],
  indicators: ["core", "vocabulary", "strategy"],
  reports: ["core", "vocabulary", "strategy", "indicators"],
  sdk: ["core", "vocabulary", "strategy", "indicators", "reports"],
};

/** Names a pure package may not use, each with the reason a reader should see. */
const impure = [
  [/\bnew Date\(\s*\)/, "reads the clock"],
  [/\bDate\.now\b/, "reads the clock"],
  [/\bperformance\.now\b/, "reads the clock"],
  [/\bMath\.random\b/, "is random"],
  [/\bcrypto\.(randomUUID|getRandomValues)\b/, "is random"],
  [/\bprocess\./, "exists only in Node"],
  [/\bBuffer\b/, "exists only in Node"],
  [/\bfetch\(/, "touches the network"],
  [/\.toLocale\w*\(/, "depends on the locale of the machine"],
  [/\.localeCompare\(/, "depends on the locale of the machine"],
];

const problems = [];
for (const name of Object.keys(arrows)) {
  const dir = `packages/${name}`;
  const pkg = JSON.parse(readFileSync(`${dir}/package.json`, "utf8"));
  const declared = [...Object.keys(pkg.dependencies ?? {}), ...bundledBy(dir)];
  for (const dependency of declared) checkArrow(name, dependency, `${dir}/package.json`);
  const files = globSync([
    `${dir}/src/**/*.ts`,
    "!**/*.test.ts",
    "!**/*.test-d.ts",
    "!**/fixtures/**",
  ]);
  for (const file of files) {
    const text = readFileSync(file, "utf8");
    for (const specifier of importsOf(file, text)) {
      if (specifier.startsWith(".")) continue;
      checkArrow(name, specifier, file);
      const root = specifier
        .split("/")
        .slice(0, specifier.startsWith("@") ? 2 : 1)
        .join("/");
      if (!declared.includes(root))
        problems.push(`${file}: ${root} is not declared in package.json`);
      if (specifier.startsWith("node:")) problems.push(`${file}: ${specifier} exists only in Node`);
    }
    const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, "");
    if (name !== "sdk") {
      for (const [pattern, reason] of impure) {
        if (pattern.test(code)) problems.push(`${file}: ${pattern.source} ${reason}`);
      }
    }
  }
  for (const [entry, target] of Object.entries(pkg.exports)) {
    if (typeof target === "string" || entry === "./schema") continue;
    const chain = pathToZod(resolve(dir, target["@aht-jo/source"]));
    if (chain) problems.push(`${pkg.name}${entry.slice(1)} reaches zod: ${chain.join(" -> ")}`);
  }
}

if (problems.length > 0) {
  console.error(problems.join("\n"));
  process.exit(1);
}
console.log(`arrows: ${Object.keys(arrows).join(" <- ")}; no entry but ./schema reaches zod`);

/** The development dependencies that the build of a package carries inside. @param {string} dir */
function bundledBy(dir) {
  const list =
    /bundled: \[([^\]]*)\]/.exec(readFileSync(`${dir}/tsup.config.ts`, "utf8"))?.[1] ?? "";
  return [...list.matchAll(/"([^"]+)"/g)].map((match) => match[1]);
}

/** @param {string} from @param {string} specifier @param {string} file */
function checkArrow(from, specifier, file) {
  const to = /^@aht-jo\/([^/]+)/.exec(specifier)?.[1];
  if (to !== undefined && !arrows[from].includes(to)) {
    problems.push(`${file}: ${from} may not import ${to}`);
  }
}

/** The modules a file loads at run time; type-only imports cost nothing and are left out unless they name a package. */
function importsOf(file, text, { runtimeOnly = false } = {}) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, false);
  const found = [];
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) continue;
    if (!statement.moduleSpecifier) continue;
    const clause = ts.isImportDeclaration(statement) ? statement.importClause : statement;
    if (runtimeOnly && (clause?.isTypeOnly || clause?.phaseModifier === ts.SyntaxKind.TypeKeyword))
      continue;
    found.push(statement.moduleSpecifier.text);
  }
  return found;
}

/** @param {string} entry @returns {string[] | undefined} */
function pathToZod(entry, seen = new Set()) {
  if (seen.has(entry)) return undefined;
  seen.add(entry);
  for (const specifier of importsOf(entry, readFileSync(entry, "utf8"), { runtimeOnly: true })) {
    if (specifier === "zod" || specifier.startsWith("zod/"))
      return [relative(".", entry), specifier];
    const next = targetOf(entry, specifier);
    const chain = next && pathToZod(next, seen);
    if (chain) return [relative(".", entry), ...chain];
  }
  return undefined;
}

/** @param {string} file @param {string} specifier */
function targetOf(file, specifier) {
  if (specifier.startsWith(".")) return join(dirname(file), specifier);
  const own = /^@aht-jo\/([^/]+)(\/.+)?$/.exec(specifier);
  if (!own) return undefined;
  const { exports } = JSON.parse(readFileSync(`packages/${own[1]}/package.json`, "utf8"));
  return resolve(`packages/${own[1]}`, exports[`.${own[2] ?? ""}`]["@aht-jo/source"]);
}

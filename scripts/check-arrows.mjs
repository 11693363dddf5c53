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
  rules: ["core"],
  nrm: ["core", "vocabulary", "rules"],
  indicators: ["core", "vocabulary", "strategy"],
  reports: ["core", "vocabulary", "strategy", "rules", "indicators"],
  sdk: ["core", "vocabulary", "strategy", "rules", "nrm", "indicators", "reports"],
};

/** Globals a pure package may not name, each with the reason a reader should see. `Date` and `Intl` have rules below. */
const impureGlobals = new Map([
  ["performance", "reads the clock"],
  ["setTimeout", "reads the clock"],
  ["setInterval", "reads the clock"],
  ["crypto", "is random or asynchronous"],
  ["process", "exists only in Node"],
  ["Buffer", "exists only in Node"],
  ["require", "exists only in Node"],
  ["fetch", "touches the network"],
  ["XMLHttpRequest", "touches the network"],
  ["WebSocket", "touches the network"],
  ["globalThis", "reaches anything"],
  ["eval", "runs text as code"],
  ["Function", "runs text as code"],
]);

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
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    for (const specifier of importsOf(source)) {
      if (specifier.startsWith(".")) {
        if (!resolve(dirname(file), specifier).startsWith(`${resolve(dir, "src")}/`))
          problems.push(`${file}: ${specifier} leaves the package`);
        continue;
      }
      checkArrow(name, specifier, file);
      const root = specifier
        .split("/")
        .slice(0, specifier.startsWith("@") ? 2 : 1)
        .join("/");
      if (!declared.includes(root))
        problems.push(`${file}: ${root} is not declared in package.json`);
      if (specifier.startsWith("node:")) problems.push(`${file}: ${specifier} exists only in Node`);
    }
    if (name !== "sdk") problems.push(...impuritiesOf(source).map((found) => `${file}: ${found}`));
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

/** Every module a file names: imports, re-exports, dynamic imports and import types; or only what it loads at run time. */
function importsOf(source, { runtimeOnly = false } = {}) {
  const found = [];
  const visit = (node) => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
      const clause = ts.isImportDeclaration(node) ? node.importClause : node;
      const isType = clause?.isTypeOnly || clause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
      if (!(runtimeOnly && isType)) found.push(node.moduleSpecifier.text);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      found.push(
        ts.isStringLiteral(node.arguments[0]) ? node.arguments[0].text : "a computed module",
      );
    } else if (ts.isImportTypeNode(node) && !runtimeOnly) {
      found.push(node.argument.literal.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** What in a file depends on more than its arguments. */
function impuritiesOf(source) {
  const found = [];
  const visit = (node) => {
    if (ts.isTypeNode(node)) return;
    if (ts.isPropertyAccessExpression(node)) {
      if (/^toLocale|^localeCompare$/.test(node.name.text))
        found.push(`.${node.name.text} depends on the locale of the machine`);
      if (node.getText() === "Math.random") found.push("Math.random is random");
    }
    if (ts.isIdentifier(node) && isFree(node)) {
      const reason = impureGlobals.get(node.text);
      if (reason) found.push(`${node.text} ${reason}`);
      if (node.text === "Date" && !isDateOfArguments(node))
        found.push(
          "Date without arguments reads the clock; only Date.UTC and new Date(number) are pure",
        );
      if (node.text === "Intl" && !isIntlWithLocale(node))
        found.push("Intl without a literal locale depends on the machine");
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Whether an identifier is a name by itself, not the name of a property or of a declaration. */
function isFree({ parent, text }) {
  if (ts.isPropertyAccessExpression(parent))
    return parent.name.text !== text || parent.expression.getText() === text;
  return !(
    (ts.isPropertyAssignment(parent) ||
      ts.isPropertySignature(parent) ||
      ts.isBindingElement(parent)) &&
    parent.name?.getText() === text &&
    parent.initializer?.getText() !== text
  );
}

function isDateOfArguments({ parent }) {
  if (ts.isNewExpression(parent)) return (parent.arguments?.length ?? 0) > 0;
  return ts.isPropertyAccessExpression(parent) && parent.name.text === "UTC";
}

function isIntlWithLocale({ parent }) {
  const made = parent.parent;
  return (
    ts.isNewExpression(made) &&
    made.arguments?.[0] !== undefined &&
    ts.isStringLiteral(made.arguments[0])
  );
}

/** @param {string} entry @returns {string[] | undefined} */
function pathToZod(entry, seen = new Set()) {
  if (seen.has(entry)) return undefined;
  seen.add(entry);
  const source = ts.createSourceFile(
    entry,
    readFileSync(entry, "utf8"),
    ts.ScriptTarget.Latest,
    true,
  );
  for (const specifier of importsOf(source, { runtimeOnly: true })) {
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

// Turns every ```ts fence in TSDoc comments and Markdown into a checked, executed test module. A fence marked
// `continued` goes on where the one before it on the page ended.

import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { globSync } from "tinyglobby";
import ts from "typescript";

const OUT = "docs/.doctest";
const FENCE = /^```ts(?<meta>[^\n]*)\n(?<code>[\s\S]*?)^```/gm;

/** @param {string} file */
function* examples(file) {
  const text = readFileSync(file, "utf8");
  const blocks = file.endsWith(".md")
    ? [{ body: text, at: 0 }]
    : [...text.matchAll(/\/\*\*[\s\S]*?\*\//g)].map((m) => ({
        body: m[0].replace(/^[ \t]*\*(?: |$)?/gm, ""),
        at: m.index,
      }));
  for (const { body, at } of blocks) {
    let before = "";
    for (const m of body.matchAll(FENCE)) {
      if (/\bno-run\b/.test(m.groups.meta)) continue;
      const line =
        text.slice(0, at).split("\n").length + body.slice(0, m.index).split("\n").length - 1;
      const code = /\bcontinued\b/.test(m.groups.meta) ? before + m.groups.code : m.groups.code;
      before = code;
      yield { line, code };
    }
  }
}

/** Rewrites `expr; //=> expected` and `expr; //=> throws code` to assertions. */
export function transform(code) {
  const sf = ts.createSourceFile("x.ts", code, ts.ScriptTarget.Latest, true);
  const edits = [];
  for (const s of sf.statements) {
    const c = (ts.getTrailingCommentRanges(code, s.end) ??
      ts.getLeadingCommentRanges(code, s.end))?.[0];
    const m = c && /^\/\/\s*=>\s*(.+)$/.exec(code.slice(c.pos, c.end));
    if (!m) continue;
    const want = m[1].trim();
    const thrown = /^throws\s+(\S+)$/.exec(want);
    if (ts.isExpressionStatement(s)) {
      const e = code.slice(s.expression.getStart(), s.expression.end);
      edits.push([
        s.getStart(),
        c.end,
        thrown
          ? `expect(() => ${e}).toThrow(expect.objectContaining({ code: "${thrown[1]}" }));`
          : `expect(${e}).toStrictEqual(${want});`,
      ]);
    } else if (
      ts.isVariableStatement(s) &&
      ts.isIdentifier(s.declarationList.declarations[0].name)
    ) {
      edits.push([
        s.end,
        c.end,
        ` expect(${s.declarationList.declarations[0].name.text}).toStrictEqual(${want});`,
      ]);
    } else
      throw new Error(`assertion must trail an expression or const: ${code.slice(s.pos, c.end)}`);
  }
  // Anything in a comment that looks like an expectation must have become one.
  const written = code.match(/\/[/*][^\n]*?(=>|->)[^\n]*/g)?.length ?? 0;
  if (written !== edits.length) throw new Error(`an assertion belongs to no statement:\n${code}`);
  for (const [a, b, r] of edits.reverse()) code = code.slice(0, a) + r + code.slice(b);
  return code;
}

rmSync(OUT, { recursive: true, force: true });
let n = 0;
for (const file of globSync([
  "packages/*/src/**/*.ts",
  "README.md",
  "packages/*/README.md",
  "docs/**/*.md",
  "!docs/api/**",
  "!docs/.doctest/**",
  "!**/*.test.ts",
  "!**/node_modules/**",
])) {
  const list = [...examples(file)];
  if (list.length === 0) continue;
  const test = join(OUT, `${file}.test.ts`);
  mkdirSync(dirname(test), { recursive: true });
  const lines = [`import { test } from "vitest";`];
  for (const ex of list) {
    const mod = join(OUT, `${file}.L${ex.line}.ts`);
    writeFileSync(
      mod,
      `import { expect } from "vitest";\nvoid expect;\n${transform(ex.code)}\nexport {};\n`,
    );
    lines.push(
      `test("${file}:${ex.line}", async () => { await import("./${relative(dirname(test), mod)}"); });`,
    );
    n++;
  }
  writeFileSync(test, `${lines.join("\n")}\n`);
}
if (n === 0) throw new Error("no examples found");
console.log(`doctest: ${n} examples`);

// Runs named groups of steps one after the other, shows which one is under way, and counts what passed.
//
//   node scripts/run-steps.mjs build main     what `npm start` runs
//   node scripts/run-steps.mjs test           what `npm test` runs
//   node scripts/run-steps.mjs verify         everything CI checks
//
// A step that fails does not stop the ones after it, unless they need what it makes. The last line is
// `N passed, N failed`: every test counts, and every step that is not a test run counts as one.

import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";

const RESULTS = "node_modules/.cache/aht-jo/tests.json";

/** The zone east of every other, and one west of Greenwich with summer time and half an hour; the main run uses Amman. */
const ZONES = ["Pacific/Kiritimati", "America/St_Johns"];

/** Proofs that go through very many situations: they run without counting which lines they touch, and in one zone. */
const PROOFS = [
  "packages/*/src/{peers,promises}/**",
  "packages/rules/src/check/{check.differential,model/free.laws}.test.ts",
];

/** Left out where only the zone is another: long random searches and hostile input, which meet no clock or zone. */
const WITHOUT_A_ZONE = [
  ...PROOFS,
  "docs/**",
  "packages/*/src/{check,expressions,schema}/**",
  "packages/{indicators,nrm,reports,rules,strategy}/src/**/*.{laws,hostile}.test.ts",
];

/** @type {(files: string[]) => string[]} */
const without = (files) => files.map((file) => `--exclude=${file}`);

/**
 * @typedef {object} Step
 * @property {string} title
 * @property {string[]} run A program and its arguments.
 * @property {Record<string, string>} [env]
 * @property {boolean} [tests] Whether the step writes a test result file that is counted.
 * @property {boolean} [beside] Whether it uses one processor, and can run beside its neighbours.
 * @property {boolean} [required] Whether nothing after it makes sense when it fails.
 */

/** @type {(reporter: string, ...args: string[]) => string[]} */
const vitest = (reporter, ...args) => [
  "vitest",
  "run",
  `--reporter=${reporter}`,
  "--reporter=json",
  `--outputFile.json=${RESULTS}`,
  ...args,
];

/** @type {Record<string, Step[]>} */
const groups = {
  build: [{ title: "build the packages", run: ["pnpm", "run", "build"], required: true }],
  main: [
    {
      title: "the National Committee's annual report",
      run: ["pnpm", "--filter", "./examples/annual-report", "run", "start"],
    },
  ],
  test: [
    {
      title: "collect the examples of the documentation",
      run: ["node", "scripts/doctest.mjs"],
      required: true,
    },
    {
      title: "tests, doc examples and coverage",
      run: vitest("default", "--coverage", "--no-isolate", ...without(PROOFS)),
      env: { TZ: "Asia/Amman" },
      tests: true,
    },
    {
      title: "proofs over every situation, and the comparison with other engines",
      run: vitest(
        "default",
        "--no-isolate",
        "--exclude=docs/**",
        "/src/peers/",
        "/src/promises/",
        "check.differential",
        "free.laws",
      ),
      env: { TZ: "Asia/Amman" },
      tests: true,
    },
  ],
  types: [
    { title: "type-check the packages", beside: true, run: ["tsc", "-b"] },
    {
      title: "type-check the doc examples",
      beside: true,
      run: ["tsc", "-p", "docs/tsconfig.json"],
    },
    {
      title: "type-check the examples and scripts",
      beside: true,
      run: ["tsc", "-p", "tsconfig.scripts.json"],
    },
  ],
  zones: ZONES.map((zone) => ({
    title: `tests in ${zone}`,
    run: vitest("dot", "packages", ...without(WITHOUT_A_ZONE), "--no-isolate"),
    env: { TZ: zone },
    tests: true,
  })),
  checks: [
    { title: "format and lint", beside: true, run: ["biome", "ci", "."] },
    { title: "package arrows and purity", beside: true, run: ["node", "scripts/check-arrows.mjs"] },
    {
      title: "shipped JSON",
      beside: true,
      run: ["tsx", "--conditions=@aht-jo/source", "scripts/write-json.ts", "--check"],
    },
    {
      title: "pages of the referral mechanism",
      beside: true,
      run: ["tsx", "--conditions=@aht-jo/source", "scripts/nrm-pages.ts", "--check"],
    },
    { title: "unused files, exports and dependencies", beside: true, run: ["knip"] },
    { title: "public API reports", beside: true, run: ["node", "scripts/api-report.mjs"] },
    {
      title: "publint",
      beside: true,
      run: ["pnpm", "-r", "--filter", "./packages/*", "exec", "publint", "--strict"],
    },
    {
      title: "are the types wrong",
      beside: true,
      run: [
        "pnpm",
        "-r",
        "--filter",
        "./packages/*",
        "exec",
        "attw",
        "--pack",
        ".",
        "--profile",
        "esm-only",
        "--format",
        "ascii",
        "--quiet",
      ],
    },
    { title: "size limits", beside: true, run: ["size-limit"] },
    { title: "changesets", beside: true, run: ["changeset", "status"] },
  ],
  docs: [
    { title: "API documentation", beside: true, run: ["typedoc"], required: true },
    { title: "documentation site", run: ["vitepress", "build", "docs"] },
  ],
  examples: [
    {
      title: "example: quick start",
      run: ["pnpm", "--filter", "./examples/quickstart", "run", "start"],
    },
    {
      title: "example: two files of the referral mechanism",
      run: ["pnpm", "--filter", "./examples/nrm-file", "run", "start"],
    },
    {
      title: "example: from a complaint to a referral",
      run: ["pnpm", "--filter", "./examples/hemaya-bridge", "run", "start"],
    },
  ],
};
groups.verify = [
  ...groups.build,
  ...groups.test,
  ...groups.types,
  ...groups.main,
  ...groups.examples,
  ...groups.zones,
  ...groups.checks,
  ...groups.docs,
];

const steps = process.argv.slice(2).flatMap((name) => {
  if (!(name in groups)) throw new Error(`unknown group of steps: ${name}`);
  return groups[name];
});

let passed = 0;
let failed = 0;
const summary = [];
for (let at = 0; at < steps.length; ) {
  const alone = steps.findIndex(({ beside }, n) => n >= at && !beside);
  const end = Math.max(at + 1, alone === -1 ? steps.length : alone);
  const together = steps.slice(at, end);
  const ended =
    together.length === 1 ? [await ran(at)] : await besideEachOther(at, together.length);
  at = end;
  if (ended.every((good, n) => good || !together[n]?.required)) continue;
  if (at < steps.length) summary.push(`     ${steps.length - at} further step(s) not run`);
  break;
}
console.log(`\n${summary.join("\n")}\n\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

/**
 * Runs steps that use one processor each, two at a time; what they print comes when each is over.
 *
 * @param {number} from @param {number} count
 */
async function besideEachOther(from, count) {
  const ended = new Array(count).fill(false);
  let next = 0;
  const worker = async () => {
    while (next < count) {
      const at = next;
      next += 1;
      ended[at] = await ran(from + at, { later: true });
    }
  };
  await Promise.all([worker(), worker()]);
  return ended;
}

/**
 * Runs one step and counts it; says whether it passed.
 *
 * @param {number} index @param {{ later?: boolean }} [how]
 * @returns {Promise<boolean>}
 */
async function ran(index, { later = false } = {}) {
  const step = steps[index];
  const heading = `\n[${index + 1}/${steps.length}] ${step.title}`;
  if (!later) console.log(heading);
  if (step.tests) {
    mkdirSync("node_modules/.cache/aht-jo", { recursive: true });
    rmSync(RESULTS, { force: true });
  }
  const started = Date.now();
  const [program, ...args] = step.run;
  const child = spawn(program, args, {
    stdio: later ? ["ignore", "pipe", "pipe"] : "inherit",
    env: { ...process.env, ...step.env },
    shell: process.platform === "win32",
  });
  const printed = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (chunk) => printed.push(chunk));
  const status = await new Promise((resolve) => {
    child.on("error", () => resolve(1));
    child.on("close", resolve);
  });
  if (later) {
    console.log(heading);
    process.stdout.write(Buffer.concat(printed));
  }
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const good = status === 0;
  if (step.tests) {
    const counts = testCounts();
    passed += counts.passed;
    failed += counts.failed + (good || counts.failed > 0 ? 0 : 1);
  } else if (good) passed += 1;
  else failed += 1;
  summary.push(`${good ? "ok  " : "FAIL"} ${seconds.padStart(6)} s  ${step.title}`);
  return good;
}

function testCounts() {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(RESULTS, "utf8"));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

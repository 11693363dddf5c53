// One guard of five clauses: hand-written JavaScript beside the closures, the interpreter and the explanation.
// All candidates run in turns in one process on the same 1,000 files; read the ratios, not the times. Setting the files
// up and compiling the guard are not counted. Other rule engines are measured where they are installed, in the bench of
// the rules package.

import {
  and,
  boolFact,
  codeFact,
  compileExpr,
  dateFact,
  dateParam,
  explainExpr,
  ge,
  interpret,
  intFact,
  intParam,
  isIn,
  lt,
  not,
  or,
} from "../dist/expressions/index.js";

const ROUNDS = 25;
const FILES = 1_000;
const PASSES = 20;

const guard = and(
  boolFact("isMember"),
  not(boolFact("isBlocked")),
  or(isIn(codeFact("memberKind"), ["student", "teacher"]), boolFact("hasDeposit")),
  lt(intFact("loans"), intParam("maxLoans")),
  ge(dateFact("validUntil"), dateParam("today")),
);
const params = { maxLoans: 5, today: "2025-03-14" };

const files = Array.from({ length: FILES }, (_, n) => ({
  isMember: n % 7 !== 0,
  isBlocked: n % 11 === 0,
  memberKind: ["student", "teacher", "guest"][n % 3],
  hasDeposit: n % 2 === 0,
  loans: n % 6,
  validUntil: n % 5 === 0 ? "2025-01-31" : "2025-12-31",
}));
const environments = files.map((file) => ({
  fact: (path) => file[path] ?? null,
  params,
  calendar: null,
}));

/** What a developer writes on the spot: two-valued, so that a missing fact is a no. */
function handWritten(file) {
  return (
    file.isMember &&
    !file.isBlocked &&
    (["student", "teacher"].includes(file.memberKind) || file.hasDeposit) &&
    file.loans < params.maxLoans &&
    file.validUntil >= params.today
  );
}

const compiled = compileExpr(guard);
const candidates = [
  { name: "hand-written JavaScript", run: (n) => handWritten(files[n]), explains: "no" },
  { name: "closures", run: (n) => compiled(environments[n]), explains: "no" },
  { name: "interpreter", run: (n) => interpret(guard, environments[n]), explains: "no" },
  { name: "explanation", run: (n) => explainExpr(guard, environments[n]).value, explains: "yes" },
];

const expected = files.filter(handWritten).length;
for (const candidate of candidates) {
  candidate.times = [];
  const found = files.filter((_, n) => candidate.run(n) === true).length;
  if (found !== expected) throw new Error(`${candidate.name}: ${found} instead of ${expected}`);
}

for (let round = 0; round < ROUNDS; round++) {
  for (const candidate of candidates) {
    const { run } = candidate;
    let yes = 0;
    const start = performance.now();
    for (let pass = 0; pass < PASSES; pass++)
      for (let n = 0; n < FILES; n++) if (run(n) === true) yes++;
    candidate.times.push(performance.now() - start);
    if (yes !== PASSES * expected) throw new Error(`${candidate.name} changed its mind`);
  }
}

const { loans: _, ...withoutLoans } = { ...files[1], isMember: true, isBlocked: false };
const blank = { fact: (path) => withoutLoans[path] ?? null, params, calendar: null };
const unknown = {
  "hand-written JavaScript": handWritten(withoutLoans),
  closures: compiled(blank),
  interpreter: interpret(guard, blank),
  explanation: explainExpr(guard, blank).value,
};

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const base = median(candidates[0].times);
console.log(
  "| evaluator | time, of hand-written | million per second | a missing fact gives | explains itself |",
);
console.log("|---|---|---|---|---|");
for (const { name, times, explains } of candidates) {
  const time = median(times);
  const perSecond = (PASSES * FILES) / time / 1_000;
  const answer = unknown[name] === null ? "unknown" : String(unknown[name]);
  console.log(
    `| ${name} | ${(time / base).toFixed(1)} | ${perSecond.toFixed(1)} | ${answer} | ${explains} |`,
  );
}

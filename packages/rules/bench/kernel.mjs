// One desk of ten states and twenty-four rules, one file with forty events, on the kernel and on other engines.
// First all of them must come to the same file. Then they run in turns in one process; read the ratios, not the times.
// `x` is how many times as fast as the other engine at the same task: taking a step, or refusing one.

import { handSwitch, intTables } from "./permit-desk/by-hand.mjs";
import { history, opened, refusals } from "./permit-desk/moves.mjs";
import * as ours from "./permit-desk/ours.mjs";
import { jsonRulesEngine, robot3, xstateActor, xstatePure } from "./permit-desk/peers.mjs";

const ROUNDS = 25;
const ROUND_MS = 4;
const peers = [handSwitch, robot3, xstateActor, xstatePure, jsonRulesEngine];

// The same file in the end, every step taken, every refusal refused.

const sorted = (file) => JSON.stringify(Object.entries(file).sort());
const expected = sorted(handSwitch.fold(history));
const agree = (name, file) => {
  if (sorted(file) !== expected) throw new Error(`${name} comes to another file: ${sorted(file)}`);
};
let file = opened;
for (const [n, event] of history.entries()) {
  if (!handSwitch.at(file)(event)) throw new Error(`step ${n} is not taken`);
  file = handSwitch.fold(history.slice(0, n + 1));
}
for (const { name, fold } of peers) agree(name, await fold(history));
agree(intTables.name, intTables.decoded(intTables.fold(history)));
agree("decide and evolve", ours.fileOf(ours.decideAndEvolve()));
agree("evolve", ours.fileOf(ours.evolveAll()));
agree("replay", ours.fileOf(ours.replayAll()));

const questions = refusals.map(({ event, refused, lacking }) => ({
  command: ours.commandOf(event),
  refused: ours.stateOf(refused),
  lacking: ours.stateOf(lacking),
}));
const kinds = (decision) =>
  (decision.blockers ?? [{ kind: decision.verdict }]).map((one) => one.kind);
for (const { command, refused, lacking } of questions) {
  if (kinds(ours.decided(refused, command)).join() !== "guard") throw new Error(command.type);
  if (kinds(ours.decided(lacking, command)).join() !== "unknown") throw new Error(command.type);
}
for (const { name, at } of peers)
  for (const { event, refused } of refusals)
    if (await at(refused)(event)) throw new Error(`${name} takes ${event.type}`);

// What a missing fact leads to: right is a no that says that something is missing; none of the others can say so.

async function rightWhenMissing({ at }) {
  let passed = 0;
  for (const { event, lacking } of refusals) if (await at(lacking)(event)) passed++;
  return `no: ${passed} of ${refusals.length} pass, ${refusals.length - passed} silent`;
}
const missing = new Map();
for (const peer of peers) missing.set(peer.name, await rightWhenMissing(peer));

const bytes = (texts) => {
  const sizes = texts.map((text) => text.length).sort((a, b) => a - b);
  return `${sizes[Math.floor(sizes.length / 2)]} bytes`;
};
const told = (of) =>
  bytes(questions.map((one) => JSON.stringify(ours.decided(of(one), one.command))));
const explanations = [];
for (const { event, refused } of refusals)
  explanations.push(await jsonRulesEngine.explanation(refused, event));
const explains = new Map([[jsonRulesEngine.name, `every rule, ${bytes(explanations)}`]]);

// Candidates. `size` is the number of operations in one run.

const refusing = (at) => {
  const sends = refusals.map(({ event, refused }) => ({ send: at(refused), event }));
  return () => {
    for (const { send, event } of sends) send(event);
  };
};
const refusingInTurn = (at) => {
  const sends = refusals.map(({ event, refused }) => ({ send: at(refused), event }));
  return async () => {
    for (const { send, event } of sends) await send(event);
  };
};
const steps = history.length;
const asked = questions.length;
const own = (operation, task, { size, run, ...columns }) => ({
  operation,
  task,
  size,
  run,
  missing: "",
  explains: "",
  ...columns,
});
const candidates = [
  ...peers.map(({ name, fold }) => ({
    operation: name,
    task: "take",
    size: steps,
    run: () => fold(history),
    missing: missing.get(name),
    explains: explains.get(name) ?? "no",
  })),
  own(intTables.name, "take", { size: steps, run: intTables.fold, missing: "no", explains: "no" }),
  own("decide, allowed", "take", {
    size: steps,
    run: () => {
      for (let n = 0; n < steps; n++) ours.decided(ours.states[n], ours.commands[n]);
    },
    missing: "yes",
    explains: bytes(
      ours.commands.map((one, n) => JSON.stringify(ours.decided(ours.states[n], one))),
    ),
  }),
  own("decide, then evolve", "take", { size: steps, run: ours.decideAndEvolve }),
  own("evolve", "take", { size: steps, run: ours.evolveAll }),
  own("replay", "take", { size: steps, run: ours.replayAll }),
  ...peers.map(({ name, at }) => ({
    operation: `${name}, refused`,
    task: "refuse",
    size: asked,
    run: name === jsonRulesEngine.name ? refusingInTurn(at) : refusing(at),
    missing: "",
    explains: "",
  })),
  own("decide, blocked by a guard", "refuse", {
    size: asked,
    run: () => {
      for (const { refused, command } of questions) ours.decided(refused, command);
    },
    missing: "yes",
    explains: told(({ refused }) => refused),
  }),
  own("decide, unknown", "refuse", {
    size: asked,
    run: () => {
      for (const { lacking, command } of questions) ours.decided(lacking, command);
    },
    missing: "yes",
    explains: told(({ lacking }) => lacking),
  }),
  own("options, all commands", "other", {
    size: steps,
    run: () => {
      for (let n = 0; n < steps; n++) ours.optionsAt(n);
    },
  }),
  own("compile", "other", { size: 1, run: ours.compiled }),
];

// Warm up, find how many runs fill a round, then run in turns.

const timed = async ({ run }, runs) => {
  const start = performance.now();
  for (let n = 0; n < runs; n++) {
    const pending = run();
    if (pending instanceof Promise) await pending;
  }
  return performance.now() - start;
};
for (const candidate of candidates) {
  candidate.runs = 1;
  while ((await timed(candidate, candidate.runs)) < 20 * ROUND_MS) candidate.runs *= 2;
  candidate.runs = Math.max(1, Math.round(candidate.runs / 20));
  candidate.times = [];
}
for (let round = 0; round < ROUNDS; round++)
  for (const candidate of candidates) candidate.times.push(await timed(candidate, candidate.runs));

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
for (const candidate of candidates) {
  const { size, runs, times } = candidate;
  candidate.perSecond = (1_000 * size * runs) / median(times);
}
const rateOf = (peer, task) =>
  candidates.find((one) => one.task === task && one.operation.startsWith(peer.name))?.perSecond;

const shown = (rate) =>
  rate >= 1e6
    ? `${(rate / 1e6).toFixed(1)} M`
    : rate >= 1e3
      ? `${(rate / 1e3).toFixed(1)} k`
      : rate.toFixed(0);
const ratio = ({ perSecond, task }, peer) => {
  const other = rateOf(peer, task);
  if (other === undefined) return "";
  const times = perSecond / other;
  return times >= 10 ? times.toFixed(0) : times >= 0.1 ? times.toFixed(2) : times.toFixed(4);
};
const line = (cells) => console.log(`| ${cells.join(" | ")} |`);
const heads = [
  "operation",
  "per second",
  "x hand switch",
  "x robot3",
  "x xstate actor",
  "right on a missing fact",
  "explains itself",
];
line(heads);
line(heads.map(() => "---"));
for (const one of candidates)
  line([
    one.operation,
    shown(one.perSecond),
    ratio(one, handSwitch),
    ratio(one, robot3),
    ratio(one, xstateActor),
    one.missing,
    one.explains,
  ]);

// The checker on a generated document of eight tracks, ninety moves and four recorded facts: situations and ways per
// second and peak memory for the whole product, about twenty million situations. Then, on a slice of four tracks, beside
// the simplest search (texts in a set) and the graph search of XState on the same machine, in turns in one process; read
// those as ratios. Compiling the rules is not counted, drawing up the tables is.

import { civilDate } from "@aht-jo/core";
import { and, bool, boolFact, isIn, not } from "@aht-jo/core/expressions";
import { compile, ruleDocument } from "@aht-jo/rules";
import { check } from "@aht-jo/rules/check";
import { createMachine, not as notGuard, stateIn } from "xstate";
import { getAdjacencyMap } from "xstate/graph";

const title = { en: "Generated", ar: "مولّد" };
const on = civilDate("2025-03-02");
const inForce = { from: civilDate("2025-01-01"), anchor: "event" };
const basis = [
  { kind: "sourced", provision: { work: "bench", pinpoint: "1", reading: "primary" } },
];

/** Tracks in a row: each goes round its states, forth freely where the one before is far enough, and back. */
function generated(sizes, { facts, moves }) {
  const states = (track) => Array.from({ length: sizes[track] }, (_, at) => `s${at}`);
  const tracks = sizes.map((_, track) => `t${track}`);
  const rules = [];
  for (let round = 0; rules.length < moves; round += 1)
    for (const [track, name] of tracks.entries()) {
      const all = states(track);
      if (round >= all.length * 2 || rules.length >= moves) continue;
      const from = round % all.length;
      const to =
        round < all.length ? (from + 1) % all.length : (from + all.length - 1) % all.length;
      const before = `t${(track + tracks.length - 1) % tracks.length}`;
      const free = round % 3 !== 2;
      rules.push({
        kind: "move",
        id: `${name}-${round}`,
        command: `${name}-go-${round}`,
        from: [all[from]],
        to: all[to],
        by: ["clerk"],
        when: free
          ? bool(true)
          : and(
              not(isIn({ op: "fact", path: `state.${before}` }, ["s0"])),
              not(boolFact(`fact${track % Math.max(1, facts)}`)),
            ),
        onUnknown: free || facts === 0 ? "block" : "proceedAndFlag",
        title,
        basis,
        inForce,
      });
    }
  for (let fact = 0; fact < facts; fact += 1)
    rules[fact] = { ...rules[fact], records: [`fact${fact}`] };
  return ruleDocument({
    id: "generated",
    version: "1.0.0",
    title,
    published: inForce.from,
    sources: [
      { id: "bench", title, publisher: title, publishedOn: "2025", language: "en", address: null },
    ],
    calendars: {},
    expressionCalendar: null,
    roles: { clerk: { title, parties: [], basis } },
    tracks: Object.fromEntries(
      tracks.map((name, track) => [
        name,
        {
          title,
          initial: "s0",
          many: false,
          shared: false,
          states: Object.fromEntries(states(track).map((one) => [one, { title, stage: "all" }])),
        },
      ]),
    ),
    commands: Object.fromEntries(
      rules.map(({ command }) => [
        command,
        { title, track: command.slice(0, 2), nature: "ordinary", complete: false },
      ]),
    ),
    facts: Object.fromEntries(
      Array.from({ length: Math.max(1, facts) }, (_, at) => [
        `fact${at}`,
        { title, on: "file", type: "bool", sensitive: false },
      ]),
    ),
    params: {},
    scopes: {},
  }).with(rules);
}

function compiled(doc) {
  const result = compile(doc);
  if (!result.ok) throw new Error(JSON.stringify(result.issues.slice(0, 3)));
  return result.value;
}

function searched(rules) {
  const begin = performance.now();
  const report = check(rules, {
    properties: [{ name: "all", kind: "never", state: bool(false) }],
    on,
    instances: 1,
    maxStates: 60_000_000,
    opening: "unknown",
    cone: "full",
    coverage: "skip",
  });
  return { ...report, seconds: (performance.now() - begin) / 1000 };
}

/** The same in the simplest way: states as texts, moves tried one by one. */
function naive(doc) {
  const names = Object.keys(doc.tracks);
  const first = names.map(() => "s0");
  const met = new Set([first.join()]);
  const queue = [first];
  for (const state of queue)
    for (const { command, from, to, when } of doc.rules) {
      const at = names.indexOf(command.slice(0, 2));
      if (!from.includes(state[at])) continue;
      const other = when.op === "and" ? when.args[0].arg.arg.path.slice("state.".length) : null;
      if (other !== null && state[names.indexOf(other)] === "s0") continue;
      const next = state.with(at, to);
      const key = next.join();
      if (met.has(key)) continue;
      met.add(key);
      queue.push(next);
    }
  return met.size;
}

/** The guard of a generated move: the track before is past its first state. */
function isPast(when) {
  const track = when.args[0].arg.arg.path.slice("state.".length);
  return notGuard(stateIn({ [track]: "s0" }));
}

function machineOf(doc) {
  return createMachine({
    type: "parallel",
    states: Object.fromEntries(
      Object.keys(doc.tracks).map((name) => [
        name,
        {
          initial: "s0",
          states: Object.fromEntries(
            Object.keys(doc.tracks[name].states).map((state) => [
              state,
              {
                on: Object.fromEntries(
                  doc.rules
                    .filter((rule) => rule.command.startsWith(name) && rule.from.includes(state))
                    .map(({ command, to, when }) => [
                      command,
                      {
                        target: to,
                        guard: when.op === "and" ? isPast(when) : () => true,
                      },
                    ]),
                ),
              },
            ]),
          ),
        },
      ]),
    ),
  });
}

const large = compiled(generated([9, 8, 7, 6, 9, 7, 4, 5], { facts: 2, moves: 90 }));
const report = searched(large);
console.log(
  `${report.states} situations, ${report.edges} ways in ${report.seconds.toFixed(1)} s: ` +
    `${(report.states / report.seconds / 1e6).toFixed(1)} M situations/s, ` +
    `${(report.edges / report.seconds / 1e6).toFixed(0)} M ways/s, ` +
    `peak ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB, complete: ${report.complete}`,
);

// How fast the machine is just now: as many random bits probed as the search took ways, and nothing else.
const probing = performance.now();
const bits = new Int32Array(1 << 21);
for (let k = 0, x = 88_172_645; k < report.edges; k += 1) {
  x ^= x << 13;
  x ^= x >>> 17;
  x ^= x << 5;
  bits[x >>> 11] |= 1 << (x & 31);
}
const bare = (performance.now() - probing) / 1000;
console.log(
  `the same number of bare random bit probes: ${bare.toFixed(1)} s, search takes ${(report.seconds / bare).toFixed(2)} times as long`,
);

const slice = generated([5, 5, 5, 5, 5], { facts: 0, moves: 50 });
const rules = compiled(slice);
const machine = machineOf(slice);
const events = slice.rules.map(({ command }) => ({ type: command }));
const candidates = {
  "this checker": () => searched(rules).states,
  "texts in a set": () => naive(slice),
  "XState graph search": () => Object.keys(getAdjacencyMap(machine, { events })).length,
};
const best = Object.fromEntries(Object.keys(candidates).map((name) => [name, Infinity]));
const sizes = {};
for (let round = 0; round < 5; round += 1)
  for (const [name, run] of Object.entries(candidates)) {
    if (name.startsWith("XState") && round > 1) continue;
    const begin = performance.now();
    sizes[name] = run();
    best[name] = Math.min(best[name], performance.now() - begin);
  }
for (const [name, time] of Object.entries(best))
  console.log(
    `${name}: ${sizes[name]} situations, ${time.toFixed(1)} ms, ` +
      `${(time / best["this checker"]).toFixed(1)} times as long`,
  );

// Covers: the same guards with every mix of known and missing facts through `decide` and through other engines, written
// out as tables that a person can read; the right answer is found by trying every truth the missing facts could have.
// Does not cover: the operators of the expressions one by one (the null matrix of core), and what the others can be made
// to say by a guard that asks for each fact before it is used.
import { describe, expect, it } from "vitest";
import { type Answer, peers, rightAnswer } from "./fixtures/engines.ts";
import {
  allGuards,
  deskGuard,
  type FactName,
  factDefs,
  forbidGuard,
  type Guard,
  type Recorded,
  smallGuards,
} from "./fixtures/guards.ts";
import { answerOf, decided, inWords } from "./fixtures/our-kernel.ts";

type Outcome = "right" | "passes" | "silent" | "refuses" | "asks in vain" | "error";
type Missing = "missing" | "null";
type Mix = { readonly recorded: Recorded; readonly shown: readonly string[] };

const ours = {
  name: "rules",
  ask: async (guard: Guard, recorded: Recorded) => answerOf(decided(guard, recorded)),
};
const engines = [ours, ...peers];

/** Every mix of what the facts of a guard can hold: the missing ones are all absent, or all null. */
function mixes(guard: Guard): readonly Mix[] {
  const known = extended(guard.facts, []);
  const some = (missing: Missing) => extended(guard.facts, [missing]).filter(hasMissing(missing));
  return [...known, ...some("missing"), ...some("null")];
}

function extended(facts: readonly FactName[], missing: readonly Missing[]): readonly Mix[] {
  return facts.reduce<readonly Mix[]>(
    (before, name) =>
      before.flatMap(({ recorded, shown }) => [
        ...factDefs[name].tried.map((value) => ({
          recorded: { ...recorded, [name]: value },
          shown: [...shown, String(value)],
        })),
        ...missing.map((how) => ({
          recorded: how === "null" ? { ...recorded, [name]: null } : recorded,
          shown: [...shown, how],
        })),
      ]),
    [{ recorded: {}, shown: [] }],
  );
}

const hasMissing =
  (how: Missing) =>
  ({ shown }: Mix) =>
    shown.includes(how);

function outcomeOf(right: Answer, answer: Answer): Outcome {
  if (answer === right) return "right";
  if (answer === "error") return "error";
  if (answer === "yes") return "passes";
  if (right === "yes") return "refuses";
  return answer === "no" ? "silent" : "asks in vain";
}

const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
const cell = (answer: Answer, outcome: Outcome) =>
  outcome === "right" || outcome === "error" ? answer : `${answer} (${outcome})`;

interface Row {
  readonly guard: Guard;
  readonly mix: Mix;
  readonly right: Answer;
  readonly answers: readonly Answer[];
}

async function rowsOf(guard: Guard): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const mix of mixes(guard)) {
    const answers: Answer[] = [];
    for (const { ask } of engines) answers.push(await ask(guard, mix.recorded));
    rows.push({ guard, mix, right: rightAnswer(guard, mix.recorded), answers });
  }
  return rows;
}

function table(guard: Guard, rows: readonly Row[]): string {
  const heads = [...guard.facts, "right answer", ...engines.map(({ name }) => name)];
  return [
    `### ${guard.title}\n`,
    line(heads),
    line(heads.map(() => "---")),
    ...rows.map(({ mix, right, answers }) =>
      line([...mix.shown, right, ...answers.map((one) => cell(one, outcomeOf(right, one)))]),
    ),
    "",
  ].join("\n");
}

function totals(rows: readonly Row[]): string {
  const outcomes = [
    ["right", "right"],
    ["passes", "passes a missing fact"],
    ["silent", "silent no"],
    ["refuses", "refuses what holds"],
    ["asks in vain", "asks in vain"],
    ["error", "error"],
  ] as const;
  const heads = ["engine", ...outcomes.map(([, head]) => head)];
  return [
    line(heads),
    line(heads.map(() => "---")),
    ...engines.map(({ name }, at) => {
      const found = rows.map(({ right, answers }) => outcomeOf(right, answers[at] ?? "error"));
      const counts = outcomes.map(([one]) => found.filter((it) => it === one).length);
      return line([name, ...counts.map(String)]);
    }),
    "",
  ].join("\n");
}

const withMissing = ({ mix }: Row) => mix.shown.some((one) => one === "missing" || one === "null");
const oneMissing = ({ mix, right }: Row) =>
  right === "unknown" &&
  mix.shown.filter((one) => one === "missing" || one === "null").length === 1;

describe("guards with missing facts", async () => {
  const small = await Promise.all(smallGuards.map(rowsOf));
  const forbid = await rowsOf(forbidGuard);
  const desk = await rowsOf(deskGuard);
  const rows = [...small.flat(), ...forbid, ...desk];

  it("are put to every engine in the same words: with all facts known they agree", () => {
    const known = rows.filter((row) => !withMissing(row));
    expect(known.length).toBeGreaterThan(allGuards.length);
    for (const { guard, mix, right, answers } of known)
      expect([guard.id, mix.shown, answers]).toEqual([
        guard.id,
        mix.shown,
        engines.map(() => right),
      ]);
  });

  it("are answered rightly by the kernel in every mix", () => {
    for (const { guard, mix, right, answers } of rows)
      expect([guard.id, mix.shown, answers[0]]).toEqual([guard.id, mix.shown, right]);
  });

  it("tell what would settle them, wherever the answer is not known", () => {
    for (const { guard, mix, right } of rows) {
      if (right !== "unknown") continue;
      const decision = decided(guard, mix.recorded);
      if (decision.verdict !== "block") throw new Error("not blocked");
      const named = decision.blockers.flatMap((one) =>
        one.kind === "unknown" ? one.settledBy.flat() : [],
      );
      expect(named.length).toBeGreaterThan(0);
      for (const name of named) expect(mix.recorded).not.toHaveProperty(name, expect.anything());
    }
  });

  it("as tables", async () => {
    const examples = desk.filter(oneMissing);
    const text = [
      "# A missing fact through five engines\n",
      "`missing` is a fact that is not there, `null` one recorded as null. The right answer is what the guard says whatever",
      "the missing facts are in truth, and `unknown` where that makes a difference. `unknown` in an engine's column is a no",
      "that tells that something was missing.\n",
      "- passes: a yes that nobody can be sure of",
      "- silent: a no that does not tell that a fact was missing",
      "- refuses: a no, or an unknown, where the answer is yes in any case",
      "- asks in vain: an unknown where the answer is no in any case; cautious, and wrong in nothing else",
      "- error: the engine throws, or answers with a failure instead of a decision\n",
      "## Sum over all guards, mixes with a missing fact only\n",
      totals(rows.filter(withMissing)),
      "### Of these the guard of five clauses\n",
      totals(desk.filter(withMissing)),
      "## Small guards\n",
      ...smallGuards.map((guard, at) => table(guard, small[at] ?? [])),
      "## A prohibition\n",
      table(forbidGuard, forbid),
      "## Five clauses, one fact missing, where it matters\n",
      table(deskGuard, examples),
      "## What the kernel tells\n",
      line(["guard", "on record", "decide"]),
      line(["---", "---", "---"]),
      ...[...forbid, ...examples.filter(({ mix }) => hasMissing("missing")(mix))].map(
        ({ guard, mix }) =>
          line([guard.id, mix.shown.join(", "), inWords(decided(guard, mix.recorded))]),
      ),
      "",
    ].join("\n");
    await expect(text).toMatchFileSnapshot("./fixtures/null-matrix.md");
  });
});

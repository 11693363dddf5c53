// Covers: what is reported for each kind of change between two documents, and the problems of a successor. Not covered:
// what a change means for files (what-if/impact.test.ts).
import { civilDate, contentHash } from "@aht-jo/core";
import { describe, expect, it } from "vitest";
import type { RuleSetDoc } from "../../document/rule-set-doc.ts";
import { libraryDesk } from "../../fixtures/library-desk.ts";
import { ruleSetOf } from "../compiled.ts";
import { type Changes, diffRules } from "./diff-rules.ts";

const rulesOf = (doc: RuleSetDoc) => ruleSetOf(doc, contentHash(doc));
const before = rulesOf(libraryDesk);
const base: RuleSetDoc = { ...libraryDesk, supersedes: before.hash };
const after = (change: Partial<RuleSetDoc>) => diffRules(before, rulesOf({ ...base, ...change }));
const without = <T>(record: Readonly<Record<string, T>>, id: string) =>
  Object.fromEntries(Object.entries(record).filter(([key]) => key !== id));
const none: Changes = { added: [], removed: [], changed: [] };
const kinds = ["calendars", "roles", "commands", "facts", "params", "scopes"] as const;

describe("diffRules", () => {
  it("says nothing of the same document, whatever the order of its keys", () => {
    const same = rulesOf(Object.fromEntries(Object.entries(libraryDesk).reverse()) as never);
    expect(diffRules(before, same)).toEqual({
      document: [],
      calendars: none,
      roles: none,
      tracks: none,
      states: none,
      commands: none,
      facts: none,
      params: none,
      scopes: none,
      rules: none,
      problems: [],
    });
  });

  it("names the fields of the document that differ, and the order of its rules", () => {
    expect(after({ version: "2.0.0" }).document).toEqual(["supersedes", "version"]);
    const reversed = [...libraryDesk.rules].reverse();
    expect(after({ rules: reversed })).toMatchObject({
      document: ["rules", "supersedes"],
      rules: none,
    });
  });

  it.each(kinds)("%s: what came, what went, what changed", (kind) => {
    const [id = "", def] = Object.entries<object>(libraryDesk[kind])[0] ?? [];
    const title = { en: "Another", ar: "آخر" };
    const others = without<object>(libraryDesk[kind], id);
    const diff = (things: object) => after({ [kind]: things })[kind];
    expect(diff({ ...libraryDesk[kind], extra: def })).toEqual({ ...none, added: ["extra"] });
    expect(diff(others)).toEqual({ ...none, removed: [id] });
    expect(diff({ ...others, [id]: { ...def, title } })).toEqual({
      ...none,
      changed: [{ id, fields: ["title"] }],
    });
  });

  it("compares rules by id and names the fields, those that came or went among them", () => {
    const [first, ...rest] = libraryDesk.rules;
    if (first === undefined) throw new Error("no rules");
    expect(after({ rules: rest })).toMatchObject({
      document: ["supersedes"],
      rules: { ...none, removed: [first.id] },
    });
    expect(after({ rules: [...libraryDesk.rules, { ...first, id: "more" }] }).rules.added).toEqual([
      "more",
    ]);
    const changed = { ...first, value: 5, exceptionTo: "lend" } as typeof first;
    expect(after({ rules: [changed, ...rest] }).rules.changed).toEqual([
      { id: first.id, fields: ["exceptionTo", "value"] },
    ]);
  });

  it("tells a state from its track", () => {
    const { loan } = libraryDesk.tracks;
    if (loan === undefined) throw new Error("no loans");
    const lent = { ...loan.states["lent"], stage: "away" } as (typeof loan.states)[string];
    const diff = after({
      tracks: {
        ...libraryDesk.tracks,
        loan: { ...loan, shared: true, states: { ...loan.states, lent } },
      },
    });
    expect(diff.tracks).toEqual({ ...none, changed: [{ id: "loan", fields: ["shared"] }] });
    expect(diff.states).toEqual({ ...none, changed: [{ id: "loan.lent", fields: ["stage"] }] });
    expect(diff.problems).toEqual([]);
  });
});

describe("a version that cannot follow", () => {
  it("drops a track or a state", () => {
    const { loan } = libraryDesk.tracks;
    if (loan === undefined) throw new Error("no loans");
    const diff = after({
      tracks: {
        ...without(libraryDesk.tracks, "hall"),
        loan: { ...loan, states: without(loan.states, "repair") },
      },
    });
    expect(diff.problems).toEqual([
      {
        code: "rules.state-dropped",
        path: ["tracks", "loan", "states"],
        params: { track: "loan", state: "repair" },
      },
      { code: "rules.track-dropped", path: ["tracks"], params: { track: "hall" } },
    ]);
    expect(diff.states.removed).toEqual(["hall.closed", "hall.open", "loan.repair"]);
  });

  it("names another version, or none, as the one before", () => {
    const problem = { code: "rules.supersedes-other", path: ["supersedes"], params: {} };
    expect(diffRules(before, rulesOf({ ...libraryDesk, version: "2" })).problems).toEqual([
      problem,
    ]);
    expect(after({ supersedes: "sha256:0" }).problems).toEqual([problem]);
    expect(after({ version: "2" }).problems).toEqual([]);
  });

  it("drops a code of a fact, or gives a fact another type", () => {
    const [name, reason] =
      Object.entries(libraryDesk.facts).find(([, { type }]) => type === "code") ?? [];
    if (name === undefined || reason?.type !== "code") throw new Error("no codes");
    const [code = "", ...kept] = Object.keys(reason.codes);
    const codes = Object.fromEntries(kept.map((one) => [one, reason.title]));
    const facts = { ...libraryDesk.facts, [name]: { ...reason, codes } };
    expect(after({ facts }).problems).toEqual([
      { code: "rules.code-dropped", path: ["facts", name, "codes"], params: { fact: name, code } },
    ]);
    const more = { ...reason, codes: { ...reason.codes, more: reason.title } };
    expect(after({ facts: { ...libraryDesk.facts, [name]: more } }).problems).toEqual([]);
    const { codes: _, ...bare } = reason;
    const typed = { ...libraryDesk.facts, [name]: { ...bare, type: "int" as const } };
    expect(after({ facts: typed }).problems).toEqual([
      { code: "rules.fact-type-changed", path: ["facts", name, "type"], params: { fact: name } },
    ]);
  });

  it("changes what a rule said of the days before it is published", () => {
    const [first, ...rest] = libraryDesk.rules;
    if (first === undefined) throw new Error("no rules");
    const published = civilDate("2026-01-01");
    const changed = (rule: object) =>
      after({ published, rules: [{ ...first, ...rule } as typeof first, ...rest] }).problems;
    const ended = (to: string) => changed({ inForce: { ...first.inForce, to: civilDate(to) } });
    const problem = (path: readonly (string | number)[]) => [
      { code: "rules.past-changed", path, params: { id: first.id } },
    ];
    expect(changed({ exceptionTo: "lend" })).toEqual(problem(["rules", 0]));
    expect(ended("2025-12-31")).toEqual(problem(["rules", 0]));
    expect(after({ published, rules: rest }).problems).toEqual(problem(["rules"]));
    expect(ended("2026-01-01")).toEqual([]);
    expect(changed({ title: { en: "Another", ar: "آخر" } })).toEqual([]);
    const { from } = first.inForce;
    const asBefore = { ...first, exceptionTo: "lend" } as typeof first;
    expect(after({ published: from, rules: [asBefore, ...rest] }).problems).toEqual([]);
  });
});

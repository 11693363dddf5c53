// Covers: each kind of supposition on the library desk, alone and together, and which files a change of rules touches.
// Not covered: the verdicts and deadlines themselves, which have tests of their own.
import { civilDate, contentHash } from "@aht-jo/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RuleSetDoc } from "../../document/rule-set-doc.ts";
import { libraryDesk } from "../../fixtures/library-desk.ts";
import {
  everyRole as actor,
  deskCalendars as calendars,
  deskOpening,
  deskRules,
  historyOf,
  someTurns,
} from "../audit/fixtures/desk-history.ts";
import type { Command } from "../command.ts";
import { ruleSetOf } from "../compiled.ts";
import { evolve } from "../evolve.ts";
import { openFile } from "../open-file.ts";
import { replay } from "../replay.ts";
import { impact } from "./impact.ts";
import { type Supposition, whatIf } from "./what-if.ts";

const asOf = civilDate("2025-03-03");
const opened = openFile({ on: civilDate("2025-03-02") });
const suppose = (change: Supposition, state = opened) =>
  whatIf(deskRules, { state, actor, asOf, calendars, change });
const commands = (change: Supposition) =>
  suppose(change).options.map(
    ({ command, instance, before, after }) =>
      `${command} ${instance}: ${before?.verdict} -> ${after?.verdict}`,
  );
const step = (
  type: string,
  data: Command["data"] = {},
  instance: string | null = null,
): Command => ({
  type,
  instance,
  data,
  occurredOn: asOf,
  by: actor,
});

/** A file on which a book is lent since the day before. */
const lentState = () =>
  evolve(opened, {
    occurredOn: opened.opened,
    effects: [
      {
        kind: "move",
        track: "membership",
        instance: null,
        receiver: null,
        from: "none",
        to: "active",
      },
      { kind: "move", track: "loan", instance: "l1", receiver: null, from: "none", to: "lent" },
    ],
  });

/** The desk with another rule in place of one. */
function deskWith(id: string, change: object) {
  const rules = libraryDesk.rules.map((rule) => (rule.id === id ? { ...rule, ...change } : rule));
  const doc: RuleSetDoc = { ...libraryDesk, rules };
  return ruleSetOf(doc, contentHash(doc));
}

describe("whatIf", () => {
  it("says nothing when nothing is supposed", () => {
    expect(suppose({})).toEqual({ options: [], deadlines: [], refused: [] });
    expect(
      suppose({ rules: deskRules, asOf, facts: {}, events: [], commands: [] }).options,
    ).toEqual([]);
  });

  it("tells the commands on which a fact changes the verdict", () => {
    const { options } = suppose({ facts: { isAdult: false } });
    expect(options.map(({ command }) => command)).toEqual(["join"]);
    expect(options[0]?.before).toMatchObject({ verdict: "allow" });
  });

  it("carries out commands in turn, and reports those that are refused", () => {
    const { options, deadlines, refused } = suppose({
      commands: [
        step("join", { isAdult: true }),
        step("leave", {}, "nobody"),
        step("lend", { openLoans: 0, isRare: false }, "l1"),
      ],
    });
    expect(refused.map(({ at, decision }) => [at, decision.verdict])).toEqual([[1, "invalid"]]);
    expect(deadlines).toMatchObject([
      {
        duty: "give-back-in-time",
        track: "loan",
        instance: "l1",
        before: null,
        after: { due: "2025-03-18" },
      },
    ]);
    expect(options.find(({ command, opens }) => command === "giveBack" && !opens)).toMatchObject({
      instance: "l1",
      before: null,
      after: { verdict: "allow" },
    });
  });

  it("folds events without asking rules", () => {
    const effects = [
      {
        kind: "move",
        track: "membership",
        instance: null,
        receiver: null,
        from: "none",
        to: "active",
      },
    ] as const;
    expect(commands({ events: [{ effects, occurredOn: asOf }] })).toContain(
      "join null: allow -> block",
    );
  });

  it("tells what another day changes, and not that every trace shows another day", () => {
    const lent = suppose({
      commands: [
        step("join", { isAdult: true }),
        step("lend", { openLoans: 0, isRare: false }, "l1"),
      ],
    });
    expect(lent.refused).toEqual([]);
    const state = lentState();
    const { options } = suppose({ asOf: civilDate("2025-03-05") }, state);
    expect(options).toEqual([]);
    const { options: halfAYear } = suppose({ asOf: civilDate("2025-12-01") }, state);
    expect(halfAYear.map(({ command }) => command)).toContain("declareLost");
    expect(commands({ asOf: civilDate("2025-03-01") })).toContain("join null: allow -> invalid");
  });

  it("tells what other rules change", () => {
    const strict = deskWith("join", { onUnknown: "block" });
    expect(commands({ rules: strict })).toEqual(["join null: allow -> block"]);
  });

  it("leaves the file as it is", () => {
    const before = JSON.stringify(opened);
    suppose({ facts: { isAdult: true }, commands: [step("join")] });
    expect(JSON.stringify(opened)).toBe(before);
  });
});

describe("impact", () => {
  const after = deskWith("loan-days", { value: 7 });
  const joined = suppose({}).options;
  const lentFile = replay(
    historyOf([
      { pick: 0, skip: 0, late: 0, loans: 0, isRare: false, writer: "desk-1", overrides: false },
    ]),
    deskOpening,
  ).state;

  it("gives the files a new version touches, and only those, one at a time", () => {
    expect(joined).toEqual([]);
    let asked = 0;
    function* files() {
      for (const [id, state] of [
        ["f1", opened],
        ["f2", lentFile],
        ["f3", opened],
      ] as const) {
        asked += 1;
        yield { id, state };
      }
    }
    const strict = deskWith("join", { onUnknown: "block" });
    const found = impact(deskRules, { after: strict, files: files(), asOf, calendars, actor });
    expect(asked).toBe(0);
    expect(found.next().value).toMatchObject({
      file: "f1",
      changes: { options: [{ command: "join" }] },
    });
    expect(asked).toBe(1);
    expect([...found].map(({ file }) => file)).toEqual(["f3"]);
  });

  it("tells that a due day moves", () => {
    const files = [{ id: "f", state: lentState() }];
    const [touched] = impact(deskRules, { after, files, asOf, calendars, actor });
    expect(touched?.changes.deadlines).toMatchObject([
      { instance: "l1", before: { due: "2025-03-18" }, after: { due: "2025-03-12" } },
    ]);
  });

  it("passes over every file when the rules are the same", () => {
    fc.assert(
      fc.property(someTurns({ overrides: false }).map(historyOf), (events) => {
        const files = [{ id: "f", state: replay(events, deskOpening).state }];
        const at = { asOf: civilDate("2025-06-01"), calendars, actor };
        expect([...impact(deskRules, { ...at, after: deskRules, files })]).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

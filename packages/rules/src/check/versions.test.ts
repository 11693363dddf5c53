// Covers: `sensitivity` (which properties rest on which assumed rule, and how much can happen without it) and
// `diffBehaviour` (what a version gains, loses and strands, and the step it calls for) on the library desk. Does not
// cover: that a situation is the very shortest, which the tests of the search do.

import { civilDate } from "@aht-jo/core";
import { bool, eq, known, not } from "@aht-jo/core/expressions";
import { describe, expect, test } from "vitest";
import type { MoveRule, Rule } from "../document/rule.ts";
import type { RuleSetDoc } from "../document/rule-set-doc.ts";
import { desk, libraryDesk } from "../fixtures/library-desk.ts";
import { ruleSetOf } from "../kernel/compiled.ts";
import { check } from "./check.ts";
import { diffBehaviour } from "./diff-behaviour.ts";
import type { Property } from "./property.ts";
import { sensitivity } from "./sensitivity.ts";

const { fact, state } = desk;
const limits = {
  on: civilDate("2025-03-02"),
  instances: 1,
  maxStates: 100_000,
  opening: "unknown",
} as const;
const asItIs = ruleSetOf(libraryDesk, "as it is");

function changed(change: (rule: Rule) => Rule | null, tracks?: RuleSetDoc["tracks"]) {
  const rules = libraryDesk.rules.flatMap((rule) => change(rule) ?? []);
  return ruleSetOf(
    { ...libraryDesk, ...(tracks === undefined ? {} : { tracks }), rules },
    "changed",
  );
}

function moved(id: string, change: Partial<MoveRule>) {
  return changed((rule) =>
    rule.id === id && rule.kind === "move" ? { ...rule, ...change } : rule,
  );
}

describe("what rests on an assumption", () => {
  const properties: readonly Property[] = [
    {
      name: "a repair ends",
      kind: "leadsTo",
      on: "loan",
      from: eq(state.loan, "repair"),
      to: eq(state.loan, "lent"),
    },
    { name: "something is lost", kind: "canReach", on: "loan", to: eq(state.loan, "lost") },
    { name: "active at last", kind: "canReach", to: eq(state.membership, "active") },
    { name: "withdrawal", kind: "alwaysOffers", while: bool(true), command: "withdrawConsent" },
  ];
  const report = sensitivity(asItIs, { ...limits, properties });

  test("is listed for each property that breaks without it", () => {
    const broken = report.rows.flatMap(({ property, rule, holds }) =>
      holds ? [] : [`${property} / ${rule}`],
    );
    expect(report.complete).toBe(true);
    expect(broken).toEqual(["a repair ends / end-repair", "something is lost / lost"]);
  });

  test("is not asked of rules outside the cone", () => {
    expect(report.rows.some(({ property }) => property === "withdrawal")).toBe(false);
  });

  test("is weighed by what nobody can do without it", () => {
    expect(report.reach).toEqual([
      { rule: "to-repair", commands: ["sendToRepair", "endRepair"] },
      { rule: "end-repair", commands: ["endRepair"] },
      { rule: "lost", commands: ["declareLost"] },
    ]);
  });

  test("is the same as in a search of the whole that begins anew", () => {
    const anew = report.rows.map(({ property, rule }) => {
      const without = changed((one) => (one.id === rule ? null : one));
      const asked = properties.filter(({ name }) => name === property);
      const { results } = check(without, { ...limits, properties: asked, coverage: "skip" });
      return { property, rule, holds: results[0]?.holds };
    });
    expect(anew).toEqual(report.rows);
  });

  test("is null where the search would be too large, and that is a failure", () => {
    const short = sensitivity(asItIs, { ...limits, maxStates: 3, properties });
    expect(short.complete).toBe(false);
    expect(short.reach).toEqual([]);
  });

  test("can be asked of some rules only", () => {
    const one = sensitivity(asItIs, { ...limits, properties, of: ["lost"], reach: "skip" });
    expect(one.rows).toEqual(report.rows.filter(({ rule }) => rule === "lost"));
    expect(one.reach).toEqual([]);
  });
});

describe("two versions", () => {
  test("that say the same in other words call for a patch", () => {
    const after = moved("suspend", { when: not(not(known(fact.reason))) });
    expect(diffBehaviour(asItIs, { ...limits, after })).toEqual({
      complete: true,
      differences: [],
      stranded: [],
      step: "patch",
    });
  });

  test("of which the second allows more call for a minor step", () => {
    const after = moved("suspend", { when: bool(true) });
    const diff = diffBehaviour(asItIs, { ...limits, after });
    expect(diff).toMatchObject({ complete: true, step: "minor", stranded: [] });
    expect(diff.differences.map(({ change, command, role }) => [change, command, role])).toEqual([
      ["gained", "suspend", "librarian"],
    ]);
    expect(diff.differences[0]?.situation.steps.map(({ command }) => command)).toEqual(["join"]);
  });

  test("of which the second lets another role act call for a minor step", () => {
    const diff = diffBehaviour(asItIs, {
      ...limits,
      after: moved("suspend", { by: ["librarian", "reader"] }),
    });
    expect(diff.step).toBe("minor");
    expect(diff.differences.map(({ change, command, role }) => [change, command, role])).toEqual([
      ["gained", "suspend", "reader"],
    ]);
  });

  test("of which the second refuses more call for a major step", () => {
    const diff = diffBehaviour(asItIs, { ...limits, after: moved("share", { by: ["reader"] }) });
    expect(diff.step).toBe("major");
    expect(diff.differences.map(({ change, command, role }) => [change, command, role])).toEqual([
      ["lost", "shareRecord", "librarian"],
      ["gained", "shareRecord", "reader"],
    ]);
  });

  test("of which the second leads elsewhere call for a major step", () => {
    const diff = diffBehaviour(asItIs, { ...limits, after: moved("give-back", { to: "lost" }) });
    expect(diff.step).toBe("major");
    expect(
      diff.differences
        .filter(({ command }) => command === "giveBack")
        .map(({ change, to, role }) => [change, to, role]),
    ).toEqual([
      ["lost", "returned", "librarian"],
      ["lost", "returned", "reader"],
      ["gained", "lost", "librarian"],
      ["gained", "lost", "reader"],
    ]);
  });

  test("of which the second leaves files without a way out say where", () => {
    const after = changed((rule) =>
      rule.id === "end-repair"
        ? null
        : rule.id === "give-back"
          ? ({ ...rule, from: ["lent"] } as MoveRule)
          : rule,
    );
    const diff = diffBehaviour(asItIs, { ...limits, after });
    expect(diff.step).toBe("major");
    expect(diff.stranded.map(({ track, state: at }) => [track, at])).toEqual([["loan", "repair"]]);
    expect(diff.stranded[0]?.situation.steps.map(({ command }) => command)).toEqual([
      "join",
      "lend",
      "sendToRepair",
    ]);
  });

  test("compared only in part call for nothing", () => {
    const diff = diffBehaviour(asItIs, {
      ...limits,
      maxStates: 2,
      opening: "unknown",
      after: asItIs,
    });
    expect(diff).toMatchObject({ complete: false, step: null });
  });
});

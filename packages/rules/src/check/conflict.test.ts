// Covers: that the checker lets two versions of a move govern as the kernel does: with `newest` the older one never
// stands in, with `mostFavourable` either is enough. Does not cover: versions that cannot be in force together.

import { civilDate } from "@aht-jo/core";
import { eq, known } from "@aht-jo/core/expressions";
import { describe, expect, test } from "vitest";
import type { InForce, MoveRule, Rule } from "../document/rule.ts";
import { desk, libraryDesk } from "../fixtures/library-desk.ts";
import { ruleSetOf } from "../kernel/compiled.ts";
import { check } from "./check.ts";

const { fact, state } = desk;

/** The desk with a second version of `resume`, which asks for a reason. */
function twoVersions(conflict: NonNullable<InForce["conflict"]>) {
  const rules = libraryDesk.rules.flatMap((rule): Rule[] => {
    if (rule.id !== "resume" || rule.kind !== "move") return [rule];
    const older: MoveRule = { ...rule, inForce: { ...rule.inForce, conflict } };
    const from = civilDate("2025-01-01");
    const newer: MoveRule = {
      ...older,
      id: "resume-2025",
      when: known(fact.reason),
      inForce: { ...older.inForce, from },
    };
    return [older, newer];
  });
  return ruleSetOf({ ...libraryDesk, rules }, conflict);
}

function isAlwaysOpen(conflict: NonNullable<InForce["conflict"]>) {
  const { results } = check(twoVersions(conflict), {
    properties: [
      {
        kind: "alwaysOffers",
        name: "resuming",
        while: eq(state.membership, "suspended"),
        command: "resume",
      },
    ],
    on: civilDate("2025-03-02"),
    instances: 1,
    maxStates: 100_000,
    opening: "unknown",
  });
  return results[0]?.holds;
}

describe("of two versions in force", () => {
  test("the newest governs, also where it refuses and the older would allow", () => {
    expect(isAlwaysOpen("newest")).toBe(false);
  });

  test("the one that allows governs where the most favourable does", () => {
    expect(isAlwaysOpen("mostFavourable")).toBe(true);
  });
});

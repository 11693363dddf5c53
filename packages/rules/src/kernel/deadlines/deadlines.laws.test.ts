// Covers: deadlines of random histories against a clerk who goes through the days one at a time with the log in hand,
// and that nothing but the arguments counts. Not covered: laws of the counting alone (due-day.laws.test.ts).
import { addDays, type CivilDate, civilDate, isWorkingDay } from "@aht-jo/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RuleSet } from "../../document/rule-set.ts";
import type { Effect } from "../event.ts";
import { evolve } from "../evolve.ts";
import type { FileState } from "../file-state.ts";
import { openFile } from "../open-file.ts";
import { deadlines } from "./deadlines.ts";
import { calendarsOfTable } from "./fixtures/due-days.ts";
import { conditions, dutyDesk } from "./fixtures/duty-desk.ts";

const start = civilDate("2025-02-20");
const day = (n: number) => addDays(start, n);
const calendar = calendarsOfTable.made;

const someCase = fc.record({
  n: fc.integer({ min: 1, max: 20 }),
  unit: fc.constantFrom("days" as const, "workingDays" as const),
  firstDay: fc.constantFrom("excluded" as const, "included" as const),
  turns: fc
    .uniqueArray(fc.integer({ min: -5, max: 50 }), { maxLength: 8 })
    .map((days) => days.sort((a, b) => a - b)),
  doneOn: fc.option(fc.integer({ min: 0, max: 50 })),
  asOf: fc.integer({ min: 0, max: 60 }),
});
type Case = typeof someCase extends fc.Arbitrary<infer T> ? T : never;

const made = new Map<string, RuleSet>();

/** The rules of a case, made once for all that have the same. */
function rulesOf({ n, unit, firstDay }: Case): RuleSet {
  const key = `${n} ${unit} ${firstDay}`;
  const rules =
    made.get(key) ?? dutyDesk({ within: { n, unit }, firstDay, suspendedWhile: conditions.paused });
  made.set(key, rules);
  return rules;
}

/** What is on file on the day asked about: the work was paused and taken up again in turn. */
function stateOf({ turns, doneOn, asOf }: Case): FileState {
  const opened = openFile({ on: day(-10), facts: { asked: start } });
  const known = turns.filter((turn) => turn <= asOf);
  const turned = known.map((turn, at) => {
    const to = at % 2 === 0 ? "paused" : "running";
    const effect = { kind: "move", track: "work", instance: null, receiver: null, from: "", to };
    return { occurredOn: day(turn), effects: [effect as Effect] };
  });
  const effect = { kind: "done", track: "work", instance: null, command: "answer" } as const;
  const done =
    doneOn === null || doneOn > asOf ? [] : [{ occurredOn: day(doneOn), effects: [effect] }];
  const log = [...turned, ...done].sort((a, b) => (a.occurredOn < b.occurredOn ? -1 : 1));
  return log.reduce<FileState>(evolve, opened);
}

/** Goes through the days up to the one asked about, then on as if nothing more happened. */
function byClerk({ n, unit, firstDay, turns, doneOn, asOf }: Case) {
  const isPaused = (at: number) =>
    turns.filter((turn) => turn <= Math.min(at, asOf)).length % 2 === 1;
  const counts = (on: CivilDate) => unit === "days" || isWorkingDay(on, calendar);
  const metAt = doneOn !== null && doneOn <= asOf ? doneOn : null;
  let left = n;
  for (let at = firstDay === "included" ? 0 : 1; ; at += 1) {
    const stands = isPaused(at) && (metAt === null || at < metAt);
    if (stands && at >= asOf) return { due: null, status: "suspended" };
    if (counts(day(at)) && !stands) left -= 1;
    if (left > 0) continue;
    const status = metAt !== null ? "met" : asOf > at ? "late" : "running";
    return { due: day(at), status };
  }
}

describe("deadlines of random histories", () => {
  it("are those of a clerk who goes through the days", () => {
    fc.assert(
      fc.property(someCase, (it) => {
        const asked = { state: stateOf(it), asOf: day(it.asOf), calendars: { desk: calendar } };
        const [found] = deadlines(rulesOf(it), asked);
        expect({ due: found?.due, status: found?.status }).toEqual(byClerk(it));
      }),
      { numRuns: 3_000 },
    );
  });

  it("depend on the arguments alone, and leave them as they are", () => {
    fc.assert(
      fc.property(someCase, (it) => {
        const asked = { state: stateOf(it), asOf: day(it.asOf), calendars: { desk: calendar } };
        const before = JSON.stringify(asked);
        const found = deadlines(rulesOf(it), asked);
        expect(deadlines(rulesOf(it), structuredClone(asked))).toEqual(found);
        expect(JSON.stringify(asked)).toBe(before);
      }),
      { numRuns: 300 },
    );
  });
});

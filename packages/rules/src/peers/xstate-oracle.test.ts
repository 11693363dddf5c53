// Covers: that `decide` and `evolve` agree, step by step, with a machine of XState made from the same document: whether a
// command is taken, the states it leads to, and the facts it leaves; on the library desk with single tracks and on random
// documents with guards, exceptions, dates, joint moves, consent, prohibitions, duties and invariants.
// Does not cover: tracks with many instances, receivers, shared objects, and why a step is refused.
import { addDays, civilDate } from "@aht-jo/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createActor } from "xstate";
import type { Command } from "../kernel/command.ts";
import { agree, onBothSides } from "./fixtures/agree.ts";
import { arbitraryDocument, factValues, firstDay } from "./fixtures/arbitrary-document.ts";
import { openingDays, singleDesk } from "./fixtures/single-desk.ts";
import { xstateMachineOf } from "./fixtures/xstate-machine-of.ts";

/** Commands in the order of their days. */
function inTime(
  steps: readonly { readonly gap: number; readonly command: Omit<Command, "occurredOn"> }[],
): readonly Command[] {
  let day = firstDay;
  return steps.map(({ gap, command }) => {
    day = addDays(day, gap);
    const consents = command.consents?.map(({ to, ...consent }) => ({
      ...consent,
      from: day,
      ...(to !== undefined && { to: addDays(day, 2) }),
    }));
    return { ...command, ...(consents !== undefined && { consents }), occurredOn: day };
  });
}

const sharing = {
  scope: "sharing",
  receiver: null,
  purpose: "made up",
  from: firstDay,
  givenBy: "person",
} as const;

const calendars = { desk: openingDays };
const shortSharing = { ...sharing, to: firstDay };
const total = (count: ReadonlyMap<string, number>, verdict: string) =>
  [...count].reduce((sum, [kind, n]) => (kind.endsWith(verdict) ? sum + n : sum), 0);

describe("the kernel and a machine of XState", () => {
  it("agree on the library desk with single tracks", () => {
    const brings: Readonly<Record<string, fc.Arbitrary<Command["data"]>>> = {
      join: fc.record(
        { isAdult: fc.option(fc.boolean()), guardianSigned: fc.option(fc.boolean()) },
        { requiredKeys: [] },
      ),
      suspend: fc.record({ reason: fc.constantFrom("late", "damage", null) }, { requiredKeys: [] }),
      lend: fc.record(
        {
          isRare: fc.constantFrom(false, false, true, null),
          openLoans: fc.constantFrom(0, 1, 3, null),
        },
        { requiredKeys: [] },
      ),
      giveBack: fc.record({ openLoans: fc.constantFrom(0, 2, null) }, { requiredKeys: [] }),
      openHall: fc.record({ seats: fc.constantFrom(10, null) }, { requiredKeys: [] }),
    };
    const step = fc.constantFrom(...Object.keys(singleDesk.commands)).chain((type) =>
      fc.record({
        gap: fc.constantFrom(0, 1, 9, 80, 190),
        command: fc.record({
          type: fc.constant(type),
          instance: fc.constant(null),
          data: brings[type] ?? fc.constant({}),
          consents:
            type === "consentToSharing"
              ? fc.constantFrom([sharing], [shortSharing])
              : fc.constant([]),
          withdrawals: fc.constant(
            type === "withdrawConsent" ? [{ scope: "sharing", receiver: null }] : [],
          ),
          by: fc.constantFrom<Command["by"]>(
            { id: "a", roles: ["librarian", "reader"], party: "library" },
            { id: "b", roles: ["librarian"], party: "library" },
            { id: "c", roles: ["librarian"], party: "school" },
            { id: "d", roles: ["reader"], party: "school" },
          ),
        }),
      }),
    );
    const count = new Map<string, number>();
    const both = onBothSides(singleDesk, { on: firstDay, calendars });
    fc.assert(
      fc.property(fc.array(step, { minLength: 20, maxLength: 60, size: "max" }), (steps) => {
        agree(both, { commands: inTime(steps), count });
      }),
      { numRuns: 400, seed: 20250314 },
    );
    for (const command of Object.keys(singleDesk.commands)) {
      expect([command, count.get(`${command}: allow`) ?? 0]).not.toEqual([command, 0]);
      expect([command, count.get(`${command}: block`) ?? 0]).not.toEqual([command, 0]);
    }
    expect(total(count, "invalid")).toBe(0);
  });

  it("agree on random documents", () => {
    const step = fc.record({
      gap: fc.constantFrom(0, 0, 0, 1, 1, 3, -1),
      command: fc.record({
        type: fc.constantFrom("c0", "c1", "c2", "c3", "c4"),
        instance: fc.constant(null),
        data: fc.record(factValues, { requiredKeys: [] }),
        consents: fc.constantFrom([], [], [], [sharing], [shortSharing]),
        withdrawals: fc.constantFrom([], [], [], [{ scope: "sharing", receiver: null }]),
        by: fc.constantFrom<Command["by"]>(
          { id: "a", roles: ["r0"], party: "p0" },
          { id: "b", roles: ["r1"], party: "p0" },
          { id: "c", roles: ["r0", "r1"], party: "p1" },
        ),
      }),
    });
    const count = new Map<string, number>();
    fc.assert(
      fc.property(
        arbitraryDocument,
        fc.array(step, { minLength: 5, maxLength: 40, size: "max" }),
        (doc, steps) => {
          agree(onBothSides(doc, { on: firstDay, calendars }), { commands: inTime(steps), count });
        },
      ),
      { numRuns: 400, seed: 20250314 },
    );
    expect(total(count, "allow")).toBeGreaterThan(500);
    expect(total(count, "block")).toBeGreaterThan(500);
    expect(total(count, "invalid")).toBeGreaterThan(0);
  });

  it("differ where one of them is wrong: a machine made without the prohibitions takes more", () => {
    const lax = { ...singleDesk, rules: singleDesk.rules.filter(({ kind }) => kind !== "forbid") };
    const actor = createActor(xstateMachineOf(lax, { on: firstDay })).start();
    const strict = createActor(xstateMachineOf(singleDesk, { on: firstDay })).start();
    const by = { id: "a", roles: ["librarian", "reader"], party: "library" } as const;
    const on = civilDate("2025-03-02");
    const step = (type: string, data = {}) => ({ type, instance: null, data, occurredOn: on, by });
    for (const one of [actor, strict]) one.send(step("join", { isAdult: true }));
    const lend = step("lend", { isRare: true, openLoans: 0 });
    expect([actor.getSnapshot().can(lend), strict.getSnapshot().can(lend)]).toEqual([true, false]);
  });
});

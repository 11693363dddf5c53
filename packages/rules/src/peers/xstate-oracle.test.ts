// Covers: that `decide` and `evolve` agree, step by step, with a machine of XState made from the same document: whether a
// command is taken, the states it leads to, the facts and consents it leaves; on the library desk with single tracks and on random
// documents with guards, exceptions, dates, joint moves, consent and who gives it, facts that a step has to bring,
// definitions, prohibitions, duties with several ways to do them, invariants, and steps out of order.
// Does not cover: tracks with many instances, shared objects, final states, and why a step is refused.
import { addDays, civilDate } from "@aht-jo/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createActor } from "xstate";
import type { MoveRule } from "../document/rule.ts";
import type { RuleSetDoc } from "../document/rule-set-doc.ts";
import type { Command, Consent } from "../kernel/command.ts";
import { agree, onBothSides } from "./fixtures/agree.ts";
import {
  arbitraryDocument,
  factValues,
  firstDay,
  givers,
  scopes,
} from "./fixtures/arbitrary-document.ts";
import { openingDays, singleDesk } from "./fixtures/single-desk.ts";
import { xstateMachineOf } from "./fixtures/xstate-machine-of.ts";

/** A consent as it is told: it begins so many days after the step, and lasts so many, or for ever. */
type Told = Omit<Consent, "from" | "to"> & { readonly in: number; readonly lasts: number | null };
interface Step {
  readonly gap: number;
  readonly command: Omit<Command, "occurredOn" | "consents"> & {
    readonly consents: readonly Told[];
  };
}

/** A command as a move has it: with what it takes of what is told, and mostly with what it asks for. */
function along(
  moves: readonly MoveRule[],
  {
    step,
    pick,
    answers,
  }: { readonly step: Step; readonly pick: number; readonly answers: Command["data"] },
): Step {
  const { command, asks, gives, givenBy, withdraws } = moves[pick] ?? {};
  if (command === undefined) return step;
  const { data, consents, withdrawals = [] } = step.command;
  const asked = Object.entries(answers).filter(([name]) => asks?.includes(name));
  return {
    ...step,
    command: {
      ...step.command,
      type: command,
      data: { ...data, ...Object.fromEntries(asked) },
      consents: consents.filter(
        (one) => gives?.includes(one.scope) === true && givenBy?.includes(one.givenBy) !== false,
      ),
      withdrawals: withdrawals.filter(({ scope }) => withdraws?.includes(scope) === true),
    },
  };
}

/** Commands in the order of their days. */
function inTime(steps: readonly Step[]): readonly Command[] {
  let day = firstDay;
  return steps.map(({ gap, command }) => {
    day = addDays(day, gap);
    const consents = command.consents.map(({ in: days, lasts, ...consent }): Consent => {
      const from = addDays(day, days);
      return { ...consent, from, ...(lasts !== null && { to: addDays(from, lasts) }) };
    });
    return { ...command, consents, occurredOn: day };
  });
}

const sharing = {
  scope: "sharing",
  receiver: null,
  purpose: "made up",
  in: 0,
  lasts: null,
  givenBy: "person",
} as const;

const calendars = { desk: openingDays };
const shortSharing = { ...sharing, lasts: 2 };
const receivers = fc.constantFrom(null, null, "a", "b");
const anyConsent = fc.record<Told>({
  scope: fc.constantFrom(...scopes),
  receiver: receivers,
  purpose: fc.constant("made up"),
  in: fc.constantFrom(0, 0, 0, 0, 0, 0, 0, 2, 2, -1),
  lasts: fc.constantFrom(null, null, null, null, 5, 5, 1, 1, 0),
  givenBy: fc.constantFrom(...givers),
});
const anyWithdrawal = fc.record({ scope: fc.constantFrom(...scopes), receiver: receivers });
/** None in most steps, and seldom several. */
const few = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<readonly T[]> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constant([]) },
    { weight: 3, arbitrary: fc.tuple(one) },
    { weight: 1, arbitrary: fc.tuple(one, one) },
  );
const total = (count: ReadonlyMap<string, number>, verdict: string) =>
  [...count].reduce((sum, [kind, n]) => (kind.endsWith(verdict) ? sum + n : sum), 0);

/** A random document, and commands of which most are as one of its moves has them. */
const story = (() => {
  const bare = {
    type: fc.constantFrom("c0", "c1", "c2", "c3", "c4"),
    instance: fc.constant(null),
    data: fc.record(factValues, { requiredKeys: [] }),
    consents: few(anyConsent),
    withdrawals: few(anyWithdrawal),
    by: fc.constantFrom<Command["by"]>(
      { id: "a", roles: ["r0"], party: "p0" },
      { id: "b", roles: ["r1"], party: "p0" },
      { id: "c", roles: ["r0", "r1"], party: "p1" },
    ),
  };
  const command = fc.oneof(
    fc.record(bare),
    fc.record({ ...bare, receiver: fc.constantFrom("a", "b") }),
  );
  const gap = fc.oneof(
    { weight: 40, arbitrary: fc.constantFrom(0, 0, 0, 1, 1, 3) },
    { weight: 1, arbitrary: fc.constant(-1) },
  );
  const step = fc.record<Step>({ gap, command });
  const told = fc.record({
    step,
    pick: fc.nat(11),
    answers: fc.record(factValues, { requiredKeys: [] }),
  });
  return fc
    .tuple(arbitraryDocument, fc.array(told, { minLength: 5, maxLength: 40, size: "max" }))
    .map(([doc, steps]) => {
      const moves = doc.rules.filter((rule) => rule.kind === "move");
      return { doc, commands: inTime(steps.map((one) => along(moves, one))) };
    });
})();

/** A document whose rules do not say something. */
const without = (doc: RuleSetDoc, name: string): RuleSetDoc =>
  JSON.parse(JSON.stringify(doc), (key, value) => (key === name ? undefined : value));

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
          withdrawals:
            type === "withdrawConsent"
              ? fc.constantFrom([], [{ scope: "sharing", receiver: null }])
              : fc.constant([]),
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
      { numRuns: 100, seed: 20250314 },
    );
    for (const command of Object.keys(singleDesk.commands)) {
      expect([command, count.get(`${command}: allow`) ?? 0]).not.toEqual([command, 0]);
      expect([command, count.get(`${command}: block`) ?? 0]).not.toEqual([command, 0]);
    }
    expect(total(count, "invalid")).toBe(0);
  });

  it("agree on random documents", () => {
    const count = new Map<string, number>();
    fc.assert(
      fc.property(story, ({ doc, commands }) => {
        agree(onBothSides(doc, { on: firstDay, calendars }), { commands, count });
      }),
      { numRuns: 160, seed: 20250314 },
    );
    expect(total(count, "allow")).toBeGreaterThan(150);
    expect(total(count, "block")).toBeGreaterThan(150);
    expect(total(count, "invalid")).toBeGreaterThan(0);
  });

  it.each(["givenBy", "asks", "or", "exceptionTo", "conflict"])(
    "differ on random documents where the machine does not know of %s",
    (name) => {
      const differ = fc.check(
        fc.property(story, ({ doc, commands }) => {
          const machine = xstateMachineOf(without(doc, name), { on: firstDay });
          const both = onBothSides(doc, { on: firstDay, calendars });
          agree({ ...both, machine }, { commands, count: new Map() });
        }),
        { numRuns: 200, seed: 20250314, endOnFailure: true },
      );
      expect(differ.failed).toBe(true);
    },
  );

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

// Covers: that `decide` and `evolve` agree, step by step, with a machine of XState made from slices of Jordan's document:
// two to four single tracks at random with all of their rules, the rest of the file standing still at random values.
// Does not cover: tracks with many instances, and why a step is refused.
import { addDays, type CivilDate, civilDate, type WorkingCalendar } from "@aht-jo/core";
import type { MaybeValue } from "@aht-jo/core/expressions";
import type { Command, FactDef, RuleSetDoc } from "@aht-jo/rules";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agree, onBothSides } from "../../../rules/src/peers/fixtures/agree.ts";
import { jordanNrmDocument } from "../jordan/jordan-nrm.ts";
import { sliceOf } from "./fixtures/slice-of.ts";

const jordan: RuleSetDoc = jordanNrmDocument;
const firstDay = civilDate("2024-03-03");
const calendars: Readonly<Record<string, WorkingCalendar>> = {
  jordan: {
    id: "jordan",
    title: { en: "Made up", ar: "افتراضي" },
    weekend: [5, 6],
    holidays: [],
    knownFrom: civilDate("2020-01-01"),
    knownTo: civilDate("2030-01-01"),
    basis: [{ kind: "sourced", provision: { work: "made-up", pinpoint: "1", reading: "primary" } }],
  },
};
const single = Object.entries(jordan.tracks).flatMap(([name, { many }]) => (many ? [] : [name]));
const moves = jordan.rules.filter((rule) => rule.kind === "move");
/** Commands whose consents and withdrawals can be at odds with the rules or with the record. */
const consenting = new Set(
  moves.flatMap(({ command, gives, withdraws }) => ((gives ?? withdraws) ? [command] : [])),
);
const derived = new Set(jordan.rules.flatMap((one) => (one.kind === "define" ? [one.fact] : [])));
const onFile = Object.entries(jordan.facts).flatMap(([name, { on }]) =>
  typeof on === "string" && !derived.has(name) ? [name] : [],
);

/** The values of a fact, or that it is erased. */
function valuesOf(fact: FactDef | undefined): fc.Arbitrary<MaybeValue> {
  if (fact !== undefined && "codes" in fact) {
    const codes = Object.keys(fact.codes);
    return fact.type === "code"
      ? fc.constantFrom<MaybeValue>(...codes, null)
      : fc.option(fc.subarray(codes, { maxLength: 2 }).map((some) => some.toSorted()));
  }
  if (fact?.type === "date") return fc.constantFrom("2020-05-01", "2023-05-01", null);
  return fc.constantFrom(true, false, null);
}

/** Some of these facts, and all of those that are needed. */
const factsOf = (
  names: readonly string[],
  needed: readonly string[] = [],
): fc.Arbitrary<Readonly<Record<string, MaybeValue>>> =>
  fc.record<Record<string, MaybeValue>>(
    Object.fromEntries(names.map((name) => [name, valuesOf(jordan.facts[name])])),
    { requiredKeys: [...needed] },
  );

const givers = ["person", "guardian", "court"] as const;
const receivers = fc.constantFrom(null, null, null, "made-up-a", "made-up-b");

/** A command as one of its moves has it: by somebody who mostly may, with what it may bring. */
function stepAlong(move: (typeof moves)[number]): fc.Arbitrary<Omit<Command, "occurredOn">> {
  const {
    command,
    by,
    records = [],
    asks = [],
    gives = [],
    givenBy = givers,
    withdraws = [],
  } = move;
  const role = fc.constantFrom(...by, ...by, ...by, "auditor", "person");
  return fc.record({
    type: fc.constant(command),
    instance: fc.constant(null),
    data: fc.oneof(
      { weight: 1, arbitrary: factsOf(records) },
      { weight: 3, arbitrary: factsOf(records, asks) },
    ),
    consents: fc.subarray([...gives]).chain((scopes) =>
      fc.tuple(
        ...scopes.map((scope) =>
          fc.record({
            scope: fc.constant(scope),
            receiver: receivers,
            purpose: fc.constant("made up"),
            from: fc.constant(firstDay),
            givenBy: fc.constantFrom(...givenBy, ...givenBy, ...givers),
          }),
        ),
      ),
    ),
    withdrawals: fc
      .subarray([...withdraws])
      .chain((scopes) =>
        fc.tuple(
          ...scopes.map((scope) => fc.record({ scope: fc.constant(scope), receiver: receivers })),
        ),
      ),
    by: role.chain((name) =>
      fc.constantFrom(...(jordan.roles[name]?.parties ?? []), "tamkeen").map((party) => ({
        id: "somebody",
        roles: [name] as const,
        party,
      })),
    ),
  });
}

/** A slice, what is known at its beginning, and commands in the order of their days. */
const story = fc
  .record({
    tracks: fc.subarray(single, { minLength: 2, maxLength: 4 }),
    pick: fc.func<[string], number>(fc.nat(999)),
    facts: factsOf(onFile),
  })
  .chain(({ tracks, pick, facts }) => {
    const along = moves.filter((move) =>
      tracks.includes(jordan.commands[move.command]?.track ?? ""),
    );
    const step = fc.record({
      gap: fc.constantFrom(0, 0, 0, 1, 5, 40),
      command: fc.constantFrom(...along).chain(stepAlong),
    });
    return fc.record({
      doc: fc.constant(sliceOf(jordan, { tracks, pick })),
      facts: fc.constant(facts),
      commands: fc.array(step, { minLength: 20, maxLength: 60, size: "max" }).map(inTime),
    });
  });

function inTime(
  steps: readonly { readonly gap: number; readonly command: Omit<Command, "occurredOn"> }[],
): readonly Command[] {
  let day: CivilDate = firstDay;
  return steps.map(({ gap, command }) => {
    day = addDays(day, gap);
    const consents = command.consents?.map((consent) => ({ ...consent, from: day })) ?? [];
    return { ...command, consents, occurredOn: day };
  });
}

describe("slices of Jordan's document", () => {
  it("are decided as a machine of XState decides them", () => {
    const count = new Map<string, number>();
    fc.assert(
      fc.property(story, ({ doc, facts, commands }) => {
        agree(onBothSides(doc, { on: firstDay, facts, calendars }), { commands, count });
      }),
      { numRuns: 40, seed: 20240303 },
    );
    const taken = [...count].filter(([kind]) => kind.endsWith(": allow"));
    const refused = [...count].filter(([kind]) => kind.endsWith(": block"));
    expect(taken.length).toBeGreaterThan(50);
    expect(refused.length).toBeGreaterThan(50);
    const malformed = [...count].flatMap(([kind]) => kind.match(/^(.*): invalid$/)?.[1] ?? []);
    expect(malformed.length).toBeGreaterThan(0);
    expect(malformed.filter((command) => !consenting.has(command))).toEqual([]);
  });

  it("differ from a machine whose moves ask for nothing but the role and the state", () => {
    const lax = (doc: RuleSetDoc): RuleSetDoc => ({
      ...doc,
      rules: doc.rules.map((rule) =>
        rule.kind === "move" ? { ...rule, when: { op: "lit", type: "bool", value: true } } : rule,
      ),
    });
    const differ = fc.check(
      fc.property(story, ({ doc, facts, commands }) => {
        const beginning = { on: firstDay, facts, calendars };
        const { machine } = onBothSides(lax(doc), beginning);
        agree({ ...onBothSides(doc, beginning), machine }, { commands, count: new Map() });
      }),
      { numRuns: 5, seed: 20240303, endOnFailure: true },
    );
    expect(differ.failed).toBe(true);
  });
});

// Covers: that the checker takes steps as the kernel does where they must bring facts themselves, take consent from some
// givers only, or take back all they can. Not covered: such steps beside others of their command
// (check.differential.test.ts).
import { type Basis, civilDate, type NonEmpty } from "@aht-jo/core";
import { and, bool, eq, known } from "@aht-jo/core/expressions";
import { describe, expect, test } from "vitest";
import type { MoveRule } from "../document/rule.ts";
import { ruleDocument } from "../document/rule-document.ts";
import { ruleSetOf } from "../kernel/compiled.ts";
import { check } from "./check.ts";
import type { Property } from "./property.ts";

const title = { en: "Example", ar: "مثال" };
const basis: NonEmpty<Basis> = [
  { kind: "sourced", provision: { work: "house", pinpoint: "1", reading: "primary" } },
];
const on = civilDate("2025-03-02");
const command = { title, track: "stay", nature: "ordinary", complete: false } as const;
const house = ruleDocument({
  id: "house",
  version: "1.0.0",
  title,
  published: on,
  sources: [],
  calendars: {},
  expressionCalendar: null,
  params: {},
  scopes: { letters: { title }, calls: { title } },
  roles: { clerk: { title, parties: [], basis } },
  tracks: {
    stay: {
      title,
      initial: "out",
      many: false,
      shared: false,
      states: {
        out: { title, stage: "a" },
        in: { title, stage: "a" },
        left: { title, stage: "b" },
      },
    },
  },
  commands: { note: command, agree: command, enter: command, leave: command },
  facts: { inDanger: { title, on: "person", type: "bool", sensitive: false } },
});
const { fact, state, consent } = house;
const move = (id: keyof typeof house.done, rule: Partial<MoveRule>) =>
  ({
    kind: "move",
    id,
    command: id,
    from: ["out"],
    by: ["clerk"],
    when: bool(true),
    onUnknown: "block",
    title,
    basis,
    inForce: { from: on, anchor: "event" },
    ...rule,
  }) as MoveRule;

type Unnamed<P> = P extends Property ? Omit<P, "name"> : never;
type Asked = Unnamed<Property>;

/** Whether a property holds of the house with some moves, searched in each way there is. */
function holds(moves: readonly MoveRule[], property: Asked): boolean | null {
  const doc = { ...house.with([] as never), rules: moves };
  const answers = (["influence", "full"] as const).map((cone) => {
    const asked = { on, instances: 1, maxStates: 10_000, opening: "unknown", cone } as const;
    const properties = [{ name: "it", ...property } as Property];
    return check(ruleSetOf(doc, "test"), { ...asked, properties }).results[0]?.holds ?? null;
  });
  expect(answers[0]).toBe(answers[1]);
  return answers[0] ?? null;
}

const inAndSafe = and(eq(state.stay, "in"), eq(fact.inDanger, false));

describe("a step that is asked for a fact", () => {
  const note = move("note", { records: ["inDanger"] });
  const enter = (rule: Partial<MoveRule>) => [
    note,
    move("enter", {
      to: "in",
      when: fact.inDanger,
      records: ["inDanger"],
      asks: ["inDanger"],
      ...rule,
    }),
  ];
  const open = { kind: "alwaysOffers", while: and(eq(state.stay, "out"), fact.inDanger) } as const;

  test("is never open without, whatever is recorded", () => {
    expect(holds(enter({}), { ...open, command: "enter" })).toBe(false);
    expect(holds(enter({}), { ...open, command: "enter", bringing: "anything" })).toBe(true);
    expect(
      holds([note, move("enter", { to: "in", when: fact.inDanger })], {
        ...open,
        command: "enter",
      }),
    ).toBe(true);
  });

  test("does not take a null for it", () => {
    const unknowing = enter({ when: bool(true) });
    const left = {
      kind: "never",
      state: and(eq(state.stay, "in"), eq(known(fact.inDanger), false)),
    } as const;
    expect(holds(unknowing, left)).toBe(true);
    expect(holds([note, move("enter", { to: "in" })], left)).toBe(false);
  });

  test("goes ahead in the face of what is recorded where it protects", () => {
    expect(holds(enter({}), { kind: "never", state: inAndSafe })).toBe(true);
    expect(holds(enter({ onUnknown: "proceedAndFlag" }), { kind: "never", state: inAndSafe })).toBe(
      false,
    );
  });
});

describe("consent", () => {
  const agree = (givenBy: MoveRule["givenBy"]) =>
    move("agree", { gives: ["letters"], ...(givenBy === undefined ? {} : { givenBy }) });
  const enter = move("enter", { to: "in", consent: { scope: "letters", givenBy: ["court"] } });
  const reached = { kind: "canReach", to: eq(state.stay, "in") } as const;

  test("comes from those of whom a step takes it", () => {
    expect(holds([agree(["guardian", "person"]), enter], reached)).toBe(false);
    expect(holds([agree(["guardian", "court"]), enter], reached)).toBe(true);
    expect(holds([agree(undefined), enter], reached)).toBe(true);
  });

  const agreeing = [
    move("agree", { gives: ["letters", "calls"] }),
    move("enter", { to: "in", when: and(consent.letters, consent.calls) }),
  ];
  const leave = (rule: Partial<MoveRule>) => [
    ...agreeing,
    move("leave", { from: ["in"], to: "left", ...rule }),
  ];
  const never = (...held: Parameters<typeof and>) =>
    ({ kind: "never", state: and(eq(state.stay, "left"), ...held) }) as const;

  test("is taken back in part at least by a step that takes back and gives none", () => {
    const taking = leave({ withdraws: ["letters", "calls"] });
    expect(holds(taking, never(consent.letters, consent.calls))).toBe(true);
    expect(holds(taking, never(consent.letters))).toBe(false);
    expect(holds(leave({ withdraws: ["letters"] }), never(consent.letters))).toBe(true);
    expect(holds(leave({}), never(consent.letters))).toBe(false);
    expect(holds(leave({ withdraws: ["letters"], gives: ["calls"] }), never(consent.letters))).toBe(
      false,
    );
  });

  test("that must not go stands in the way of a step that takes it back in any case", () => {
    const kept = {
      ...move("leave", {}),
      kind: "invariant",
      id: "kept",
      always: consent.letters,
    } as unknown as MoveRule;
    const asked = {
      kind: "alwaysOffers",
      while: and(eq(state.stay, "in"), consent.letters),
      command: "leave",
    } as const;
    const either = leave({ withdraws: ["letters", "calls"] });
    expect(holds([...either, kept], asked)).toBe(false);
    expect(holds([...either, kept], { ...asked, bringing: "anything" })).toBe(true);
    const certain = leave({ withdraws: ["letters"] });
    expect(holds([...certain, kept], { ...asked, bringing: "anything" })).toBe(false);
    expect(holds([...leave({}), kept], asked)).toBe(true);
  });
});

// Covers: what is promised of a step that opens one more instance than are looked at: what it may bring of that instance,
// what is not known of it, the invariants it would break, how it leaves the file, and two versions of it; each answer is that of the kernel on a real file. Does not
// cover: files with more instances of which two play a part at once.

import { civilDate } from "@aht-jo/core";
import { and, bool, eq, isIn, known, not } from "@aht-jo/core/expressions";
import { describe, expect, test } from "vitest";
import type { Rule } from "../document/rule.ts";
import { desk, libraryDesk } from "../fixtures/library-desk.ts";
import { ruleSetOf } from "../kernel/compiled.ts";
import { decide } from "../kernel/decide.ts";
import type { Effect } from "../kernel/event.ts";
import { evolve } from "../kernel/evolve.ts";
import { openFile } from "../kernel/open-file.ts";
import { check } from "./check.ts";
import { diffBehaviour } from "./diff-behaviour.ts";
import type { Property } from "./property.ts";

const { entered, fact, state, states, some } = desk;
const on = civilDate("2025-03-02");

/** The desk with some rules changed. */
function deskWith(changes: Readonly<Record<string, object>>) {
  const rules = libraryDesk.rules.map((rule) => ({ ...rule, ...changes[rule.id] }) as Rule);
  return ruleSetOf({ ...libraryDesk, rules }, "changed");
}

type Desk = ReturnType<typeof deskWith>;
type Asked = Property extends infer P ? (P extends Property ? Omit<P, "name"> : never) : never;

/** What is said of each property, for one instance and for two. */
function answers(rules: Desk, asked: readonly Asked[]) {
  const properties = asked.map((one, at) => ({ name: `${at}`, ...one }) as Property);
  return ([1, 2] as const).map((instances) => {
    const limits = { on, instances, maxStates: 100_000, opening: "unknown" } as const;
    const { results, complete } = check(rules, { ...limits, coverage: "skip", properties });
    expect(complete).toBe(true);
    const looked = results.flatMap(({ cone }) => cone);
    expect(looked.filter((name) => !/^[a-zA-Z.]+(#[12])?$/.test(name))).toEqual([]);
    return results.map(({ holds }) => holds);
  });
}

/** What the kernel says of a second loan in a file whose first was lent, or came back before the membership ended. */
function second(rules: Desk, data: Readonly<Record<string, boolean | number>>, isEnded = false) {
  const move = (track: string, instance: string | null, to: string): Effect => ({
    kind: "move",
    track,
    instance,
    receiver: null,
    from: "none",
    to,
  });
  const effects = [
    move("membership", null, isEnded ? "ended" : "active"),
    move("loan", "a", isEnded ? "returned" : "lent"),
  ];
  return decide(rules, {
    state: evolve(openFile({ on }), { occurredOn: on, effects }),
    command: {
      type: "lend",
      instance: "b",
      data,
      occurredOn: on,
      by: { id: "u1", roles: ["librarian"], party: "library" },
    },
    asOf: on,
    calendars: {},
  }).verdict;
}

const isLent = and(eq(state.membership, "active"), isIn(states.loan, ["lent"]));
const isReturned = and(eq(state.membership, "ended"), isIn(states.loan, ["returned"]));
const isMember = eq(state.membership, "active");
const both = <T>(answer: readonly T[]) => [answer, answer];

describe("a step on one more instance", () => {
  test("may bring what is known of that instance, and nothing of it is known before", () => {
    const rules = deskWith({});
    expect(second(rules, { isRare: false, openLoans: 1 })).toBe("allow");
    expect(second(rules, { openLoans: 1 })).toBe("block");
    expect(
      answers(rules, [
        { kind: "neverOffers", while: isLent, command: "lend" },
        { kind: "alwaysOffers", while: isLent, command: "lend", bringing: "anything" },
        { kind: "alwaysOffers", while: isLent, command: "lend" },
        { kind: "leadsTo", from: isLent, to: { offers: "lend" }, without: ["giveBack"] },
      ]),
    ).toEqual(both([false, true, false, true]));
  });

  test("has nothing of that instance behind it", () => {
    const rules = deskWith({
      lend: { when: not(known(entered.loan.lent)) },
      "no-rare-lending": { when: bool(false) },
    });
    expect(second(rules, {})).toBe("allow");
    expect(
      answers(rules, [
        { kind: "neverOffers", while: isLent, command: "lend" },
        { kind: "alwaysOffers", while: isLent, command: "lend" },
      ]),
    ).toEqual(both([false, true]));
  });

  test("is not open where it would break an invariant by the state of that instance", () => {
    const rules = deskWith({
      lend: { when: bool(true) },
      "no-rare-lending": { when: bool(false) },
    });
    expect([second(rules, {}, true), second(rules, {})]).toEqual(["block", "allow"]);
    expect(
      answers(rules, [
        { kind: "alwaysOffers", while: isReturned, command: "lend" },
        { kind: "alwaysOffers", while: isReturned, command: "lend", bringing: "anything" },
        { kind: "neverOffers", while: isReturned, command: "lend" },
        { kind: "alwaysOffers", while: isLent, command: "lend" },
      ]),
    ).toEqual(both([false, false, true, true]));
  });

  test("is not open where it would break one by what it brings of that instance", () => {
    const rules = deskWith({
      lend: { when: eq(fact.isRare, true) },
      "no-rare-lending": { when: bool(false) },
      "nobody-outside-holds-books": { always: not(some.loan.isRare) },
    });
    const kept = deskWith({
      lend: { when: eq(fact.isRare, true) },
      "no-rare-lending": { when: bool(false) },
    });
    const data = { isRare: true };
    expect([second(rules, data), second(kept, data)]).toEqual(["block", "allow"]);
    const asked = { while: isMember, command: "lend" } as const;
    const properties: readonly Asked[] = [
      { kind: "neverOffers", ...asked },
      { kind: "alwaysOffers", ...asked, bringing: "anything" },
    ];
    expect(answers(rules, properties)).toEqual(both([true, false]));
    expect(answers(kept, properties)).toEqual(both([false, true]));
  });

  test("leaves the file with that instance as it makes it", () => {
    const taken = { kind: "leaves", command: "lend", bringing: "anything" } as const;
    const isPlain = and(isLent, not(some.loan.isRare));
    const asked: readonly Asked[] = [
      { ...taken, while: isLent, state: isMember },
      { ...taken, while: isLent, state: eq(state.membership, "none") },
      { ...taken, while: isPlain, state: not(some.loan.isRare) },
    ];
    const noneForbidden = { "no-rare-lending": { when: bool(false) } };
    expect(answers(deskWith({}), asked)).toEqual(both([true, false, true]));
    expect(answers(deskWith(noneForbidden), asked)).toEqual(both([true, false, false]));
    const intoRepair = deskWith({ ...noneForbidden, lend: { to: "repair" } });
    expect(second(intoRepair, { openLoans: 1 })).toBe("allow");
    const isAbsent = not(isIn(states.loan, ["repair"]));
    const repaired: Asked = { ...taken, while: isLent, state: isAbsent };
    expect(answers(intoRepair, [repaired, { ...repaired, state: not(isAbsent) }])).toEqual(
      both([false, true]),
    );
  });

  test("tells two versions apart", () => {
    const only = and(isMember, not(isIn(states.loan, ["lent"])));
    const [many, one] = [isMember, only].map((when) => deskWith({ lend: { when } })) as [
      Desk,
      Desk,
    ];
    const data = { isRare: false };
    expect([second(many, data), second(one, data)]).toEqual(["allow", "block"]);
    const limits = { on, instances: 1, maxStates: 100_000, opening: "unknown" } as const;
    const { step, differences } = diffBehaviour(many, { after: one, ...limits });
    expect(step).toBe("major");
    expect(differences.map(({ command, change }) => [command, change])).toEqual([["lend", "lost"]]);
  });
});

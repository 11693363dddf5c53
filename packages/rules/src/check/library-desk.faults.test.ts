// Covers: what the library desk promises, and that each of many faults put into it on purpose is caught by a property
// that names it; an incomplete search is a failure; a property about nothing is refused. Does not cover: every fault.

import { civilDate, type NonEmpty } from "@aht-jo/core";
import { and, bool, eq, isIn, known, not } from "@aht-jo/core/expressions";
import { describe, expect, test } from "vitest";
import type { MoveRule, Rule } from "../document/rule.ts";
import type { RuleSet } from "../document/rule-set.ts";
import type { RuleSetDoc } from "../document/rule-set-doc.ts";
import { desk, libraryDesk } from "../fixtures/library-desk.ts";
import { ruleSetOf } from "../kernel/compiled.ts";
import { check } from "./check.ts";
import { propertiesOfRights } from "./properties-of-rights.ts";
import type { Property } from "./property.ts";

const { fact, state, states, consent, running } = desk;
const limits = {
  on: civilDate("2025-03-02"),
  instances: 1,
  maxStates: 100_000,
  opening: "unknown",
} as const;

const promises: readonly Property[] = [
  {
    name: "shared with consent only",
    kind: "neverOffers",
    while: not(consent.sharing),
    command: "shareRecord",
  },
  {
    name: "consent can be withdrawn",
    kind: "alwaysOffers",
    while: bool(true),
    command: "withdrawConsent",
    by: "reader",
  },
  {
    name: "withdrawing works",
    kind: "canReach",
    from: consent.sharing,
    to: not(consent.sharing),
    without: ["leave", "join"],
  },
  {
    name: "a suspension has a reason",
    kind: "never",
    state: and(
      eq(state.membership, "suspended"),
      not(known(fact.reason)),
      not(isIn(states.loan, ["lost"])),
    ),
  },
  {
    name: "only librarians suspend",
    kind: "neverOffers",
    while: bool(true),
    command: "suspend",
    by: "reader",
  },
  {
    name: "only readers leave",
    kind: "neverOffers",
    while: bool(true),
    command: "leave",
    by: "librarian",
  },
  {
    name: "no leaving with a book",
    kind: "neverOffers",
    while: isIn(states.loan, ["lent", "repair"]),
    command: "leave",
  },
  {
    name: "no leaving in debt",
    kind: "neverOffers",
    while: running("give-back-in-time"),
    command: "leave",
  },
  {
    name: "only members borrow",
    kind: "neverOffers",
    while: not(eq(state.membership, "active")),
    command: "lend",
  },
  {
    name: "rare books stay",
    kind: "never",
    on: "loan",
    state: and(isIn(state.loan, ["lent"]), fact.isRare),
  },
  {
    name: "unknown rarity stays",
    kind: "never",
    on: "loan",
    state: and(isIn(state.loan, ["lent"]), not(known(fact.isRare))),
  },
  {
    name: "joining is open to the unknown",
    kind: "alwaysOffers",
    while: and(
      eq(state.membership, "none"),
      not(known(fact.isAdult)),
      not(known(fact.guardianSigned)),
    ),
    command: "join",
    by: "reader",
  },
  {
    name: "no joining for minors alone",
    kind: "never",
    state: and(eq(state.membership, "active"), not(fact.isAdult), not(fact.guardianSigned)),
  },
  {
    name: "suspension ends",
    kind: "leadsTo",
    from: eq(state.membership, "suspended"),
    to: eq(state.membership, "active"),
  },
  {
    name: "a book comes back",
    kind: "leadsTo",
    on: "loan",
    from: isIn(state.loan, ["lent", "repair"]),
    to: eq(state.loan, "returned"),
  },
  {
    name: "a repair ends",
    kind: "leadsTo",
    on: "loan",
    from: eq(state.loan, "repair"),
    to: eq(state.loan, "lent"),
  },
  {
    name: "a loss suspends",
    kind: "never",
    state: and(
      eq(state.membership, "active"),
      isIn(states.loan, ["lost"]),
      not(known(desk.done.resume)),
    ),
  },
  {
    name: "a returned book stays returned",
    kind: "neverOffers",
    on: "loan",
    while: eq(state.loan, "returned"),
    command: ["giveBack", "declareLost", "sendToRepair"],
  },
  {
    name: "out again is out for good",
    kind: "neverOffers",
    while: eq(state.membership, "ended"),
    command: ["join", "resume", "suspend", "consentToSharing"],
  },
];

function rulesOf(change: (rule: Rule) => Rule | null): RuleSet {
  const rules = libraryDesk.rules.flatMap((rule) => change(rule) ?? []);
  const doc: RuleSetDoc = { ...libraryDesk, rules };
  return ruleSetOf(doc, "changed");
}

const asItIs = rulesOf((rule) => rule);

function moved(id: string, change: Partial<MoveRule>): RuleSet {
  return rulesOf((rule) =>
    rule.id === id && rule.kind === "move" ? { ...rule, ...change } : rule,
  );
}

function without(id: string): RuleSet {
  return rulesOf((rule) => (rule.id === id ? null : rule));
}

function lacking(id: string, field: "consent" | "also" | "withdraws" | "to"): RuleSet {
  return rulesOf((rule) => {
    if (rule.id !== id || rule.kind !== "move") return rule;
    const { [field]: _, ...rest } = rule;
    return rest as MoveRule;
  });
}

function broken(rules: RuleSet): readonly string[] {
  const properties = [...promises, ...propertiesOfRights(asItIs)];
  const report = check(rules, { ...limits, properties, coverage: "skip" });
  return report.results.flatMap(({ property, holds }) => (holds === true ? [] : [property]));
}

const anybody: NonEmpty<string> = ["librarian", "reader"];

/** Each fault with the property that must notice it. */
const faults: readonly (readonly [string, () => RuleSet, string])[] = [
  ["sharing needs no consent", () => lacking("share", "consent"), "shared with consent only"],
  [
    "readers cannot withdraw",
    () => moved("withdraw", { by: ["librarian"] }),
    "consent can be withdrawn",
  ],
  [
    "withdrawal only while active",
    () => moved("withdraw", { from: ["active"] }),
    "consent can be withdrawn",
  ],
  [
    "withdrawal blocks on the unknown",
    () => moved("withdraw", { when: fact.isAdult, onUnknown: "block" }),
    "consent can be withdrawn",
  ],
  [
    "suspension without a reason",
    () => moved("suspend", { when: bool(true) }),
    "a suspension has a reason",
  ],
  ["anybody suspends", () => moved("suspend", { by: anybody }), "only librarians suspend"],
  ["anybody leaves", () => moved("leave", { by: anybody }), "only readers leave"],
  [
    "leaving with a repair open",
    () => moved("leave", { when: not(isIn(states.loan, ["lent"])) }),
    "no leaving with a book",
  ],
  ["leaving without a guard", () => moved("leave", { when: bool(true) }), "no leaving with a book"],
  [
    "leaving in debt",
    () =>
      rulesOf((rule) =>
        rule.id === "no-leave-in-debt"
          ? null
          : rule.id === "leave"
            ? ({ ...rule, when: bool(true) } as Rule)
            : rule,
      ),
    "no leaving in debt",
  ],
  ["lending to anybody", () => moved("lend", { when: bool(true) }), "only members borrow"],
  ["no prohibition on rare books", () => without("no-rare-lending"), "rare books stay"],
  [
    "the prohibition asks the opposite",
    () =>
      rulesOf((rule) =>
        rule.id === "no-rare-lending" && rule.kind === "forbid"
          ? { ...rule, when: not(fact.isRare) }
          : rule,
      ),
    "rare books stay",
  ],
  [
    "the prohibition forgives the unknown",
    () =>
      rulesOf((rule) =>
        rule.id === "no-rare-lending" && rule.kind === "forbid"
          ? { ...rule, when: and(known(fact.isRare), fact.isRare) }
          : rule,
      ),
    "unknown rarity stays",
  ],
  [
    "joining blocks on the unknown",
    () => moved("join", { onUnknown: "block" }),
    "joining is open to the unknown",
  ],
  [
    "readers cannot join",
    () => moved("join", { by: ["librarian"] }),
    "joining is open to the unknown",
  ],
  [
    "joining without a guard",
    () => moved("join", { when: bool(true) }),
    "no joining for minors alone",
  ],
  ["resuming ends in suspension", () => moved("resume", { to: "suspended" }), "suspension ends"],
  ["no resuming", () => without("resume"), "suspension ends"],
  ["nothing comes back", () => without("give-back"), "may-give-back: giveBack"],
  ["books come back as lost", () => moved("give-back", { to: "lost" }), "a book comes back"],
  ["repairs never end", () => without("end-repair"), "a repair ends"],
  ["a loss has no consequence", () => lacking("lost", "also"), "a loss suspends"],
  [
    "returned books can be lost",
    () => moved("lost", { from: ["lent", "returned"] }),
    "a returned book stays returned",
  ],
  [
    "ended members rejoin",
    () => moved("join", { from: ["none", "ended"] }),
    "out again is out for good",
  ],
];

describe("the library desk", () => {
  test("keeps what it promises, and every rule comes to bear", () => {
    const properties = [...promises, ...propertiesOfRights(asItIs)];
    const report = check(asItIs, { ...limits, properties });
    expect(report.results.filter(({ holds }) => holds !== true).map((one) => one.property)).toEqual(
      [],
    );
    expect(report).toMatchObject({
      passes: true,
      complete: true,
      deadRules: [],
      unreachedStates: [],
    });
  });

  test("gives the same answers in the full product", () => {
    const small = promises.slice(0, 4);
    const verdicts = (cone: "influence" | "full") =>
      check(asItIs, { ...limits, properties: small, cone, coverage: "skip" }).results.map(
        ({ holds }) => holds,
      );
    expect(verdicts("full")).toEqual(verdicts("influence"));
  });

  test.each(faults)("notices when %s", (_, faulty, property) => {
    expect(broken(faulty())).toContain(property);
  });
});

describe("a search cut short", () => {
  test("fails, and knows nothing it has not seen", () => {
    const properties: readonly Property[] = [
      { name: "never lost", kind: "never", on: "loan", state: eq(state.loan, "lost") },
      { name: "never active", kind: "never", state: eq(state.membership, "active") },
      {
        name: "comes back",
        kind: "leadsTo",
        on: "loan",
        from: eq(state.loan, "lent"),
        to: eq(state.loan, "returned"),
      },
    ];
    const report = check(asItIs, { ...limits, maxStates: 3, properties });
    expect(report).toMatchObject({ complete: false, passes: false });
    expect(report.results.map(({ holds }) => holds)).toEqual([null, false, null]);
  });

  test("fails also where everything it saw was well", () => {
    const properties: readonly Property[] = [
      {
        name: "nothing",
        kind: "never",
        state: and(eq(state.membership, "ended"), isIn(states.loan, ["lent"])),
      },
    ];
    expect(check(asItIs, { ...limits, maxStates: 2, properties, coverage: "skip" })).toMatchObject({
      complete: false,
      passes: false,
    });
  });
});

test("a counterexample is the shortest, and says who does what with which facts", () => {
  const properties: readonly Property[] = [
    { name: "never lost", kind: "never", on: "loan", state: eq(state.loan, "lost") },
  ];
  const { results } = check(asItIs, { ...limits, properties, coverage: "skip" });
  const trace = results[0]?.trace;
  expect(trace?.steps.map(({ command, by, instance, to }) => [command, by, instance, to])).toEqual([
    ["join", "librarian", null, { membership: "active" }],
    ["lend", "librarian", 1, { "loan#1": "lent" }],
    ["declareLost", "librarian", 1, { "loan#1": "lost", membership: "suspended" }],
  ]);
  expect(trace?.steps[1]?.brings).toEqual({ "isRare#1": false, openLoans: 2 });
  expect(trace?.steps[2]?.assumed).toEqual({ "entered.loan.lent#1 + 6 months < day": true });
});

test.each<Property>([
  { name: "command", kind: "neverOffers", while: bool(true), command: "burn" },
  { name: "role", kind: "neverOffers", while: bool(true), command: "lend", by: "nobody" },
  { name: "track", kind: "never", on: "shelf", state: bool(true) },
  { name: "fact", kind: "never", state: { op: "fact", path: "isRed" } },
  { name: "offer", kind: "canReach", to: { offers: "burn" } },
])("a property about a $name that is not declared is refused", (property) => {
  expect(() => check(asItIs, { ...limits, properties: [property] })).toThrow(
    expect.objectContaining({
      code: "property.malformed",
      params: expect.objectContaining({ at: 0 }),
    }),
  );
});

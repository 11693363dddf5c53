// Covers: each kind of property with what it may say besides (offers, ways without commands, roles, data, unknowns,
// instances), where it holds and where it fails; how files may open; which rules and states never come to bear; what a
// report says of each. Not covered: that the answers are those of the kernel (check.differential.test.ts).
import { civilDate } from "@aht-jo/core";
import { and, bool, eq, ge, isIn, known, not } from "@aht-jo/core/expressions";
import { describe, expect, test } from "vitest";
import type { Rule } from "../document/rule.ts";
import { desk, libraryDesk } from "../fixtures/library-desk.ts";
import { ruleSetOf } from "../kernel/compiled.ts";
import { check } from "./check.ts";
import type { Property } from "./property.ts";

const { fact, state, states, consent, done } = desk;
const limits = {
  on: civilDate("2025-03-02"),
  instances: 1,
  maxStates: 100_000,
  opening: "unknown",
} as const;

const asItIs = changed((rule) => rule);

function changed(change: (rule: Rule) => Rule) {
  return ruleSetOf({ ...libraryDesk, rules: libraryDesk.rules.map(change) }, "changed");
}

type Asked = Property extends infer P ? (P extends Property ? Omit<P, "name"> : never) : never;

const isNone = eq(state.membership, "none");
const isActive = eq(state.membership, "active");
const isSuspended = eq(state.membership, "suspended");
const isEnded = eq(state.membership, "ended");

function resultOf(asked: Asked, options: Partial<Parameters<typeof check>[1]> = {}) {
  const properties = [{ name: "asked", ...asked } as Property];
  const report = check(asItIs, { ...limits, coverage: "skip", ...options, properties });
  expect(report.complete).toBe(true);
  const [result] = report.results;
  if (result === undefined) throw new Error("no result");
  return result;
}
const isSo = (asked: Asked, options?: Parameters<typeof resultOf>[1]) =>
  resultOf(asked, options).holds;

describe("never", () => {
  test("looks at every situation, or those that come about without some commands", () => {
    expect(isSo({ kind: "never", state: isActive })).toBe(false);
    expect(isSo({ kind: "never", state: isActive, without: ["join"] })).toBe(true);
    expect(isSo({ kind: "never", state: isSuspended, without: ["suspend"] })).toBe(false);
    expect(isSo({ kind: "never", state: isSuspended, without: ["suspend", "declareLost"] })).toBe(
      true,
    );
  });

  test("looks at an instance only once it was opened", () => {
    expect(isSo({ kind: "never", on: "loan", state: eq(state.loan, "none") })).toBe(true);
    expect(isSo({ kind: "never", on: "loan", state: eq(state.loan, "lent") })).toBe(false);
  });

  test("knows no way in which two open instances differ while there is one", () => {
    const both = and(isIn(states.loan, ["lent"]), isIn(states.loan, ["returned"]));
    expect(isSo({ kind: "never", state: both })).toBe(true);
    expect(isSo({ kind: "never", state: both }, { instances: 2 })).toBe(false);
  });
});

describe("canReach", () => {
  test("from the beginning finds some way, to a situation or an offer", () => {
    expect(isSo({ kind: "canReach", to: isEnded })).toBe(true);
    expect(isSo({ kind: "canReach", to: isEnded, without: ["join"] })).toBe(false);
    expect(isSo({ kind: "canReach", to: { offers: "declareLost" } })).toBe(true);
    expect(isSo({ kind: "canReach", to: { offers: "suspend" } })).toBe(true);
    expect(isSo({ kind: "canReach", to: { offers: "declareLost" }, without: ["lend"] })).toBe(
      false,
    );
  });

  test("from somewhere finds a way from every such situation", () => {
    expect(isSo({ kind: "canReach", from: isSuspended, to: isActive })).toBe(true);
    expect(isSo({ kind: "canReach", from: isSuspended, to: isActive, without: ["resume"] })).toBe(
      false,
    );
    expect(isSo({ kind: "canReach", from: isEnded, to: isActive })).toBe(false);
    expect(isSo({ kind: "canReach", from: isEnded, to: { offers: "withdrawConsent" } })).toBe(true);
    expect(isSo({ kind: "canReach", from: isEnded, to: { offers: "join" } })).toBe(false);
  });
});

describe("leadsTo", () => {
  test("is a way for each instance, to a situation or an offer of that very instance", () => {
    const [lent, lost] = [eq(state.loan, "lent"), eq(state.loan, "lost")];
    expect(isSo({ kind: "leadsTo", on: "loan", from: lent, to: { offers: "giveBack" } })).toBe(
      true,
    );
    expect(isSo({ kind: "leadsTo", on: "loan", from: lost, to: { offers: "giveBack" } })).toBe(
      false,
    );
    expect(
      isSo(
        { kind: "leadsTo", on: "loan", from: lost, to: { offers: "giveBack" } },
        { instances: 2 },
      ),
    ).toBe(false);
    expect(isSo({ kind: "leadsTo", on: "loan", from: lent, to: lost })).toBe(true);
    expect(
      isSo({ kind: "leadsTo", on: "loan", from: lent, to: lost, without: ["declareLost"] }),
    ).toBe(false);
  });
});

describe("alwaysOffers", () => {
  test("asks without data, unless it may bring anything", () => {
    const suspending = { kind: "alwaysOffers", while: isActive, command: "suspend" } as const;
    expect(isSo(suspending)).toBe(false);
    expect(isSo({ ...suspending, bringing: "anything" })).toBe(true);
    expect(isSo({ ...suspending, bringing: "anything", by: "librarian" })).toBe(true);
    expect(isSo({ ...suspending, bringing: "anything", by: "reader" })).toBe(false);
  });

  test("is kept by any one of several commands", () => {
    const idle = and(isActive, not(isIn(states.loan, ["lent", "repair"])));
    const offers = (...command: [string, ...string[]]) =>
      isSo({ kind: "alwaysOffers", while: idle, command });
    expect(offers("leave")).toBe(true);
    expect(offers("resume", "leave")).toBe(true);
    expect(offers("resume")).toBe(false);
    expect(isSo({ kind: "alwaysOffers", while: isActive, command: "leave" })).toBe(false);
  });

  test("promises where a condition is unknown only if that counts", () => {
    const leaving = {
      kind: "alwaysOffers",
      while: and(isNone, fact.isAdult),
      command: "leave",
    } as const;
    expect(isSo(leaving)).toBe(true);
    expect(isSo({ ...leaving, unknown: "counts" })).toBe(false);
    expect(isSo({ ...leaving, command: "join", unknown: "counts" })).toBe(true);
    expect(isSo({ ...leaving, while: isEnded, unknown: "counts" })).toBe(false);
  });
});

describe("neverOffers", () => {
  test("lets anybody bring anything", () => {
    const suspending = { kind: "neverOffers", while: isActive, command: "suspend" } as const;
    expect(isSo(suspending)).toBe(false);
    expect(isSo({ ...suspending, by: "reader" })).toBe(true);
    expect(isSo({ ...suspending, by: "librarian" })).toBe(false);
    expect(isSo({ ...suspending, while: isNone })).toBe(true);
    expect(isSo({ ...suspending, command: ["resume", "suspend"] })).toBe(false);
    expect(isSo({ ...suspending, command: ["resume", "join"] })).toBe(true);
  });

  test("thinks of an instance that is yet to be opened", () => {
    expect(isSo({ kind: "neverOffers", while: isActive, command: "lend" })).toBe(false);
    const returned = and(isActive, isIn(states.loan, ["returned"]));
    expect(isSo({ kind: "neverOffers", while: returned, command: "lend" }, { instances: 2 })).toBe(
      false,
    );
    expect(
      isSo({ kind: "neverOffers", on: "loan", while: eq(state.loan, "lent"), command: "lend" }),
    ).toBe(true);
  });
});

describe("files", () => {
  const known = { kind: "never", state: and(isNone, fact.isAdult) } as const;

  test("open with nothing known, or with any facts of the person and the file", () => {
    expect(isSo(known)).toBe(true);
    const { holds, trace } = resultOf(known, { opening: "any" });
    expect(holds).toBe(false);
    expect(trace?.steps).toEqual([]);
    expect(trace?.state).toEqual({ isAdult: true });
  });

  test("open with no instance, consent or command done, however they open", () => {
    const opening = "any";
    expect(isSo({ kind: "never", state: isActive, without: ["join"] }, { opening })).toBe(true);
    const rare = { kind: "never", on: "loan", state: fact.isRare, without: ["lend"] } as const;
    expect(isSo(rare, { opening })).toBe(true);
    const given = { kind: "never", state: consent.sharing, without: ["consentToSharing"] } as const;
    expect(isSo(given, { opening })).toBe(true);
  });

  test("lead to the same answers in the full product", () => {
    const back = { kind: "canReach", from: isSuspended, to: isActive } as const;
    const properties: readonly Property[] = [
      { name: "nothing is known", ...known },
      { name: "a suspension ends", ...back },
      { name: "a suspension ends by itself", ...back, without: ["resume"] },
    ];
    for (const cone of ["influence", "full"] as const) {
      const options = { ...limits, cone, opening: "any", coverage: "skip", properties } as const;
      expect(check(asItIs, options).results.map(({ holds }) => holds)).toEqual([
        false,
        true,
        false,
      ]);
    }
  });
});

describe("a trace", () => {
  test("says which consent was given and taken back", () => {
    const takenBack = and(known(done.shareRecord), not(consent.sharing));
    const { trace } = resultOf({ kind: "never", state: takenBack });
    expect(
      trace?.steps.map(({ command, rule, by, consents }) => [command, rule, by, consents]),
    ).toEqual([
      ["join", "join", "librarian", {}],
      ["consentToSharing", "consent", "reader", { sharing: true }],
      ["shareRecord", "share", "librarian", {}],
      ["withdrawConsent", "withdraw", "reader", { sharing: false }],
    ]);
    const { trace: given } = resultOf({ kind: "never", state: consent.sharing });
    expect(given?.state).toMatchObject({ "consent.sharing": true });
  });

  test("is there only for what fails of every file, and what cannot be left", () => {
    expect(resultOf({ kind: "never", state: isActive, without: ["join"] }).trace).toBeUndefined();
    const ended = resultOf({ kind: "leadsTo", from: isEnded, to: isActive });
    expect(ended.trace?.steps.map(({ command }) => command)).toEqual(["join", "leave"]);
  });
});

describe("a result", () => {
  test("says what it looked at, and which rules it rests on", () => {
    const result = resultOf({ kind: "never", state: isEnded, without: ["leave"] });
    expect(result.cone).toContain("state.membership");
    expect(result.cone).toEqual([...result.cone].sort());
    expect(result.rules).toEqual([...new Set(result.rules)].sort());
    expect(result.rules).toContain("join");
    expect(result.states).toBeGreaterThan(0);
    const full = resultOf({ kind: "never", state: isEnded }, { cone: "full" });
    expect(full.cone.length).toBeGreaterThan(result.cone.length);
    expect(full.cone).toHaveLength(full.size.variables);
    expect(full.size.situations).toBeGreaterThanOrEqual(full.states);
    expect(full.loose).toEqual([]);
  });

  test("names the rules a property asks about, also where nothing leads to them", () => {
    expect(
      resultOf({ kind: "neverOffers", while: bool(false), command: "resume" }).rules,
    ).toContain("resume");
    expect(resultOf({ kind: "canReach", to: { offers: "openHall" } }).rules).toContain("open-hall");
  });
});

describe("what never comes to bear", () => {
  const idle: Readonly<Record<string, object>> = {
    "to-repair": { when: bool(false) },
    "no-rare-lending": { when: bool(false) },
    "give-back-in-time": { arises: bool(false) },
    "may-give-back": { whileTrue: and(isNone, isActive) },
    "nobody-outside-holds-books": { always: bool(true) },
  };
  const rules = changed((rule) => ({ ...rule, ...idle[rule.id] }) as Rule);

  test("is named, move, prohibition, duty, right and state, and is a failure", () => {
    const report = check(rules, { ...limits, properties: [] });
    expect(report.deadRules).toEqual(
      [
        "no-rare-lending",
        "no-leave-in-debt",
        "to-repair",
        "end-repair",
        "give-back-in-time",
        "may-give-back",
      ].sort((a, b) => order(a) - order(b)),
    );
    expect(report.unreachedStates).toEqual(["loan.repair"]);
    expect(report).toMatchObject({ passes: false, complete: true });
  });

  test("is not looked for where it was not asked for", () => {
    expect(check(rules, { ...limits, properties: [], coverage: "skip" })).toMatchObject({
      passes: true,
      deadRules: null,
      unreachedStates: null,
    });
  });

  function order(id: string): number {
    return libraryDesk.rules.findIndex((rule) => rule.id === id);
  }
});

describe("a parameter of which two versions are in force", () => {
  const loans = (conflict: "newest" | "mostFavourable", favours: "higher" | "lower") => {
    const rules = libraryDesk.rules.flatMap((rule): Rule[] => {
      if (rule.id !== "max-loans" || rule.kind !== "param") return [rule];
      const from = civilDate("2025-01-01");
      const older: Rule = { ...rule, value: 5, inForce: { ...rule.inForce, conflict } };
      return [older, { ...rule, id: "fewer", inForce: { ...rule.inForce, from, conflict } }];
    });
    const maxLoans = { ...libraryDesk.params["maxLoans"], favours };
    const params = { ...libraryDesk.params, maxLoans } as typeof libraryDesk.params;
    const many: Property = {
      name: "three loans at once",
      kind: "never",
      state: ge(fact.openLoans, 3),
      without: ["giveBack"],
    };
    const options = { ...limits, coverage: "skip", properties: [many] } as const;
    return check(ruleSetOf({ ...libraryDesk, params, rules }, "two"), options).results[0]?.holds;
  };

  test("has the value of the newest, or the one the person gains from", () => {
    expect(loans("newest", "higher")).toBe(true);
    expect(loans("mostFavourable", "higher")).toBe(false);
    expect(loans("mostFavourable", "lower")).toBe(true);
  });
});

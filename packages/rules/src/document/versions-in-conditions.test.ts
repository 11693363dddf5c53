// Covers: what the checks of meaning take a parameter or a derived fact for, where it has several versions, in whatever
// order they stand; states and gaps over time; how much is reported. Not covered: one fault for each code
// (check-rule-set-doc.test.ts).
import { civilDate } from "@aht-jo/core";
import { type Expr, maxExprDepth } from "@aht-jo/core/expressions";
import { describe, expect, it } from "vitest";
import { checkRuleSetDoc } from "./check-rule-set-doc.ts";
import {
  ageIs,
  always,
  define,
  during,
  fact,
  forbid,
  house,
  houseCommanding,
  houseWhere,
  houseWith,
  move,
  not,
  param,
} from "./fixtures/house.ts";
import type { MoveRule, Rule } from "./rule.ts";
import type { RuleSetDoc } from "./rule-set-doc.ts";

const codes = (doc: RuleSetDoc) => checkRuleSetDoc(doc).map(({ code }) => code);
const at = (doc: RuleSetDoc, code: string) =>
  checkRuleSetDoc(doc).flatMap((one) => (one.code === code ? [one.path] : []));
const opening = (changes: Partial<MoveRule> & Pick<MoveRule, "id">) =>
  move({ command: "open", from: ["shut"], to: "wide", ...changes });
const without = (...ids: string[]) => house.rules.filter(({ id }) => !ids.includes(id));
const younger = (than: Expr): Expr => ({ op: "lt", left: fact("age"), right: than });
const no = (when: Expr, inForce = always): Rule =>
  forbid({ id: "no", commands: ["open"], when, inForce });

describe("a parameter of two versions", () => {
  const limit: Expr = { op: "param", name: "longest" };
  const before = param(3, during("2024-01-01", "2025-01-01"));
  const since = param(5, during("2025-01-01"));
  const isDead = (rules: readonly Rule[], rule: Rule) =>
    codes({ ...house, rules: [...without(`longest-${always.from}`), ...rules, rule] }).includes(
      "rules.dead",
    );
  const four = no({ op: "and", args: [younger(limit), ageIs(4)] });

  it.each([
    ["in the order of their days", [before, since]],
    ["the other way round", [since, before]],
  ])("has on each day the value of that day, %s", (_, versions) => {
    expect(isDead(versions, { ...four, inForce: during("2024-01-01", "2025-01-01") })).toBe(true);
    expect(isDead(versions, { ...four, inForce: during("2025-01-01") })).toBe(false);
    expect(isDead(versions, four)).toBe(false);
    expect(isDead(versions, no({ op: "and", args: [younger(limit), ageIs(5)] }))).toBe(true);
  });

  it("is anything where two of them are in force at once, also among three", () => {
    const generous = { conflict: "newest" } as const;
    const first = { ...before, inForce: { ...before.inForce, ...generous } } as Rule;
    const third = param(7, { ...during("2026-01-01"), ...generous });
    const second = { ...since, inForce: { ...since.inForce, ...generous } } as Rule;
    expect(
      isDead([first, second, third], no({ op: "and", args: [younger(limit), ageIs(90)] })),
    ).toBe(false);
  });

  it("is no other parameter", () => {
    const other = { ...param(90), id: "other", name: "other" } as Rule;
    const doc = {
      ...house,
      params: { ...house.params, other: { ...house.params["longest"], type: "int" } },
      rules: [...house.rules, other, no({ op: "and", args: [younger(limit), ageIs(50)] })],
    } as RuleSetDoc;
    expect(codes(doc)).toEqual(["rules.dead"]);
  });
});

describe("a derived fact of two versions", () => {
  const before = define("isCalm", not(fact("isLate")), during("2024-01-01", "2025-01-01"));
  const since = define("isCalm", fact("isLate"), during("2025-01-01"));
  const both: Expr = { op: "and", args: [fact("isCalm"), fact("isLate")] };

  it.each([
    ["in the order of their days", [before, since]],
    ["the other way round", [since, before]],
  ])("means on each day what it meant then, %s", (_, versions) => {
    expect(codes(houseWith(...versions, no(both, during("2024-01-01", "2025-01-01"))))).toEqual([
      "rules.dead",
    ]);
    expect(codes(houseWith(...versions, no(both, during("2025-01-01"))))).toEqual([]);
  });

  it("is unknown while the day that chooses the version is, though that day is no fact one must know", () => {
    const anchor = { fact: "bornOn" };
    const versions = [
      define("isCalm", fact("isLate"), { ...during("1900-01-01", "2000-01-01"), anchor }),
      define("isCalm", fact("isLate"), { ...during("2000-01-01"), anchor }),
    ];
    const unknown = not({ op: "known", arg: fact("isCalm") });
    const dead = (when: Expr) => codes(houseWith(...versions, no(when))).includes("rules.dead");
    const known = (path: string): Expr => ({ op: "known", arg: fact(path) });
    expect(dead({ op: "and", args: [unknown, not(known("bornOn"))] })).toBe(false);
    expect(dead({ op: "and", args: [unknown, known("isLate"), known("bornOn")] })).toBe(true);
    expect(dead({ op: "and", args: [known("isCalm"), not(known("bornOn"))] })).toBe(true);
  });
});

describe("derived facts of which the newest version counts", () => {
  const newest = (from: string) => ({ ...during(from), conflict: "newest" }) as const;
  const before = define("isCalm", not(fact("isLate")), newest("2024-01-01"));
  const since = define("isCalm", fact("isLate"), newest("2025-01-01"));
  const both: Expr = { op: "and", args: [fact("isCalm"), fact("isLate")] };

  it.each([
    ["in the order of their days", [before, since]],
    ["the other way round", [since, before]],
  ])("mean what the newest says, %s", (_, versions) => {
    const old = no(both, during("2024-01-01", "2025-01-01"));
    expect(codes(houseWith(...versions, old))).toEqual(["rules.dead"]);
    expect(codes(houseWith(...versions, no(both, during("2025-01-01"))))).toEqual([]);
    const contrary: Expr = { op: "and", args: [fact("isCalm"), not(fact("isLate"))] };
    expect(codes(houseWith(...versions, no(contrary, during("2025-01-01"))))).toEqual([
      "rules.dead",
    ]);
  });

  it("mean nothing while the day that chooses one of them is unknown", () => {
    const inForce = { ...newest("1900-01-01"), anchor: { fact: "bornOn" } };
    const anchored = define("isCalm", not(fact("isLate")), inForce);
    const known = (path: string): Expr => ({ op: "known", arg: fact(path) });
    const when: Expr = { op: "and", args: [known("isCalm"), not(known("bornOn"))] };
    expect(codes(houseWith(anchored, since, no(when)))).toContain("rules.dead");
    expect(codes(houseWith(since, no(known("isCalm"))))).not.toContain("rules.dead");
  });
});

describe("a rule with exceptions", () => {
  const deep = (levels: number): Expr => (levels === 1 ? fact("isLate") : not(deep(levels - 1)));

  it("is as deep as they make it", () => {
    const one = forbid({ id: "one", commands: ["open"], when: fact("isCalm") });
    const exceptional = (levels: number) =>
      houseWith(one, forbid({ ...one, id: "but", when: deep(levels), exceptionTo: "one" }));
    expect(at(exceptional(maxExprDepth - 1), "rules.too-deep")).toContainEqual(["rules", 6]);
    expect(at(exceptional(maxExprDepth - 8), "rules.too-deep")).toEqual([]);
  });
});

describe("a command that promises to be complete", () => {
  const promising = (...rules: readonly Rule[]): RuleSetDoc => {
    const doc = houseCommanding("open", { complete: true });
    return { ...doc, rules: [...rules, ...without("open")] };
  };

  it("need not decide what no fact can leave open, but what time can", () => {
    const known = (path: string): Expr => ({ op: "known", arg: fact(path) });
    expect(codes(promising(opening({ id: "open", when: known("isLate") })))).toEqual([]);
    for (const path of ["since.door", "entered.door.wide", "done.close"])
      expect(codes(promising(opening({ id: "open", when: known(path) })))).toEqual(["rules.gap"]);
  });

  it("is not made complete by a rule about another command", () => {
    const calm = opening({ id: "open", when: fact("isCalm") });
    const elsewhere = forbid({ id: "no", commands: ["enter"], when: not(fact("isCalm")) });
    expect(codes(promising(calm, elsewhere))).toEqual(["rules.gap"]);
    expect(codes(promising(calm, { ...elsewhere, commands: ["enter", "open"] }))).toEqual([]);
    const close = move({
      id: "close-too",
      command: "close",
      from: ["shut"],
      when: not(fact("isCalm")),
    });
    expect(codes(promising(calm, close))).toEqual(["rules.gap"]);
  });

  it("promises nothing for days before a fact that chooses its moves", () => {
    const inForce = { ...always, anchor: { fact: "bornOn" } };
    expect(codes(promising(opening({ id: "open", inForce })))).toEqual([]);
  });
});

describe("a state", () => {
  const closing = (changes: Partial<MoveRule>) => houseWhere<MoveRule>("close", changes);

  it("is not left by a step that stays in it, or goes nowhere", () => {
    const stuck = [["tracks", "door", "states", "wide"]];
    expect(at(closing({ from: ["wide"], to: "wide" }), "rules.no-way-out")).toEqual(stuck);
    const { to: _, ...staying } = house.rules.find(({ id }) => id === "close") as MoveRule;
    const rules = house.rules.map((rule) => (rule.id === "close" ? staying : rule));
    expect(at({ ...house, rules }, "rules.no-way-out")).toEqual(stuck);
  });

  it("has no way out from the day on which the last one ends, nor one in", () => {
    const ending = during("2024-01-01", "2025-01-01");
    const issues = (doc: RuleSetDoc) =>
      checkRuleSetDoc(doc).map(({ code, path, params }) => [code, path.at(-1), params["day"]]);
    expect(issues(closing({ inForce: ending }))).toEqual([
      ["rules.no-way-out", "wide", "2025-01-01"],
    ]);
    expect(issues(houseWhere<MoveRule>("open", { inForce: ending }))).toEqual(
      [
        ["rules.unreachable-state", "wide", "2025-01-01"],
        ["rules.no-way-out", "shut", "2025-01-01"],
      ].sort(),
    );
  });

  it("is reached in several steps, and by one of several ways", () => {
    const states = {
      ...house.tracks["door"]?.states,
      ajar: { title: { en: "A", ar: "أ" }, stage: "any" },
    };
    const doc = {
      ...house,
      tracks: { ...house.tracks, door: { ...house.tracks["door"], states } },
      rules: [
        ...without("open"),
        opening({ id: "open", to: "ajar" }),
        move({ id: "wider", command: "open", from: ["ajar"], to: "wide" }),
        move({ id: "shut-again", command: "close", from: ["ajar"], to: "shut" }),
      ],
    } as RuleSetDoc;
    expect(codes(doc)).toEqual([]);
  });
});

describe("rules of which only one may count", () => {
  const newest = { ...always, conflict: "newest" } as const;

  it("are rivals only of the same command, fact or parameter", () => {
    const rules = [define("isCalm", fact("isLate")), define("isGuest", fact("isLate"))];
    expect(codes(houseWith(...rules))).not.toContain("rules.overlap");
  });

  it("have to say the same about which counts", () => {
    const one = define("isCalm", fact("isLate"), newest);
    const other = (inForce: typeof always) =>
      ({ ...define("isCalm", not(fact("isLate")), inForce), id: "other" }) as Rule;
    const later = civilDate("2025-01-01");
    expect(codes(houseWith(one, other({ ...newest, from: later })))).toEqual([]);
    expect(codes(houseWith(one, other({ ...always, from: later })))).toEqual(["rules.overlap"]);
    expect(
      codes(houseWith(one, other({ ...newest, from: later, conflict: "mostFavourable" }))),
    ).toEqual(["rules.overlap"]);
  });

  it("are reported up to a hundred pairs, and then that there are more", () => {
    const same = Array.from({ length: 15 }, (_, n) => opening({ id: `open-${n}` }));
    const found = codes(houseWith(...same)).filter((code) => code !== "rules.dead");
    expect(found.filter((code) => code === "rules.overlap")).toHaveLength(100);
    expect(found.filter((code) => code === "rules.too-many-cases")).toHaveLength(1);
    const fewer = codes(houseWith(...same.slice(0, 13)));
    expect(fewer).not.toContain("rules.too-many-cases");
    expect(fewer.filter((code) => code === "rules.overlap")).toHaveLength(91);
  });
});

describe("a parameter whose better value counts", () => {
  const generous = { conflict: "mostFavourable" } as const;
  const versions = (...times: { from: string; to?: string }[]) => ({
    ...house,
    rules: [
      ...without(`longest-${always.from}`),
      ...times.map(({ from, to }, n) => param(n, { ...during(from, to), ...generous })),
    ],
  });

  it("has to say which is better as soon as two of three meet", () => {
    const [one, two, three] = [
      { from: "2024-01-01", to: "2025-01-01" },
      { from: "2025-01-01", to: "2026-02-01" },
      { from: "2026-01-01" },
    ] as const;
    expect(codes(versions(one, two, { from: "2026-02-01" }))).toEqual([]);
    expect(codes(versions(one, two, three))).toEqual(["rules.favours-missing"]);
    const said = { longest: { ...house.params["longest"], favours: "higher" } };
    expect(codes({ ...versions(one, two, three), params: said } as RuleSetDoc)).toEqual([]);
  });
});

describe("a value that is missing for a while", () => {
  it("is reported for the first day on which any rule reads it", () => {
    const late = no(fact("isCalm"), during("2024-05-01"));
    const early = { ...no(fact("isCalm"), during("2024-03-01")), id: "early" } as Rule;
    const doc = houseWith(define("isCalm", fact("isLate"), during("2025-01-01")), late, early);
    expect(checkRuleSetDoc(doc)).toMatchObject([
      { code: "rules.value-gap", path: ["facts", "isCalm"], params: { day: "2024-03-01" } },
    ]);
    const reversed = { ...doc, rules: [...doc.rules.slice(0, 7), early, late] };
    expect(checkRuleSetDoc(reversed)).toMatchObject([{ params: { day: "2024-03-01" } }]);
  });

  it("is none where versions follow one another, in whatever order they stand", () => {
    const versions = [
      define("isCalm", fact("isLate"), during("2025-01-01")),
      define("isCalm", not(fact("isLate")), during("2024-01-01", "2025-01-01")),
    ];
    expect(codes(houseWith(...versions, no(fact("isCalm"))))).toEqual([]);
  });
});

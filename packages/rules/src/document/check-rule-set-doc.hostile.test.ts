// Covers: documents of the right shape that nobody would write: names every object inherits, references to them, five
// thousand rules, chains and circles as long as that, expressions without end; that each is answered in time, without a
// throw, and that no text of the document gets out. Not covered: documents of the wrong shape (schema/).
import { civilDate } from "@aht-jo/core";
import type { Expr } from "@aht-jo/core/expressions";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { libraryDesk } from "../fixtures/library-desk.ts";
import { checkRuleSetDoc } from "./check-rule-set-doc.ts";
import { badDocuments } from "./fixtures/bad-documents.ts";
import {
  ageIs,
  always,
  both,
  define,
  during,
  fact,
  forbid,
  house,
  houseWith,
  move,
  text,
} from "./fixtures/house.ts";
import type { Rule } from "./rule.ts";
import type { RuleSetDoc } from "./rule-set-doc.ts";

const many = 5_000;
const times = <T>(count: number, make: (n: number) => T): T[] =>
  Array.from({ length: count }, (_, n) => make(n));
const codesOf = (doc: RuleSetDoc): ReadonlySet<string> =>
  new Set(checkRuleSetDoc(doc).map(({ code }) => code));
const withFacts = (doc: RuleSetDoc, names: readonly string[]): RuleSetDoc => ({
  ...doc,
  facts: {
    ...doc.facts,
    ...Object.fromEntries(
      names.map((name) => [
        name,
        { title: text, on: "file", type: "bool", sensitive: false } as const,
      ]),
    ),
  },
});

describe("five thousand rules", () => {
  const open = (n: number, rule: Partial<Parameters<typeof move>[0]>): Rule =>
    move({ id: `open-${n}`, command: "open", from: ["shut"], to: "wide", ...rule });

  it.each<[what: string, expected: readonly string[], rules: readonly Rule[]]>([
    ["for one case", ["rules.overlap", "rules.too-many-cases"], times(many, (n) => open(n, {}))],
    [
      "each for its own case",
      ["rules.too-many-cases"],
      times(many, (n) => open(n, { when: ageIs(n) })),
    ],
    [
      "each in force on its own day",
      ["rules.too-many-cases", "rules.unreachable-state", "rules.no-way-out"],
      times(many, (n) => {
        const day = new Date(Date.UTC(2025, 0, 1 + 2 * n)).toISOString().slice(0, 10);
        const next = new Date(Date.UTC(2025, 0, 2 + 2 * n)).toISOString().slice(0, 10);
        return open(n, { inForce: during(day, next) });
      }),
    ],
    [
      "in one chain of exceptions",
      ["rules.too-deep", "rules.too-large"],
      times(many, (n) =>
        forbid({
          id: `no-${n}`,
          commands: ["open"],
          when: fact("isLate"),
          ...(n === 0 ? {} : { exceptionTo: `no-${n - 1}` }),
        }),
      ),
    ],
    [
      "in one circle of exceptions",
      ["rules.circular-exception"],
      times(many, (n) =>
        forbid({ id: `no-${n}`, commands: ["open"], exceptionTo: `no-${(n + 1) % many}` }),
      ),
    ],
    [
      "all exceptions to one",
      ["rules.too-large"],
      times(many, (n) =>
        forbid({
          id: `no-${n}`,
          commands: ["open"],
          when: fact("isLate"),
          ...(n === 0 ? {} : { exceptionTo: "no-0" }),
        }),
      ),
    ],
  ])("%s", (_, expected, rules) => {
    const own = expected.includes("rules.too-many-cases") ? house.rules.slice(1) : house.rules;
    const doc = { ...house, rules: [...rules, ...own] };
    expect([...codesOf(doc)].sort()).toEqual([...expected].sort());
  });

  it("that define one another in a chain, in a circle, or double at every step", () => {
    const names = times(many, (n) => `fact${n}`);
    const chain = (last: string, of: (next: string) => Expr = fact) =>
      withFacts(
        houseWith(...names.map((name, n) => define(name, of(names[n + 1] ?? last)))),
        names,
      );
    expect(codesOf(chain("isLate"))).toEqual(new Set(["rules.too-deep", "rules.too-large"]));
    expect(codesOf(chain("fact0"))).toEqual(new Set(["rules.circular-definition"]));
    const doubling = chain("isLate", (next) => both(fact(next), fact(next)));
    expect(codesOf(doubling)).toEqual(new Set(["rules.too-deep", "rules.too-large"]));
  });
});

describe("an expression without end", () => {
  it.each(["not", "and"] as const)("of %s", (op) => {
    let when = fact("isLate");
    for (let n = 0; n < 200_000; n++)
      when = op === "not" ? { op, arg: when } : { op, args: [fact("isCalm"), when] };
    const rules: readonly Rule[] = [
      forbid({ id: "no", commands: ["open"], when }),
      define("isCalm", when),
    ];
    expect(codesOf(houseWith(...rules))).toEqual(new Set(["expr.too-deep"]));
  });
});

describe("names that every object inherits", () => {
  const stray = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"];

  it.each(stray)("%s is never found where nobody declared it", (name) => {
    const rules: readonly Rule[] = [
      move({ id: "odd", command: name, from: [name], to: name, by: [name], when: fact(name) }),
      move({
        id: "odder",
        command: "open",
        from: [name],
        by: ["keeper"],
        records: [name],
        gives: [name],
        also: [{ track: name, from: [name], to: name }],
        inForce: { ...always, anchor: { fact: name } },
        exceptionTo: name,
      }),
      define(name, fact("isLate")),
      { ...forbid({ id: "no", commands: [name] }), when: fact(`state.${name}`) },
      { ...define("isCalm", { op: "param", name }), id: "reads" },
    ];
    const issues = checkRuleSetDoc(houseWith(...rules));
    const last = issues.map(({ path }) => path.join(".")).sort();
    expect(last).toEqual(
      [
        "rules.6.by.0",
        "rules.6.command",
        "rules.6.when.path",
        "rules.7.also.0.track",
        "rules.7.exceptionTo",
        "rules.7.from.0",
        "rules.7.gives.0",
        "rules.7.inForce.anchor.fact",
        "rules.7.records.0",
        "rules.7.records.0",
        "rules.8.fact",
        "rules.9.commands.0",
        "rules.9.when.path",
        "rules.10.as.name",
        ...(issues.some(({ code }) => code === "rules.malformed-name") ? ["rules"] : []),
      ].sort(),
    );
  });

  it.each(stray)("%s is refused as a name of anything", (name) => {
    const record = <T>(value: T) => Object.fromEntries([[name, value]]);
    const doc: RuleSetDoc = {
      ...house,
      calendars: { ...house.calendars, ...record({ title: text }) },
      facts: Object.fromEntries([
        ...Object.entries(house.facts),
        [name, { title: text, on: "file", type: "bool", sensitive: false }],
      ]),
      tracks: Object.fromEntries([
        ...Object.entries(house.tracks),
        [name, house.tracks["door"]],
      ]) as RuleSetDoc["tracks"],
      commands: Object.fromEntries([
        ...Object.entries(house.commands),
        [name, house.commands["open"]],
      ]) as RuleSetDoc["commands"],
    };
    const malformed = checkRuleSetDoc(doc).filter(({ code }) => code === "rules.malformed-name");
    expect(malformed.map(({ path }) => path[0])).toEqual([
      "calendars",
      "tracks",
      "commands",
      "facts",
    ]);
  });
});

describe("what a document says", () => {
  const secret = "Layla of Amman, 0791234567";

  it("never gets out through an issue", () => {
    const named = <T>(value: T) => Object.fromEntries([[secret, value]]);
    const doc: RuleSetDoc = {
      ...house,
      id: secret,
      tracks: {
        ...house.tracks,
        ...named({ ...house.tracks["door"], initial: secret, shared: true }),
      } as never,
      commands: {
        ...house.commands,
        ...named({ ...house.commands["open"], track: secret }),
      } as never,
      facts: {
        ...house.facts,
        ...named({
          title: text,
          on: { track: secret },
          type: "code",
          codes: named(text),
          sensitive: true,
        } as never),
      },
      roles: { ...house.roles, ...named({ title: text, parties: [], basis: [] as never }) },
      rules: [
        ...house.rules,
        move({
          id: secret,
          command: secret,
          from: [secret],
          to: secret,
          by: [secret],
          when: fact(secret),
        }),
        { ...define(secret, fact(secret)), id: secret, exceptionTo: secret },
        forbid({
          id: `${secret}!`,
          commands: [secret],
          exceptionTo: secret,
          inForce: { ...always, from: secret as never, to: civilDate("2020-01-01") },
        }),
      ],
    };
    const issues = checkRuleSetDoc(doc);
    expect(issues.length).toBeGreaterThan(10);
    expect(JSON.stringify(issues)).not.toContain("Layla");
  });
});

describe("a document spoilt at random", () => {
  const docs = [house, libraryDesk, ...badDocuments.map(([, , , doc]) => doc)].filter(
    (doc) => doc.rules.length < 40 && Object.keys(doc.facts).length < 40,
  );

  it("is never thrown at, and is left as it was", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...docs),
        fc.constantFrom(...docs),
        fc.array(fc.nat(), { maxLength: 6 }),
        (doc, other, picks) => {
          const rules = [...doc.rules];
          for (const pick of picks) {
            const foreign = other.rules[pick % other.rules.length];
            if (foreign !== undefined) rules.splice(pick % (rules.length + 1), pick % 2, foreign);
          }
          const mixed: RuleSetDoc = { ...doc, facts: pick(doc.facts, other.facts, picks), rules };
          const before = JSON.stringify(mixed);
          expect(Array.isArray(checkRuleSetDoc(mixed))).toBe(true);
          expect(JSON.stringify(mixed)).toBe(before);
        },
      ),
      { numRuns: 500 },
    );
  });

  function pick<T>(one: T, other: T, picks: readonly number[]): T {
    return picks.length % 2 === 0 ? one : other;
  }
});

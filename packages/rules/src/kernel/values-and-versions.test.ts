// Covers: values of each type that a step can record; which version of a parameter or a derived fact counts; questions
// that are no questions at all; the reason for an override; several shared objects in one step. Not covered: each on the
// library desk (decide.test.ts, files.test.ts).
import {
  civilDate,
  contentHash,
  coreMessages,
  formatIssue,
  type Issue,
  mergeMessages,
} from "@aht-jo/core";
import { boolFact, type Expr, intFact, known, lt, not } from "@aht-jo/core/expressions";
import { describe, expect, it } from "vitest";
import { always, basis, house, move, text } from "../document/fixtures/house.ts";
import type { InForce, MoveRule, Rule } from "../document/rule.ts";
import type { FactDef, RuleSetDoc } from "../document/rule-set-doc.ts";
import { ar } from "../messages/command/ar.ts";
import { en } from "../messages/command/en.ts";
import { ruleSetOf } from "./compiled.ts";
import { decide } from "./decide.ts";
import type { Effect } from "./event.ts";
import { evolve } from "./evolve.ts";
import { openFile } from "./open-file.ts";
import { options } from "./options.ts";
import { override } from "./override.ts";
import { reads } from "./reads.ts";

const opened = civilDate("2025-03-02");
const today = civilDate("2025-03-10");
const actor = { id: "u", roles: ["keeper"], party: "home" };
const compiledOf = (rules: readonly Rule[], doc: Partial<RuleSetDoc> = {}) => {
  const whole: RuleSetDoc = { ...house, ...doc, rules };
  return ruleSetOf(whole, contentHash(whole));
};
const command = { type: "open", instance: null, data: {}, occurredOn: today, by: actor };
const state = openFile({ on: opened });
const question = { state, command, asOf: today, calendars: {} };
const ask = (rules: ReturnType<typeof compiledOf>, changes: object = {}) =>
  decide(rules, { ...question, command: { ...command, ...changes } } as never);
const opening = (changes: Partial<MoveRule> = {}): MoveRule =>
  move({ id: "open", command: "open", from: ["shut"], to: "wide", ...changes });
const messages = mergeMessages(coreMessages, { en, ar });

/** The issues of a decision, each of which can be said in both languages. */
function issuesOf(decision: { readonly verdict: string }): readonly Issue[] {
  const issues = "issues" in decision ? (decision.issues as readonly Issue[]) : [];
  for (const one of issues)
    for (const locale of ["en", "ar"] as const)
      expect(formatIssue(one, { locale, messages })).not.toMatch(/[{}]/);
  return issues;
}
const places = (decision: { readonly verdict: string }) =>
  decision.verdict === "invalid"
    ? issuesOf(decision).map(({ path }) => path.join("."))
    : [decision.verdict];
const codes = (decision: { readonly verdict: string }) =>
  issuesOf(decision).map(({ code }) => code);

describe("a value that a step records", () => {
  const about = { title: text, on: "file", sensitive: false } as const;
  const tags: FactDef = { ...about, type: "codes", codes: { torn: text, rare: text } };
  const facts: RuleSetDoc["facts"] = { ...house.facts, tags };
  const rules = compiledOf([opening({ records: ["bornOn", "tags", "age", "isLate"] })], { facts });
  const recorded = (data: object) => {
    const decision = ask(rules, { data });
    if (decision.verdict !== "allow") return places(decision);
    return decision.events[0].effects.flatMap((one) =>
      one.kind === "fact" ? [[one.path, one.value]] : [],
    );
  };

  it("is of the type of its fact, or erases it", () => {
    expect(recorded({ bornOn: "1990-02-28" })).toEqual([["bornOn", "1990-02-28"]]);
    expect(recorded({ tags: ["rare", "torn"] })).toEqual([["tags", ["rare", "torn"]]]);
    expect(recorded({ tags: [] })).toEqual([["tags", []]]);
    expect(recorded({ age: 0, isLate: false })).toEqual([
      ["age", 0],
      ["isLate", false],
    ]);
    expect(recorded({ age: null, bornOn: null, tags: null })).toEqual([
      ["age", null],
      ["bornOn", null],
      ["tags", null],
    ]);
  });

  it.each<[string, readonly unknown[], string]>([
    ["bornOn", ["1990-02-30", 5, true, [], ""], "data.bornOn"],
    ["age", ["5", 0.5, true, Number.MAX_VALUE, ["5"]], "data.age"],
    ["isLate", ["true", 1, [true]], "data.isLate"],
    ["tags", ["rare", { rare: true }, 5, [5], ["rare", 5], [null]], "data.tags"],
  ])("%s is found when it is none", (fact, values, place) => {
    for (const value of values) expect(recorded({ [fact]: value })).toEqual([`command.${place}`]);
  });

  it("has codes of the list only", () => {
    const decision = ask(rules, { data: { tags: ["rare", "lost"] } });
    expect(codes(decision)).toEqual(["code.unknown"]);
    expect(places(decision)[0]).toMatch(/^command\.data\.tags/);
  });
});

describe("a parameter of which two versions are in force", () => {
  const younger: Expr = lt(intFact("age"), { op: "param", name: "longest" } as never);
  const version = (value: number, inForce: InForce): Rule => ({
    kind: "param",
    id: `longest-${value}`,
    title: text,
    basis,
    inForce,
    name: "longest",
    value,
  });
  const since = (from: string, conflict: InForce["conflict"]): InForce =>
    ({ ...always, from: civilDate(from), conflict }) as InForce;
  const verdict = (
    age: number,
    versions: readonly Rule[],
    favours: "higher" | "lower" = "higher",
  ) => {
    const params = { longest: { title: text, type: "int", favours } } as const;
    const facts = { age };
    const rules = compiledOf([opening({ when: younger }), ...versions], { params });
    return decide(rules, { ...question, state: openFile({ on: opened, facts }) } as never).verdict;
  };

  it.each([
    ["in the order of their days", false],
    ["the other way round", true],
  ])("is the newest, or the one the person gains from, %s", (_, isReversed) => {
    const versions = (conflict: "newest" | "mostFavourable") => {
      const both = [
        version(20, since("2024-01-01", conflict)),
        version(10, since("2025-01-01", conflict)),
      ];
      return isReversed ? both.reverse() : both;
    };
    expect(verdict(15, versions("newest"))).toBe("block");
    expect(verdict(5, versions("newest"))).toBe("allow");
    expect(verdict(15, versions("mostFavourable"))).toBe("allow");
    expect(verdict(15, versions("mostFavourable"), "lower")).toBe("block");
    expect(verdict(5, versions("mostFavourable"), "lower")).toBe("allow");
  });

  it("is unknown while none is, or while the day that chooses one is unknown", () => {
    expect(verdict(5, [])).toBe("block");
    expect(verdict(5, [version(20, since("2026-01-01", "newest"))])).toBe("block");
    const anchored = { ...since("2024-01-01", "newest"), anchor: { fact: "bornOn" } };
    expect(verdict(5, [version(20, since("2024-01-01", "newest")), version(10, anchored)])).toBe(
      "block",
    );
  });
});

describe("a derived fact of which two versions are in force", () => {
  const version = (id: string, from: string, as: Expr): Rule => ({
    kind: "define",
    id,
    title: text,
    basis,
    inForce: { ...always, from: civilDate(from), conflict: "newest" },
    fact: "isCalm",
    as,
  });

  it("is what the newest says, in whatever order they stand", () => {
    const versions = [
      version("old", "2024-01-01", boolFact("isLate")),
      version("new", "2025-01-01", not(boolFact("isLate"))),
    ];
    for (const both of [versions, [...versions].reverse()]) {
      const rules = compiledOf([opening({ when: boolFact("isCalm") }), ...both]);
      const verdict = (isLate: boolean) =>
        decide(rules, { ...question, state: openFile({ on: opened, facts: { isLate } }) } as never)
          .verdict;
      expect([verdict(true), verdict(false)]).toEqual(["block", "allow"]);
    }
  });

  it("is unknown before any is", () => {
    const later = version("later", "2026-01-01", boolFact("isLate"));
    expect(
      ask(compiledOf([opening({ when: not(known(boolFact("isCalm"))) }), later])).verdict,
    ).toBe("allow");
  });
});

describe("what is no question", () => {
  const rules = compiledOf([opening()]);

  it("has no rules that were compiled, no day, or none on which anything happened", () => {
    expect(ask(rules).verdict).toBe("allow");
    expect(codes(ask({ doc: rules.doc, hash: rules.hash }))).toContain("context.not-compiled");
    expect(places(ask(null as never))).toContain("rules");
    expect(places(decide(rules, { ...question, asOf: "soon" } as never))).toEqual(["asOf"]);
    expect(places(ask(rules, { occurredOn: "soon" }))).toEqual(["command.occurredOn"]);
  });

  it("has more entries than anybody means", () => {
    const roles = Array.from({ length: 10_001 }, () => "keeper");
    expect(codes(ask(rules, { by: { ...actor, roles } }))).toEqual(["list.too-long"]);
    expect(ask(rules, { by: { ...actor, roles: roles.slice(1) } }).verdict).toBe("allow");
  });

  it("cannot be read", () => {
    const trap = {
      get state(): never {
        throw new Error("a trap");
      },
    };
    expect(codes(decide(rules, trap as never))).toContain("input.not-plain");
    const asked = { state, actor, asOf: today, calendars: {} };
    expect(options(rules, asked as never)[0]?.decision.verdict).toBe("allow");
    const by = {
      get roles(): never {
        throw new Error("a trap");
      },
    };
    for (const { decision } of options(rules, { ...asked, actor: by } as never))
      expect(places(decision)).toContain("");
  });

  it("is about a command that no move does", () => {
    expect(codes(ask(rules, { type: "close" }))).toEqual(["command.no-move"]);
    expect(places(ask(rules, { type: "close" }))).toEqual(["command.type"]);
    expect(places(ask(rules, { type: "flee" }))).toEqual(["command.type"]);
    const reason = { text: "The head keeper said so.", lang: "en", audience: "committee" };
    const asked = { ...question, command: { ...command, type: "close" }, reason };
    expect(codes(override(rules, asked as never))).toEqual(["command.no-move"]);
  });
});

describe("the reason for an override", () => {
  const rules = compiledOf([opening({ when: boolFact("isLate") })]);
  const reason = { text: "The head keeper said so.", lang: "en", audience: "committee" };
  const over = (given: unknown) => override(rules, { ...question, reason: given } as never);

  it("is a narrative", () => {
    expect(over(reason).verdict).toBe("allow");
    expect(over({ ...reason, lang: "ar", text: "قرر رئيس المكتب ذلك." }).verdict).toBe("allow");
  });

  it.each<[string, unknown, string]>([
    ["nothing", null, "reason"],
    ["a text", "because", "reason"],
    ["a number for its text", { ...reason, text: 5 }, "reason.text"],
    ["no text", { lang: "en", audience: "committee" }, "reason.text"],
    ["a language nobody reads", { ...reason, lang: "xx" }, "reason.lang"],
    ["an audience nobody is", { ...reason, audience: "friends" }, "reason.audience"],
    ["a field nobody knows", { ...reason, more: 1 }, "reason"],
  ])("is not %s", (_, given, place) => {
    expect(places(over(given))).toContain(place);
  });

  it("can be read", () => {
    const trap = {
      ...reason,
      get text(): never {
        throw new Error("a trap");
      },
    };
    expect(over(trap).verdict).toBe("invalid");
    expect(places(over(trap))).toEqual(["reason"]);
  });
});

describe("what a command reads and writes", () => {
  it("has the tracks of joint moves and the scopes it needs, gives and takes back", () => {
    const scopes = { ...house.scopes, telling: { title: text }, asking: { title: text } };
    const also = [{ track: "visit", from: ["inside"], to: "gone" }] as const;
    const younger: Expr = lt(intFact("age"), { op: "param", name: "longest" } as never);
    const consent = { scope: "telling" };
    const rules = compiledOf(
      [
        opening({ also, consent, gives: ["sharing"], records: ["isLate"], when: younger }),
        opening({ id: "too", withdraws: ["asking"], when: boolFact("consent.asking") }),
      ],
      { scopes },
    );
    const { facts, tracks, params, consents, writes } = reads(rules, "open");
    expect(facts).toContain("age");
    expect(tracks).toEqual(["door", "visit"]);
    expect(params).toEqual(["longest"]);
    expect(consents).toEqual(["asking", "telling"]);
    expect(writes).toEqual({
      facts: ["isLate"],
      tracks: ["door", "visit"],
      consents: ["asking", "sharing"],
    });
  });
});

describe("a step that touches several shared objects", () => {
  const tracks = { ...house.tracks, visit: { ...house.tracks["visit"], shared: true } };
  const also = [{ track: "visit", from: ["inside"], to: "gone" }] as const;
  const enter = move({ id: "enter", command: "enter", from: ["none"], to: "inside", also });
  const rules = compiledOf([enter], { tracks } as Partial<RuleSetDoc>);
  const inside = (instance: string): Effect => ({
    kind: "move",
    track: "visit",
    instance,
    receiver: null,
    from: "none",
    to: "inside",
  });

  it("has a log for each, and links them in the order in which it touches them", () => {
    const link: Effect = { kind: "link", track: "visit", instance: "v1" };
    const at = evolve(state, { occurredOn: opened, effects: [inside("v1"), inside("v2"), link] });
    const asked = { ...command, type: "enter", instance: "v3" };
    const decision = decide(rules, { ...question, state: at, command: asked } as never);
    if (decision.verdict !== "allow") throw new Error(decision.verdict);
    expect(decision.events.map(({ stream }) => stream?.instance ?? null)).toEqual([
      null,
      "v3",
      "v1",
      "v2",
    ]);
    expect(decision.events[0].effects).toEqual([
      { kind: "link", track: "visit", instance: "v3" },
      { kind: "link", track: "visit", instance: "v2" },
    ]);
    const kinds = decision.events.map(({ effects }) => effects.map(({ kind }) => kind).join());
    expect(kinds.slice(1)).toEqual(["move,done", "move", "move"]);
  });

  it("tells the log of an object what was read and brought of that object alone", () => {
    const own: Expr = { op: "in", arg: { op: "fact", path: "state.visit" }, set: ["none"] };
    const reading = [
      own,
      ...["isGuest", "isLate", "guestSince", "done.leave", "done.close"].map(
        (path): Expr => ({ op: "or", args: [own, known({ op: "fact", path } as never)] }),
      ),
      ...["entered.visit.gone", "entered.door.wide"].map(
        (path): Expr => ({ op: "or", args: [own, known({ op: "fact", path } as never)] }),
      ),
    ] as [Expr, ...Expr[]];
    const when: Expr = { op: "and", args: reading };
    const guarded = compiledOf([{ ...enter, when, records: ["isGuest", "isLate"] }], {
      tracks,
    } as Partial<RuleSetDoc>);
    const at = evolve(state, { occurredOn: opened, effects: [inside("v1")] });
    const data = { isGuest: true, isLate: false };
    const asked = { ...command, type: "enter", instance: "v3", data };
    const decision = decide(guarded, { ...question, state: at, command: asked } as never);
    if (decision.verdict !== "allow") throw new Error(JSON.stringify(decision));
    const [file, object, other] = decision.events;
    expect(file.data).toEqual(data);
    expect(Object.keys(file.stamp.factsRead)).toEqual(
      expect.arrayContaining(["done.close", "done.leave", "isGuest", "isLate", "state.visit"]),
    );
    expect(object?.data).toEqual({ isGuest: true });
    expect(Object.keys(object?.stamp.factsRead ?? {}).sort()).toEqual([
      "done.leave",
      "entered.visit.gone",
      "guestSince",
      "isGuest",
      "state.visit",
    ]);
    expect(other?.data).toEqual({});
    expect(other?.stamp.factsRead).toEqual({});
  });
});

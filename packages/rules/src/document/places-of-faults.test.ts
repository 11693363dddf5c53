// Covers: every place at which a document names something else, with a name nobody declared; expressions of the wrong
// type in each field and read in the wrong scope; exceptions between kinds of rules; bases. Each is the only fault of
// its document. Not covered: one fault for each code (check-rule-set-doc.test.ts), time (check-rule-set-doc.time.test.ts).
import { civilDate } from "@aht-jo/core";
import { describe, expect, it } from "vitest";
import { checkRuleSetDoc } from "./check-rule-set-doc.ts";
import {
  always,
  basis,
  define,
  duty,
  fact,
  forbid,
  house,
  houseWhere,
  houseWith,
  is,
  move,
  not,
  param,
  text,
} from "./fixtures/house.ts";
import type { DutyRule, InvariantRule, MoveRule, RightRule, Rule } from "./rule.ts";
import type { RuleSetDoc } from "./rule-set-doc.ts";

const found = (doc: RuleSetDoc) => checkRuleSetDoc(doc).map(({ code, path }) => [code, ...path]);
const opening = (changes: Partial<MoveRule>) => houseWhere<MoveRule>("open", changes);
const leaving = (changes: Partial<DutyRule>) => houseWhere<DutyRule>("leave-in-time", changes);
const about = { title: text, basis, inForce: always } as const;
const right = (changes: Partial<RightRule>): Rule => ({
  ...about,
  kind: "right",
  id: "may",
  holder: "keeper",
  whileTrue: fact("isLate"),
  mustOffer: ["open"],
  ...changes,
});
const invariant = (on: InvariantRule["always"]): Rule => ({
  ...about,
  kind: "invariant",
  id: "kept",
  always: on,
});
const no = (changes: Partial<Rule> = {}): Rule =>
  ({
    ...forbid({ id: "no", commands: ["open"], when: fact("isLate") }),
    ...changes,
  }) as Rule;
const elsewhere = [
  { kind: "sourced", provision: { work: "town-law", pinpoint: "1", reading: "primary" } },
] as const;
const joint = (changes: object) =>
  opening({ also: [{ track: "visit", from: ["none"], to: "inside", ...changes }] });
const first = ["rules", 0] as const;
const fifth = ["rules", 5] as const;
const added = ["rules", 6] as const;

describe("a name nobody declared", () => {
  it.each<[string, string, readonly (string | number)[], RuleSetDoc]>([
    ["a role", "role", [...first, "by", 1], opening({ by: ["keeper", "guest"] })],
    ["a scope to give", "scope", [...first, "gives", 0], opening({ gives: ["telling"] })],
    ["a scope to take", "scope", [...first, "withdraws", 0], opening({ withdraws: ["telling"] })],
    ["a joint state", "state", [...first, "also", 0, "from", 1], joint({ from: ["none", "wide"] })],
    [
      "a source of a rule",
      "source",
      [...first, "basis", 0, "provision", "work"],
      opening({ basis: elsewhere }),
    ],
    [
      "an anchor",
      "fact",
      [...first, "inForce", "anchor", "fact"],
      opening({ inForce: { ...always, anchor: { fact: "bornAt" } } }),
    ],
    [
      "a track of a duty",
      "track",
      [...fifth, "on"],
      leaving({ on: "gate", arises: fact("isLate"), runsFrom: fact("opened") }),
    ],
    ["a bearer", "role", [...fifth, "bearer"], leaving({ bearer: "guest" })],
    ["an action", "command", [...fifth, "action"], leaving({ action: "flee" })],
    ["another action", "command", [...fifth, "or", 1], leaving({ or: ["enter", "flee"] })],
    ["a calendar", "calendar", [...fifth, "calendar"], leaving({ calendar: "town" })],
    ["a holder", "role", [...added, "holder"], houseWith(right({ holder: "guest" }))],
    [
      "an offer",
      "command",
      [...added, "mustOffer", 1],
      houseWith(right({ mustOffer: ["open", "flee"] })),
    ],
    ["a derived fact", "fact", [...added, "fact"], houseWith(define("height", fact("isLate")))],
    [
      "a parameter",
      "param",
      [...added, "name"],
      houseWith({ ...param(3), id: "most", name: "most" } as Rule),
    ],
  ])("%s", (_, what, path, doc) => {
    expect(found(doc)).toContainEqual([`rules.unknown-${what}`, ...path]);
    expect(found(doc).filter(([code]) => String(code).startsWith("rules.unknown-"))).toHaveLength(
      1,
    );
  });

  it("of a track is not said again of its states", () => {
    expect(found(joint({ track: "gate" }))).toEqual([
      ["rules.unknown-track", ...first, "also", 0, "track"],
    ]);
  });

  it("of a command is not said again of the states its move names", () => {
    const doc = houseWith(move({ id: "flee", command: "flee", from: ["shut"], to: "wide" }));
    expect(found(doc)).toEqual([["rules.unknown-command", ...added, "command"]]);
  });
});

describe("an expression in its field", () => {
  it.each<[string, readonly (string | number)[], RuleSetDoc]>([
    [
      "when, of a prohibition",
      [...added, "when"],
      houseWith(forbid({ id: "no", commands: ["open"], when: fact("age") })),
    ],
    ["arises", [...fifth, "arises"], leaving({ arises: fact("age") })],
    [
      "suspendedWhile",
      [...fifth, "suspendedWhile"],
      leaving({ suspendedWhile: fact("since.door") }),
    ],
    ["whileTrue", [...added, "whileTrue"], houseWith(right({ whileTrue: fact("age") }))],
    ["always", [...added, "always"], houseWith(invariant(fact("age")))],
  ])("has to be a yes or no: %s", (_, path, doc) => {
    expect(found(doc)).toContainEqual(["expr.type-mismatch", ...path]);
  });

  it("reads an instance only where a rule is about one", () => {
    const guest = fact("isGuest");
    const places = (rule: Rule) => found(houseWith(rule)).map(([, ...path]) => path);
    const there = (field: string) => [[...added, field, "path"]];
    expect(places(right({ whileTrue: guest }))).toEqual(there("whileTrue"));
    expect(places(invariant(guest))).toEqual(there("always"));
    expect(places(define("isCalm", guest))).toEqual(there("as"));
    expect(places(define("isGuest", guest))).not.toEqual(there("as"));
    expect(places(no({ when: guest }))).toEqual(there("when"));
    expect(places(no({ commands: ["enter"], when: guest }))).toEqual([]);
    expect(places(no({ commands: ["enter", "leave"], when: guest }))).toEqual([]);
    expect(places(no({ commands: ["enter", "open"], when: guest }))).toEqual(there("when"));
  });
});

describe("an action of a duty", () => {
  it("is done where the duty is, each of them", () => {
    expect(found(leaving({ or: ["enter"] }))).toEqual([]);
    expect(found(leaving({ or: ["enter", "open"] }))).toEqual([]);
    const whole = { on: "door", arises: fact("isLate"), runsFrom: fact("opened") } as const;
    expect(found(leaving({ ...whole, action: "open", or: ["close", "leave"] }))).toEqual([
      ["rules.duty-action-elsewhere", ...fifth, "or", 1],
    ]);
  });
});

describe("an exception", () => {
  const mismatch = (at: number) => [["rules.exception-mismatch", "rules", at, "exceptionTo"]];
  const late = duty({
    id: "late",
    arises: is("state.visit", "none"),
    exceptionTo: "leave-in-time",
  });

  it("to a move is a move of the same command", () => {
    const other = (command: string) =>
      move({ id: "other", command, from: ["shut"], when: fact("isCalm"), exceptionTo: "open" });
    expect(found(houseWith(other("open")))).toEqual([]);
    expect(found(houseWith(other("close")))).toEqual(mismatch(6));
  });

  it("to a prohibition is a move or a prohibition of one of its commands", () => {
    const may = (command: string) =>
      move({
        id: "may",
        command,
        from: ["shut"],
        to: "wide",
        when: fact("isCalm"),
        exceptionTo: "no",
      });
    const isFine = (doc: RuleSetDoc) =>
      !found(doc).some(([code]) => code === "rules.exception-mismatch");
    expect(isFine(houseWith(no(), may("open")))).toBe(true);
    expect(isFine(houseWith(no(), may("close")))).toBe(false);
    const but = { ...no({ when: fact("isCalm") }), id: "but", exceptionTo: "no" } as Rule;
    expect(isFine(houseWith(no(), but))).toBe(true);
  });

  it("to a duty is a duty that reads no other instance", () => {
    expect(found(houseWith(late))).toEqual([]);
    const whole = duty({
      id: "whole",
      arises: fact("isLate"),
      runsFrom: fact("opened"),
      action: "close",
      on: "door",
    });
    expect(found(houseWith({ ...whole, exceptionTo: "leave-in-time" } as Rule))).toEqual([]);
    expect(found(houseWith(whole, { ...late, exceptionTo: "whole" } as Rule))).toEqual(mismatch(7));
  });

  it("is never one of another kind, in either direction", () => {
    const mismatches = (...rules: Rule[]) =>
      found(houseWith(...rules)).filter(([code]) => code === "rules.exception-mismatch");
    expect(mismatches({ ...late, exceptionTo: "open" } as Rule)).toEqual(mismatch(6));
    expect(mismatches(no({ exceptionTo: "leave-in-time" }))).toEqual(mismatch(6));
    const might = { ...right({ id: "might" }), exceptionTo: "may" } as Rule;
    expect(mismatches(right({}), might)).toEqual(mismatch(7));
  });

  it("goes round in circles only where it leads back to itself", () => {
    const one = (id: string, exceptionTo?: string): Rule =>
      no({ id, ...(exceptionTo === undefined ? {} : { exceptionTo }) });
    const circular = (...rules: Rule[]) =>
      found(houseWith(...rules))
        .filter(([code]) => code === "rules.circular-exception")
        .map(([, , at]) => at);
    expect(circular(one("a", "b"), one("b", "a"))).toEqual([6, 7]);
    expect(circular(one("a", "b"), one("b", "a"), one("c", "a"))).toEqual([6, 7]);
    expect(circular(one("a"), one("b", "a"), one("c", "b"), one("d", "a"))).toEqual([]);
  });
});

describe("what a rule rests on", () => {
  it("may be as old as the rule, and is there for roles too", () => {
    const provision = { work: "house-rules", pinpoint: "1", reading: "primary" } as const;
    const dated = (version: string) =>
      opening({
        basis: [{ kind: "sourced", provision: { ...provision, version: civilDate(version) } }],
      });
    expect(found(dated("2024-01-01"))).toEqual([]);
    expect(found(dated("2024-01-02"))).toHaveLength(1);
    const baseless = { keeper: { title: text, parties: [], basis: [] as never } };
    expect(found({ ...house, roles: baseless })).toEqual([
      ["rules.basis-missing", "roles", "keeper", "basis"],
    ]);
    const assumed = {
      kind: "assumed",
      why: text,
      question: text,
      whoCouldAnswer: "k",
      raisedOn: civilDate("2025-01-01"),
    } as const;
    expect(found(opening({ basis: [assumed] }))).toEqual([]);
  });
});

describe("a day that anchors a rule", () => {
  it("is a recorded one of the person or the file", () => {
    const anchored = define("isCalm", fact("isLate"), { ...always, anchor: { fact: "bornOn" } });
    expect(found(houseWith(anchored))).toEqual([]);
    const derived = define("bornOn", fact("opened"));
    expect(found(houseWith(anchored, derived)).map(([code]) => code)).toContain(
      "rules.anchor-fact",
    );
  });
});

describe("a rule that can apply in one way alone", () => {
  it("is not dead", () => {
    const never = not({ op: "known", arg: fact("since.door") });
    expect(found(houseWith(no({ when: never })))).toEqual([]);
    const outside = is("state.visit", "none");
    expect(found(houseWith(no({ commands: ["enter", "leave"], when: outside })))).toEqual([]);
  });

  it.each(["day", "opened", "state.door"])("is dead where it waits for an unknown %s", (path) => {
    const when = not({ op: "known", arg: fact(path) });
    expect(found(houseWith(no({ when })))).toEqual([["rules.dead", ...added]]);
  });

  it.each([["right"], ["invariant"]])("is looked for in every kind: %s", (kind) => {
    const impossible = not({ op: "known", arg: fact("day") });
    const rule = kind === "right" ? right({ whileTrue: impossible }) : invariant(impossible);
    expect(found(houseWith(rule))).toEqual([["rules.dead", ...added]]);
  });
});

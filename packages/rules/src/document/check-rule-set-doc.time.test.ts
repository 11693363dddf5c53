// Covers: single days: a gap, an overlap, a retired state, a way out or a value that is there one day more or less; what
// is said about them. Not covered: one fault for each code (check-rule-set-doc.test.ts).
import { civilDate } from "@aht-jo/core";
import { describe, expect, it } from "vitest";
import { checkRuleSetDoc } from "./check-rule-set-doc.ts";
import {
  define,
  during,
  fact,
  forbid,
  house,
  houseCommanding,
  houseRetiring,
  houseWhere,
  houseWith,
  is,
  move,
  not,
  param,
} from "./fixtures/house.ts";
import type { InForce, MoveRule, Rule } from "./rule.ts";
import type { RuleSetDoc } from "./rule-set-doc.ts";

const codes = (doc: RuleSetDoc) => checkRuleSetDoc(doc).map(({ code }) => code);
const opening = (id: string, inForce: InForce, changes: Partial<MoveRule> = {}): MoveRule =>
  move({ id, command: "open", from: ["shut"], to: "wide", inForce, ...changes });
const opened = (inForce: InForce): InForce => ({ ...inForce, anchor: "fileOpened" });

/** The house whose door opens by these rules alone; to open it is complete where that is said. */
const houseOpeningBy = (rules: readonly Rule[], complete = false): RuleSetDoc => {
  const doc = houseCommanding("open", { complete });
  return { ...doc, rules: [...rules, ...doc.rules.filter(({ id }) => id !== "open")] };
};

describe("two versions of a move", () => {
  it("that follow one another have no gap and no overlap", () => {
    const rules = [
      opening("open-1", during("2024-01-01", "2025-07-01")),
      opening("open-2", during("2025-07-01")),
    ];
    expect(codes(houseOpeningBy(rules, true))).toEqual([]);
  });

  it("with one day between them leave a gap, and a state without a way out on that day", () => {
    const rules = [
      opening("open-1", during("2024-01-01", "2025-07-01")),
      opening("open-2", during("2025-07-02")),
    ];
    expect(checkRuleSetDoc(houseOpeningBy(rules, true))).toEqual([
      {
        code: "rules.no-way-out",
        path: ["tracks", "door", "states", "shut"],
        params: { state: "shut", day: "2025-07-01" },
      },
      {
        code: "rules.unreachable-state",
        path: ["tracks", "door", "states", "wide"],
        params: { state: "wide", day: "2025-07-01" },
      },
      {
        code: "rules.gap",
        path: ["commands", "open", "complete"],
        params: { state: "shut", facts: "day: 2025-07-01, opened: 2024-01-01, state.door: shut" },
      },
    ]);
  });

  it("that share one day overlap on it", () => {
    const rules = [
      opening("open-1", during("2024-01-01", "2025-07-02")),
      opening("open-2", during("2025-07-01")),
    ];
    expect(checkRuleSetDoc(houseOpeningBy(rules))).toEqual([
      {
        code: "rules.overlap",
        path: ["rules", 1],
        params: { rule: "open-2", other: "open-1", facts: "day: 2025-07-01, state.door: shut" },
      },
    ]);
  });

  it("may share a day when both say which one counts", () => {
    const conflict = "newest";
    const rules = [
      opening("open-1", { ...during("2024-01-01", "2025-07-02"), conflict }),
      opening("open-2", { ...during("2025-07-01"), conflict }),
    ];
    expect(codes(houseOpeningBy(rules))).toEqual([]);
    const [first, second] = rules as [MoveRule, MoveRule];
    const other: MoveRule = {
      ...second,
      inForce: { ...second.inForce, conflict: "mostFavourable" },
    };
    expect(codes(houseOpeningBy([first, other]))).toEqual(["rules.overlap"]);
  });

  it("overlap where their conditions do, and only from a state they share", () => {
    const calm = opening("open-1", during("2024-01-01"), { when: fact("isCalm") });
    const other = (when: MoveRule["when"]) => opening("open-2", during("2024-01-01"), { when });
    expect(codes(houseOpeningBy([calm, other(not(fact("isCalm")))]))).toEqual([]);
    expect(codes(houseOpeningBy([calm, other(not(fact("isLate")))]))).toEqual(["rules.overlap"]);
    const apart = opening("open-3", during("2024-01-01"), { from: ["wide"], to: "shut" });
    expect(codes(houseOpeningBy([calm, apart]))).toEqual([]);
  });

  it("do not overlap where one is the exception to the other", () => {
    const base = opening("open-1", during("2024-01-01"));
    const exception = opening("open-2", during("2025-01-01"), {
      when: fact("isCalm"),
      exceptionTo: "open-1",
    });
    expect(codes(houseOpeningBy([base, exception], true))).toEqual([]);
  });
});

describe("two versions with different anchors", () => {
  const byOpening = opening("open-1", opened(during("2024-01-01", "2025-07-01")));

  it("overlap where an old file meets a new rule", () => {
    const rules = [byOpening, opening("open-2", during("2025-07-01"))];
    expect(codes(houseOpeningBy(rules))).toEqual(["rules.overlap"]);
  });

  it("do not overlap where a file would have to be opened after the event", () => {
    const rules = [
      opening("open-1", during("2024-01-01", "2025-07-01")),
      opening("open-2", opened(during("2025-07-01"))),
    ];
    expect(codes(houseOpeningBy(rules))).toEqual([]);
  });

  it("leave a gap for a file that was opened before", () => {
    const rules = [
      opening("open-1", during("2024-01-01", "2025-07-01")),
      opening("open-2", opened(during("2025-07-01"))),
    ];
    expect(codes(houseOpeningBy(rules, true))).toEqual(["rules.gap"]);
    const all = [byOpening, opening("open-2", opened(during("2025-07-01")))];
    expect(codes(houseOpeningBy(all, true))).toEqual([]);
  });
});

describe("a command that promises to be complete", () => {
  it("is complete when a prohibition refuses what no move allows", () => {
    const calm = opening("open-1", during("2024-01-01"), { when: fact("isCalm") });
    const doc = houseOpeningBy([calm], true);
    expect(codes(doc)).toEqual(["rules.gap"]);
    const refusing = forbid({ id: "no", commands: ["open"], when: not(fact("isCalm")) });
    expect(codes({ ...doc, rules: [...doc.rules, refusing] })).toEqual([]);
  });

  it("must say what holds for a day that may never have come", () => {
    const after = fact("done.close");
    const comparison: MoveRule["when"] = { op: "le", left: after, right: fact("day") };
    const ends = (when: MoveRule["when"]) =>
      opening(`open-${when.op}`, during("2024-01-01"), { when });
    const laterThan = not(comparison);
    expect(codes(houseOpeningBy([ends(comparison), ends(laterThan)], true))).toEqual(["rules.gap"]);
    const never: MoveRule = { ...ends(not({ op: "known", arg: after })), id: "open-never" };
    expect(codes(houseOpeningBy([ends(comparison), ends(laterThan), never], true))).toEqual([]);
  });
});

describe("a state retired from a day", () => {
  const retiring = (until: string): RuleSetDoc => {
    const doc = houseRetiring("wide", { track: "door", from: civilDate("2025-07-01") });
    const later = opening("stay-shut", during("2025-07-01"), { from: ["shut"], to: "ajar" });
    const back = move({
      id: "back",
      command: "close",
      from: ["ajar"],
      to: "shut",
      inForce: during("2025-07-01"),
    });
    const first: Rule = opening("open", during("2024-01-01", until));
    const door = doc.tracks["door"];
    const states = { ...door?.states, ajar: { title: house.title, stage: "any" } };
    return {
      ...doc,
      tracks: { ...doc.tracks, door: { ...door, states } as never },
      rules: [first, later, back, ...doc.rules.filter(({ id }) => id !== "open")],
    };
  };

  it("is entered until the day before", () => {
    expect(codes(retiring("2025-07-01"))).toEqual([]);
  });

  it("is not entered on the day itself", () => {
    expect(checkRuleSetDoc(retiring("2025-07-02"))).toEqual([
      {
        code: "rules.enters-retired",
        path: ["rules", 0, "to"],
        params: { state: "wide", date: "2025-07-01", rule: "open" },
      },
      {
        code: "rules.overlap",
        path: ["rules", 1],
        params: { rule: "stay-shut", other: "open", facts: "day: 2025-07-01, state.door: shut" },
      },
    ]);
  });

  it("may be named by a rule for old files whose condition keeps it to the days before", () => {
    const guarded = opening("open", during("2024-01-01"), {
      when: {
        op: "lt",
        left: fact("day"),
        right: { op: "lit", type: "date", value: "2025-07-01" },
      },
    });
    const doc = retiring("2025-07-01");
    expect(codes({ ...doc, rules: [guarded, ...doc.rules.slice(1)] })).toEqual([]);
  });

  it("must have a way out for ever", () => {
    const doc = retiring("2025-07-01");
    const closes = { inForce: during("2024-01-01", "2026-01-01") };
    const rules = doc.rules.map((rule) => (rule.id === "close" ? { ...rule, ...closes } : rule));
    expect(checkRuleSetDoc({ ...doc, rules })).toEqual([
      {
        code: "rules.no-way-out",
        path: ["tracks", "door", "states", "wide"],
        params: { state: "wide", day: "2026-01-01" },
      },
    ]);
  });
});

describe("a final state that is retired", () => {
  it("must have a way out from that day, for no file may stay in it", () => {
    const visit = house.tracks["visit"];
    const gone = visit?.states["gone"];
    const retired = { ...visit?.states, gone: { ...gone, retiredFrom: "2025-07-01" } };
    const away = move({ id: "leave", command: "leave", from: ["inside"], to: "none" });
    const rules = house.rules.flatMap((rule): readonly Rule[] =>
      rule.id === "leave"
        ? [
            { ...away, to: "gone", inForce: during("2024-01-01", "2025-07-01") },
            { ...away, id: "leave-later", inForce: during("2025-07-01") },
          ]
        : [rule],
    );
    const tracks = { ...house.tracks, visit: { ...visit, states: retired } as never };
    expect(checkRuleSetDoc({ ...house, tracks, rules })).toEqual([
      {
        code: "rules.no-way-out",
        path: ["tracks", "visit", "states", "gone"],
        params: { state: "gone", day: "2025-07-01" },
      },
    ]);
  });
});

describe("a state that comes later", () => {
  it("need not be reached before any rule speaks of it", () => {
    const doc = houseWhere<MoveRule>("enter", { inForce: during("2025-01-01") });
    const rules = doc.rules.map((rule) =>
      ["leave", "leave-in-time"].includes(rule.id)
        ? { ...rule, inForce: during("2025-01-01") }
        : rule,
    );
    expect(codes({ ...doc, rules })).toEqual([]);
  });

  it("is reached through a joint move too", () => {
    const doc = {
      ...house,
      rules: house.rules.map((rule) =>
        rule.id === "enter"
          ? ({
              ...rule,
              to: "gone",
              also: [{ track: "visit", from: ["none"], to: "inside" }],
            } as Rule)
          : rule,
      ),
    };
    expect(codes(doc)).toEqual([]);
  });

  it("is not a failure when no rule is in force at all any more", () => {
    const end = during("2024-01-01", "2026-01-01");
    expect(
      codes({ ...house, rules: house.rules.map((rule) => ({ ...rule, inForce: end })) }),
    ).toEqual([]);
    expect(codes({ ...house, rules: [] })).toEqual(
      Object.keys(house.commands).map(() => "rules.command-without-move"),
    );
  });
});

describe("a value that rules read", () => {
  it("is there on every day on which one reads it", () => {
    const others = house.rules.filter(({ kind }) => kind !== "param");
    const valued = (...values: readonly Rule[]): RuleSetDoc => ({
      ...house,
      rules: [...others, ...values],
    });
    const first = (to: string) => param(3, during("2024-01-01", to));
    expect(codes(valued(first("2025-01-01"), param(4, during("2025-01-01"))))).toEqual([]);
    expect(checkRuleSetDoc(valued(first("2025-01-01"), param(4, during("2025-01-02"))))).toEqual([
      {
        code: "rules.value-gap",
        path: ["params", "longest"],
        params: { rule: "leave-in-time", day: "2025-01-01" },
      },
    ]);
    expect(codes(valued(param(4, during("2024-01-02"))))).toEqual(["rules.value-gap"]);
    expect(codes(valued(first("2025-01-01")))).toEqual(["rules.value-gap"]);
  });

  it("is looked into where a rule could be dead", () => {
    const calm = define("isCalm", fact("isLate"), during("2024-01-01", "2025-01-01"));
    const later = define("isCalm", not(fact("isLate")), during("2025-01-01"));
    const no = (inForce: InForce) =>
      forbid({
        id: "no",
        commands: ["open"],
        when: { op: "and", args: [fact("isCalm"), fact("isLate"), is("state.door", "shut")] },
        inForce,
      });
    expect(codes(houseWith(calm, later, no(during("2024-01-01", "2025-01-01"))))).toEqual([]);
    expect(codes(houseWith(calm, later, no(during("2025-01-01"))))).toEqual(["rules.dead"]);
  });
});

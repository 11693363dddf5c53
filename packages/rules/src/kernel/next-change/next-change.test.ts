// Covers: which day is given, on the library desk and for each use of the day that is understood. Not covered: that no
// change comes before it, which is a law (next-change.laws.test.ts).
import { civilDate, contentHash } from "@aht-jo/core";
import type { Expr } from "@aht-jo/core/expressions";
import { describe, expect, it } from "vitest";
import { libraryDesk } from "../../fixtures/library-desk.ts";
import { deskCalendars as calendars, deskRules } from "../audit/fixtures/desk-history.ts";
import { ruleSetOf } from "../compiled.ts";
import { conditions, dutyDesk } from "../deadlines/fixtures/duty-desk.ts";
import type { Effect } from "../event.ts";
import { evolve } from "../evolve.ts";
import { openFile } from "../open-file.ts";
import { nextChange } from "./next-change.ts";

const opened = civilDate("2025-08-01");
const move = (track: string, to: string, instance: string | null = null): Effect => ({
  kind: "move",
  track,
  instance,
  receiver: null,
  from: "none",
  to,
});
const lent = evolve(openFile({ on: opened }), {
  occurredOn: civilDate("2025-08-04"),
  effects: [move("membership", "active"), move("loan", "lent", "l1")],
});
const next = (state: Parameters<typeof nextChange>[1]["state"], asOf: string) =>
  nextChange(deskRules, { state, asOf: civilDate(asOf), calendars });

describe("the library desk", () => {
  it("looks again when a duty is due, the day after, and when a book counts as lost", () => {
    expect(next(lent, "2025-08-05")).toBe("2025-08-25");
    expect(next(lent, "2025-08-25")).toBe("2025-08-26");
    expect(next(lent, "2025-08-26")).toBe("2026-01-01");
    expect(next(lent, "2026-01-01")).toBe("2026-02-05");
    expect(next(lent, "2026-02-05")).toBe(null);
  });

  it("looks again when a rule comes into force or ends, the day after the opening, and for a consent", () => {
    const state = openFile({ on: civilDate("2025-05-01") });
    expect(next(state, "2025-05-01")).toBe("2025-05-02");
    expect(next(state, "2025-05-02")).toBe("2025-07-01");
    const consent = {
      scope: "sharing",
      receiver: null,
      purpose: "p",
      from: civilDate("2025-05-10"),
      to: civilDate("2025-05-20"),
      givenBy: "person",
    } as const;
    const consented = evolve(state, {
      occurredOn: civilDate("2025-05-02"),
      effects: [{ kind: "consent", consent }],
    });
    expect(next(consented, "2025-05-02")).toBe("2025-05-10");
    expect(next(consented, "2025-05-10")).toBe("2025-05-20");
  });

  it("looks again from when a state is retired", () => {
    const { membership } = libraryDesk.tracks;
    const suspended = { ...membership?.states["suspended"], retiredFrom: civilDate("2025-09-01") };
    const doc = {
      ...libraryDesk,
      tracks: {
        ...libraryDesk.tracks,
        membership: { ...membership, states: { ...membership?.states, suspended } },
      },
    } as typeof libraryDesk;
    const rules = ruleSetOf(doc, contentHash(doc));
    const state = openFile({ on: opened });
    expect(nextChange(rules, { state, asOf: civilDate("2025-08-02"), calendars })).toBe(
      "2025-09-01",
    );
  });
});

describe("the day in a condition", () => {
  const day: Expr = { op: "fact", path: "day" };
  const asked: Expr = { op: "fact", path: "asked" };
  const number = (value: number): Expr => ({ op: "lit", type: "int", value });
  const state = openFile({ on: opened, facts: { asked: "2025-09-10" } });
  // Two parameters of the desk change on 1 July 2025, before all this.
  const after = (arises: Expr, asOf: string) => {
    const rules = dutyDesk({ arises, within: { n: 100, unit: "years" } });
    return nextChange(rules, { state, asOf: civilDate(asOf), calendars });
  };

  it.each<[string, Expr, string]>([
    ["day < date", { op: "lt", left: day, right: asked }, "2025-09-10"],
    ["day >= date", { op: "ge", left: day, right: asked }, "2025-09-10"],
    ["day > date", { op: "gt", left: day, right: asked }, "2025-09-11"],
    ["day <= date", { op: "le", left: day, right: asked }, "2025-09-11"],
    ["date >= day", { op: "ge", left: asked, right: day }, "2025-09-11"],
    [
      "a choice by the day",
      {
        op: "eq",
        left: {
          op: "if",
          cond: { op: "lt", left: day, right: asked },
          // biome-ignore lint/suspicious/noThenProperty: it holds an expression, never a function, so nothing awaits it.
          then: number(1),
          else: number(2),
        },
        right: number(1),
      },
      "2025-09-10",
    ],
    ["whether the day is known", { op: "known", arg: day }, "none"],
    [
      "whether a limit from the day is known",
      {
        op: "known",
        arg: { op: "addLimit", date: day, limit: { n: 1, unit: "days" }, monthEnd: "clip" },
      },
      "2025-08-03",
    ],
    ["date < day", { op: "lt", left: asked, right: day }, "2025-09-11"],
    ["date <= day", { op: "le", left: asked, right: day }, "2025-09-10"],
    ["day = date", { op: "eq", left: day, right: asked }, "2025-09-10"],
    [
      "days from date to day >= 5",
      { op: "ge", left: { op: "daysBetween", from: asked, to: day }, right: number(5) },
      "2025-09-15",
    ],
    [
      "days from day to date <= 5",
      { op: "le", left: { op: "daysBetween", from: day, to: asked }, right: number(5) },
      "2025-09-05",
    ],
    [
      "5 > days from day to date",
      { op: "gt", left: number(5), right: { op: "daysBetween", from: day, to: asked } },
      "2025-09-06",
    ],
  ])("%s", (_, arises, expected) => {
    expect(after(arises, "2025-08-02") ?? "none").toBe(expected);
  });

  it("turns twice around an equality", () => {
    expect(after({ op: "ne", left: day, right: asked }, "2025-09-10")).toBe("2025-09-11");
    expect(after({ op: "ne", left: day, right: asked }, "2025-09-11")).toBe(null);
  });

  it("is looked at every day where its use is not understood", () => {
    const date: Expr = {
      op: "addLimit",
      date: day,
      limit: { n: 6, unit: "months" },
      monthEnd: "clip",
    };
    expect(after({ op: "lt", left: date, right: asked }, "2025-08-02")).toBe("2025-08-03");
  });

  it("does nothing where a date is not known", () => {
    const unknown: Expr = { op: "lt", left: day, right: { op: "fact", path: "law" } };
    expect(after(unknown, "2025-08-02")).toBe(null);
  });

  it("is looked at every day where a clock runs from it", () => {
    const runsFrom: Expr = {
      op: "addLimit",
      date: day,
      limit: { n: 3, unit: "days" },
      monthEnd: "clip",
    };
    const rules = dutyDesk({ runsFrom, within: { n: 100, unit: "years" } });
    const asOf = civilDate("2025-08-02");
    expect(nextChange(rules, { state, asOf, calendars })).toBe("2025-08-03");
  });

  it.each<[string, Expr]>([
    [
      "the day on which the step would enter a state",
      { op: "lt", left: { op: "fact", path: "since.work" }, right: asked },
    ],
    [
      "a duty the step would meet",
      { op: "not", arg: { op: "fact", path: "running.answer-in-time" } },
    ],
  ])("is that of the step where an invariant reads %s", (_, always) => {
    const { rules: others } = dutyDesk().doc;
    const [one] = others;
    if (one === undefined) throw new Error("no rules");
    const { title, basis, inForce } = one;
    const invariant = { kind: "invariant", id: "i", title, basis, inForce, always } as const;
    const from = { ...inForce, to: civilDate("2025-01-01") };
    const rules = dutyDesk(
      { within: { n: 100, unit: "years" } },
      {
        doc: {
          rules: [
            { ...invariant, inForce: { ...from, from: civilDate("2020-01-01") } },
            { ...invariant, id: "j" },
          ],
        },
      },
    );
    const asOf = civilDate("2025-08-02");
    expect(nextChange(rules, { state, asOf, calendars })).toBe("2025-09-10");
  });

  it("has an end: there is no day after the last", () => {
    const rules = dutyDesk({ arises: conditions.needed });
    const asOf = civilDate("2100-12-31");
    expect(nextChange(rules, { state, asOf, calendars })).toBe(null);
  });
});

// Covers: which day is given where the day is compared with itself, counted on both sides, or read in a choice, of an
// instance, of a derived fact elsewhere or of a step; and where nothing is to come. Not covered: that no change comes
// before it, which is a law (next-change.laws.test.ts).
import { civilDate, contentHash } from "@aht-jo/core";
import { jordanCalendar } from "@aht-jo/core/calendars";
import {
  addLimit,
  bool,
  boolFact,
  dateFact,
  daysFromTo,
  type Expr,
  eq,
  ge,
  ifElse,
  int,
  known,
  lt,
  type Typed,
  unknownOf,
} from "@aht-jo/core/expressions";
import { describe, expect, it } from "vitest";
import type { DutyRule, Rule } from "../../document/rule.ts";
import type { RuleSet } from "../../document/rule-set.ts";
import { ruleSetOf } from "../compiled.ts";
import { dutyDesk } from "../deadlines/fixtures/duty-desk.ts";
import type { Effect } from "../event.ts";
import { evolve } from "../evolve.ts";
import { openFile } from "../open-file.ts";
import { nextChange } from "./next-change.ts";

// Two parameters of the desk change on 1 July 2025, before all this.
const today = civilDate("2025-08-02");
const opened = openFile({ on: civilDate("2025-08-01"), facts: { asked: "2025-09-10" } });
const endless = { n: 100, unit: "years" } as const;
const [day, asked, law] = [dateFact("day"), dateFact("asked"), dateFact("law")];
const needed = boolFact("needed");

const next = (rules: RuleSet, { state = opened, asOf = today } = {}) =>
  nextChange(rules, { state, asOf, calendars: { desk: jordanCalendar } });
const after = (arises: Expr) => next(dutyDesk({ arises, within: endless }));
const month = (date: Typed<"date">) => addLimit(date, { n: 1, unit: "months", monthEnd: "clip" });
const moved = (track: string, to: string, instance: string | null = null): Effect => ({
  kind: "move",
  track,
  instance,
  receiver: null,
  from: "",
  to,
});

describe("the day against itself", () => {
  it("never turns where it is the same on both sides", () => {
    expect(after(lt(day, day))).toBe(null);
    expect(after(ge(daysFromTo(day, day), 5))).toBe(null);
  });

  it("may turn any day where only one side is the day as it is", () => {
    expect(after(lt(day, month(day)))).toBe("2025-08-03");
    expect(after(lt(month(day), day))).toBe("2025-08-03");
    expect(after(ge(daysFromTo(month(day), day), 5))).toBe("2025-08-03");
    expect(after(ge(daysFromTo(day, month(day)), 5))).toBe("2025-08-03");
  });
});

describe("whether something is known", () => {
  it("does not turn for days counted to or from a date that stays", () => {
    expect(after(known(daysFromTo(asked, day)))).toBe(null);
    expect(after(known(daysFromTo(day, asked)))).toBe(null);
  });

  it("may turn any day for days counted from a date that moves", () => {
    expect(after(known(daysFromTo(month(day), asked)))).toBe("2025-08-03");
    expect(after(known(daysFromTo(asked, month(day))))).toBe("2025-08-03");
  });

  it("turns with the condition of a choice", () => {
    const until = ifElse(lt(day, asked), { yes: int(1), no: unknownOf("int") });
    expect(after(known(until))).toBe("2025-09-10");
  });
});

describe("a choice", () => {
  it("between the day and a date is understood as either", () => {
    const either = ifElse(needed, { yes: day, no: law });
    expect(after(lt(either, asked))).toBe("2025-09-10");
  });

  it("whose condition is a choice itself turns with that", () => {
    const inner = ifElse(needed, { yes: lt(day, asked), no: bool(false) });
    expect(after(eq(ifElse(inner, { yes: int(1), no: int(2) }), 1))).toBe("2025-09-10");
  });
});

describe("a yes or no that the day decides", () => {
  it("turns on its own days when it is compared", () => {
    expect(after(eq(lt(day, asked), needed))).toBe("2025-09-10");
    expect(after(eq(needed, lt(day, asked)))).toBe("2025-09-10");
  });
});

describe("places", () => {
  const state = evolve(opened, {
    occurredOn: civilDate("2025-08-01"),
    effects: [moved("claim", "open", "c1")],
  });
  const since = dateFact("entered.claim.open");

  it("has the days of every instance where a duty is judged by its own dates", () => {
    const rules = dutyDesk({ on: "claim", arises: lt(day, month(since)), within: endless });
    expect(next(rules, { state })).toBe("2025-09-01");
    expect(next(rules)).toBe(null);
  });

  it("has the days of a derived fact that is read of other instances", () => {
    const { doc } = dutyDesk();
    const [example] = doc.rules;
    const stale = { ...doc.facts["needed"], on: { track: "claim" } };
    const define = {
      ...example,
      kind: "define",
      id: "stale",
      fact: "stale",
      as: lt(month(since), day),
    } as Rule;
    const rules = dutyDesk(
      { arises: boolFact("some.claim.stale"), within: endless },
      {
        doc: {
          facts: { ...doc.facts, stale } as typeof doc.facts,
          rules: [...doc.rules.filter(({ kind }) => kind === "define"), define],
        },
      },
    );
    expect(next(rules, { state })).toBe("2025-09-02");
    expect(next(rules)).toBe(null);
  });
});

describe("a step that could be taken", () => {
  const [example] = dutyDesk().doc.rules;
  const withInvariant = (always: Expr, change: Partial<DutyRule> = {}) => {
    const invariant = { ...example, kind: "invariant", id: "i", always } as Rule;
    return dutyDesk({ within: endless, ...change }, { doc: { rules: [invariant] } });
  };

  it("is not thought of where no invariant reads what it could change elsewhere", () => {
    expect(next(withInvariant(known(needed)))).toBe(null);
    expect(next(withInvariant(boolFact("running.answer-in-time")))).toBe("2025-09-10");
  });

  it("does not make a clock start every day that runs from the day a state was entered", () => {
    const rules = withInvariant(boolFact("running.answer-in-time"), {
      runsFrom: dateFact("entered.work.paused"),
    });
    const state = evolve(opened, {
      occurredOn: civilDate("2025-08-01"),
      effects: [moved("work", "paused")],
    });
    expect(next(rules, { state })).toBe(null);
  });
});

describe("what lies ahead on the file", () => {
  it("is a state entered on a later day", () => {
    const state = evolve(opened, {
      occurredOn: civilDate("2025-08-20"),
      effects: [moved("work", "paused")],
    });
    expect(next(dutyDesk({ within: endless }), { state })).toBe("2025-08-20");
  });

  it("is not the due day of a duty that was met", () => {
    const state = evolve(
      openFile({ on: civilDate("2025-08-01"), facts: { asked: "2025-08-01" } }),
      {
        occurredOn: civilDate("2025-08-01"),
        effects: [{ kind: "done", track: "work", instance: null, command: "answer" }],
      },
    );
    expect(next(dutyDesk(), { state })).toBe(null);
  });

  it("is nothing after the last day there is, not even where every day may matter", () => {
    const rules = dutyDesk({ arises: lt(month(day), asked), within: endless });
    expect(next(rules, { asOf: civilDate("2100-12-30") })).toBe("2100-12-31");
    expect(next(rules, { asOf: civilDate("2100-12-31") })).toBe(null);
  });
});

describe("a program", () => {
  it("has to pass in the calendar that expressions count by", () => {
    const rules = dutyDesk({}, { doc: { expressionCalendar: "desk" } });
    const bare = { ...rules.doc, calendars: {}, rules: [] };
    expect(() =>
      nextChange(ruleSetOf(bare, contentHash(bare)), { state: opened, asOf: today, calendars: {} }),
    ).toThrow(
      expect.objectContaining({ code: "context.calendar-missing", params: { calendar: "desk" } }),
    );
  });
});

// Covers: when a duty is listed and with which status, what suspends it, its steps, its limit by parameter, and what
// would settle an unknown one. Not covered: the counting of days itself (due-day.test.ts, due-day.laws.test.ts).
import { civilDate } from "@aht-jo/core";
import { jordanCalendar } from "@aht-jo/core/calendars";
import type { Expr } from "@aht-jo/core/expressions";
import { describe, expect, it } from "vitest";
import type { RuleSet } from "../../document/rule-set.ts";
import type { Effect } from "../event.ts";
import { evolve } from "../evolve.ts";
import type { FileState } from "../file-state.ts";
import { openFile } from "../open-file.ts";
import { deadlines } from "./deadlines.ts";
import { conditions, dutyDesk } from "./fixtures/duty-desk.ts";

const calendars = { desk: jordanCalendar };
const opened = civilDate("2025-01-01");
const asked = "2025-03-01";

/** A file, then events as day and effects. */
function file(facts: Record<string, boolean | string>, ...events: [string, ...Effect[]][]) {
  return events.reduce<FileState>(
    (state, [on, ...effects]) => evolve(state, { occurredOn: civilDate(on), effects }),
    openFile({ on: opened, facts }),
  );
}
const move = (track: string, to: string, instance: string | null = null): Effect => ({
  kind: "move",
  track,
  instance,
  receiver: null,
  from: "",
  to,
});
const done = (command: string, track = "work", instance: string | null = null): Effect => ({
  kind: "done",
  track,
  instance,
  command,
});
const at = (rules: RuleSet, state: FileState, asOf: string) =>
  deadlines(rules, { state, asOf: civilDate(asOf), calendars });
const first = (rules: RuleSet, state: FileState, asOf: string) => at(rules, state, asOf)[0];
const steps = (rules: RuleSet, state: FileState, asOf: string) =>
  first(rules, state, asOf)?.steps.map(({ what, on }) => `${what} ${on}`);

describe("the status of a duty", () => {
  const plain = dutyDesk();

  it("is running up to and with its due day, and late from the next", () => {
    const state = file({ asked });
    expect(first(plain, state, "2025-03-02")).toStrictEqual({
      duty: "answer-in-time",
      track: null,
      instance: null,
      bearer: "clerk",
      action: "answer",
      breach: "flag",
      due: "2025-03-11",
      status: "running",
      metOn: null,
      tentative: false,
      steps: [
        { what: "runsFrom", on: "2025-03-01" },
        { what: "counted", on: "2025-03-11" },
      ],
      settledBy: [],
      rules: ["answer-in-time"],
      strength: "primary",
    });
    expect(first(plain, state, "2025-03-11")?.status).toBe("running");
    expect(first(plain, state, "2025-03-12")?.status).toBe("late");
  });

  it("is met when the action was done on or after the start, also after the due day", () => {
    const onStart = file({ asked }, [asked, done("answer")]);
    expect(first(plain, onStart, "2025-03-02")).toMatchObject({ status: "met", metOn: asked });
    const tooLate = file({ asked }, ["2025-04-01", done("answer")]);
    expect(first(plain, tooLate, "2025-04-02")).toMatchObject({
      status: "met",
      metOn: "2025-04-01",
      due: "2025-03-11",
    });
    expect(steps(plain, tooLate, "2025-04-02")?.at(-1)).toBe("met 2025-04-01");
  });

  it("is not met by an action before the start", () => {
    const state = file({ asked }, ["2025-02-28", done("answer")]);
    expect(first(plain, state, "2025-03-02")?.status).toBe("running");
  });

  it("is met on the first day since the start on which it was answered in one way or another", () => {
    const rules = dutyDesk({ or: ["refuse"], arises: conditions.needed });
    const answered = (...events: Parameters<typeof file>[1][]) =>
      first(rules, file({ asked, needed: false }, ...events), "2025-04-09");
    const late = answered(["2025-04-01", done("refuse")]);
    expect(late).toMatchObject({ status: "met", metOn: "2025-04-01", due: "2025-03-11" });
    expect(answered(["2025-04-01", done("refuse")], ["2025-04-02", done("answer")])?.metOn).toBe(
      "2025-04-01",
    );
    expect(answered(["2025-03-05", done("answer")], ["2025-04-02", done("refuse")])?.metOn).toBe(
      "2025-03-05",
    );
    expect(answered(["2025-02-28", done("refuse")], ["2025-04-02", done("answer")])?.metOn).toBe(
      "2025-04-02",
    );
    expect(answered(["2025-02-28", done("refuse")])?.status).toBe("moot");
  });

  it("is moot when it fell away without being done, and met when it was done before", () => {
    const rules = dutyDesk({ arises: conditions.needed });
    const state = file({ asked, needed: false });
    expect(first(rules, state, "2025-03-02")?.status).toBe("moot");
    const answered = file({ asked, needed: false }, ["2025-03-05", done("answer")]);
    expect(first(rules, answered, "2025-03-06")?.status).toBe("met");
  });

  it("is not listed before it can have started, nor when it is not in force on the start day", () => {
    const rules = dutyDesk({ arises: conditions.needed });
    expect(at(rules, file({ needed: false }), "2025-03-02")).toEqual([]);
    const inForce = { from: civilDate("2025-03-02"), anchor: "event" } as const;
    expect(at(dutyDesk({ inForce }), file({ asked }), "2025-03-05")).toEqual([]);
    const from = { ...inForce, from: civilDate(asked) };
    expect(at(dutyDesk({ inForce: from }), file({ asked }), "2025-03-05")).toHaveLength(1);
  });
});

describe("an unknown duty says what would settle it", () => {
  it("names what its start is read from", () => {
    const state = openFile({ on: opened });
    expect(first(dutyDesk(), state, "2025-03-02")).toMatchObject({
      status: "unknown",
      due: null,
      steps: [],
      settledBy: [["asked"]],
    });
  });

  it("names the recorded facts behind a derived one that decides whether it arises", () => {
    const rules = dutyDesk({ arises: { op: "fact", path: "urgent" } });
    expect(first(rules, file({ asked }), "2025-03-02")).toMatchObject({
      status: "unknown",
      due: "2025-03-11",
      settledBy: [["grave"]],
    });
    expect(first(rules, openFile({ on: opened }), "2025-03-02")?.settledBy).toEqual([
      ["asked", "grave"],
    ]);
  });

  it("names what would make it arise; where nothing can, what would rule it out", () => {
    const urgent: Expr = { op: "fact", path: "urgent" };
    const both = dutyDesk({ arises: { op: "and", args: [conditions.needed, urgent] } });
    expect(first(both, file({ asked }), "2025-03-02")?.settledBy).toEqual([["grave", "needed"]]);
    const never: Expr = { op: "lit", type: "bool", value: null };
    const neither = dutyDesk({ arises: { op: "and", args: [conditions.needed, never] } });
    expect(first(neither, file({ asked }), "2025-03-02")?.settledBy).toEqual([["needed"]]);
  });

  it("names the fact that says whether it is in force", () => {
    const inForce = { from: civilDate("2025-01-01"), anchor: { fact: "law" } } as const;
    const rules = dutyDesk({ inForce });
    expect(first(rules, file({ asked }), "2025-03-02")).toMatchObject({
      status: "unknown",
      settledBy: [["law"]],
    });
    expect(at(rules, file({ asked, law: "2024-12-31" }), "2025-03-02")).toEqual([]);
    expect(first(rules, file({ asked, law: "2025-01-01" }), "2025-03-02")?.status).toBe("running");
  });

  it("is unknown without a limit in force", () => {
    const rules = dutyDesk({ within: { n: { param: "limit" }, unit: "days" } });
    expect(first(rules, file({ asked: "2023-03-01" }), "2025-03-02")).toBeUndefined();
    const none = dutyDesk({ within: { n: { param: "absent" }, unit: "days" } });
    expect(first(none, file({ asked }), "2025-03-02")).toMatchObject({
      status: "unknown",
      due: null,
      settledBy: [],
    });
  });
});

describe("a limit that is a parameter", () => {
  it("is the one in force on the start day, and its rule is named and weighed", () => {
    const rules = dutyDesk({ within: { n: { param: "limit" }, unit: "days" } });
    expect(first(rules, file({ asked: "2025-06-30" }), "2025-08-01")).toMatchObject({
      due: "2025-07-10",
      rules: ["answer-in-time", "short"],
      strength: "primary",
    });
    expect(first(rules, file({ asked: "2025-07-01" }), "2025-07-02")).toMatchObject({
      due: "2025-07-21",
      rules: ["answer-in-time", "long"],
      strength: "assumed",
    });
  });
});

describe("suspension", () => {
  const rules = dutyDesk({ suspendedWhile: conditions.paused });
  const paused = (...turns: [string, string][]) =>
    file({ asked }, ...turns.map(([on, to]): [string, Effect] => [on, move("work", to)]));

  it("stops the clock: no due day while it lasts", () => {
    const state = paused(["2025-03-05", "paused"]);
    expect(first(rules, state, "2025-03-04")).toMatchObject({
      status: "running",
      due: "2025-03-11",
    });
    expect(first(rules, state, "2025-03-05")).toMatchObject({ status: "suspended", due: null });
    expect(first(rules, state, "2026-03-05")?.status).toBe("suspended");
    expect(steps(rules, state, "2025-03-06")).toEqual([
      "runsFrom 2025-03-01",
      "counted 2025-03-11",
      "suspended 2025-03-05",
    ]);
  });

  it("gives back its days when it ends; the day of the end counts again", () => {
    const state = paused(["2025-03-05", "paused"], ["2025-03-08", "running"]);
    expect(steps(rules, state, "2025-03-08")).toEqual([
      "runsFrom 2025-03-01",
      "counted 2025-03-11",
      "suspended 2025-03-05",
      "resumed 2025-03-08",
      "extended 2025-03-14",
    ]);
  });

  it("counts a state that was entered and left on one day for nothing", () => {
    const state = paused(["2025-03-05", "paused"], ["2025-03-05", "running"]);
    expect(first(rules, state, "2025-03-06")?.due).toBe("2025-03-11");
  });

  it("does not help once the due day has passed", () => {
    const state = paused(["2025-03-12", "paused"]);
    expect(first(rules, state, "2025-03-13")).toMatchObject({ status: "late", due: "2025-03-11" });
    const onLastDay = paused(["2025-03-11", "paused"]);
    expect(first(rules, onLastDay, "2025-03-13")?.status).toBe("suspended");
  });

  it("begins no earlier than the start", () => {
    const state = paused(["2025-02-01", "paused"], ["2025-03-03", "running"]);
    expect(steps(rules, state, "2025-03-04")).toEqual([
      "runsFrom 2025-03-01",
      "counted 2025-03-11",
      "suspended 2025-03-01",
      "resumed 2025-03-03",
      "extended 2025-03-12",
    ]);
  });

  it("no longer matters to a duty that was met", () => {
    const state = file(
      { asked },
      ["2025-03-05", move("work", "paused")],
      ["2025-03-07", done("answer")],
    );
    expect(first(rules, state, "2025-03-20")).toMatchObject({
      status: "met",
      due: "2025-03-13",
      metOn: "2025-03-07",
    });
  });

  it("that begins on the day the duty was met is none", () => {
    const state = file({ asked }, ["2025-03-07", move("work", "paused"), done("answer")]);
    expect(steps(rules, state, "2025-03-20")).toEqual([
      "runsFrom 2025-03-01",
      "counted 2025-03-11",
      "met 2025-03-07",
    ]);
  });

  it("is judged by what has happened when the start lies ahead", () => {
    const state = file({ asked: "2025-03-10" }, ["2025-03-08", move("work", "paused")]);
    expect(first(rules, state, "2025-03-05")?.status).toBe("running");
    expect(first(rules, state, "2025-03-08")?.status).toBe("suspended");
  });

  it("leaves a duty unknown when a shared object that suspends it is not at hand", () => {
    const shared = dutyDesk({ suspendedWhile: conditions.shut });
    const state = file({ asked }, [asked, { kind: "link", track: "hall", instance: "h1" }]);
    expect(first(shared, state, "2025-03-02")).toMatchObject({
      status: "unknown",
      due: null,
      settledBy: [["states.hall"]],
    });
    const atHand = evolve(state, {
      occurredOn: civilDate("2025-03-05"),
      effects: [move("hall", "shut", "h1")],
    });
    expect(first(shared, atHand, "2025-03-04")?.status).toBe("running");
    expect(first(shared, atHand, "2025-03-05")?.status).toBe("suspended");
  });
});

describe("places", () => {
  it("judges each instance of its track by its own states, in the order in which they were opened", () => {
    const rules = dutyDesk({
      on: "claim",
      action: "settle",
      arises: conditions.open as Expr,
      runsFrom: conditions.openedClaim as Expr,
      suspendedWhile: conditions.held as Expr,
    });
    const state = file(
      {},
      ["2025-03-01", move("claim", "open", "c1")],
      ["2025-03-03", move("claim", "open", "c2")],
      ["2025-03-05", move("claim", "held", "c2")],
      ["2025-03-06", done("settle", "claim", "c1")],
    );
    expect(
      at(rules, state, "2025-03-07").map(({ instance, track, status }) => [
        track,
        instance,
        status,
      ]),
    ).toEqual([
      ["claim", "c1", "met"],
      ["claim", "c2", "suspended"],
    ]);
  });
});

describe("limits of the program", () => {
  it("throws when the calendar of a duty was not passed in", () => {
    expect(() =>
      deadlines(dutyDesk(), { state: openFile({ on: opened }), asOf: opened, calendars: {} }),
    ).toThrow(expect.objectContaining({ code: "context.calendar-missing" }));
  });

  it("throws for rules that were not compiled", () => {
    const { doc, hash } = dutyDesk();
    expect(() => at({ doc, hash }, openFile({ on: opened }), "2025-01-01")).toThrow(
      expect.objectContaining({ code: "rule-set.not-compiled" }),
    );
  });

  it("gives no due day beyond the range of dates", () => {
    const rules = dutyDesk({ within: { n: 200, unit: "years" } });
    expect(first(rules, file({ asked }), "2025-03-02")).toMatchObject({
      status: "unknown",
      due: null,
      steps: [{ what: "runsFrom", on: asked }],
    });
  });
});

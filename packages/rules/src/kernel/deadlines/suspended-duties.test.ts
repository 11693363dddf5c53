// Covers: the steps to a due day where a clock stands still more than once, on states of several tracks, or perhaps; what
// of it stays tentative; which rules gave the limit. Not covered: the status of a duty (deadlines.test.ts), the counting
// of days (due-day.test.ts).
import { civilDate } from "@aht-jo/core";
import { jordanCalendar } from "@aht-jo/core/calendars";
import {
  and,
  codeFact,
  codesFact,
  dateFact,
  eq,
  ifElse,
  isIn,
  not,
  or,
} from "@aht-jo/core/expressions";
import { describe, expect, it } from "vitest";
import type { Rule } from "../../document/rule.ts";
import type { RuleSet } from "../../document/rule-set.ts";
import type { Effect } from "../event.ts";
import { evolve } from "../evolve.ts";
import type { FileState } from "../file-state.ts";
import { openFile } from "../open-file.ts";
import { deadlines } from "./deadlines.ts";
import { conditions, dutyDesk } from "./fixtures/duty-desk.ts";

const asked = "2025-03-01";
const both = { en: "A day", ar: "يوم" };
const heldAnywhere = isIn(codesFact("states.claim"), ["held"]);

const shutUnlessOver = and(conditions.shut, not(eq(codeFact("state.work"), "over")));

function file(facts: Record<string, boolean | string>, ...events: [string, ...Effect[]][]) {
  return events.reduce<FileState>(
    (state, [on, ...effects]) => evolve(state, { occurredOn: civilDate(on), effects }),
    openFile({ on: civilDate("2025-01-01"), facts }),
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
const link: Effect = { kind: "link", track: "hall", instance: "h1" };
const done: Effect = { kind: "done", track: "work", instance: null, command: "answer" };
const first = (rules: RuleSet, state: FileState, asOf: string) =>
  deadlines(rules, { state, asOf: civilDate(asOf), calendars: { desk: jordanCalendar } })[0];
const steps = (rules: RuleSet, state: FileState, asOf: string) =>
  first(rules, state, asOf)?.steps.map(({ what, on }) => `${what} ${on}`);

describe("a clock that stood still", () => {
  const rules = dutyDesk({ suspendedWhile: conditions.paused });
  const pausing = (...turns: [string, string][]) =>
    file({ asked }, ...turns.map(([on, to]): [string, Effect] => [on, move("work", to)]));

  it("and stands still again says from when, and not by how much it was extended before", () => {
    const state = pausing(
      ["2025-03-03", "paused"],
      ["2025-03-05", "running"],
      ["2025-03-12", "paused"],
    );
    expect(steps(rules, state, "2025-03-14")).toEqual([
      "runsFrom 2025-03-01",
      "counted 2025-03-11",
      "suspended 2025-03-03",
      "resumed 2025-03-05",
      "suspended 2025-03-12",
    ]);
  });

  it("says nothing of a last day that would have been moved while it stands still", () => {
    const rolling = dutyDesk({
      suspendedWhile: conditions.paused,
      lastDay: "rollsForward",
      within: { n: 13, unit: "days" },
    });
    expect(steps(rolling, pausing(), "2025-03-02")).toEqual([
      "runsFrom 2025-03-01",
      "counted 2025-03-14",
      "rolled 2025-03-16",
    ]);
    expect(steps(rolling, pausing(["2025-03-05", "paused"]), "2025-03-06")).toEqual([
      "runsFrom 2025-03-01",
      "counted 2025-03-14",
      "suspended 2025-03-05",
    ]);
  });

  it("after its limit had ended, or before it began, took nothing from it", () => {
    const plain = ["runsFrom 2025-03-01", "counted 2025-03-11"];
    const after = pausing(["2025-03-12", "paused"], ["2025-03-14", "running"]);
    expect(steps(rules, after, "2025-03-20")).toEqual(plain);
    const before = pausing(["2025-02-01", "paused"], ["2025-02-05", "running"]);
    expect(steps(rules, before, "2025-03-20")).toEqual(plain);
  });

  it("stood still once, whatever else changed meanwhile", () => {
    const state = file(
      { asked },
      ["2025-03-05", move("work", "paused")],
      ["2025-03-06", move("claim", "open", "c1")],
      ["2025-03-08", move("work", "running")],
    );
    expect(steps(rules, state, "2025-03-09")).toEqual([
      "runsFrom 2025-03-01",
      "counted 2025-03-11",
      "suspended 2025-03-05",
      "resumed 2025-03-08",
      "extended 2025-03-14",
    ]);
  });

  it("for reasons on several tracks has its steps in the order of their days", () => {
    const either = dutyDesk({ suspendedWhile: or(conditions.paused, heldAnywhere) });
    const state = file(
      { asked },
      ["2025-03-02", move("work", "running")],
      ["2025-03-03", move("claim", "held", "c1")],
      ["2025-03-04", move("claim", "open", "c1")],
      ["2025-03-08", move("work", "paused")],
      ["2025-03-09", move("work", "running")],
    );
    expect(steps(either, state, "2025-03-10")?.slice(2)).toEqual([
      "suspended 2025-03-03",
      "resumed 2025-03-04",
      "suspended 2025-03-08",
      "resumed 2025-03-09",
      "extended 2025-03-13",
    ]);
  });

  it("is tentative where the limit is in hours, running or stopped, and says that hours were rounded", () => {
    const hours = dutyDesk({
      suspendedWhile: conditions.paused,
      within: { n: 72, unit: "hours" },
    });
    expect(first(hours, pausing(), "2025-03-02")).toMatchObject({
      due: "2025-03-04",
      tentative: true,
    });
    expect(steps(hours, pausing(), "2025-03-02")).toEqual([
      "runsFrom 2025-03-01",
      "counted 2025-03-04",
      "hoursRounded 2025-03-04",
    ]);
    const stopped = pausing(["2025-03-03", "paused"]);
    expect(first(hours, stopped, "2025-03-03")).toMatchObject({
      status: "suspended",
      due: null,
      tentative: true,
    });
  });

  it("had nothing to lose where the limit has no length", () => {
    const now = dutyDesk({
      suspendedWhile: conditions.paused,
      within: { n: 0, unit: "days" },
      firstDay: "included",
    });
    const still = pausing(["2025-02-01", "paused"]);
    expect(first(now, still, "2025-03-01")).toMatchObject({ status: "running", due: asked });
    expect(first(now, still, "2025-03-02")).toMatchObject({ status: "late", due: asked });
    const ended = pausing(["2025-02-01", "paused"], ["2025-03-04", "running"]);
    expect(first(now, ended, "2025-03-05")).toMatchObject({ status: "late", due: asked });
  });

  it("loses nothing of a limit in hours on the day it starts, which is none of its days", () => {
    const hours = dutyDesk({
      suspendedWhile: conditions.paused,
      within: { n: 48, unit: "hours" },
      firstDay: "included",
    });
    const state = pausing([asked, "paused"], ["2025-03-02", "running"]);
    expect(first(hours, state, "2025-03-03")?.due).toBe("2025-03-03");
  });

  it("stays tentative where a day within the limit was, though those it was extended by are certain", () => {
    const holidays = [{ on: civilDate("2025-03-05"), title: both, status: "expected" }] as const;
    const calendar = { ...jordanCalendar, holidays };
    const rules = dutyDesk({
      suspendedWhile: conditions.paused,
      within: { n: 5, unit: "workingDays" },
    });
    const state = pausing(["2025-03-09", "paused"], ["2025-03-11", "running"]);
    const asOf = civilDate("2025-03-11");
    expect(deadlines(rules, { state, asOf, calendars: { desk: calendar } })[0]).toMatchObject({
      due: "2025-03-11",
      tentative: true,
    });
  });

  it("is due no earlier than the start where the last day is moved back", () => {
    const now = dutyDesk({ within: { n: 0, unit: "days" }, lastDay: "rollsBack" });
    // A Friday.
    expect(first(now, file({ asked: "2025-03-07" }), "2025-03-07")?.due).toBe("2025-03-07");
  });
});

describe("an instance that came later", () => {
  it("was in no state before it was opened", () => {
    const rules = dutyDesk({ suspendedWhile: isIn(codesFact("states.claim"), ["none"]) });
    const state = file({ asked }, ["2025-03-05", move("claim", "open", "c1")]);
    expect(steps(rules, state, "2025-03-06")).toEqual([
      "runsFrom 2025-03-01",
      "counted 2025-03-11",
    ]);
  });

  it("was in the first state if it is on file without ever having moved", () => {
    const rules = dutyDesk({ suspendedWhile: isIn(codesFact("states.claim"), ["none"]) });
    const settled: Effect = { kind: "done", track: "claim", instance: "c1", command: "settle" };
    const state = file({ asked }, ["2025-03-05", settled]);
    expect(first(rules, state, "2025-03-06")?.status).toBe("suspended");
  });

  it("is still there on the days after, in the state it had", () => {
    const rules = dutyDesk({ suspendedWhile: isIn(codesFact("states.claim"), ["open"]) });
    const state = file(
      { asked },
      ["2025-03-05", move("claim", "open", "c1")],
      ["2025-03-09", move("claim", "held", "c1")],
    );
    expect(first(rules, state, "2025-03-08")?.status).toBe("suspended");
    expect(steps(rules, state, "2025-03-10")?.at(-1)).toBe("extended 2025-03-15");
  });
});

describe("a clock that may have stood still", () => {
  it("leaves the due day where it is if that makes no difference", () => {
    const now = dutyDesk({ suspendedWhile: conditions.shut, within: { n: 0, unit: "days" } });
    expect(first(now, file({ asked }, [asked, link]), "2025-03-05")).toMatchObject({
      status: "late",
      due: asked,
      settledBy: [],
    });
  });

  it("stands still for certain once another reason is certain", () => {
    const either = dutyDesk({ suspendedWhile: or(conditions.paused, conditions.shut) });
    const state = file({ asked }, [asked, link], ["2025-03-05", move("work", "paused")]);
    expect(first(either, state, "2025-03-06")).toMatchObject({
      status: "suspended",
      due: null,
      settledBy: [],
    });
    expect(first(either, state, "2025-03-04")).toMatchObject({
      status: "unknown",
      steps: [{ what: "runsFrom", on: asked }],
    });
  });

  it("runs for certain again once the reason can no longer hold", () => {
    const perhaps = dutyDesk({ suspendedWhile: shutUnlessOver });
    const state = file({ asked }, [asked, link], [asked, move("work", "over")]);
    expect(first(perhaps, state, "2025-03-02")).toMatchObject({
      status: "running",
      due: "2025-03-11",
    });
  });

  it("leaves the due day unknown by how long it may have done so, also after it ended", () => {
    const perhaps = dutyDesk({ suspendedWhile: shutUnlessOver });
    const state = file({ asked }, [asked, link], ["2025-03-05", move("work", "over")]);
    expect(first(perhaps, state, "2025-03-06")).toMatchObject({
      status: "unknown",
      due: null,
      settledBy: [],
    });
  });

  it("lost nothing if it was on days that are not worked", () => {
    const perhaps = dutyDesk({
      suspendedWhile: shutUnlessOver,
      within: { n: 5, unit: "workingDays" },
    });
    // From a Friday to a Sunday.
    const state = file(
      { asked: "2025-03-07" },
      ["2025-03-07", link],
      ["2025-03-09", move("work", "over")],
    );
    expect(first(perhaps, state, "2025-03-10")).toMatchObject({
      status: "running",
      due: "2025-03-13",
    });
  });

  it("does not matter to a duty of which it is unknown only whether it arises", () => {
    const rules = dutyDesk({ arises: conditions.needed, suspendedWhile: conditions.paused });
    expect(first(rules, file({ asked }), "2025-03-02")).toMatchObject({
      status: "unknown",
      due: "2025-03-11",
      settledBy: [["needed"]],
    });
  });
});

describe("what is open of a duty", () => {
  it("is asked no more once its action was done", () => {
    const rules = dutyDesk({ arises: conditions.needed });
    expect(first(rules, file({ asked }, ["2025-03-04", done]), "2025-03-05")).toMatchObject({
      status: "met",
      settledBy: [],
    });
  });

  it("has no answer where its start is unknown and reads nothing", () => {
    const rules = dutyDesk({ runsFrom: { op: "lit", type: "date", value: null } });
    expect(first(rules, file({ asked }), "2025-03-02")).toMatchObject({
      status: "unknown",
      tentative: false,
      settledBy: [],
    });
  });

  it("is, of its start, only what is not known yet", () => {
    const later = ifElse(conditions.needed, { yes: dateFact("asked"), no: dateFact("law") });
    const rules = dutyDesk({ runsFrom: later });
    expect(first(rules, file({ asked }), "2025-03-02")?.settledBy).toEqual([["law", "needed"]]);
    expect(first(rules, file({ law: asked }), "2025-03-02")?.settledBy).toEqual([
      ["asked", "needed"],
    ]);
  });
});

describe("the rules a due day rests on", () => {
  const within = { n: { param: "limit" }, unit: "days" } as const;
  const { doc } = dutyDesk();
  const [short] = doc.rules.filter(({ id }) => id === "short");
  const versions = (long: number): RuleSet =>
    dutyDesk(
      { within },
      {
        doc: {
          rules: [
            { ...short, inForce: always("event") } as Rule,
            { ...short, id: "long", value: long, inForce: always("fileOpened") } as Rule,
          ],
        },
      },
    );
  const always = (anchor: "event" | "fileOpened") =>
    ({ from: civilDate("2024-01-01"), anchor, conflict: "mostFavourable" }) as const;

  it("are the duty alone while its start is not known", () => {
    expect(first(dutyDesk({ within }), file({}), "2025-03-02")?.rules).toEqual(["answer-in-time"]);
  });

  it("are, of two versions of a limit, those whose length was taken", () => {
    expect(first(versions(30), file({ asked }), "2025-03-02")).toMatchObject({
      due: "2025-03-31",
      rules: ["answer-in-time", "long"],
    });
    expect(first(versions(10), file({ asked }), "2025-03-02")?.rules).toEqual([
      "answer-in-time",
      "short",
      "long",
    ]);
  });
});

describe("a limit nobody fixed", () => {
  it("has its start as the only step", () => {
    const rules = dutyDesk({ within: { n: { param: "absent" }, unit: "days" } });
    expect(steps(rules, file({ asked }), "2025-03-02")).toEqual(["runsFrom 2025-03-01"]);
  });
});

describe("a duty on a track of which there is one", () => {
  it("is judged once, whether or not anything happened on the track", () => {
    const rules = dutyDesk({ on: "work" });
    for (const state of [file({ asked }), file({ asked }, [asked, move("work", "paused")])])
      expect(first(rules, state, "2025-03-02")).toMatchObject({
        track: "work",
        instance: null,
        status: "running",
      });
  });
});

describe("a calendar on which no day is worked", () => {
  it("is a fault of the program, not a limit without end", () => {
    const idle = { ...jordanCalendar, weekend: [1, 2, 3, 4, 5, 6, 7] } as const;
    const rules = dutyDesk({ within: { n: 3, unit: "workingDays" } });
    expect(() =>
      deadlines(rules, {
        state: file({ asked }),
        asOf: civilDate("2025-03-02"),
        calendars: { desk: idle },
      }),
    ).toThrow(expect.objectContaining({ code: "calendar.no-working-day" }));
  });
});

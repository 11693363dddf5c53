// Covers: whether a duty waits to be done somewhere on a file, for each reason why it does, does not, or may. Not
// covered: when it is due and how it is listed (deadlines/).
import { civilDate } from "@aht-jo/core";
import { dateFact } from "@aht-jo/core/expressions";
import { describe, expect, it } from "vitest";
import type { DutyRule } from "../document/rule.ts";
import { compiledBy } from "./compiled.ts";
import { conditions, dutyDesk } from "./deadlines/fixtures/duty-desk.ts";
import { viewOfFile } from "./deadlines/view-of-file.ts";
import type { Effect } from "./event.ts";
import { evolve } from "./evolve.ts";
import { openFile } from "./open-file.ts";
import { isRunning } from "./running-duty.ts";

const asked = "2025-03-01";
const opens = (instance: string, track = "claim"): Effect => ({
  kind: "move",
  track,
  instance,
  receiver: null,
  from: "none",
  to: "open",
});
const done = (command: string, instance: string | null = null): Effect => ({
  kind: "done",
  track: instance === null ? "work" : "claim",
  instance,
  command,
});

function running(
  change: Partial<DutyRule>,
  on: { readonly facts?: Record<string, boolean | string>; readonly effects?: readonly Effect[] },
) {
  const { facts = { asked }, effects = [] } = on;
  const state = evolve(openFile({ on: civilDate("2025-01-01"), facts }), {
    occurredOn: civilDate("2025-03-02"),
    effects,
  });
  const asOf = civilDate("2025-03-03");
  const view = viewOfFile(compiledBy(dutyDesk(change)), { state, asOf, calendars: {} });
  return isRunning(view, "answer-in-time");
}

describe("a duty of the file", () => {
  it("runs from its start until it was done", () => {
    expect(running({}, {})).toBe(true);
    expect(running({}, { effects: [done("answer")] })).toBe(false);
  });

  it("runs until one of its actions was done, and of no other", () => {
    const or = ["refuse"] as const;
    expect(running({ or }, { effects: [done("refuse")] })).toBe(false);
    expect(running({ or }, { effects: [done("answer")] })).toBe(false);
    expect(running({}, { effects: [done("refuse")] })).toBe(true);
  });

  it("does not run where it does not arise, and may where that is unknown", () => {
    const arises = conditions.needed;
    expect(running({ arises }, { facts: { asked, needed: true } })).toBe(true);
    expect(running({ arises }, { facts: { asked, needed: false } })).toBe(false);
    expect(running({ arises }, {})).toBe(null);
    expect(running({ arises }, { facts: { needed: false } })).toBe(false);
  });

  it("does not run where it was not in force on the start day, and may where that is unknown", () => {
    const from = civilDate("2025-03-02");
    expect(running({ inForce: { from, anchor: "event" } }, {})).toBe(false);
    expect(running({ inForce: { from: civilDate(asked), anchor: "event" } }, {})).toBe(true);
    expect(running({ inForce: { from, anchor: { fact: "law" } } }, {})).toBe(null);
  });

  it("may run while its start is unknown, also when its action was done", () => {
    expect(running({}, { facts: {} })).toBe(null);
    expect(running({}, { facts: {}, effects: [done("answer")] })).toBe(null);
  });
});

describe("a duty of each instance", () => {
  const change = {
    on: "claim",
    action: "settle",
    runsFrom: dateFact("entered.claim.open"),
  } as const;

  it("runs while it does on one of them", () => {
    expect(running(change, {})).toBe(false);
    expect(running(change, { effects: [opens("c1"), opens("c2")] })).toBe(true);
    const both = [opens("c1"), opens("c2"), done("settle", "c1")];
    expect(running(change, { effects: both })).toBe(true);
    expect(running(change, { effects: [...both, done("settle", "c2")] })).toBe(false);
    const dismissed = [...both, done("dismiss", "c2")];
    expect(running(change, { effects: dismissed })).toBe(true);
    expect(running({ ...change, or: ["dismiss"] }, { effects: dismissed })).toBe(false);
  });

  it("runs if it does on one of them, whatever is unknown of others", () => {
    const idle: Effect = done("other", "c3");
    expect(running(change, { effects: [idle] })).toBe(null);
    expect(running(change, { effects: [idle, opens("c1")] })).toBe(true);
    expect(running(change, { effects: [opens("c1"), idle] })).toBe(true);
  });

  it("may run on a shared object that is not at hand, unless it does on one that is", () => {
    const shared = { ...change, on: "hall", runsFrom: dateFact("entered.hall.open") };
    const link: Effect = { kind: "link", track: "hall", instance: "h1" };
    expect(running(shared, { effects: [link] })).toBe(null);
    expect(running(shared, { effects: [link, opens("h2", "hall")] })).toBe(true);
  });
});

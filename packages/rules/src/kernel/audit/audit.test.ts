// Covers: one log for each kind of finding. Not covered: that no change goes unnoticed, which is a law
// (audit.laws.test.ts).
import { addDays, civilDate, contentHash } from "@aht-jo/core";
import { describe, expect, it } from "vitest";
import { libraryDesk } from "../../fixtures/library-desk.ts";
import type { Command } from "../command.ts";
import { ruleSetOf } from "../compiled.ts";
import { madeUpCalendar } from "../deadlines/fixtures/due-days.ts";
import { decide } from "../decide.ts";
import type { DraftEvent, SealedEvent } from "../event.ts";
import { override } from "../override.ts";
import { replay } from "../replay.ts";
import { seal } from "../seal.ts";
import { audit } from "./audit.ts";
import {
  deskCalendars,
  deskContext,
  deskOpening,
  deskRules,
  everyRole,
} from "./fixtures/desk-history.ts";

const on = addDays(deskOpening.opened, 1);

interface Recorded {
  readonly id: string;
  readonly at?: string;
  readonly writer?: string;
}

/** A log that grows by what the desk decides. */
function log() {
  const events: SealedEvent[] = [];
  const drafts = (
    command: Pick<Command, "type" | "data"> & Partial<Command>,
    rules = deskRules,
  ) => {
    const decision = decide(rules, {
      state: replay(events, deskOpening).state,
      command: { instance: null, occurredOn: on, by: everyRole, ...command },
      asOf: addDays(on, 5),
      calendars: deskCalendars,
    });
    if (decision.verdict !== "allow") throw new Error(JSON.stringify(decision));
    return decision.events;
  };
  const record = (draft: DraftEvent, { id, at = "10", writer = "desk" }: Recorded) => {
    const prev = events.findLast((event) => event.writer === writer)?.hash ?? null;
    const recordedAt = `2025-03-08T${at}:00:00.000Z`;
    events.push(seal(draft, { id, recordedAt, writer, prev }));
  };
  return { events, drafts, record };
}
const join = { type: "join", data: {} } as const;
const lend = { type: "lend", instance: "l1", data: { openLoans: 0, isRare: false } } as const;
const found = (events: readonly SealedEvent[], context = {}) =>
  audit(events, { ...deskContext, ...context }).map(({ event, kind, path }) =>
    [event, kind, ...path].join(" "),
  );

describe("the audit", () => {
  it("needs the rule sets and calendars of the stamps, and takes no other for them", () => {
    const { events, drafts, record } = log();
    record(drafts(join)[0], { id: "e1" });
    expect(found(events)).toEqual([]);
    expect(found(events, { rulesByHash: {} })).toEqual(["e1 missingRuleSet stamp ruleSet"]);
    const other = ruleSetOf(libraryDesk, contentHash("other"));
    expect(found(events, { rulesByHash: { [deskRules.hash]: other } })).toEqual([
      "e1 missingRuleSet stamp ruleSet",
    ]);
    const missing = ["e1 missingCalendar stamp calendars desk"];
    expect(found(events, { calendarsByHash: {} })).toEqual(missing);
    const changed = { [contentHash(madeUpCalendar)]: { ...madeUpCalendar, weekend: [] } };
    expect(found(events, { calendarsByHash: changed })).toEqual(missing);
  });

  it("decides each event with the rules of its own stamp", () => {
    const doc = { ...libraryDesk, version: "1.0.1" };
    const later = ruleSetOf(doc, contentHash(doc));
    const { events, drafts, record } = log();
    record(drafts(join)[0], { id: "e1" });
    record(drafts(lend, later)[0], { id: "e2" });
    const rulesByHash = { [deskRules.hash]: deskRules, [later.hash]: later };
    expect(found(events, { rulesByHash })).toEqual([]);
    expect(found(events)).toEqual(["e2 missingRuleSet stamp ruleSet"]);
  });

  it("does not hold against an event what was recorded after it, though it happened before", () => {
    const { events, drafts, record } = log();
    record(drafts({ ...join, occurredOn: addDays(on, 3) })[0], { id: "e1", at: "10" });
    record(drafts({ ...lend, occurredOn: addDays(on, 4) })[0], { id: "e2", at: "11" });
    const late = { ...lend, instance: "l2", occurredOn: addDays(on, 4) };
    record(drafts(late)[0], { id: "e3", at: "12" });
    const before = { type: "openHall", instance: "h1", data: {}, occurredOn: on };
    for (const [n, draft] of drafts(before).entries()) record(draft, { id: `late-${n}`, at: "13" });
    expect(found(events)).toEqual([]);
  });

  it("takes the events of one decision in several logs for one step, in one instant or not", () => {
    const { events, drafts, record } = log();
    record(drafts(join)[0], { id: "e1" });
    const both = drafts({ type: "openHall", instance: "h1", data: { seats: 3 } });
    expect(both.length).toBe(2);
    both.forEach((draft, n) => void record(draft, { id: `h${n}`, at: String(11 + n) }));
    expect(found(events)).toEqual([]);
  });

  it("does not take a part of a decision for what went before its other part", () => {
    const rules = libraryDesk.rules.map((rule) =>
      rule.id === "open-hall"
        ? { ...rule, also: [{ track: "membership", from: ["active"], to: "suspended" }] }
        : rule,
    );
    const doc = { ...libraryDesk, rules } as typeof libraryDesk;
    const joint = ruleSetOf(doc, contentHash(doc));
    const { events, drafts, record } = log();
    record(drafts(join, joint)[0], { id: "e1" });
    const both = drafts({ type: "openHall", instance: "h1", data: { seats: 3 } }, joint);
    expect(both.map(({ effects }) => effects.some(({ kind }) => kind === "move"))).toEqual([
      true,
      true,
    ]);
    both.forEach((draft, n) => void record(draft, { id: `h${n}`, at: String(11 + n) }));
    expect(found(events, { rulesByHash: { [joint.hash]: joint } })).toEqual([]);
  });

  it("finds an override that hides which rules it went against", () => {
    const { events, record } = log();
    const reason = {
      text: "The head librarian said so.",
      lang: "en",
      audience: "committee",
    } as const;
    const decision = override(deskRules, {
      state: replay([], deskOpening).state,
      command: { type: "leave", instance: null, data: {}, occurredOn: on, by: everyRole },
      asOf: on,
      calendars: deskCalendars,
      reason,
    });
    if (decision.verdict !== "allow") throw new Error("not taken");
    const [draft] = decision.events;
    record({ ...draft, override: { reason, against: ["join"] } }, { id: "e1" });
    expect(found(events)).toEqual(["e1 decidesDifferently override", "e1 override override"]);
  });

  it("gives writers who recorded in one instant the benefit of either order", () => {
    for (const [first, second] of [
      ["a", "b"],
      ["b", "a"],
    ] as const) {
      const { events, drafts, record } = log();
      record(drafts(join)[0], { id: first, writer: first });
      record(drafts(lend)[0], { id: second, writer: second });
      expect(found(events)).toEqual([]);
    }
  });

  it("finds an event whose rules would have blocked it", () => {
    const { events, drafts, record } = log();
    const [draft] = drafts(join);
    record({ ...draft, data: { isAdult: false, guardianSigned: false } }, { id: "e1" });
    expect(found(events)).toEqual(["e1 decidesDifferently"]);
    expect(found(events.slice(0, 0))).toEqual([]);
  });

  it("says what differs in an event that its rules decide otherwise", () => {
    const { events, drafts, record } = log();
    const [draft] = drafts(join);
    record({ ...draft, effects: draft.effects.slice(1) }, { id: "e1" });
    expect(found(events)).toEqual(["e1 decidesDifferently effects"]);
  });

  it("finds forks, gaps, time that runs back, and ids used twice", () => {
    const { events, drafts, record } = log();
    record(drafts(join)[0], { id: "e1", at: "11" });
    record(drafts(lend)[0], { id: "e2", at: "12" });
    const [one, two] = events as [SealedEvent, SealedEvent];
    expect(found([two])).toContain("e2 brokenChain prev");
    const anew = (event: SealedEvent, change: Partial<SealedEvent>) => {
      const { hash, ...content } = { ...event, ...change };
      return { ...content, hash: contentHash(content) } as SealedEvent;
    };
    const fork = anew(two, { id: "e3" });
    expect(found([one, two, fork])).toEqual(
      expect.arrayContaining(["e2 brokenChain prev", "e3 brokenChain prev"]),
    );
    expect(found([one, anew(two, { recordedAt: "2025-03-08T10:00:00.000Z" })])).toContain(
      "e2 brokenChain recordedAt",
    );
    expect(found([one, anew(two, { id: "e1" })]).filter((line) => line.endsWith(" id"))).toEqual([
      "e1 brokenChain id",
      "e1 brokenChain id",
    ]);
    expect(found([{ ...one, writer: "somebody" }, two])).toEqual([
      "e1 brokenChain hash",
      "e2 brokenChain prev",
    ]);
  });

  it("lets events of shared objects count that were decided on another file", () => {
    const { events, drafts, record } = log();
    record(drafts(join)[0], { id: "e1" });
    const opening = drafts({ type: "openHall", instance: "h1", data: {} })[1] as DraftEvent;
    const factsRead = { ...opening.stamp.factsRead, opened: "2024-01-01" };
    const stranger = { ...opening, stamp: { ...opening.stamp, factsRead } };
    const recordedAt = "2025-03-08T09:00:00.000Z";
    const prev = contentHash("an event of another file");
    events.push(seal(stranger, { id: "s1", recordedAt, writer: "hall", prev }));
    expect(found(events)).toEqual(["s1 brokenChain prev", "s1 decidesDifferently"]);
    expect(found(events, { elsewhere: ["s1"] })).toEqual([]);
  });

  it("judges the event of a shared object by what the file's own event of the same step leads to", () => {
    const opening = { type: "openHall", instance: "h1", data: { seats: 3 } };
    const changed = (change: (hall: DraftEvent) => DraftEvent, at = "11") => {
      const { events, drafts, record } = log();
      const [own, hall] = drafts(opening) as readonly [DraftEvent, DraftEvent];
      record(own, { id: "own" });
      record(change(hall), { id: "hall", at, writer: "hall" });
      return found(events);
    };
    expect(changed((hall) => hall)).toEqual([]);
    expect(changed((hall) => hall, "10")).toEqual([]);
    expect(changed((hall) => hall, "09")).toContain("hall decidesDifferently");
    const wrong = (path: string) => [`hall decidesDifferently${path}`];
    expect(changed((hall) => ({ ...hall, effects: [] }))).toEqual(wrong(" effects"));
    expect(changed((hall) => ({ ...hall, because: ["join"] }))).toEqual(wrong(" because"));
    expect(changed((hall) => ({ ...hall, data: {} }))).toEqual(wrong(""));
    expect(changed((hall) => ({ ...hall, receiver: "school" }))).toEqual(wrong(""));
    const ofNoStep = ["own missingPart hall", "hall decidesDifferently"];
    expect(changed((hall) => ({ ...hall, occurredOn: addDays(on, 1) }))).toEqual(ofNoStep);
    expect(changed((hall) => ({ ...hall, by: { ...hall.by, id: "u2" } }))).toEqual(ofNoStep);
    const more = { opened: deskOpening.opened };
    expect(changed((hall) => ({ ...hall, stamp: { ...hall.stamp, factsRead: more } }))).toEqual(
      wrong(" stamp"),
    );
  });

  it("lets each event of the file answer for one event of a shared object", () => {
    const { events, drafts, record } = log();
    const both = drafts({ type: "openHall", instance: "h1", data: {} });
    for (const [n, draft] of both.entries()) record(draft, { id: `h${n}` });
    record(both[1] as DraftEvent, { id: "again", writer: "hall" });
    expect(found(events)).toEqual(["again decidesDifferently"]);
  });

  it("locates what is malformed by its field, and shows no id that is none", () => {
    const { events, drafts, record } = log();
    record(drafts(join)[0], { id: "e1" });
    const [event] = events;
    const broken = [
      { ...event, occurredOn: "yesterday", writer: "" },
      { ...event, id: 5 },
      { ...event, more: true },
      { ...event, effects: [{ kind: "pay" }] },
    ];
    expect(audit(broken as never, deskContext)).toEqual([
      { event: "e1", at: 0, kind: "malformed", path: ["occurredOn"] },
      { event: "e1", at: 0, kind: "malformed", path: ["writer"] },
      { event: null, at: 1, kind: "malformed", path: ["id"] },
      { event: "e1", at: 2, kind: "malformed", path: [] },
      { event: "e1", at: 3, kind: "malformed", path: ["effects"] },
    ]);
  });

  it("decides as of the day of the stamp", () => {
    const { events, drafts, record } = log();
    const [draft] = drafts(join);
    record({ ...draft, stamp: { ...draft.stamp, asOf: civilDate("2025-03-01") } }, { id: "e1" });
    expect(found(events)).toEqual(["e1 decidesDifferently"]);
  });

  it("finds what is dated after the day on which it was recorded, in whatever zone", () => {
    const { events, drafts, record } = log();
    record(drafts(join)[0], { id: "e1" });
    const [event] = events as [SealedEvent];
    const dated = (recordedAt: string) => {
      const { hash, ...content } = { ...event, recordedAt };
      return found([{ ...content, hash: contentHash(content) }]);
    };
    expect(dated("2025-03-08T23:59:59.999Z")).toEqual([]);
    expect(dated("2025-03-07T12:00:00.000Z")).toEqual([]);
    expect(dated("2025-03-06T23:59:59.999Z")).toEqual(["e1 postdated stamp asOf"]);
    expect(dated("2025-03-01T23:59:59.999Z")).toEqual([
      "e1 postdated occurredOn",
      "e1 postdated stamp asOf",
    ]);
  });

  it("finds that the log of a shared object lacks an event, when that log is there", () => {
    const { events, drafts, record } = log();
    record(drafts(join)[0], { id: "e1" });
    drafts({ type: "openHall", instance: "h1", data: { seats: 3 } }).forEach((draft, n) => {
      record(draft, { id: `open-${n}`, at: "11", writer: n === 0 ? "desk" : "hall" });
    });
    drafts({ type: "closeHall", instance: "h1", data: {} }).forEach((draft, n) => {
      record(draft, { id: `close-${n}`, at: "12", writer: n === 0 ? "desk" : "hall" });
    });
    expect(found(events)).toEqual([]);
    const without = (...ids: readonly string[]) => events.filter(({ id }) => !ids.includes(id));
    expect(found(without("close-1"))).toEqual(["close-0 missingPart hall"]);
    expect(found(without("open-1", "close-1"))).toEqual(["close-0 decidesDifferently"]);
  });

  it("throws nothing for a list that cannot be read, or that has more flaws than a call has room for", () => {
    const malformed = [{ event: null, at: 0, kind: "malformed", path: [] }];
    const closed = Proxy.revocable([], {});
    closed.revoke();
    const hostile = [
      closed.proxy,
      new Proxy([], {
        get() {
          throw new Error("no");
        },
      }),
      new Proxy([], { get: () => Number.POSITIVE_INFINITY }),
      new Array(2 ** 32 - 1),
    ];
    for (const list of hostile) expect(audit(list as never, deskContext)).toEqual(malformed);
    expect(audit(new Array(140_000).fill(null), deskContext)).toHaveLength(140_000);
  });
});

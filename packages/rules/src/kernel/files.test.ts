// Covers: opening, folding, replaying and sealing with what each is given by a careless program; options and overrides
// on the library desk; what commands of the desk read. Not covered: the laws of replay (replay.laws.test.ts).
import { civilDate } from "@aht-jo/core";
import { describe, expect, it } from "vitest";
import { RulesError } from "../error/rules-error.ts";
import { decide } from "./decide.ts";
import type { SealedEvent } from "./event.ts";
import { evolve } from "./evolve.ts";
import {
  actors,
  blockersOf,
  commandOf,
  desk,
  given,
  issuesOf,
  opened,
} from "./fixtures/desk-file.ts";
import { openFile } from "./open-file.ts";
import { options } from "./options.ts";
import { override } from "./override.ts";
import { reads } from "./reads.ts";
import { replay } from "./replay.ts";
import { seal } from "./seal.ts";

const member = given({ isAdult: true }).and("join", { who: "reader" });
const on = opened;
const ask = (state: unknown) =>
  decide(desk, {
    state,
    command: commandOf("suspend", { data: { reason: "late" } }),
    asOf: on,
    calendars: {},
  } as never);

describe("a state", () => {
  it("that was read back from JSON decides as the one that was written", () => {
    expect(ask(JSON.parse(JSON.stringify(member.state)))).toEqual(ask(member.state));
  });

  it("that was tampered with is refused, and located", () => {
    const state = JSON.parse(JSON.stringify(member.state));
    state.tracks.membership[0].since = "yesterday";
    state.consents.push({ scope: "sharing" });
    expect(issuesOf(ask(state))).toEqual([
      "state.tracks.0.0.since: date.malformed",
      "state.consents.0: value.invalid",
    ]);
  });

  it("cannot be changed, and neither is the one it came from", () => {
    const before = JSON.stringify(member.state);
    member.and("suspend", { data: { reason: "late" } });
    expect(JSON.stringify(member.state)).toBe(before);
    const parts = [
      member.state,
      member.state.tracks,
      member.state.tracks["membership"],
      member.state.tracks["membership"]?.[0],
      member.state.tracks["membership"]?.[0]?.path,
      member.state.facts,
      member.state.consents,
    ];
    expect(parts.every((part) => Object.isFrozen(part))).toBe(true);
  });

  it.each([
    [
      "a name that reaches behind the record",
      { kind: "fact", track: null, instance: null, path: "__proto__", value: true },
    ],
    [
      "a value that no fact can have",
      { kind: "fact", track: null, instance: null, path: "isAdult", value: { a: 1 } },
    ],
    ["an effect that nobody knows", { kind: "explode" }],
    ["no effect at all", null],
    ["half a consent", { kind: "consent", consent: { scope: "sharing" } }],
    ["half a link", { kind: "link", track: "hall" }],
    [
      "half a move",
      { kind: "move", track: "membership", instance: null, receiver: null, from: "none" },
    ],
  ])("is checked before it decides once an event brought %s", (_, effect) => {
    const state = evolve(member.state, { effects: [effect as never], occurredOn: on });
    expect(["allow", "invalid"]).toContain(ask(state).verdict);
    expect(Object.getPrototypeOf(state.facts)).toBe(Object.prototype);
    expect(Object.hasOwn(Object.prototype, "isAdult")).toBe(false);
    expect(ask(evolve(member.state, { effects: 5 as never, occurredOn: on })).verdict).toBe(
      "allow",
    );
    expect(ask(evolve(state, { effects: [], occurredOn: "x" as never })).verdict).toBe(
      ask(state).verdict,
    );
  });

  it("opened on no day decides nothing", () => {
    expect(issuesOf(ask(openFile({ on: "someday" as never })))).toEqual([
      "state.opened: date.malformed",
    ]);
  });

  it("keeps every day of a command, in their order", () => {
    const done = (day: string) => ({
      effects: [{ kind: "done", track: "membership", instance: null, command: "join" } as const],
      occurredOn: civilDate(day),
    });
    const state = [done("2025-03-09"), done("2025-03-05")].reduce(evolve, openFile({ on }));
    expect(state.tracks["membership"]?.[0]?.done).toEqual({ join: ["2025-03-05", "2025-03-09"] });
  });

  it("loses a fact that is erased", () => {
    const erased = evolve(member.state, {
      effects: [{ kind: "fact", track: null, instance: null, path: "isAdult", value: null }],
      occurredOn: on,
    });
    expect(erased.facts).toEqual({});
    expect(member.state.facts).toEqual({ isAdult: true });
  });
});

describe("replay", () => {
  const { log } = member.and("suspend", { on: "2025-03-05", data: { reason: "late" } });
  const opening = { opened, facts: { isAdult: true } };

  it("keeps the smaller hash of two events with one id", () => {
    const [first] = log;
    const forged = { ...(first as NonNullable<typeof first>), effects: [], hash: "sha256:0" };
    const { state, conflicts } = replay([...log, forged], opening);
    expect(conflicts).toEqual([
      { code: "event.same-id", path: ["events", 0], params: { count: 2 } },
    ]);
    expect(state).toEqual(replay([forged, ...log.slice(1)], opening).state);
  });

  it("orders the events of a day by the instant they were recorded, then by id", () => {
    const fact = (id: string, recordedAt: string, value: number): SealedEvent =>
      ({
        ...log[0],
        id,
        hash: `sha256:${id}`,
        recordedAt: `2025-03-05T${recordedAt}.000Z`,
        occurredOn: civilDate("2025-03-05"),
        effects: [{ kind: "fact", track: null, instance: null, path: "openLoans", value }],
      }) as SealedEvent;
    const events = [fact("a", "11:00:00", 3), fact("c", "10:00:00", 1), fact("b", "11:00:00", 2)];
    expect(replay(events, opening).state.facts["openLoans"]).toBe(2);
    expect(replay(events.slice(0, 2), opening).state.facts["openLoans"]).toBe(3);
  });

  it("reports a move that began elsewhere, and applies it", () => {
    const [joined, suspended] = log;
    if (joined === undefined || suspended === undefined) throw new Error("no log");
    const twice = { ...suspended, id: "e9", hash: "sha256:9", occurredOn: civilDate("2025-03-06") };
    const { state, conflicts } = replay([joined, suspended, twice], opening);
    expect(conflicts).toEqual([
      { code: "event.other-state", path: ["events", 2, "effects", 0], params: {} },
    ]);
    expect(state.tracks["membership"]?.[0]?.since).toBe("2025-03-06");
  });
});

describe("a seal", () => {
  const decision = member.when("suspend", { data: { reason: "late" } });
  const draft = decision.verdict === "allow" ? decision.events[0] : (undefined as never);
  const identity = { id: "e1", recordedAt: "2025-03-02T09:30:00.000Z", writer: "desk", prev: null };

  it("depends on everything in the event and on nothing else", () => {
    const { hash } = seal(draft, identity);
    expect(seal({ ...draft }, identity).hash).toBe(hash);
    expect(seal(draft, { ...identity, prev: hash }).hash).not.toBe(hash);
    expect(seal({ ...draft, effects: [] }, identity).hash).not.toBe(hash);
  });

  it.each([
    { id: "" },
    { writer: "" },
    { writer: "a\u0000b" },
    { recordedAt: "2025-03-02T09:30:00Z" },
    { recordedAt: "2025-02-30T09:30:00.000Z" },
    { recordedAt: "2025-03-02T24:00:00.000Z" },
    { prev: "" },
  ])("is refused for %j", (part) => {
    expect(() => seal(draft, { ...identity, ...part })).toThrow(
      expect.objectContaining({ code: "seal.malformed", params: { field: Object.keys(part)[0] } }),
    );
  });
});

describe("options", () => {
  const file = member.and("lend", { instance: "b1", data: { isRare: false, openLoans: 0 } });
  const list = options(desk, {
    state: file.state,
    actor: actors.librarian,
    asOf: on,
    calendars: {},
  });

  it("list every command at every place, in the order of the document", () => {
    expect(
      list.map(
        ({ command, instance, opens, decision }) =>
          `${command} ${opens ? "+" : (instance ?? "-")} ${decision.verdict}`,
      ),
    ).toEqual([
      "join - block",
      "suspend - block",
      "resume - block",
      "leave - block",
      "consentToSharing - block",
      "withdrawConsent - block",
      "shareRecord - block",
      "lend b1 block",
      "lend + block",
      "sendToRepair b1 allow",
      "endRepair b1 block",
      "giveBack b1 allow",
      "declareLost b1 block",
      "openHall + block",
    ]);
    expect(list.find(({ command }) => command === "lend")?.takes).toEqual(["isRare", "openLoans"]);
  });

  it("say the same as decide does without data", () => {
    for (const { command, instance, opens, decision } of list) {
      const decided = decide(desk, {
        state: file.state,
        command: commandOf(command, { instance: opens ? "x1" : instance }),
        asOf: on,
        calendars: {},
      });
      const { verdict: said, ...rest } = decided;
      const { events: _, ...answer } = { events: null, ...rest };
      expect({ verdict: said, ...answer }).toEqual(decision);
    }
  });

  it("are all invalid where the question is", () => {
    const asked = {
      state: file.state,
      actor: { ...actors.librarian, roles: ["king"] },
      asOf: on,
      calendars: {},
    };
    const answers = options(desk, asked as never);
    expect(answers.every(({ decision }) => decision.verdict === "invalid")).toBe(true);
    expect(options(desk, null as never).map(({ decision }) => decision.verdict)).toEqual(
      new Array(9).fill("invalid"),
    );
    expect(() => options({} as never, asked as never)).toThrow(RulesError);
  });
});

describe("an override", () => {
  const reason = { text: "The reader moved abroad.", lang: "en", audience: "committee" } as const;
  const file = member.and("lend", { instance: "b1", data: { isRare: false, openLoans: 0 } });
  const asked = (type: Parameters<typeof commandOf>[0], told = {}) => ({
    state: file.state,
    command: commandOf(type, told),
    asOf: on,
    calendars: {},
    reason,
  });

  it("records the step as the nearest permission has it, the reason, and every rule in the way", () => {
    const decision = override(desk, asked("leave", { who: "reader" }));
    expect(decision).toMatchObject({
      verdict: "allow",
      rules: ["leave"],
      override: { reason, against: ["leave", "no-leave-in-debt", "nobody-outside-holds-books"] },
      events: [
        {
          effects: [{ kind: "move", from: "active", to: "ended" }, { kind: "done" }],
          override: {
            reason,
            against: ["leave", "no-leave-in-debt", "nobody-outside-holds-books"],
          },
        },
      ],
    });
  });

  it("of a step that is open is that step", () => {
    const question = asked("sendToRepair", { instance: "b1" });
    const { reason: _, ...plain } = question;
    expect(override(desk, question)).toEqual(decide(desk, plain));
    expect(override(desk, question)).not.toHaveProperty("override");
  });

  it("needs a reason that leads to no person, and a valid question", () => {
    const bad = {
      ...asked("leave"),
      reason: { text: "Call 079 000 0000", lang: "fr", audience: "all" },
    } as never;
    expect(issuesOf(override(desk, bad))).toEqual([
      "reason.text: narrative.phone-number",
      "reason.lang: code.unknown",
      "reason.audience: code.unknown",
    ]);
    expect(issuesOf(override(desk, asked("giveBack")))).toEqual([
      "command.instance: command.instance-needed",
    ]);
    expect(override(desk, null as never).verdict).toBe("invalid");
  });

  it("is no better founded than an assumption, however well the rules are that it went against", () => {
    const decision = override(desk, asked("lend", { instance: "b2", data: { isRare: true } }));
    expect(decision).toMatchObject({ verdict: "allow", assumedTrue: [], strength: "assumed" });
    expect(decision).toHaveProperty("override.against", ["no-rare-lending"]);
    expect(blockersOf(decision)).toEqual([]);
  });
});

describe("what commands of the desk read", () => {
  it.each([
    [
      "join",
      {
        facts: ["guardianSigned", "isAdult", "mayJoin"],
        tracks: ["loan", "membership"],
        params: [],
        consents: [],
      },
    ],
    [
      "lend",
      {
        facts: ["isAdult", "isRare", "openLoans"],
        tracks: ["loan", "membership"],
        params: ["maxLoans"],
        consents: [],
      },
    ],
    ["leave", { facts: [], tracks: ["loan", "membership"], params: [], consents: [] }],
    [
      "shareRecord",
      { facts: [], tracks: ["loan", "membership"], params: [], consents: ["sharing"] },
    ],
    ["closeHall", { facts: ["isRare"], tracks: ["hall", "loan"], params: [], consents: [] }],
  ] as const)("%s", (command, expected) => {
    const { writes: _, ...read } = reads(desk, command);
    expect(read).toEqual(expected);
  });
});

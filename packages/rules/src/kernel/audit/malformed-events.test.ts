// Covers: which field of a recorded event keeps it from being one, for every field and every kind of effect; that events
// as they are recorded have none. Not covered: what is wrong with events that are well formed (audit.test.ts).
import { describe, expect, it } from "vitest";
import { desk, given, opened } from "../fixtures/desk-file.ts";
import { audit } from "./audit.ts";

const consent = {
  scope: "sharing",
  receiver: "clinic",
  purpose: "care",
  from: opened,
  givenBy: "person",
} as const;
const withdrawal = { scope: "sharing", receiver: null } as const;
const { log } = given({ isAdult: true })
  .and("join", { who: "reader", data: { guardianSigned: true } })
  .and("consentToSharing", { who: "reader", consents: [consent] })
  .and("withdrawConsent", { who: "reader", withdrawals: [withdrawal] })
  .and("lend", { instance: "b1", receiver: "branch", data: { isRare: false, openLoans: 0 } })
  .and("openHall", { on: "2025-03-03", instance: "h1", data: { seats: 40 } });

const context = { opened, rulesByHash: { [desk.hash]: desk }, calendarsByHash: {} };
const flawsIn = (events: unknown) =>
  audit(events as never, context)
    .filter(({ kind }) => kind === "malformed")
    .map(({ path }) => path.join("."));

// biome-ignore lint/suspicious/noExplicitAny: JSON.
type Event = any;
const eventOf = (type: string, isOfObject = false): Event =>
  JSON.parse(
    JSON.stringify(log.find((one) => one.type === type && (one.stream !== null) === isOfObject)),
  );
const flawsOf = (type: string, change: (event: Event) => unknown) => {
  const event = eventOf(type);
  change(event);
  return flawsIn([event]);
};

describe("events as they are recorded", () => {
  it("have no flaw, consents, withdrawals, receivers and shared objects among them", () => {
    expect(flawsIn(log)).toEqual([]);
    expect(new Set(log.flatMap(({ effects }) => effects.map(({ kind }) => kind)))).toEqual(
      new Set(["move", "fact", "done", "consent", "withdraw", "link"]),
    );
    const reason = { text: "The head librarian said so.", lang: "en", audience: "committee" };
    const override = { reason, against: ["lend"] };
    expect(flawsIn([{ ...eventOf("lend"), override }])).toEqual([]);
  });

  it("are a list of things that are plain data", () => {
    for (const events of [null, {}, "log", 5]) expect(flawsIn(events)).toEqual([""]);
    for (const event of [null, "event", 5, [], { at: () => 1 }])
      expect(flawsIn([event]).length).toBeGreaterThan(0);
    expect(flawsIn([null])).toEqual([""]);
    expect(flawsIn([eventOf("lend"), null])).toEqual([""]);
  });
});

describe("a field of an event", () => {
  it.each<[string, readonly unknown[]]>([
    ["type", [null, "", 5]],
    ["instance", [5, "", "b\n1"]],
    ["receiver", [null, 5, ""]],
    ["data", [null, [], { isRare: {} }, { openLoans: [1] }, { "": true }]],
    ["occurredOn", [null, "2025-02-30", "soon"]],
    ["by", [null, {}, { id: "u", roles: [], party: "p" }, { id: "", roles: ["r"], party: "p" }]],
    [
      "by",
      [
        { id: "u", roles: [5], party: "p" },
        { id: "u", roles: ["r"], party: null },
      ],
    ],
    [
      "by",
      [
        { id: "u", roles: ["r"], party: "p", rank: 1 },
        { id: "u", roles: "r", party: "p" },
      ],
    ],
    ["stream", ["hall", {}, { track: "hall" }, { track: "", instance: "h" }]],
    [
      "stream",
      [
        { track: "hall", instance: null },
        { track: "hall", instance: "h", more: 1 },
      ],
    ],
    ["effects", [null, {}, [null], ["move"], [{}], [{ kind: "explode" }], [{ kind: "toString" }]]],
    ["because", [null, [], [5], [""]]],
    ["stamp", [null, {}]],
    ["id", [null, "", "e\n1", 5]],
    ["recordedAt", [null, "2025-03-02", "2025-02-30T09:00:00.000Z", "2025-03-02T24:00:00.000Z"]],
    ["recordedAt", ["2025-03-02T09:00:00.000", "2025-03-02T09:60:00.000Z", "2025-03-02T09:00:00Z"]],
    ["recordedAt", ["at 2025-03-02T09:00:00.000Z", "2025-03-02T09:00:00.000Z or so", 5]],
    ["writer", [null, "", 5]],
    ["prev", ["", "md5:0", 5]],
    ["hash", [null, "", `sha256:${"0".repeat(63)}`, `sha256:${"0".repeat(65)}`]],
    ["hash", [` sha256:${"0".repeat(64)}`, `sha256:${"G".repeat(64)}`]],
    ["consents", [null, {}, [null], [{ ...consent, purpose: 5 }], ["sharing"]]],
    ["withdrawals", [null, [null], [{ scope: "sharing" }], [{ scope: "", receiver: null }]]],
    ["withdrawals", [[{ ...withdrawal, receiver: 5 }], [{ ...withdrawal, more: 1 }]]],
    ["override", [null, {}, { reason: null, against: ["lend"] }]],
    ["override", [{ reason: { text: "x", lang: "en", audience: "committee" }, against: [] }]],
    ["override", [{ reason: { text: "x", lang: "en" }, against: ["lend"] }]],
    ["override", [{ reason: { text: "x", lang: 5, audience: "committee" }, against: ["lend"] }]],
  ])("%s is found when it is none", (field, values) => {
    for (const value of values)
      expect(flawsOf("lend", (event) => Object.assign(event, { [field]: value }))).toEqual([field]);
  });

  it("is found when it is missing, or nobody knows it", () => {
    for (const field of Object.keys(eventOf("join")).filter((name) => name !== "receiver"))
      expect(flawsOf("join", (event) => delete event[field])).toEqual([field]);
    expect(flawsOf("join", (event) => Object.assign(event, { more: 1 }))).toEqual([""]);
    expect(flawsOf("join", (event) => Object.assign(event, { more: 1, id: "", by: null }))).toEqual(
      ["", "by", "id"],
    );
  });

  it.each<[string, unknown]>([
    ["ruleSet", "x"],
    ["asOf", "soon"],
    ["calendars", { desk: "x" }],
    ["calendars", []],
    ["factsRead", { isAdult: {} }],
    ["factsRead", null],
  ])("of the stamp, %s, has to be one", (field, value) => {
    expect(flawsOf("join", ({ stamp }) => Object.assign(stamp, { [field]: value }))).toEqual([
      "stamp",
    ]);
    expect(flawsOf("join", ({ stamp }) => delete stamp[field])).toEqual(["stamp"]);
    const hash = desk.hash;
    expect(
      flawsOf("join", ({ stamp }) => Object.assign(stamp, { calendars: { desk: hash } })),
    ).toEqual([]);
  });
});

describe("an effect", () => {
  it.each<[string, string, string, readonly unknown[]]>([
    ["lend", "move", "track", [null, "", 5]],
    ["lend", "move", "instance", [5, "", "b\n1"]],
    ["lend", "move", "receiver", [5, ""]],
    ["lend", "move", "from", [null, ""]],
    ["lend", "move", "to", [null, ""]],
    ["lend", "done", "command", [null, ""]],
    ["lend", "done", "track", [null, ""]],
    ["lend", "fact", "track", [5, ""]],
    ["lend", "fact", "path", [null, "", "__proto__"]],
    ["lend", "fact", "value", [{}, [1], ["a", 1]]],
    ["consentToSharing", "consent", "consent", [null, {}, { ...consent, from: "soon" }]],
    ["withdrawConsent", "withdraw", "withdrawal", [null, {}, { scope: "", receiver: null }]],
    ["openHall", "link", "track", [null, ""]],
    ["openHall", "link", "instance", [null, "", 5]],
  ])("of %s, %s, has a %s that is one", (type, kind, field, values) => {
    const spoilt = (change: (effect: Event) => unknown) =>
      flawsOf(type, ({ effects }) => change(effects.find((one: Event) => one.kind === kind)));
    for (const value of values)
      expect(spoilt((effect) => Object.assign(effect, { [field]: value }))).toEqual(["effects"]);
    expect(spoilt((effect) => delete effect[field])).toEqual(["effects"]);
    expect(spoilt((effect) => Object.assign(effect, { more: 1 }))).toEqual(["effects"]);
  });

  it("may have no receiver, instance or value", () => {
    const effects = [
      { kind: "move", track: "loan", instance: null, receiver: null, from: "none", to: "lent" },
      { kind: "fact", track: null, instance: null, path: "isAdult", value: null },
      { kind: "fact", track: null, instance: null, path: "tags", value: ["a", "b"] },
    ];
    expect(flawsOf("lend", (event) => Object.assign(event, { effects }))).toEqual([]);
  });
});

// Covers: that each part of a question that is not as it should be is found at its place: of a state nobody remembers, of
// consents and withdrawals, of the actor, of calendars; that its neighbours which are as they should be are not. Not
// covered: what a command may bring (decide.test.ts), garbage by chance (decide.laws.test.ts).
import { civilDate, coreMessages, formatIssue, mergeMessages } from "@aht-jo/core";
import { jordanCalendar } from "@aht-jo/core/calendars";
import { describe, expect, it } from "vitest";
import { ar } from "../messages/command/ar.ts";
import { en } from "../messages/command/en.ts";
import { decide } from "./decide.ts";
import { commandOf, desk, given, issuesOf, opened } from "./fixtures/desk-file.ts";
import { openFile } from "./open-file.ts";
import { options } from "./options.ts";

const consent = {
  scope: "sharing",
  receiver: "clinic",
  purpose: "care",
  from: opened,
  to: civilDate("2026-01-01"),
  givenBy: "person",
} as const;
const whole = given({ isAdult: true, reason: "late" })
  .and("join", { who: "reader" })
  .and("consentToSharing", { who: "reader", consents: [consent] })
  .and("lend", { instance: "b1", data: { isRare: false, openLoans: 0 } })
  .and("openHall", { instance: "h1", on: "2025-03-03" }).state;

/** The places of what is wrong with a copy of the file that a test has changed. */
// biome-ignore lint/suspicious/noExplicitAny: JSON.
function placesIn(change: (state: any) => unknown): readonly string[] {
  const state = JSON.parse(JSON.stringify(whole));
  change(state);
  const decision = decide(desk, {
    state,
    command: commandOf("suspend", { data: { reason: "late" } }),
    asOf: civilDate("2025-03-04"),
    calendars: {},
  });
  return placesOf(decision);
}

const messages = mergeMessages(coreMessages, { en, ar });

/** The places of all issues, each of which can be said in both languages. */
function placesOf(decision: Parameters<typeof issuesOf>[0]): readonly string[] {
  if (decision.verdict === "invalid")
    for (const one of decision.issues)
      for (const locale of ["en", "ar"] as const)
        expect(formatIssue(one, { locale, messages })).not.toMatch(/[{}]/);
  return issuesOf(decision).map((text) => text.slice(0, text.indexOf(":")));
}

describe("a state that came from elsewhere", () => {
  // biome-ignore lint/suspicious/noExplicitAny: JSON.
  const cases: readonly (readonly [string, (state: any) => unknown, string])[] = [
    ["a missing part", (state) => delete state.links, "state.links"],
    ["a part nobody knows", (state) => Object.assign(state, { more: 1 }), "state"],
    [
      "an opening on no day",
      (state) => Object.assign(state, { opened: "2025-02-30" }),
      "state.opened",
    ],
    ["tracks in a list", (state) => Object.assign(state, { tracks: [] }), "state.tracks"],
    [
      "a track without a name",
      (state) => Object.assign(state.tracks, { "": [] }),
      "state.tracks.3",
    ],
    [
      "instances in no list",
      (state) => Object.assign(state.tracks, { loan: {} }),
      "state.tracks.1",
    ],
    [
      "an instance that is text",
      (state) => Object.assign(state.tracks, { loan: ["b1"] }),
      "state.tracks.1.0",
    ],
    [
      "an instance without an end",
      (state) => delete state.tracks.loan[0].done,
      "state.tracks.1.0.done",
    ],
    [
      "an id with a line break",
      (state) => Object.assign(state.tracks.loan[0], { id: "b\n1" }),
      "state.tracks.1.0.id",
    ],
    [
      "a state that is a number",
      (state) => Object.assign(state.tracks.loan[0], { state: 1 }),
      "state.tracks.1.0.state",
    ],
    [
      "a receiver without text",
      (state) => Object.assign(state.tracks.loan[0], { receiver: "" }),
      "state.tracks.1.0.receiver",
    ],
    [
      "a state since never",
      (state) => Object.assign(state.tracks.loan[0], { since: null }),
      "state.tracks.1.0.since",
    ],
    [
      "a day without a state",
      (state) => Object.assign(state.tracks.loan[0], { state: null }),
      "state.tracks.1.0.since",
    ],
    [
      "a path that is no list",
      (state) => Object.assign(state.tracks.loan[0], { path: "lent" }),
      "state.tracks.1.0.path",
    ],
    [
      "a step that is text",
      (state) => Object.assign(state.tracks.loan[0], { path: ["lent"] }),
      "state.tracks.1.0.path.0",
    ],
    [
      "a step into no state",
      (state) => Object.assign(state.tracks.loan[0].path[0], { state: "" }),
      "state.tracks.1.0.path.0",
    ],
    [
      "a step on no day",
      (state) => Object.assign(state.tracks.loan[0].path[0], { on: "soon" }),
      "state.tracks.1.0.path.0",
    ],
    [
      "a step that is final perhaps",
      (state) => Object.assign(state.tracks.loan[0].path[0], { final: false }),
      "state.tracks.1.0.path.0",
    ],
    [
      "facts in a list",
      (state) => Object.assign(state.tracks.loan[0], { facts: [] }),
      "state.tracks.1.0.facts",
    ],
    [
      "half a number",
      (state) => Object.assign(state.tracks.loan[0].facts, { isRare: 0.5 }),
      "state.tracks.1.0.facts.0",
    ],
    ["a thing for a fact", (state) => Object.assign(state.facts, { isAdult: {} }), "state.facts.0"],
    [
      "a list of numbers for a fact",
      (state) => Object.assign(state.facts, { reason: ["late", 1] }),
      "state.facts.1",
    ],
    [
      "a step done on no day",
      (state) => Object.assign(state.tracks.loan[0].done, { lend: "soon" }),
      "state.tracks.1.0.done.0",
    ],
    ["consents in no list", (state) => Object.assign(state, { consents: {} }), "state.consents"],
    [
      "a consent that is text",
      (state) => Object.assign(state, { consents: ["sharing"] }),
      "state.consents.0",
    ],
    [
      "a consent to nothing",
      (state) => Object.assign(state.consents[0], { scope: "" }),
      "state.consents.0",
    ],
    [
      "a consent for a number",
      (state) => Object.assign(state.consents[0], { receiver: 5 }),
      "state.consents.0",
    ],
    [
      "a consent for an empty text",
      (state) => Object.assign(state.consents[0], { receiver: "" }),
      "state.consents.0",
    ],
    [
      "a consent without a purpose",
      (state) => Object.assign(state.consents[0], { purpose: null }),
      "state.consents.0",
    ],
    [
      "a consent from no day",
      (state) => Object.assign(state.consents[0], { from: "x" }),
      "state.consents.0",
    ],
    [
      "a consent up to no day",
      (state) => Object.assign(state.consents[0], { to: "x" }),
      "state.consents.0",
    ],
    [
      "a consent by anybody",
      (state) => Object.assign(state.consents[0], { givenBy: "friend" }),
      "state.consents.0",
    ],
    [
      "a consent withdrawn on no day",
      (state) => Object.assign(state.consents[0], { withdrawnOn: "x" }),
      "state.consents.0",
    ],
    ["links in no list", (state) => Object.assign(state.links, { hall: "h1" }), "state.links.0"],
    [
      "a link with a line break",
      (state) => Object.assign(state.links, { hall: ["h1", "h\n2"] }),
      "state.links.0.1",
    ],
  ];
  it.each(cases)("is not decided on with %s", (_, change, place) => {
    const places = placesIn(change);
    expect(places.length).toBeGreaterThan(0);
    expect(places.every((one) => one === place || one.startsWith(`${place}.`))).toBe(true);
  });

  it.each<[string, unknown, string]>([
    ["nothing", null, "state"],
    ["a text", "file", "state"],
    ["a list", [], "state"],
  ])("is not decided on where it is %s", (_, state, place) => {
    const decision = decide(desk, {
      state: state as never,
      command: commandOf("join"),
      asOf: opened,
      calendars: {},
    });
    expect(placesOf(decision)[0]).toBe(place);
  });

  // biome-ignore lint/suspicious/noExplicitAny: JSON.
  it.each<[string, (state: any) => unknown]>([
    ["nothing changed", () => null],
    ["a consent for anybody", (state) => Object.assign(state.consents[0], { receiver: null })],
    ["a consent without an end", (state) => delete state.consents[0].to],
    [
      "a consent that was withdrawn",
      (state) => Object.assign(state.consents[0], { withdrawnOn: "2025-03-03" }),
    ],
    ["a final step", (state) => Object.assign(state.tracks.loan[0].path[0], { final: true })],
    ["a fact nobody declares any more", (state) => Object.assign(state.facts, { old: ["a", "b"] })],
    ["a fact that was erased", (state) => Object.assign(state.facts, { isAdult: null })],
    ["a receiver", (state) => Object.assign(state.tracks.loan[0], { receiver: "clinic" })],
    [
      "an instance nobody moved",
      (state) => Object.assign(state.tracks.loan[0], { state: null, since: null, path: [] }),
    ],
  ])("is decided on with %s", (_, change) => {
    expect(placesIn(change)).toEqual([]);
  });
});

describe("a consent that a command brings", () => {
  const member = given({ isAdult: true }).and("join", { who: "reader" });
  const places = (...consents: unknown[]) =>
    placesOf(member.when("consentToSharing", { who: "reader", consents } as never)).map((path) =>
      path.replace(/^command\.consents\./, ""),
    );

  it("is taken as it should be, with an end or without, for one receiver or any", () => {
    const { to: _, ...endless } = consent;
    expect(places(consent, endless, { ...endless, receiver: null })).toEqual([]);
  });

  it.each<[string, unknown, string[]]>([
    ["a text", "sharing", ["0"]],
    ["nothing", null, ["0"]],
    ["a number for a scope", { ...consent, scope: 5 }, ["0.scope"]],
    ["an empty receiver", { ...consent, receiver: "" }, ["0.receiver"]],
    ["a number for a receiver", { ...consent, receiver: 5 }, ["0.receiver"]],
    ["no purpose", { ...consent, purpose: null }, ["0.purpose"]],
    ["a start on no day", { ...consent, from: "now" }, ["0.from"]],
    ["an end on no day", { ...consent, to: null }, ["0.to"]],
    ["an end before the start", { ...consent, to: "2025-03-01" }, ["0.to"]],
    ["an end on the day of the start", { ...consent, to: consent.from }, ["0.to"]],
    ["a giver nobody knows", { ...consent, givenBy: "friend" }, ["0.givenBy"]],
    ["a field nobody knows", { ...consent, more: 1 }, ["0"]],
  ])("is not taken with %s", (_, one, expected) => {
    expect(places(one)).toEqual(expected);
    expect(places(consent, one)).toEqual(expected.map((path) => path.replace("0", "1")));
  });

  it("is not taken where a withdrawal is", () => {
    const withdrawals = [{ scope: "sharing", receiver: null }];
    const asked = (told: object) =>
      placesOf(member.when("withdrawConsent", { who: "reader", ...told }));
    expect(asked({ withdrawals })).toEqual([]);
    expect(asked({ consents: [consent] })).toEqual(["command.consents.0.scope"]);
    expect(asked({ withdrawals: [null] })).toEqual(["command.withdrawals.0"]);
    expect(asked({ withdrawals: ["sharing"] })).toEqual(["command.withdrawals.0"]);
    expect(asked({ withdrawals: "sharing" })).toEqual(["command.withdrawals"]);
    expect(asked({ withdrawals: [{ scope: 5, receiver: null }] })).toEqual([
      "command.withdrawals.0.scope",
    ]);
    expect(asked({ withdrawals: [{ scope: "sharing", receiver: 5 }] })).toEqual([
      "command.withdrawals.0.receiver",
    ]);
    expect(asked({ withdrawals: [{ scope: "sharing" }] }).length).toBeGreaterThan(0);
  });
});

describe("who acts", () => {
  const state = given().state;
  const by = (change: object) => ({ ...commandOf("join").by, ...change });
  const places = (actor: unknown) =>
    placesOf(
      decide(desk, {
        state,
        command: { ...commandOf("join"), by: actor } as never,
        asOf: opened,
        calendars: {},
      }),
    );

  it.each<[string, unknown, string]>([
    ["nobody", null, "command.by"],
    ["an id with a line break", by({ id: "u\n1" }), "command.by.id"],
    ["no id", by({ id: null }), "command.by.id"],
    ["an empty party", by({ party: "" }), "command.by.party"],
    ["roles in no list", by({ roles: "librarian" }), "command.by.roles"],
    ["no roles", by({ roles: [] }), "command.by.roles"],
    ["a role that is a number", by({ roles: ["librarian", 1] }), "command.by.roles.1"],
    ["a field nobody knows", by({ rank: 1 }), "command.by"],
  ])("is not %s", (_, actor, place) => {
    expect(places(actor)).toEqual([place]);
  });

  it("is asked for by the options too", () => {
    const ask = (actor: unknown) =>
      options(desk, { state, actor: actor as never, asOf: opened, calendars: {} });
    expect(ask(by({})).some(({ decision }) => decision.verdict === "allow")).toBe(true);
    expect(ask(by({ id: "" })).every(({ decision }) => decision.verdict === "invalid")).toBe(true);
  });
});

describe("other parts of a command", () => {
  const places = (told: object) =>
    placesOf(given().when("lend", { instance: "b1", ...told } as never));

  it.each<[string, object, string]>([
    ["an instance with a line break", { instance: "b\n1" }, "command.instance"],
    ["a number for an instance", { instance: 1 }, "command.instance"],
    ["a receiver with a line break", { receiver: "the\nclinic" }, "command.receiver"],
    ["data that are none", { data: null }, "command.data"],
  ])("are not %s", (_, told, place) => {
    expect(places(told)).toEqual([place]);
  });

  it("are a whole", () => {
    for (const command of [null, "join", [], 5]) {
      const decision = decide(desk, {
        state: openFile({ on: opened }),
        command: command as never,
        asOf: opened,
        calendars: {},
      });
      expect(placesOf(decision)).toContain("command");
    }
  });
});

describe("a calendar", () => {
  const places = (calendars: unknown) =>
    placesOf(
      decide(desk, {
        state: openFile({ on: opened, facts: { isAdult: true } }),
        command: commandOf("join"),
        asOf: opened,
        calendars: calendars as never,
      }),
    );
  const holiday = { on: opened, title: { en: "A day", ar: "يوم" }, status: "announced" };

  it.each<[string, object]>([
    ["a Friday alone", { weekend: [5] }],
    ["no weekend at all", { weekend: [] }],
    ["the first and the last day of a week", { weekend: [1, 7] }],
    [
      "holidays announced and expected",
      { holidays: [holiday, { ...holiday, status: "expected" }] },
    ],
  ])("may have %s", (_, change) => {
    expect(places({ desk: { ...jordanCalendar, ...change } })).toEqual([]);
  });

  it.each<[string, unknown]>([
    ["nothing", null],
    ["a text", "desk"],
    ["one without an id", { ...jordanCalendar, id: "" }],
    ["one without a weekend", { ...jordanCalendar, weekend: 5 }],
    ["one with a day that no week has", { ...jordanCalendar, weekend: [5, 0] }],
    ["one with an eighth day", { ...jordanCalendar, weekend: [5, 8] }],
    ["one with half a day", { ...jordanCalendar, weekend: [5.5] }],
    ["one on which no day is worked", { ...jordanCalendar, weekend: [1, 2, 3, 4, 5, 6, 7] }],
    ["one without holidays", { ...jordanCalendar, holidays: null }],
    ["one with a holiday that is nothing", { ...jordanCalendar, holidays: [holiday, null] }],
    ["one with a holiday on no day", { ...jordanCalendar, holidays: [{ ...holiday, on: "Eid" }] }],
    [
      "one with a holiday by hearsay",
      { ...jordanCalendar, holidays: [holiday, { ...holiday, status: "maybe" }] },
    ],
    ["one with a holiday that is a text", { ...jordanCalendar, holidays: ["Eid"] }],
    ["one known from no day", { ...jordanCalendar, knownFrom: "ever" }],
    ["one known to no day", { ...jordanCalendar, knownTo: null }],
    ["one with something no JSON has", { ...jordanCalendar, title: () => "x" }],
  ])("is not %s", (_, calendar) => {
    expect(places({ desk: calendar })).toEqual(["calendars.desk"]);
    expect(places({ desk: calendar })).toEqual(["calendars.desk"]);
  });

  it("of another name is nobody's concern, and all of them are one record", () => {
    expect(places({ other: null })).toEqual([]);
    for (const calendars of [null, [], "desk", 5]) expect(places(calendars)).toEqual(["calendars"]);
  });
});

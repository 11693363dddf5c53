// Covers: that the log of a shared object tells nothing of a file, its person, other instances or why rules were
// overridden, on random lives of files that touch shared objects by steps on them and by joint moves; and that the audit
// finds such logs whole. Not covered: what the ids of actors, instances and rules give away to who knows them.
import { addDays, type Basis, civilDate, contentHash, type NonEmpty } from "@aht-jo/core";
import { and, codeFact, codesFact, dateFact, intFact, known, or } from "@aht-jo/core/expressions";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile } from "../document/compile.ts";
import type { RuleSetDoc } from "../document/rule-set-doc.ts";
import { audit } from "./audit/audit.ts";
import type { Command } from "./command.ts";
import type { DraftEvent, SealedEvent } from "./event.ts";
import { diceOf, pick } from "./fixtures/random-desk.ts";
import { override } from "./override.ts";
import { replay } from "./replay.ts";
import { seal } from "./seal.ts";

const title = { en: "Made up", ar: "للاختبار" };
const basis: NonEmpty<Basis> = [
  { kind: "sourced", provision: { work: "house", pinpoint: "1", reading: "primary" } },
];
const marked = (name: string) => `marker-${name}`;
const code = (name: string) => ({ title, type: "code", codes: { [marked(name)]: title } }) as const;
const common = {
  title,
  basis,
  inForce: { from: civilDate("2024-01-01"), anchor: "event" },
} as const;
const born = civilDate("1961-07-08");
const income = 730_411;

const doc: RuleSetDoc = {
  schema: "rules/1",
  id: "shelter",
  version: "1.0.0",
  title,
  published: civilDate("2024-01-01"),
  sources: [
    { id: "house", title, publisher: title, publishedOn: "2024", language: "en", address: null },
  ],
  calendars: {},
  expressionCalendar: null,
  params: {},
  roles: { clerk: { title, parties: [], basis } },
  scopes: { contact: { title } },
  tracks: {
    file: {
      title,
      initial: "new",
      many: false,
      shared: false,
      states: { new: { title, stage: "a" }, known: { title, stage: "b", final: true } },
    },
    visit: {
      title,
      initial: "planned",
      many: true,
      shared: false,
      states: { planned: { title, stage: "a" }, made: { title, stage: "b", final: true } },
    },
    house: {
      title,
      initial: "shut",
      many: true,
      shared: true,
      states: { shut: { title, stage: "a" }, open: { title, stage: "b", final: true } },
    },
  },
  commands: Object.fromEntries(
    Object.entries({
      open: "house",
      note: "house",
      shut: "house",
      visit: "visit",
      end: "file",
    }).map(([id, track]) => [id, { title, track, nature: "ordinary", complete: false }]),
  ),
  facts: {
    story: { ...code("story"), on: "person", sensitive: true },
    stories: { ...code("stories"), type: "codes", on: "person", sensitive: true },
    bornOn: { title, type: "date", on: "person", sensitive: true },
    income: { title, type: "int", on: "file", sensitive: true },
    office: { ...code("office"), on: "file", sensitive: true },
    remark: { ...code("remark"), on: { track: "visit" }, sensitive: true },
    told: { ...code("story"), on: { track: "house" }, sensitive: true },
    beds: { title, type: "int", on: { track: "house" }, sensitive: false },
  },
  rules: [
    { ...common, kind: "define", id: "told", fact: "told", as: codeFact("story") },
    ...(["open", "note", "shut"] as const).map((id) => ({
      ...common,
      kind: "move" as const,
      id,
      command: id,
      from: id === "shut" ? (["open"] as const) : (["shut", "open"] as const),
      ...(id === "open" && { to: "open" }),
      ...(id === "shut" && { to: "shut" }),
      by: ["clerk"] as const,
      when: and(
        or(known(codeFact("story")), known(codesFact("stories")), known(dateFact("bornOn"))),
        or(known(codeFact("told")), known(intFact("income")), known(codeFact("office"))),
        or(known(intFact("beds")), known(codeFact("state.house")), known(dateFact("since.house"))),
      ),
      onUnknown: "block" as const,
      consent: { scope: "contact" },
      records: ["story", "stories", "bornOn", "income", "office", "beds"] as const,
      gives: ["contact"] as const,
      withdraws: ["contact"] as const,
    })),
    {
      ...common,
      kind: "move",
      id: "visit",
      command: "visit",
      from: ["planned", "made"],
      to: "made",
      by: ["clerk"],
      when: known(codeFact("story")),
      onUnknown: "block",
      records: ["remark", "story"],
      also: [{ track: "house", from: ["open"], to: "shut" }],
    },
    {
      ...common,
      kind: "move",
      id: "end",
      command: "end",
      from: ["new", "known"],
      to: "known",
      by: ["clerk"],
      when: known(intFact("income")),
      onUnknown: "block",
      records: ["income"],
      also: [{ track: "house", from: ["shut"], to: "open" }],
    },
  ],
};
const compiled = compile(doc);
if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues));
const rules = compiled.value;

const opening = {
  opened: civilDate("2025-03-02"),
  facts: { story: marked("story"), office: marked("office") },
};
const reason = { text: marked("reason"), lang: "en", audience: "committee" } as const;
const values = {
  story: marked("story"),
  stories: [marked("stories")],
  bornOn: born,
  income,
  office: marked("office"),
  remark: marked("remark"),
  beds: 4,
};

/** The log of a random life: everything is asked for as somebody who overrides what is in the way. */
function lifeOf(seed: number): readonly SealedEvent[] {
  const dice = diceOf(seed);
  const log: SealedEvent[] = [];
  for (let n = 0; n < 12; n += 1) {
    const { state } = replay(log, opening);
    const on = addDays(opening.opened, n);
    const type = pick(dice, ["open", "note", "shut", "visit", "end"]);
    const takes = doc.rules.flatMap((rule) =>
      rule.kind === "move" && rule.id === type ? (rule.records ?? []) : [],
    );
    const isOfHouse = doc.commands[type]?.track === "house";
    const instance = type === "end" ? null : isOfHouse ? pick(dice, ["h1", "h2"]) : "v1";
    const isOpened = state.tracks["house"]?.some(({ id }) => id === instance) === true;
    const receiver = marked("receiver");
    const command: Command = {
      type,
      instance,
      // Who a shared object is opened for belongs to the object.
      ...((!isOfHouse || isOpened) && dice(2) === 0 && { receiver }),
      data: Object.fromEntries(
        takes.flatMap((name) =>
          dice(2) === 0 ? [] : [[name, values[name as keyof typeof values]]],
        ),
      ),
      ...(isOfHouse && {
        consents: [
          { scope: "contact", receiver, purpose: marked("purpose"), from: on, givenBy: "person" },
        ],
        withdrawals: [{ scope: "contact", receiver: pick(dice, [receiver, null]) }],
      }),
      occurredOn: on,
      by: { id: "u1", roles: ["clerk"], party: "house" },
    };
    const decision = override(rules, { state, command, asOf: on, calendars: {}, reason });
    if (decision.verdict !== "allow") continue;
    for (const draft of decision.events)
      log.push(
        seal(draft as DraftEvent, {
          id: `e${log.length}`,
          recordedAt: `${on}T09:00:00.${String(log.length).padStart(3, "0")}Z`,
          writer: draft.stream?.instance ?? "file",
          prev:
            log.findLast(({ writer }) => writer === (draft.stream?.instance ?? "file"))?.hash ??
            null,
        }),
      );
  }
  return log;
}

describe("the log of a shared object", () => {
  it("tells nothing of the file, whatever steps touch it, and the file's own log tells it all", () => {
    const seen = new Set<string>();
    const kinds = new Set<string>();
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        for (const event of lifeOf(seed)) {
          const text = JSON.stringify(event);
          if (event.stream === null)
            for (const [marker] of text.matchAll(/marker-\w+|1961-07-08|730411/g)) seen.add(marker);
          else {
            kinds.add(event.type);
            expect(text).not.toMatch(/marker|1961-07-08|730411/);
            expect(event).not.toHaveProperty("consents");
            expect(event).not.toHaveProperty("withdrawals");
            expect(event).not.toHaveProperty("override");
            for (const path of Object.keys(event.stamp.factsRead))
              expect(["beds", "state.house", "since.house"]).toContain(path);
          }
        }
      }),
      { numRuns: 60 },
    );
    expect([...kinds].sort()).toEqual(["end", "note", "open", "shut", "visit"]);
    const markers = ["office", "purpose", "reason", "receiver", "remark", "stories", "story"];
    expect([...seen].sort()).toEqual([born, String(income), ...markers.map(marked)].sort());
  });

  it("and that of the file pass the audit together; a word more in it does not", () => {
    const context = { ...opening, rulesByHash: { [rules.hash]: rules }, calendarsByHash: {} };
    const flawsIn = (log: readonly SealedEvent[]) =>
      audit(log, context).filter(({ kind }) => kind !== "override");
    fc.assert(
      fc.property(fc.integer(), fc.nat(), (seed, which) => {
        const log = lifeOf(seed);
        expect(flawsIn(log)).toEqual([]);
        const parts = log.filter(({ stream }) => stream !== null);
        const part = parts[which % parts.length];
        fc.pre(part !== undefined);
        const factsRead = { ...part.stamp.factsRead, story: marked("story") };
        const { hash, ...content } = { ...part, stamp: { ...part.stamp, factsRead } };
        const told = { ...content, hash: contentHash(content) };
        expect(flawsIn(log.map((event) => (event === part ? told : event)))).toContainEqual({
          event: part.id,
          at: log.indexOf(part),
          kind: "decidesDifferently",
          path: ["stamp"],
        });
      }),
      { numRuns: 30 },
    );
  });
});

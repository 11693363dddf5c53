// Covers: what an explanation says for every kind of blocker, for allowed and for malformed steps, in both languages, as
// readable pages (fixtures/); its order; that it names things by their titles only, gives away no value of a person, and
// isolates what has its own direction. Not covered: whether the decision is right (rules), and whether the Arabic reads
// well, which a reader has to judge.
import { type CivilDate, civilDate, type Locale, locales, narrative } from "@aht-jo/core";
import { jordanCalendar } from "@aht-jo/core/calendars";
import {
  type Blocked,
  type Command,
  type Decision,
  decide,
  evolve,
  type FileState,
  openFile,
  options,
  override,
  type RuleSet,
  type SealedEvent,
  type Shape,
  seal,
} from "@aht-jo/rules";
import { describe, expect, it } from "vitest";
import { jordanNrm } from "../jordan/jordan-nrm.ts";
import { explain } from "./explain.ts";
import { readingRoom } from "./fixtures/reading-room.ts";

const on = civilDate("2026-03-02");
const later = civilDate("2026-04-15");
const calendars = { jordan: jordanCalendar };
const jordan: RuleSet = jordanNrm();
const room: RuleSet = readingRoom;
const officer = { id: "u1", roles: ["ctu-officer"], party: "counter-trafficking-unit" } as const;
const nurse = { id: "u2", roles: ["health-worker"], party: "ministry-of-health" } as const;
const keeper = { id: "u3", roles: ["keeper"], party: "house-library" } as const;
const reader = { id: "u4", roles: ["reader"], party: "public" } as const;

interface Asked {
  readonly rules: RuleSet;
  readonly decision: Decision;
  readonly command: Command;
}

const empty = (facts: FileState["facts"] = {}) => openFile({ on, facts });

type ToldOfStep = Partial<Command> & { readonly asOf?: CivilDate };

function ask(
  rules: RuleSet,
  state: FileState,
  { asOf = on, ...told }: Pick<Command, "type" | "by"> & ToldOfStep,
): Asked {
  const command: Command = { instance: null, data: {}, occurredOn: on, ...told };
  return { rules, command, decision: decide(rules, { state, command, asOf, calendars }) };
}

/** A file on which a step was taken. */
function after({ decision }: Asked, state: FileState): FileState {
  if (decision.verdict !== "allow") throw new Error(JSON.stringify(decision));
  return decision.events.reduce<FileState>((before, event, at) => {
    const sealed: SealedEvent<Shape> = seal(event, {
      id: `e${at}`,
      recordedAt: `${on}T09:00:00.000Z`,
      writer: "test",
      prev: null,
    });
    return evolve(before, sealed);
  }, state);
}

const inRoom = (facts: FileState["facts"] = {}): FileState => {
  const state = empty({ hasCard: true, ...facts });
  return after(ask(room, state, { type: "enter", by: keeper }), state);
};
const seated = (): FileState => {
  const state = inRoom();
  return after(ask(room, state, { type: "takeSeat", by: reader, instance: "s1" }), state);
};
const pictured = (consent: object): FileState => {
  const state = inRoom();
  const given = {
    scope: "pictures",
    receiver: null,
    purpose: "album",
    givenBy: "person",
    from: on,
  };
  const consents = [{ ...given, ...consent }] as NonNullable<Command["consents"]>;
  return after(ask(room, state, { type: "allowPictures", by: reader, consents }), state);
};
const picture = (state: FileState, told: ToldOfStep = {}) =>
  ask(room, state, { type: "takePicture", by: reader, ...told });
const conflicting: Asked = {
  ...ask(room, empty(), { type: "lecture", by: reader }),
  decision: {
    verdict: "block",
    strength: "primary",
    blockers: [{ kind: "conflict", rule: "room.speak", with: ["room.break"] }],
  },
};
const overridden = (): Asked => {
  const asked = ask(room, inRoom({ isCrowded: true, isBreak: false }), {
    type: "speak",
    by: reader,
  });
  const reason = narrative({ text: "A fire.", lang: "en", audience: "committee" });
  if (!reason.ok) throw new Error("unusable reason");
  const state = inRoom({ isCrowded: true, isBreak: false });
  const decision = override(room, {
    state,
    command: asked.command,
    asOf: on,
    calendars,
    reason: reason.value,
  });
  return { ...asked, decision };
};

const cases: readonly (readonly [what: string, asked: Asked])[] = [
  ["allowed", ask(room, empty({ hasCard: true }), { type: "enter", by: keeper })],
  ["allowed without a condition", ask(room, inRoom(), { type: "leave", by: reader })],
  ["allowed on consent", picture(pictured({}))],
  [
    "allowed though something is unknown",
    ask(jordan, empty(), { type: "requestResidence", by: officer }),
  ],
  ["allowed by a person against the rules", overridden()],
  ["role not held", ask(room, empty({ hasCard: true }), { type: "enter", by: reader })],
  [
    "role of another body",
    ask(room, empty({ hasCard: true }), { type: "enter", by: { ...keeper, party: "public" } }),
  ],
  ["state, one step away", ask(room, empty(), { type: "leave", by: reader })],
  ["state, two steps away", ask(jordan, empty(), { type: "declineIdentification", by: officer })],
  ["state, no way there", ask(room, seated(), { type: "takeSeat", by: reader, instance: "s1" })],
  ["consent never given", picture(inRoom())],
  ["consent not yet", picture(pictured({ from: civilDate("2026-05-01") }))],
  [
    "consent expired",
    picture(pictured({ to: civilDate("2026-04-01") }), { occurredOn: later, asOf: later }),
  ],
  ["consent of another giver", picture(pictured({ givenBy: "court" }))],
  [
    "consent for another receiver",
    picture(pictured({ receiver: "public-prosecution" }), { receiver: "ministry-of-health" }),
  ],
  ["consent in several cases", ask(jordan, empty(), { type: "startCare", by: nurse })],
  [
    "consent in several cases, of a child",
    ask(jordan, empty({ isMinor: true }), { type: "examine", by: officer }),
  ],
  [
    "guard",
    ask(room, empty({ hasCard: false, isGuest: true, isInvited: false }), {
      type: "enter",
      by: keeper,
    }),
  ],
  ["guard, something to record", ask(jordan, empty(), { type: "closeFile", by: officer })],
  ["guard, another track first", ask(jordan, empty(), { type: "startFollowUp", by: officer })],
  ["unknown", ask(room, empty(), { type: "enter", by: keeper })],
  [
    "unknown permission and prohibition",
    ask(jordan, empty(), { type: "banTravel", by: officer, instance: "p1" }),
  ],
  [
    "forbidden",
    ask(room, inRoom({ isCrowded: true, isBreak: false }), { type: "speak", by: reader }),
  ],
  [
    "forbidden in the mechanism",
    ask(jordan, empty({ isMinor: true }), { type: "giveConsentForChild", by: officer }),
  ],
  ["a promise would break", ask(room, seated(), { type: "leave", by: reader })],
  ["not yet in force", ask(room, inRoom(), { type: "lecture", by: reader })],
  ["no more in force", ask(room, inRoom(), { type: "copy", by: reader })],
  ["in conflict", conflicting],
  [
    "malformed",
    ask(room, empty(), { type: "enter", by: keeper, occurredOn: civilDate("2026-03-09") }),
  ],
];

const told = ({ rules, decision, command }: Asked, locale: Locale) =>
  explain(decision, { locale, rules, command });

describe("an explanation reads like this", () => {
  it.each(locales)("%s", async (locale) => {
    const pages = cases.map(
      ([what, asked]) => `## ${what}\n\n\`\`\`text\n${told(asked, locale).text}\n\`\`\`\n`,
    );
    const text = `# Explanations\n\n${pages.join("\n")}`;
    await expect(text).toMatchFileSnapshot(`./fixtures/explanations.${locale}.md`);
  });

  it("for every kind of blocker and verdict", () => {
    const kinds = cases.flatMap(([, { decision }]) =>
      decision.verdict === "block" ? decision.blockers.map(({ kind }) => kind) : [decision.verdict],
    );
    expect([...new Set(kinds)].sort()).toEqual(
      [
        "allow",
        "conflict",
        "consent",
        "date",
        "forbidden",
        "guard",
        "invalid",
        "role",
        "state",
        "unknown",
      ].sort(),
    );
  });
});

const blockedAt = (what: string): Asked => {
  const found = cases.find(([name]) => name === what);
  if (found === undefined) throw new Error(what);
  return found[1];
};
const linesOf = (what: string) => told(blockedAt(what), "en").paragraphs.flat();

describe("the order of an explanation", () => {
  it("is the question, the answer, then what decided, then what is assumed and how strong it is", () => {
    for (const [, asked] of cases) {
      const { paragraphs, verdict } = told(asked, "en");
      const [first] = paragraphs;
      expect(first.map(({ kind }) => kind).slice(0, 2)).toEqual(["asked", "answer"]);
      const kinds = paragraphs.slice(1).flatMap((lines) => lines.map(({ kind }) => kind));
      const assumedAt = kinds.indexOf("assumed");
      if (assumedAt >= 0)
        expect(new Set(kinds.slice(assumedAt))).toEqual(new Set(["assumed", "strength"]));
      expect(kinds.at(-1)).toBe(verdict === "invalid" ? "issue" : "strength");
    }
  });

  it("has a prohibition that applies before permissions, and one that is open after them", () => {
    const rules = (what: string) =>
      linesOf(what).flatMap((line) => (line.kind === "rule" ? line.rules : []));
    expect(rules("forbidden")).toEqual(["room.quiet", "room.break"]);
    expect(rules("forbidden in the mechanism")[0]).toBe("jo.file.no-conflicted-guardian");
    expect(rules("unknown permission and prohibition")).toEqual([
      "jo.precaution.ban",
      "jo.precaution.not-against-victims",
    ]);
  });

  it("has the shortest list of facts first", () => {
    const way = linesOf("unknown").find(({ kind }) => kind === "way");
    expect(way?.text).toBe(
      "Facts that could settle it: whether the reader has a card. Or: whether the reader is a guest, whether the guest is invited.",
    );
  });

  it("has the cases of one permission in one paragraph, what they share said once, the nearest first", () => {
    const { paragraphs } = told(blockedAt("consent in several cases"), "en");
    const paragraph = paragraphs.find((lines) =>
      lines.some(({ rules }) => rules.includes("jo.health.start.own")),
    );
    expect(paragraph?.filter(({ kind }) => kind === "rule")).toHaveLength(1);
    expect(paragraph?.[0]?.rules).toHaveLength(4);
    const inCases = paragraph?.filter(({ text }) => text.startsWith("In the case")) ?? [];
    expect(inCases).toHaveLength(3);
    expect(inCases[0]?.text).toContain("“with the person's own consent”");
  });

  it("asks each open question once", () => {
    for (const [, asked] of cases) {
      const assumed = told(asked, "en")
        .paragraphs.flat()
        .filter(({ kind }) => kind === "assumed");
      expect(new Set(assumed.map(({ text }) => text)).size).toBe(assumed.length);
    }
  });
});

describe("a decision against the rules", () => {
  it("is told as that of an official, never as one that rests on what was read", () => {
    const { decision, rules } = overridden();
    for (const strength of ["primary", "assumed"] as const) {
      if (decision.verdict !== "allow") throw new Error("not taken");
      const { events: _, ...bare } = { ...decision, strength };
      const { paragraphs } = explain(bare, { locale: "en", rules });
      const lines = paragraphs.flat();
      expect(lines.find(({ kind }) => kind === "answer")).toMatchObject({
        rules: ["room.break", "room.quiet"],
        text: "Answer: decided by an official against these rules, with a recorded reason: “Speaking in the break”, “Quiet in a crowded room”.",
      });
      expect(lines.at(-1)).toMatchObject({
        kind: "strength",
        text: "This does not rest on the rules: an official decided against those named above.",
      });
    }
  });
});

describe("without the command", () => {
  it("the step is named where the rules tell it, else left out", () => {
    const { decision } = blockedAt("guard");
    const [first] = explain(decision, { locale: "en", rules: room }).paragraphs;
    expect(first[0]?.text).toBe("Asked: “Enter” (track: Visit).");
    const forbidden: Blocked = {
      verdict: "block",
      strength: "reported",
      blockers: [
        {
          kind: "forbidden",
          rule: "jo.safety.no-contact",
          trace: { expr: { op: "lit", type: "bool", value: true }, value: true, because: [] },
        },
      ],
    };
    const [only] = explain(forbidden, { locale: "en", rules: jordan }).paragraphs;
    expect(only.map(({ kind }) => kind)).toEqual(["answer"]);
  });
});

/** Everything each of several people could ask for on several files, in a language. */
const explainAll = (locale: Locale): readonly string[] =>
  [
    [jordan, officer, empty()],
    [jordan, nurse, empty({ isMinor: true, isGuardianConflict: true })],
    [
      jordan,
      { ...officer, roles: ["person", "guardian"], party: "public" },
      empty({ isMinor: false }),
    ],
    [jordan, { ...officer, roles: ["public-prosecutor"], party: "public-prosecution" }, empty()],
    [room, reader, inRoom()],
    [room, keeper, seated()],
  ].flatMap(([rules, actor, state]) => {
    const question = { state, actor, asOf: on, calendars } as Parameters<typeof options>[1];
    return options(rules as RuleSet, question).map(
      ({ command, ...option }) =>
        explain("decision" in option ? option.decision : verdictOf(option), {
          locale,
          rules: rules as RuleSet,
          command: { type: command, occurredOn: on },
        }).text,
    );
  });

function verdictOf(option: object): Blocked {
  return (option as { readonly verdict: Blocked }).verdict;
}

const everything = { en: explainAll("en"), ar: explainAll("ar") };
const everyTitle = [jordan, room].flatMap(({ doc }) => [
  ...doc.rules.map(({ title }) => title.en),
  ...[doc.tracks, doc.commands, doc.facts, doc.params, doc.roles].flatMap((part) =>
    Object.values(part).map(({ title }) => title.en),
  ),
  ...doc.sources.map(({ title }) => title.en),
]);

const withoutIsolates = (text: string) =>
  text.replace(/[\u2066\u2067][^\u2066-\u2069]*\u2069/g, "");

describe("an explanation", () => {
  it("calls everything that has a title by its title", () => {
    const titles = JSON.stringify(everyTitle);
    const names = [jordan, room].flatMap(({ doc }) => [
      ...doc.rules.map(({ id }) => id),
      ...[doc.tracks, doc.commands, doc.facts, doc.params, doc.roles].flatMap(Object.keys),
      ...doc.sources.map(({ id }) => id),
    ]);
    const bare = new Set(names.filter((name) => /[A-Z.-]/.test(name) && !titles.includes(name)));
    expect(bare.size).toBeGreaterThan(400);
    const found = everything.en.flatMap((text) =>
      text.split(/[\s“”,;:()]+|\.(?:\s|$)/).filter((word) => bare.has(word)),
    );
    expect(found).toEqual([]);
  });

  it("has in Arabic no Latin letter, no date and no range outside of isolates", () => {
    const texts = [...everything.ar, ...cases.map(([, asked]) => told(asked, "ar").text)];
    for (const text of texts) {
      const rest = withoutIsolates(text);
      expect(rest).not.toMatch(/[A-Za-z]/);
      expect(rest).not.toMatch(
        /[0-9]+[-/.:][0-9]+|(?<![0-9])[0-9]{1,2} \p{L}+ (?:\p{L}+ )?[0-9]{4}/u,
      );
      expect(rest).not.toMatch(/[\u2066-\u2069]|\{\w+\}|undefined|null/);
    }
    expect(told(blockedAt("not yet in force"), "ar").text).toContain(
      "\u20671 كانون الأول 2030\u2069",
    );
  });

  it("gives away nothing that was recorded of a person but what follows from codes", () => {
    const secret = "Layla 0791234567";
    const state = openFile({ on, facts: { offenceDate: civilDate("2019-07-13"), isMinor: true } });
    const asked = [
      ask(jordan, state, {
        type: "shareInformation",
        by: { ...officer, id: secret },
        receiver: secret,
      }),
      ask(jordan, state, { type: "sendReferral", by: officer, instance: secret, receiver: secret }),
      ask(jordan, state, {
        type: "draftReferral",
        by: officer,
        instance: secret,
        receiver: secret,
      }),
      ask(room, inRoom(), { type: "takePicture", by: reader, receiver: secret }),
    ];
    for (const one of asked)
      for (const locale of locales) {
        const everyText = JSON.stringify(told(one, locale));
        expect(everyText).not.toMatch(/Layla|0791234567|13 July 2019|13 تموز 2019|2019-07-13/);
      }
  });

  it("is made for every option, and is the same every time", () => {
    expect(everything.en.length).toBeGreaterThan(400);
    expect(explainAll("en")).toEqual(everything.en);
  });
});

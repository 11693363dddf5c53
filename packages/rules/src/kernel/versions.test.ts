// Covers: dated permissions and parameters, the day by which they are chosen, what happens where versions meet, what
// nobody knows about those days, consent of a named giver, invariants, and working days, on small documents. Not
// covered: the static checks that keep undecided conflicts out of documents.
import { type Basis, civilDate, type NonEmpty } from "@aht-jo/core";
import { jordanCalendar } from "@aht-jo/core/calendars";
import { addLimit, and, bool, eq, le, lt, not } from "@aht-jo/core/expressions";
import { describe, expect, it } from "vitest";
import type { InForce } from "../document/rule.ts";
import { ruleDocument } from "../document/rule-document.ts";
import { ruleSetOf } from "./compiled.ts";
import { decide } from "./decide.ts";
import { evolve } from "./evolve.ts";
import type { FileState } from "./file-state.ts";
import { openFile } from "./open-file.ts";
import { override } from "./override.ts";
import { reads } from "./reads.ts";

const title = { en: "Example", ar: "مثال" };
const basis: NonEmpty<Basis> = [
  { kind: "sourced", provision: { work: "house", pinpoint: "1", reading: "secondary" } },
];
const assumed: NonEmpty<Basis> = [
  {
    kind: "assumed",
    why: title,
    question: title,
    whoCouldAnswer: "house",
    raisedOn: civilDate("2025-01-01"),
  },
];
const day = civilDate;
const house = ruleDocument({
  id: "house",
  version: "1.0.0",
  title,
  published: day("2024-01-01"),
  sources: [
    { id: "house", title, publisher: title, publishedOn: "2024", language: "en", address: null },
  ],
  calendars: { office: { title } },
  expressionCalendar: "office",
  roles: {
    clerk: { title, parties: [], basis },
    helper: { title, parties: [], basis: assumed },
  },
  tracks: {
    visit: {
      title,
      initial: "planned",
      many: true,
      shared: false,
      states: { planned: { title, stage: "a" }, made: { title, stage: "b", final: true } },
    },
    claim: {
      title,
      initial: "none",
      many: false,
      shared: false,
      states: {
        none: { title, stage: "a" },
        paid: { title, stage: "b" },
        closed: { title, stage: "b", final: true },
      },
    },
  },
  commands: {
    call: { title, track: "visit", nature: "ordinary", complete: false },
    pay: { title, track: "claim", nature: "ordinary", complete: false },
    close: { title, track: "claim", nature: "ordinary", complete: false },
  },
  facts: {
    amount: { title, on: "file", type: "int", sensitive: false },
    appliedOn: { title, on: "file", type: "date", sensitive: false },
    isEligible: { title, on: "file", type: "bool", sensitive: false },
    isOpen: { title, on: "file", type: "bool", sensitive: false },
  },
  params: { most: { title, type: "int", favours: "higher" } },
  scopes: { contact: { title } },
});
const { fact, param, state, consent } = house;
const clerk = { id: "u", roles: ["clerk"], party: "p" } as const;
const always: InForce = { from: day("2024-01-01"), anchor: "event" };
const common = { title, basis, onUnknown: "block", by: ["clerk"] } as const;
const pay = (id: string, inForce: InForce, when = bool(true)) =>
  ({
    ...common,
    kind: "move",
    id,
    command: "pay",
    from: ["none"],
    to: "paid",
    when,
    inForce,
  }) as const;
const close = {
  ...common,
  kind: "move",
  id: "close",
  command: "close",
  from: ["none", "paid"],
  to: "closed",
  when: bool(true),
  inForce: always,
} as const;
const most = (id: string, value: number, inForce: InForce) =>
  ({ kind: "param", id, name: "most", value, title, basis, inForce }) as const;
type Rules = Parameters<typeof house.with>[0];

/** Documents that `compile` would question are run all the same: the kernel must cope with whatever it is given. */
const decideBy = (
  rules: readonly Rules[number][],
  facts: FileState["facts"],
  asked: {
    readonly on: string;
    readonly opened?: string;
    readonly type?: "pay" | "close";
    readonly calendars?: object;
    readonly from?: FileState;
    readonly roles?: readonly ["clerk", "helper"];
    readonly data?: { readonly isOpen: boolean };
  },
) => {
  const on = day(asked.on);
  const doc = house.with([...rules] as unknown as Rules);
  return decide(ruleSetOf(doc, "sha256:test"), {
    state: asked.from ?? openFile({ on: day(asked.opened ?? "2024-01-01"), facts }),
    command: {
      type: asked.type ?? "pay",
      instance: null,
      data: asked.data ?? {},
      occurredOn: on,
      by: { ...clerk, roles: asked.roles ?? clerk.roles },
    },
    asOf: on,
    calendars: (asked.calendars ?? {}) as never,
  });
};
const brief = (decision: ReturnType<typeof decideBy>) =>
  decision.verdict === "allow"
    ? decision.rules
    : decision.verdict === "block"
      ? decision.blockers.map(({ kind, rule }) => `${kind} ${rule}`)
      : decision.issues.map(({ code }) => code);

describe("a version is chosen", () => {
  const old: InForce = { from: day("2024-01-01"), to: day("2025-01-01"), anchor: "event" };
  const next: InForce = { from: day("2025-01-01"), anchor: "event" };

  it("by the day of the step, up to but not including its end", () => {
    const rules = [pay("old", old), pay("new", next)];
    expect(brief(decideBy(rules, {}, { on: "2024-12-31" }))).toEqual(["old"]);
    expect(brief(decideBy(rules, {}, { on: "2025-01-01" }))).toEqual(["new"]);
  });

  it("by the day on which the file was opened", () => {
    const rules = [
      pay("old", { ...old, anchor: "fileOpened" }),
      pay("new", { ...next, anchor: "fileOpened" }),
    ];
    expect(brief(decideBy(rules, {}, { on: "2026-05-01", opened: "2024-12-31" }))).toEqual(["old"]);
    expect(brief(decideBy(rules, {}, { on: "2026-05-01", opened: "2025-01-01" }))).toEqual(["new"]);
  });

  it("by a day that a fact names, and not at all while nobody knows it", () => {
    const anchor = { fact: "appliedOn" };
    const rules = [pay("old", { ...old, anchor }), pay("new", { ...next, anchor })];
    expect(brief(decideBy(rules, { appliedOn: "2024-06-01" }, { on: "2026-05-01" }))).toEqual([
      "old",
    ]);
    const unsure = decideBy(rules, {}, { on: "2026-05-01" });
    expect(unsure).toMatchObject({
      blockers: [
        { kind: "unknown", rule: "old", settledBy: [["appliedOn"]] },
        { kind: "unknown", rule: "new", settledBy: [["appliedOn"]] },
      ],
    });
  });

  it("and where none is in force, each says when it was", () => {
    expect(decideBy([pay("old", old)], {}, { on: "2025-01-01" })).toMatchObject({
      blockers: [{ kind: "date", rule: "old", from: "2024-01-01", to: "2025-01-01" }],
    });
  });
});

describe("where two permissions pass", () => {
  const one: InForce = { from: day("2024-01-01"), anchor: "fileOpened" };
  const two: InForce = { from: day("2025-01-01"), anchor: "event" };
  const asked = { on: "2025-06-01", opened: "2024-06-01" };

  it("and neither gives way, the step is blocked", () => {
    const decision = decideBy([pay("one", one), pay("two", two)], {}, asked);
    expect(decision).toMatchObject({
      blockers: [{ kind: "conflict", rule: "one", with: ["two"] }],
    });
  });

  it.each(["newest", "mostFavourable"] as const)("%s takes the latest of them", (conflict) => {
    const rules = [pay("one", { ...one, conflict }), pay("two", { ...two, conflict })];
    expect(brief(decideBy(rules, {}, asked))).toEqual(["two"]);
    expect(brief(decideBy([...rules].reverse(), {}, asked))).toEqual(["two"]);
  });

  it("newest holds whatever the newest says: an older one never passes because it refuses", () => {
    const conflict = "newest";
    const strict = [
      pay("one", { ...one, conflict }),
      pay("two", { ...two, conflict }, fact.isOpen),
    ];
    expect(brief(decideBy(strict, { isOpen: false }, asked))).toEqual(["guard two"]);
    expect(brief(decideBy(strict, {}, asked))).toEqual(["unknown two"]);
    const lenient = [
      pay("one", { ...one, conflict }, fact.isOpen),
      pay("two", { ...two, conflict }),
    ];
    expect(brief(decideBy(lenient, { isOpen: false }, asked))).toEqual(["two"]);
  });

  it("newest has no say before it is in force, or where it does not begin; while that is not known, nothing passes", () => {
    const conflict = "newest";
    const older = pay("one", { ...one, conflict });
    const elsewhere = {
      ...pay("two", { ...two, conflict }, bool(false)),
      from: ["closed"],
    } as const;
    expect(brief(decideBy([older, elsewhere], {}, asked))).toEqual(["one"]);
    const byFact = { ...two, anchor: { fact: "appliedOn" }, conflict } as const;
    const dated = [older, pay("two", byFact, bool(false))];
    expect(decideBy(dated, {}, asked)).toMatchObject({
      verdict: "block",
      blockers: [
        { kind: "unknown", rule: "one", settledBy: [["appliedOn"]] },
        { kind: "guard", rule: "two" },
      ],
    });
    expect(brief(decideBy(dated, { appliedOn: "2024-12-31" }, asked))).toEqual(["one"]);
    expect(brief(decideBy(dated, { appliedOn: "2025-01-01" }, asked))).toEqual(["guard two"]);
  });

  it("newest leaves moves that begin on one day, and those that do not say it, as candidates", () => {
    const conflict = "newest";
    const refusing = pay("two", { ...two, conflict }, bool(false));
    const same = pay("three", { ...two, conflict });
    expect(brief(decideBy([refusing, same], {}, asked))).toEqual(["three"]);
    expect(brief(decideBy([refusing, pay("one", one)], {}, asked))).toEqual(["one"]);
  });

  it("newest cannot be got round with a fact that only an older one takes", () => {
    const conflict = "newest";
    const older = { ...pay("one", { ...one, conflict }), records: ["isOpen"] } as const;
    const newer = pay("two", { ...two, conflict }, bool(false));
    const data = { isOpen: true };
    expect(brief(decideBy([older, newer], {}, { ...asked, data }))).toEqual(["date one"]);
    expect(brief(decideBy([older], {}, { ...asked, data }))).toEqual(["one"]);
  });

  it("override is recorded by the newest, not by an older one that it replaces", () => {
    const conflict = "newest";
    const on = day(asked.on);
    const rules = [pay("one", { ...one, conflict }), pay("two", { ...two, conflict }, fact.isOpen)];
    const decision = override(ruleSetOf(house.with(rules as unknown as Rules), "sha256:test"), {
      state: openFile({ on: day(asked.opened), facts: { isOpen: false } }),
      command: { type: "pay", instance: null, data: {}, occurredOn: on, by: clerk },
      asOf: on,
      calendars: {},
      reason: { text: "The head said so.", lang: "en", audience: "committee" },
    });
    expect(brief(decision)).toEqual(["two"]);
  });

  it("mostFavourable keeps the one that passes", () => {
    const conflict = "mostFavourable";
    const rules = [pay("one", { ...one, conflict }), pay("two", { ...two, conflict }, fact.isOpen)];
    expect(brief(decideBy(rules, { isOpen: false }, asked))).toEqual(["one"]);
  });
});

describe("a parameter", () => {
  const rule = pay("pay", always, le(fact.amount, param.most));
  const older = most("most-2024", 10, {
    from: day("2024-01-01"),
    anchor: "fileOpened",
    conflict: "mostFavourable",
  });
  const newer = most("most-2025", 5, {
    from: day("2025-01-01"),
    anchor: "event",
    conflict: "mostFavourable",
  });

  it("has the value that favours the person where versions meet, and the receipt names both", () => {
    const decision = decideBy([rule, older, newer], { amount: 8 }, { on: "2025-06-01" });
    expect(brief(decision)).toEqual(["pay", "most-2024", "most-2025"]);
    expect(brief(decideBy([rule, newer], { amount: 8 }, { on: "2025-06-01" }))).toEqual([
      "guard pay",
    ]);
  });

  it("without a value in force leaves the step unknown, which no fact can settle", () => {
    const decision = decideBy([rule, newer], { amount: 8 }, { on: "2024-06-01" });
    expect(decision).toMatchObject({ blockers: [{ kind: "unknown", rule: "pay", settledBy: [] }] });
  });
});

describe("an invariant", () => {
  const rule = (inForce: InForce) =>
    ({
      kind: "invariant",
      id: "never-closed-unpaid",
      always: not(and(eq(state.claim, "closed"), fact.isOpen)),
      title,
      basis,
      inForce,
    }) as const;

  it("blocks the step that would break it, and shows the file as it would be", () => {
    const decision = decideBy(
      [close, rule(always)],
      { isOpen: true },
      { on: "2025-01-01", type: "close" },
    );
    expect(brief(decision)).toEqual(["forbidden never-closed-unpaid"]);
    expect(decision).toMatchObject({ blockers: [{ trace: { value: false } }] });
    expect(
      brief(
        decideBy([close, rule(always)], { isOpen: false }, { on: "2025-01-01", type: "close" }),
      ),
    ).toEqual(["close"]);
    expect(brief(decideBy([close, rule(always)], {}, { on: "2025-01-01", type: "close" }))).toEqual(
      ["close"],
    );
  });

  it("does not bind before it is in force, nor where it is broken already", () => {
    const later = rule({ from: day("2026-01-01"), anchor: "event" });
    expect(
      brief(decideBy([close, later], { isOpen: true }, { on: "2025-01-01", type: "close" })),
    ).toEqual(["close"]);
    const again = { ...close, id: "again", from: ["closed"], to: "closed" } as const;
    const broken = evolve(openFile({ on: day("2024-01-01"), facts: { isOpen: true } }), {
      occurredOn: day("2024-01-01"),
      effects: [
        {
          kind: "move",
          track: "claim",
          instance: null,
          receiver: null,
          from: "none",
          to: "closed",
        },
      ],
    });
    expect(
      brief(decideBy([again, rule(always)], {}, { on: "2025-01-01", type: "close", from: broken })),
    ).toEqual(["again"]);
  });
});

describe("consent", () => {
  const given = (givenBy: "person" | "guardian", from = "2025-01-01") =>
    evolve(openFile({ on: day("2024-01-01") }), {
      occurredOn: day("2025-01-01"),
      effects: [
        {
          kind: "consent",
          consent: { scope: "contact", receiver: null, purpose: "p", from: day(from), givenBy },
        },
      ],
    });
  const rule = {
    ...pay("pay", always),
    consent: { scope: "contact", givenBy: ["guardian"] },
  } as const;

  it("counts only from whom the rule names", () => {
    const asked = (from: FileState) => decideBy([rule], {}, { on: "2025-02-01", from });
    expect(brief(asked(given("guardian")))).toEqual(["pay"]);
    expect(asked(given("person"))).toMatchObject({
      blockers: [{ kind: "consent", why: "otherGiver" }],
    });
    expect(asked(given("guardian", "2025-03-01"))).toMatchObject({
      blockers: [{ kind: "consent", why: "notYet" }],
    });
  });

  it("can be asked about by a condition", () => {
    const asked = (from: FileState) =>
      decideBy([pay("pay", always, consent.contact)], {}, { on: "2025-02-01", from });
    expect(brief(asked(given("person")))).toEqual(["pay"]);
    expect(brief(asked(openFile({ on: day("2024-01-01") })))).toEqual(["guard pay"]);
  });
});

describe("working days", () => {
  const rule = pay(
    "pay",
    always,
    lt(addLimit(fact.appliedOn, { n: 2, unit: "workingDays", monthEnd: "clip" }), house.day),
  );

  it("need the calendar that the document names", () => {
    const asked = { on: "2025-05-20" };
    expect(brief(decideBy([rule], { appliedOn: "2025-05-12" }, asked))).toEqual([
      "context.calendar-missing",
    ]);
    expect(
      brief(
        decideBy(
          [rule],
          { appliedOn: "2025-05-12" },
          { ...asked, calendars: { office: { weekend: 5 } } },
        ),
      ),
    ).toEqual(["context.calendar-malformed"]);
    const idle = { ...jordanCalendar, weekend: [1, 2, 3, 4, 5, 6, 7] };
    const never = { ...asked, calendars: { office: idle } };
    expect(brief(decideBy([rule], {}, never))).toEqual(["context.calendar-malformed"]);
    const decision = decideBy(
      [rule],
      { appliedOn: "2025-05-12" },
      { ...asked, calendars: { office: jordanCalendar } },
    );
    expect(brief(decision)).toEqual(["pay"]);
    expect(decision.verdict === "allow" && Object.keys(decision.events[0].stamp.calendars)).toEqual(
      ["office"],
    );
  });
});

describe("what a command reads", () => {
  it("is everything its answer can depend on, and what it writes", () => {
    const doc = house.with([
      pay("pay", { ...always, anchor: { fact: "appliedOn" } }, le(fact.amount, param.most)),
      close,
      most("most-2024", 10, always),
    ]);
    const rules = ruleSetOf(doc, "sha256:test");
    expect(reads(rules, "pay")).toEqual({
      facts: ["amount", "appliedOn"],
      tracks: ["claim"],
      params: ["most"],
      consents: [],
      writes: { facts: [], tracks: ["claim"], consents: [] },
    });
  });
});

describe("one rule set asked again", () => {
  const anchored = { from: day("2025-01-01"), anchor: { fact: "appliedOn" } } as const;
  const before = { from: day("2024-01-01"), to: day("2025-01-01") } as const;
  const answers = (
    rules: readonly Rules[number][],
    asked: readonly (readonly [on: string, facts: FileState["facts"]])[],
  ) => {
    const compiled = ruleSetOf(house.with([...rules] as unknown as Rules), "sha256:test");
    return asked.map(([on, facts]) => {
      const by = { id: "u", roles: ["clerk"], party: "p" } as const;
      const command = { type: "pay", instance: null, data: {}, occurredOn: day(on), by } as const;
      const state = openFile({ on: day("2024-01-01"), facts });
      return brief(decide(compiled, { state, command, asOf: day(on), calendars: {} }) as never);
    });
  };
  const rule = pay("pay", always, le(fact.amount, param.most));

  it("on another day takes the parameter of that day", () => {
    const rules = [
      rule,
      most("most-2024", 10, { ...before, anchor: "event" }),
      most("most-2025", 20, { from: day("2025-01-01"), anchor: "event" }),
    ];
    const days = ["2024-05-01", "2025-05-01", "2024-05-01"];
    expect(
      answers(
        rules,
        days.map((on) => [on, { amount: 15 }]),
      ),
    ).toEqual([["guard pay"], ["pay", "most-2025"], ["guard pay"]]);
    expect(
      answers(
        rules,
        days.map((on) => [on, { amount: 5 }]),
      ),
    ).toEqual([
      ["pay", "most-2024"],
      ["pay", "most-2025"],
      ["pay", "most-2024"],
    ]);
  });

  it("with another fact takes the parameter of the day it names", () => {
    const rules = [
      rule,
      most("most-2024", 10, { ...before, anchor: { fact: "appliedOn" } }),
      most("most-2025", 20, anchored),
    ];
    const asked = ["2024-05-01", "2025-05-01", "2024-05-01"].map(
      (appliedOn) => ["2026-01-01", { amount: 5, appliedOn }] as const,
    );
    expect(answers(rules, asked)).toEqual([
      ["pay", "most-2024"],
      ["pay", "most-2025"],
      ["pay", "most-2024"],
    ]);
  });
});

describe("what would settle an unknown", () => {
  it("are recorded facts, not those derived from them", () => {
    const define = {
      kind: "define",
      id: "eligible",
      fact: "isEligible",
      as: and(fact.isOpen, le(fact.amount, 5)),
      title,
      basis,
      inForce: always,
    } as const;
    const rules = [pay("pay", always, fact.isEligible), define];
    expect(decideBy(rules, {}, { on: "2025-01-01" })).toMatchObject({
      blockers: [{ kind: "unknown", settledBy: [["amount", "isOpen"]] }],
    });
    expect(brief(decideBy(rules, { amount: 6 }, { on: "2025-01-01" }))).toEqual(["guard pay"]);
  });
});

describe("among several moves", () => {
  it("those that begin in the present state say why, and the others are silent", () => {
    const again = { ...pay("again", always), from: ["paid"] } as const;
    const rules = [again, pay("first", always, fact.isOpen)];
    expect(brief(decideBy(rules, { isOpen: false }, { on: "2025-01-01" }))).toEqual([
      "guard first",
    ]);
  });

  it("an override follows the one with the fewest blockers", () => {
    const far = {
      ...pay("far", { from: day("2025-01-01"), anchor: "event" }, fact.isOpen),
      by: ["helper"],
    };
    const doc = house.with([far, pay("near", always, fact.isOpen)] as unknown as Rules);
    const on = day("2025-06-01");
    const decision = override(ruleSetOf(doc, "sha256:test"), {
      state: openFile({ on, facts: { isOpen: false } }),
      command: {
        type: "pay",
        instance: null,
        data: {},
        occurredOn: on,
        by: { id: "u", roles: ["clerk"], party: "p" },
      },
      asOf: on,
      calendars: {},
      reason: { text: "Agreed by the head of the house.", lang: "en", audience: "committee" },
    });
    expect(decision).toMatchObject({ verdict: "allow", rules: ["near"] });
  });

  it("only one that leads somewhere opens an instance", () => {
    const stays = { ...pay("stays", always), command: "call", from: ["planned"], to: undefined };
    const { to: _, ...note } = stays;
    const opens = { ...note, id: "opens", to: "made" };
    const doc = house.with([note, opens] as unknown as Rules);
    const on = day("2025-06-01");
    const by = { id: "u", roles: ["clerk"], party: "p" } as const;
    const command = { type: "call", instance: "v1", data: {}, occurredOn: on, by } as const;
    const question = { state: openFile({ on }), command, asOf: on, calendars: {} };
    expect(decide(ruleSetOf(doc, "sha256:test"), question)).toMatchObject({ rules: ["opens"] });
  });
});

describe("the strength of a decision", () => {
  it("is also that of the role in which it was taken", () => {
    const rule = { ...pay("pay", always), by: ["helper", "clerk"] } as unknown as Rules[number];
    expect(decideBy([rule], {}, { on: "2025-01-01" })).toMatchObject({ strength: "secondary" });
    const asHelper = { ...rule, by: ["helper"] } as unknown as Rules[number];
    expect(decideBy([asHelper], {}, { on: "2025-01-01" })).toMatchObject({
      verdict: "block",
      strength: "assumed",
    });
    const helped = decideBy([rule], {}, { on: "2025-01-01", roles: ["clerk", "helper"] });
    expect(helped).toMatchObject({ verdict: "allow", strength: "assumed" });
  });
});

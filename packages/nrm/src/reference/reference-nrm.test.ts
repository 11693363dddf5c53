// Covers: that the reference document compiles, is bilingual, keeps its promises to the person (each proved over every
// situation the rules allow), counts its thirty days, and holds no Jordanian body, source or word. Does not cover:
// whether it says what the standards say, which the questions of its assumptions ask.
import { addDays, civilDate, type Localized, type WorkingCalendar } from "@aht-jo/core";
import { and, bool, eq, isIn, not, or } from "@aht-jo/core/expressions";
import { type Command, compile, decide, evolve, type FileState, openFile } from "@aht-jo/rules";
import { check, type Property, propertiesOfRights } from "@aht-jo/rules/check";
import { parties } from "@aht-jo/vocabulary";
import { describe, expect, it } from "vitest";
import { jordanNrmDocument } from "../jordan/jordan-nrm.ts";
import { type ReferenceShape, reference } from "./reference.ts";
import { referenceNrmDocument as doc, referenceNrm } from "./reference-nrm.ts";

const { fact, state, states, consent } = reference;
const on = civilDate("2025-03-02");
const protectedStates = isIn(state.identification, ["presumed", "recognised"]);

/** What nobody may do to a child alone. */
const intrusiveActs = [
  "hearPerson",
  "giveConsent",
  "declineRecognition",
  "requestReturn",
  "depart",
  "prosecutePerson",
  "removePerson",
] as const;

/** What the document promises to the person. */
const promises: readonly Property[] = [
  {
    name: "support without testimony",
    kind: "alwaysOffers",
    while: and(
      protectedStates,
      not(fact.cooperates),
      not(isIn(states.support, ["offered", "referred", "under-way"])),
    ),
    command: "offerSupport",
    unknown: "counts",
  },
  {
    name: "support under way without testimony, consent to referral or known age",
    kind: "alwaysOffers",
    on: "support",
    while: and(eq(state.support, "offered"), not(fact.cooperates)),
    command: "startSupport",
    unknown: "counts",
  },
  {
    name: "no removal while the recovery period runs",
    kind: "neverOffers",
    while: eq(state.stay, "recovery"),
    command: "removePerson",
  },
  {
    name: "no removal before identification has ended, nor of a victim",
    kind: "neverOffers",
    while: or(protectedStates, eq(state.identification, "indicated")),
    command: "removePerson",
  },
  {
    name: "the presumption brings the recovery period",
    kind: "never",
    state: and(protectedStates, eq(state.stay, "open")),
  },
  {
    name: "no return without consent",
    kind: "neverOffers",
    while: not(consent.return),
    command: "depart",
  },
  {
    name: "no return into danger",
    kind: "neverOffers",
    while: eq(fact.riskOnReturn, "high"),
    command: "depart",
  },
  ...intrusiveActs.map(
    (command): Property => ({
      name: `a child never without a guardian-advocate: ${command}`,
      kind: "neverOffers",
      while: and(fact.isTreatedAsChild, not(eq(state.guardianship, "appointed"))),
      command,
    }),
  ),
  {
    name: "no referral without consent unless the law orders it",
    kind: "neverOffers",
    on: "support",
    while: and(not(consent.referral), eq(fact.lawOrdersReferral, false)),
    command: "referToProvider",
  },
  {
    name: "no prosecution for what the person was compelled to do",
    kind: "neverOffers",
    while: isIn(fact.compulsion, ["compelled", "undetermined"]),
    command: "prosecutePerson",
  },
  {
    name: "consent can be taken back at any time",
    kind: "alwaysOffers",
    while: bool(true),
    command: "withdrawReturnConsent",
    by: "person",
    unknown: "counts",
  },
  {
    name: "a refusal can still lead to recognition",
    kind: "leadsTo",
    from: eq(state.identification, "not-recognised"),
    to: eq(state.identification, "recognised"),
  },
];

const calendar: WorkingCalendar = {
  id: "country",
  title: { en: "Made up", ar: "افتراضي" },
  weekend: [],
  holidays: [],
  knownFrom: civilDate("2020-01-01"),
  knownTo: civilDate("2030-01-01"),
  basis: [{ kind: "sourced", provision: { work: "made-up", pinpoint: "1", reading: "primary" } }],
};

/** Takes steps one after the other; each has to be allowed. */
function after(steps: readonly Command<ReferenceShape>[]): FileState {
  return steps.reduce((file, command) => {
    const decision = ask(file, command);
    if (decision.verdict !== "allow") throw new Error(`${command.type}: ${decision.verdict}`);
    return decision.events.reduce(evolve, file);
  }, openFile({ on }));
}

function ask(state: FileState, command: Command<ReferenceShape>) {
  const asOf = command.occurredOn;
  return decide(referenceNrm(), { state, command, asOf, calendars: { country: calendar } });
}

function step(
  type: Command<ReferenceShape>["type"],
  { role, day = on }: { readonly role: ReferenceShape["role"]; readonly day?: typeof on },
): Command<ReferenceShape> {
  const by = { id: "somebody", party: "body", roles: [role] } as const;
  return { type, instance: null, occurredOn: day, data: {}, by } as Command<ReferenceShape>;
}

/** Every text of the document. */
function textsOf(value: unknown): readonly Localized[] {
  if (typeof value !== "object" || value === null) return [];
  if ("en" in value && "ar" in value) return [value as Localized];
  return Object.values(value).flatMap(textsOf);
}

/** Every string of the document, names of properties included. */
function stringsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => [key, ...stringsOf(one)]);
}

describe("the reference mechanism", () => {
  it("compiles without an issue, and stays small enough to read", () => {
    expect(referenceNrm()).toBe(referenceNrm());
    expect(Object.keys(doc.tracks)).toHaveLength(7);
    expect(doc.rules.length).toBeLessThanOrEqual(60);
  });

  it("speaks English and Arabic, neither in the letters of the other", () => {
    for (const { en, ar } of textsOf(doc)) {
      expect(en).toMatch(/^[A-Za-z][^\u0600-\u06ff]*$/);
      expect(ar).toMatch(/^[\u0600-\u06ff][^A-Za-z]*$/);
    }
    const titles = doc.rules.map(({ title }) => title);
    for (const language of ["en", "ar"] as const)
      expect(new Set(titles.map((title) => title[language])).size).toBe(titles.length);
  });

  it("keeps its promises in every situation, and every rule and state comes to bear", () => {
    const rules = referenceNrm();
    const report = check(rules, {
      properties: [...promises, ...propertiesOfRights(rules)],
      on,
      instances: 1,
      maxStates: 200_000,
      opening: "any",
    });
    const broken = report.results.filter(({ holds }) => holds !== true);
    expect(broken.map(({ property, trace }) => ({ property, trace }))).toEqual([]);
    expect([report.deadRules, report.unreachedStates]).toEqual([[], []]);
    expect(report.passes).toBe(true);
  });

  it.each([
    ["ref.stay.no-removal-in-recovery", "no removal while the recovery period runs"],
    [
      "ref.stay.no-removal-before-the-end",
      "no removal before identification has ended, nor of a victim",
    ],
    [
      "ref.identification.child-heard-first",
      "a child never without a guardian-advocate: declineRecognition",
    ],
    ["ref.consent.appointed-guardian", "a child never without a guardian-advocate: giveConsent"],
    [
      "ref.justice.child-not-prosecuted-alone",
      "a child never without a guardian-advocate: prosecutePerson",
    ],
  ])("breaks a promise without %s", (id, promise) => {
    const without = { ...doc, rules: doc.rules.filter((rule) => rule.id !== id) };
    const compiled = compile(without);
    if (!compiled.ok) throw new Error("the document has issues");
    const properties = promises.filter(({ name }) => name === promise);
    const report = check(compiled.value, {
      properties,
      on,
      instances: 1,
      maxStates: 200_000,
      opening: "any",
      coverage: "skip",
    });
    expect(report.results.map(({ holds }) => holds)).toEqual([false]);
  });

  it("lets no rule about support read whether the person co-operates", () => {
    const support = Object.entries(doc.commands)
      .filter(([, { track }]) => track === "support" || track === "inclusion")
      .map(([name]) => name);
    const about = doc.rules.filter(
      (rule) =>
        (rule.kind === "move" && support.includes(rule.command)) ||
        (rule.kind === "forbid" && rule.commands.some((one) => support.includes(one))) ||
        rule.kind === "define",
    );
    expect(about.length).toBeGreaterThan(10);
    expect(JSON.stringify(about)).not.toContain("cooperates");
  });

  it("counts thirty days from the presumption: not before the thirty-first does the period end", () => {
    const presumed = after([
      step("noteSigns", { role: "first-responder" }),
      step("findGrounds", { role: "identification-body" }),
    ]);
    const ending = (days: number) =>
      ask(presumed, step("endRecovery", { role: "immigration-body", day: addDays(on, days) }));
    expect([1, 29, 30, 31].map((days) => ending(days).verdict)).toEqual([
      "block",
      "block",
      "block",
      "allow",
    ]);
  });

  it("protects from removal during the period even whoever was not recognised", () => {
    const declined = after([
      step("noteSigns", { role: "first-responder" }),
      { ...step("recordPerson", { role: "first-responder" }), data: { isMinor: false } },
      step("findGrounds", { role: "identification-body" }),
      {
        ...step("declineRecognition", { role: "identification-body" }),
        data: { declineReason: "not-enough-facts" },
      },
    ]);
    const removal = step("removePerson", { role: "immigration-body" });
    const blocked = ask(declined, removal);
    expect(blocked.verdict === "block" && blocked.blockers.map(({ rule }) => rule)).toEqual([
      "ref.stay.no-removal-in-recovery",
    ]);
  });
});

describe("nothing in it is Jordanian", () => {
  const strings = stringsOf(doc);

  it("no body: the roles name no party at all, and no question goes to one", () => {
    const ids: ReadonlySet<string> = new Set(parties.map(({ id }) => id));
    expect(Object.values(doc.roles).flatMap((role) => role.parties)).toEqual([]);
    expect(strings.filter((one) => ids.has(one))).toEqual([]);
  });

  it("no source", () => {
    const cited: ReadonlySet<string> = new Set(jordanNrmDocument.sources.map(({ id }) => id));
    expect(strings.filter((one) => cited.has(one))).toEqual([]);
  });

  it("no rule, question or parameter of Jordan's document", () => {
    const ids = new Set(jordanNrmDocument.rules.map(({ id }) => id));
    expect(doc.rules.filter(({ id }) => ids.has(id))).toEqual([]);
    const asked = (rules: readonly Pick<(typeof doc.rules)[number], "basis">[]) =>
      rules.flatMap(({ basis }) =>
        basis.flatMap((one) => (one.kind === "assumed" ? [one.question.en] : [])),
      );
    const questions = new Set(asked(jordanNrmDocument.rules));
    expect(asked(doc.rules).filter((one) => questions.has(one))).toEqual([]);
    expect(Object.keys(doc.params).filter((one) => one in jordanNrmDocument.params)).toEqual([]);
  });

  it("no word", () => {
    const words =
      /jordan|amman|aqaba|hemaya|karama|wifaq|\bdinar|\braco\b|bedoon|kafala|أردن|عمّان|العقبة|حماية ال?أسرة|كرامة|الوفاق|دينار/i;
    expect(strings.filter((one) => words.test(one))).toEqual([]);
    const names = parties
      .filter(({ id }) => !["iom", "ilo", "unodc", "icmpd", "unhcr", "embassies"].includes(id))
      .flatMap(({ title }) => [title.en, title.ar])
      .filter((name) => name.length > 6);
    expect(strings.filter((one) => names.some((name) => one.includes(name)))).toEqual([]);
  });
});

// Covers: the result, readings, questions, doubts and rules of a screening for hand-worked cases of Art. 3, each on its
// own facts. Does not cover: laws over arbitrary facts (`screen.laws.test.ts`) and the wording
// (`explain-screening.test.ts`).
import { civilDate } from "@aht-jo/core";
import { checkExpr, readSet } from "@aht-jo/core/expressions";
import {
  acts,
  iloSigns,
  means,
  type Purpose,
  purposes,
  withInForce,
} from "@aht-jo/vocabulary/codes";
import { describe, expect, it } from "vitest";
import {
  jordanScreening,
  legalTest,
  legalTestDeclarations,
  nothingKnown,
  type Screening,
  type ScreeningFacts,
  screen,
} from "./index.ts";

const before2009 = civilDate("2008-12-31");
const before2021 = civilDate("2021-05-01");
const from2021 = civilDate("2021-05-02");

const noActs = {
  recruit: "absent",
  transport: "absent",
  harbour: "absent",
  receive: "absent",
} as const;
const noMeans = denied(means.codes);
const noPurposes = denied(purposes.codes);
const noSigns = denied(iloSigns.codes);
const allNo: ScreeningFacts = {
  age: "adult",
  acts: noActs,
  means: noMeans,
  purposes: noPurposes,
  signs: noSigns,
  agreement: "not-known",
};
const act = { acts: { ...noActs, recruit: "present" } } as const;
const means1 = { means: { ...noMeans, deception: "present" } } as const;
const purpose = (code: Purpose) => ({ purposes: { ...noPurposes, [code]: "present" } });
const labour = purpose("forced-labour");

function denied<Code extends string>(entries: readonly { readonly code: Code }[]) {
  return Object.fromEntries(entries.map(({ code }) => [code, "absent"])) as Record<Code, "absent">;
}

/** Age, the parts that differ from no everywhere, the day, and what comes of it. */
type Case = readonly [
  string,
  Partial<ScreeningFacts>,
  ReturnType<typeof civilDate> | null,
  Screening["result"],
  readonly (readonly [string, boolean | null])[],
];

const both = (child: boolean | null, adult: boolean | null) =>
  [
    ["child", child],
    ["adult", adult],
  ] as const;

const cases: readonly Case[] = [
  // Adults: every combination of the three elements.
  ["adult: none", {}, from2021, "not-indicated", [["adult", false]]],
  ["adult: act", { ...act }, from2021, "insufficient", [["adult", false]]],
  ["adult: means", { ...means1 }, from2021, "insufficient", [["adult", false]]],
  ["adult: purpose", { ...labour }, from2021, "insufficient", [["adult", false]]],
  ["adult: act, means", { ...act, ...means1 }, from2021, "insufficient", [["adult", false]]],
  ["adult: act, purpose", { ...act, ...labour }, from2021, "insufficient", [["adult", false]]],
  ["adult: means, purpose", { ...means1, ...labour }, from2021, "insufficient", [["adult", false]]],
  ["adult: all", { ...act, ...means1, ...labour }, from2021, "indicated", [["adult", true]]],
  // Children: means do not count.
  ["child: none", { age: "child" }, from2021, "not-indicated", [["child", false]]],
  ["child: act", { age: "child", ...act }, from2021, "insufficient", [["child", false]]],
  ["child: means", { age: "child", ...means1 }, from2021, "insufficient", [["child", false]]],
  ["child: purpose", { age: "child", ...labour }, from2021, "insufficient", [["child", false]]],
  [
    "child: act, purpose",
    { age: "child", ...act, ...labour },
    from2021,
    "indicated",
    [["child", true]],
  ],
  [
    "child: all",
    { age: "child", ...act, ...means1, ...labour },
    from2021,
    "indicated",
    [["child", true]],
  ],
  [
    "child: act, purpose, means not known",
    { age: "child", ...act, ...labour, means: {} },
    from2021,
    "indicated",
    [["child", true]],
  ],
  // Unknown age: both readings.
  ["unknown age: none", { age: "unknown" }, from2021, "not-indicated", both(false, false)],
  [
    "unknown age: act, purpose",
    { age: "unknown", ...act, ...labour },
    from2021,
    "indicated",
    both(true, false),
  ],
  [
    "unknown age: act, purpose, means not known",
    { age: "unknown", ...act, ...labour, means: {} },
    from2021,
    "indicated",
    both(true, null),
  ],
  [
    "unknown age: all",
    { age: "unknown", ...act, ...means1, ...labour },
    from2021,
    "indicated",
    both(true, true),
  ],
  [
    "unknown age: act, means",
    { age: "unknown", ...act, ...means1 },
    from2021,
    "insufficient",
    both(false, false),
  ],
  // Organised begging before and from Law 10/2021.
  [
    "begging, the day before the amendment",
    { ...act, ...means1, ...purpose("organised-begging") },
    before2021,
    "insufficient",
    [["adult", false]],
  ],
  [
    "begging, the day of the amendment",
    { ...act, ...means1, ...purpose("organised-begging") },
    from2021,
    "indicated",
    [["adult", true]],
  ],
  [
    "begging of a child, the day before the amendment",
    { age: "child", ...act, ...purpose("organised-begging") },
    before2021,
    "insufficient",
    [["child", false]],
  ],
  [
    "begging, other purposes not known, before the amendment",
    { ...act, ...means1, purposes: { "organised-begging": "present" } },
    before2021,
    "insufficient",
    [["adult", null]],
  ],
  [
    "begging, day not known",
    { ...act, ...means1, ...purpose("organised-begging") },
    null,
    "indicated",
    [
      ["adult", false],
      ["adult", false],
      ["adult", true],
    ],
  ],
  // Other purposes and days.
  [
    "organ removal before the amendment",
    { ...act, ...means1, ...purpose("organ-removal") },
    before2021,
    "indicated",
    [["adult", true]],
  ],
  [
    "forced labour before there was a law",
    { ...act, ...means1, ...labour },
    before2009,
    "insufficient",
    [["adult", false]],
  ],
  // What is not known.
  [
    "nothing known of an adult",
    { ...nothingKnown, age: "adult" },
    from2021,
    "insufficient",
    [["adult", null]],
  ],
  ["nothing known at all", nothingKnown, from2021, "insufficient", both(null, null)],
  [
    "one act not known",
    { acts: { ...noActs, receive: "not-known" } },
    from2021,
    "insufficient",
    [["adult", false]],
  ],
  [
    "one means not asked of a child",
    { age: "child", means: {} },
    from2021,
    "insufficient",
    [["child", false]],
  ],
  [
    "one sign not known",
    { signs: { ...noSigns, isolation: "not-known" } },
    from2021,
    "insufficient",
    [["adult", false]],
  ],
  // Signs only.
  [
    "one sign",
    { signs: { ...noSigns, isolation: "present" } },
    from2021,
    "insufficient",
    [["adult", false]],
  ],
  [
    "two signs",
    { signs: { ...noSigns, isolation: "present", "debt-bondage": "present" } },
    from2021,
    "indicated",
    [["adult", false]],
  ],
  [
    "two signs and nothing else known",
    { ...nothingKnown, signs: { isolation: "present", "debt-bondage": "present" } },
    from2021,
    "indicated",
    both(null, null),
  ],
];

describe("the hand-worked cases", () => {
  it.each(cases)("%s", (_, parts, offenceDate, result, readings) => {
    const screening = screen({ ...allNo, ...parts }, { offenceDate });
    expect(screening.result).toBe(result);
    expect(screening.readings.map(({ age, met }) => [age, met])).toEqual(readings);
  });

  it("say on which ground a case is indicated", () => {
    const grounds = (parts: Partial<ScreeningFacts>) =>
      screen({ ...allNo, ...parts }, { offenceDate: from2021 }).grounds;
    const signs = { isolation: "present", "debt-bondage": "present" } as const;
    expect(grounds({ ...act, ...means1, ...labour })).toEqual(["elements"]);
    expect(grounds({ signs })).toEqual(["signs"]);
    expect(grounds({ ...act, ...means1, ...labour, signs })).toEqual(["elements", "signs"]);
    expect(grounds({ ...act })).toEqual([]);
  });
});

describe("a recorded agreement", () => {
  it("never changes a result", () => {
    for (const [, parts, offenceDate, result] of cases)
      for (const agreement of ["present", "absent", "not-known"] as const)
        expect(screen({ ...allNo, ...parts, agreement }, { offenceDate }).result).toBe(result);
  });

  it("brings in the rule that it does not count", () => {
    const ids = (agreement: "present" | "absent") =>
      screen({ ...allNo, agreement }, { offenceDate: from2021 }).rests.map(({ id }) => id);
    expect(ids("present")).toContain("agreement");
    expect(ids("absent")).not.toContain("agreement");
  });
});

describe("an unknown day", () => {
  const days = (options: Parameters<typeof screen>[1]) =>
    screen({ ...allNo }, options).readings.map(({ law }) => [law.from, law.to]);

  it("is read by every state of the law", () => {
    expect(days({ offenceDate: null })).toEqual([
      [null, "2009-03-31"],
      ["2009-03-31", "2021-05-02"],
      ["2021-05-02", null],
    ]);
  });

  it("is not later than the day of the screening", () => {
    expect(days({ offenceDate: null, asOf: before2021 })).toHaveLength(2);
    expect(days({ offenceDate: null, asOf: from2021 })).toHaveLength(3);
    expect(days({ offenceDate: null, asOf: before2009 })).toHaveLength(1);
  });

  it("has one state of the law once it is known", () => {
    expect(days({ offenceDate: from2021 })).toEqual([["2021-05-02", null]]);
    expect(days({ offenceDate: before2021 })).toEqual([["2009-03-31", "2021-05-02"]]);
    expect(days({ offenceDate: civilDate("2009-03-30") })).toEqual([[null, "2009-03-31"]]);
  });

  it("moves with a confirmed first day of the amending law", () => {
    const inForce = { from: civilDate("2021-06-01"), to: null };
    const criteria = {
      ...jordanScreening,
      purposes: withInForce(purposes, { code: "organised-begging", inForce }),
    };
    const facts = { ...allNo, ...act, ...means1, ...purpose("organised-begging") };
    const result = (day: string) => screen(facts, { offenceDate: civilDate(day), criteria }).result;
    expect([result("2021-05-31"), result("2021-06-01")]).toEqual(["insufficient", "indicated"]);
  });
});

describe("signs", () => {
  const withSigns = (signs: ScreeningFacts["signs"]) =>
    screen({ ...allNo, signs }, { offenceDate: from2021 });

  it("ask for a closer look from the first one", () => {
    expect(withSigns(noSigns).closerLook).toBe(false);
    expect(withSigns({ ...noSigns, deception: "present" }).closerLook).toBe(true);
  });

  it("are enough, not enough, or may become so", () => {
    expect(withSigns({ isolation: "present", deception: "present" }).signs.enough).toBe(true);
    expect(withSigns({ isolation: "present" }).signs.enough).toBe(null);
    expect(withSigns({ ...noSigns, isolation: "not-known" }).signs.enough).toBe(false);
  });

  it("have a threshold that can be replaced", () => {
    const criteria = { ...jordanScreening, signsForIndicated: 1 };
    const facts = { ...allNo, signs: { ...noSigns, isolation: "present" } } as const;
    expect(screen(facts, { offenceDate: from2021, criteria }).result).toBe("indicated");
  });
});

describe("answers that do not go together", () => {
  it("are named, and change nothing", () => {
    const facts = { ...allNo, signs: { ...noSigns, deception: "present" } } as const;
    const screening = screen(facts, { offenceDate: from2021 });
    expect(screening.doubts).toEqual([
      { kind: "sign-without-means", sign: "deception", means: "deception" },
    ]);
    expect(screening.result).toBe("insufficient");
    const unasked = screen({ ...facts, means: {} }, { offenceDate: from2021 });
    expect(unasked.doubts).toEqual([]);
  });

  it("name an offence later than the screening", () => {
    const kinds = (asOf: ReturnType<typeof civilDate>) =>
      screen(allNo, { offenceDate: from2021, asOf }).doubts.map(({ kind }) => kind);
    expect(kinds(before2021)).toEqual(["offence-after-screening"]);
    expect(kinds(from2021)).toEqual([]);
  });
});

describe("what to ask next", () => {
  const asked = (
    parts: Partial<ScreeningFacts>,
    offenceDate = from2021 as typeof from2021 | null,
  ) => screen({ ...allNo, ...parts }, { offenceDate }).askNext;
  const topics = (
    parts: Partial<ScreeningFacts>,
    offenceDate = from2021 as typeof from2021 | null,
  ) => asked(parts, offenceDate).map(({ about }) => about);

  it("begins with the signs, then goes by the shortest way to the elements", () => {
    expect(topics(nothingKnown, null)).toEqual([
      "signs",
      "act",
      "purpose",
      "age",
      "means",
      "offence-date",
    ]);
  });

  it("asks for what alone is missing", () => {
    expect(asked({ ...act, ...means1, purposes: {} })).toEqual([
      {
        about: "purpose",
        codes: purposes.codes.map(({ code }) => code),
        because: ["could-indicate"],
      },
    ]);
  });

  it("leaves out a purpose that did not count on the day", () => {
    const [question] = asked({ ...act, ...means1, purposes: {} }, before2021);
    expect(question?.codes).not.toContain("organised-begging");
    expect(question?.codes).toHaveLength(6);
  });

  it("does not ask a child about means for the sake of the law", () => {
    expect(topics({ age: "child", ...act, purposes: {}, means: {} })).toEqual(["purpose"]);
  });

  it("asks for the age where only a child's reading is met", () => {
    expect(asked({ age: "unknown", ...act, ...labour })).toEqual([
      { about: "age", codes: [], because: ["decides-between-readings"] },
    ]);
  });

  it("asks for the day where only one state of the law is met", () => {
    expect(topics({ ...act, ...means1, ...purpose("organised-begging") }, null)).toEqual([
      "offence-date",
    ]);
  });

  it("asks for the rest of a denial only while nothing was found", () => {
    const open = { acts: { ...noActs, receive: "not-known" } } as const;
    expect(asked(open)).toEqual([
      { about: "act", codes: ["receive"], because: ["needed-for-not-indicated"] },
    ]);
    expect(topics({ ...open, ...labour })).toEqual([]);
  });

  it("has nothing to ask once nothing can change", () => {
    expect(topics({})).toEqual([]);
    expect(topics({ ...act })).toEqual([]);
    expect(topics({ ...act, ...means1, ...labour, signs: {} })).toEqual([]);
    expect(topics({ signs: { isolation: "present", deception: "present" } })).toEqual([]);
  });
});

describe("what a screening rests on", () => {
  const ids = (parts: Partial<ScreeningFacts>, offenceDate = from2021) =>
    screen({ ...allNo, ...parts }, { offenceDate }).rests.map(({ id }) => id);

  it("names a basis for every element and threshold", () => {
    for (const rule of Object.values(jordanScreening.rules)) {
      expect(rule.place === null).toBe(rule.basis.kind === "assumed");
    }
  });

  it("takes in the child rule and means by the ages that are read", () => {
    expect(ids({ age: "adult" })).not.toContain("child-rule");
    expect(ids({ age: "child" })).not.toContain("means");
    expect(ids({ age: "unknown" })).toEqual(
      expect.arrayContaining(["child-rule", "means", "unknown-read-both-ways"]),
    );
  });

  it("takes in the assumed day only where organised begging is not denied", () => {
    expect(ids({})).not.toContain("amendment-date");
    expect(ids({ purposes: {} })).toContain("amendment-date");
  });

  it("is as strong as the weakest of it", () => {
    const facts = { ...allNo, ...act, ...means1, ...labour };
    expect(screen(facts, { offenceDate: from2021 }).strength).toBe("reported");
    expect(screen(allNo, { offenceDate: from2021 }).strength).toBe("assumed");
  });
});

describe("the legal test", () => {
  it("is well typed and reads the elements alone", () => {
    const options = { declarations: legalTestDeclarations, expected: "bool" } as const;
    expect(checkExpr(legalTest, options)).toEqual([]);
    expect(readSet(legalTest).facts).toEqual(["act", "child", "law", "means", "purpose"]);
  });

  it("is traced down to the codes that decided it", () => {
    const facts = { ...allNo, ...act, ...means1, ...labour };
    const [reading] = screen(facts, { offenceDate: from2021 }).readings;
    expect(reading.elements.act.because.map(({ expr }) => expr)).toEqual([
      { op: "fact", path: "act.recruit" },
    ]);
    expect(reading.test.value).toBe(true);
  });
});

describe("answers of a careless caller", () => {
  it("are not known when they are no answer, and never coerced", () => {
    const careless = { recruit: true, transport: "yes", toString: "present" } as object;
    const screening = screen({ ...allNo, acts: careless }, { offenceDate: from2021 });
    expect(screening.elements.act).toEqual({
      present: [],
      absent: [],
      notKnown: acts.codes.map(({ code }) => code),
    });
  });

  it("leave the facts as they are", () => {
    const facts = Object.freeze({ ...allNo, acts: Object.freeze({ ...noActs }) });
    expect(() => screen(facts, { offenceDate: null })).not.toThrow();
  });
});

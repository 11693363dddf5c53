// Covers: what the explanation of a screening says, in which order, in both languages; that both tables of words have
// the same parts; that nothing in it orders anybody to stop. Does not cover: whether the Arabic reads well, which a
// reader has to judge.
import { civilDate } from "@aht-jo/core";
import { describe, expect, it } from "vitest";
import { explainScreening, nothingKnown, type ScreeningFacts, screen } from "./index.ts";
import { ar } from "./words/ar.ts";
import { en } from "./words/en.ts";

const from2021 = civilDate("2021-05-02");
const adult: ScreeningFacts = {
  ...nothingKnown,
  age: "adult",
  acts: { recruit: "present" },
  means: { deception: "present" },
};
const explained = (
  parts: Partial<ScreeningFacts>,
  { offenceDate = from2021 as typeof from2021 | null, locale = "en" as "en" | "ar" } = {},
) => explainScreening(screen({ ...adult, ...parts }, { offenceDate }), locale);

describe("the explanation", () => {
  it("says the result first and that it is advice last", () => {
    const lines = explained({});
    expect(lines[0]).toBe(en.insufficient);
    expect(lines.at(-1)).toBe(en.advice);
  });

  it("prints the legal test", () => {
    expect(explained({})).toContain(
      "The legal test: the law was in force on the day of the offence and an act of trafficking is found and (the person is under 18 or a means is found) and a purpose of exploitation is found.",
    );
    expect(explained({}, { locale: "ar" })).toContain(
      "الاختبار القانوني: القانون كان ساريًا يوم ارتكاب الجريمة وأحد أفعال الاتجار متوافر و(الشخص دون الثامنة عشرة أو إحدى الوسائل متوافرة) وأحد أغراض الاستغلال متوافر.",
    );
  });

  it("names what was found with article and source, and what is open", () => {
    const lines = explained({});
    expect(lines).toContain(
      "The act (Art. 3(a)(1), as reported in “Text of the Anti-Human Trafficking Law”, Workers' House): found “Recruiting”.",
    );
    expect(lines).toContain(
      "Adult, offence on 2 May 2021 or later: not decided, still open: purpose.",
    );
    expect(explained({}, { locale: "ar" })).toContain(
      "بالغ، والجريمة في 2 أيار 2021 أو بعده: لم يُحسم الأمر، وما زال غير معروف: الغرض.",
    );
  });

  it("cites for organised begging the report of the law that added it", () => {
    const lines = explained({ purposes: { "organised-begging": "present" } });
    expect(lines).toContain(
      "The purpose (Art. 3(b), as reported in “Report on the publication of the amending law”, Jordan Labor Watch): found “Organised begging”.",
    );
    expect(lines.some((line) => line.includes("On which day did Law No. 10 of 2021"))).toBe(true);
  });

  it("asks next in order, with the codes that are open", () => {
    const lines = explained({ acts: {}, purposes: { "forced-labour": "present" } });
    const asked = lines.filter((line) => line.startsWith("Ask next"));
    expect(asked[0]).toBe(
      "Ask next (1): act (“Recruiting”, “Transporting”, “Harbouring”, “Receiving”); an answer could lead to an indication.",
    );
    expect(asked).toHaveLength(2);
  });

  it("tells the readings of an unknown age and day apart, joining days that come out alike", () => {
    const labour = { purposes: { "forced-labour": "present" }, means: {} } as const;
    const lines = explained({ age: "unknown", ...labour }, { offenceDate: null });
    expect(lines).toEqual(
      expect.arrayContaining([
        "Whatever the age, offence before 31 March 2009: the law was not yet in force.",
        "Read as a child, offence on 31 March 2009 or later: every element is there.",
        "Read as an adult, offence on 31 March 2009 or later: not decided, still open: means.",
      ]),
    );
    expect(lines.filter((line) => line.includes("before 31 March 2009"))).toHaveLength(1);
  });

  it("keeps days apart that come out differently", () => {
    const begging = {
      purposes: { "organised-begging": "present", "forced-labour": "absent" },
    } as const;
    const lines = explained(begging, { offenceDate: null });
    expect(lines).toContain(
      "Adult, offence on 31 March 2009 or later, before 2 May 2021: not decided, still open: purpose.",
    );
    expect(lines).toContain("Adult, offence on 2 May 2021 or later: every element is there.");
  });

  it("says that a recorded agreement does not count, with its source", () => {
    const says = "The person's agreement is recorded, and lowers nothing.";
    const line = explained({ agreement: "present" }).find((one) => one.startsWith(says));
    expect(line).toContain("does not count where a means was used");
    expect(line).toContain("Art. 3(b) and 3(c)");
    expect(explained({}).some((one) => one.startsWith(says))).toBe(false);
  });

  it("says how many signs were taken to be enough, and that this is assumed", () => {
    const signs = { isolation: "present", "debt-bondage": "present" } as const;
    const lines = explained({ signs });
    expect(lines).toContain(
      "The signs found are enough by themselves to advise a referral (least number: 2).",
    );
    expect(lines.some((line) => line.includes("assumed; open question: Which signs"))).toBe(true);
    expect(explained({ signs: { isolation: "present" } })).toContain(en.closerLook);
  });

  it("points to answers that do not go together", () => {
    const odd = { means: { deception: "absent" }, signs: { deception: "present" } } as const;
    expect(explained(odd)).toContain(
      "The sign “Deception” was found, but the means “Deception” was answered no: ask about both again.",
    );
    const early = { offenceDate: from2021, asOf: civilDate("2020-01-01") };
    expect(explainScreening(screen(adult, early), "en")).toContain(en.offenceAfterScreening);
  });

  it("says so when nothing is left to ask", () => {
    const done = { ...adult, purposes: everyPurposeDenied, signs: everySignDenied };
    const screening = screen(done, { offenceDate: from2021 });
    expect(screening.result).toBe("insufficient");
    expect(explainScreening(screening, "en")).toContain(en.nothingToAsk);
  });

  it("is all Arabic in Arabic but for numbers and the marks around them", () => {
    const signs = { isolation: "present", "debt-bondage": "present" } as const;
    for (const parts of [{}, { signs }, { age: "unknown", agreement: "present" }] as const)
      for (const line of explained(parts, { offenceDate: null, locale: "ar" })) {
        expect(line).not.toMatch(/[A-Za-z]/);
        expect(line).not.toMatch(/\{\w+\}|undefined|null/);
      }
  });
});

const everyPurposeDenied = {
  "unpaid-forced-labour": "absent",
  "forced-labour": "absent",
  enslavement: "absent",
  servitude: "absent",
  "organ-removal": "absent",
  "sexual-exploitation": "absent",
  "organised-begging": "absent",
} as const;
const everySignDenied = {
  "abuse-of-vulnerability": "absent",
  deception: "absent",
  "restriction-of-movement": "absent",
  isolation: "absent",
  "physical-and-sexual-violence": "absent",
  "intimidation-and-threats": "absent",
  "retention-of-documents": "absent",
  "withholding-of-wages": "absent",
  "debt-bondage": "absent",
  "abusive-conditions": "absent",
  "excessive-overtime": "absent",
} as const;

describe("the words", () => {
  const names = Object.keys(en) as (keyof typeof en)[];
  const parts = (phrase: string) => (phrase.match(/\{\w+\}/g) ?? []).toSorted();

  it("are the same phrases in both languages", () => {
    expect(Object.keys(ar)).toEqual(names);
  });

  it.each(names)("%s has the same parts in both languages", (name) => {
    expect(parts(ar[name])).toEqual(parts(en[name]));
    expect(ar[name].replace(/\{\w+\}/g, "")).not.toMatch(/[A-Za-z]/);
  });

  it("tell nobody to stop, refuse or close", () => {
    const all = Object.values(en).join(" ");
    expect(all).not.toMatch(/\b(stop|refuse|reject|must not|may not|block|prevent)\b/i);
  });
});

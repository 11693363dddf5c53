// Covers: that the register has every assumed basis of a document in exactly one entry, who is asked and what rests on
// it; its order with and without a sensitivity report; the CSV and the page in both languages. Not covered: how the page
// looks, which was looked at.
import { civilDate, locales } from "@aht-jo/core";
import type { RuleSet } from "@aht-jo/rules";
import { describe, expect, it } from "vitest";
import { readingRoom } from "../explain/fixtures/reading-room.ts";
import { jordanNrm } from "../jordan/jordan-nrm.ts";
import {
  assumptionRegister,
  assumptionsCsv,
  assumptionsHtml,
  type FoundByDropping,
} from "./index.ts";

const rules: RuleSet = jordanNrm();
const register = assumptionRegister(rules);
const { entries } = register;

/** The questions of everything that is assumed anywhere in a value. */
function assumedWithin(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  const { kind, question } = value as { readonly kind?: unknown; readonly question?: unknown };
  if (kind === "assumed") return [JSON.stringify(question)];
  return Object.values(value).flatMap(assumedWithin);
}

describe("the register of a rule set", () => {
  it("has every assumed basis of the document in exactly one entry", () => {
    const stated = assumedWithin(rules.doc);
    expect(stated.length).toBeGreaterThan(500);
    expect(register.bases).toBe(stated.length);
    const listed = entries.flatMap(({ question, rests }) =>
      rests.map(() => JSON.stringify(question)),
    );
    expect(listed.toSorted()).toEqual(stated.toSorted());
  });

  it("has one entry for a question, in both languages, with everything that rests on it", () => {
    expect(new Set(entries.map(({ question }) => question.en)).size).toBe(entries.length);
    expect(entries.map(({ rank }) => rank)).toEqual(entries.map((_, at) => at + 1));
    for (const { question, rests } of entries) {
      const restsOn = (basis: readonly object[]) =>
        basis.some(
          (one) => "question" in one && JSON.stringify(one.question) === JSON.stringify(question),
        );
      const { doc } = rules;
      const expected = [
        ...Object.entries(doc.roles).flatMap(([id, { basis }]) => (restsOn(basis) ? [id] : [])),
        ...doc.rules.flatMap(({ id, basis }) => (restsOn(basis) ? [id] : [])),
      ];
      expect([...new Set(rests.map(({ id }) => id))]).toEqual(expected);
    }
  });

  it("asks somebody the register of parties knows", () => {
    for (const { addressees } of entries) {
      expect(addressees).toHaveLength(1);
      for (const { title } of addressees) expect(title).not.toBeNull();
    }
  });

  it("names the derived facts that are defined on an assumption", () => {
    const age = entries.find(({ question }) => question.en.startsWith("How is age established"));
    expect(age?.facts.map(({ name }) => name)).toContain("isTreatedAsChild");
  });

  it("puts first, for want of more, what most permissions rest on, then most rules", () => {
    const weights = entries.map(({ weight }) => [weight.moves, weight.rules, weight.roles]);
    expect(weights).toEqual(weights.toSorted((a, b) => firstDifference(a, b)));
    for (const { weight, properties } of entries) {
      expect([weight.broken, weight.undecided, weight.steps, properties]).toEqual([[], [], [], []]);
    }
  });

  it("is made for any rule set, and keeps the id of a body nobody registered", () => {
    const { entries: few, bases } = assumptionRegister(readingRoom);
    expect(bases).toBe(2);
    expect(few).toHaveLength(1);
    expect(few[0]?.addressees).toEqual([{ id: "head-librarian", title: null }]);
    expect(few[0]?.rests.map(({ id, kind }) => [id, kind])).toEqual([
      ["room.give", "move"],
      ["room.quiet", "forbid"],
    ]);
  });
});

function firstDifference(a: readonly number[], b: readonly number[]): number {
  return b.map((n, at) => n - (a[at] ?? 0)).find((n) => n !== 0) ?? 0;
}

describe("with a sensitivity report", () => {
  const light = entries.at(-1);
  const [heavy] = entries;
  const ruleOf = (entry: typeof light) =>
    entry?.rests.find(({ kind }) => kind !== "role")?.id ?? "none";
  const withRules = entries.filter((entry) => ruleOf(entry) !== "none");
  const last = withRules.at(-1);
  const report: FoundByDropping = {
    rows: [
      { property: "safe", rule: ruleOf(last), holds: false },
      { property: "open", rule: ruleOf(heavy), holds: null },
      { property: "kept", rule: ruleOf(heavy), holds: true },
    ],
    reach: [
      { rule: ruleOf(heavy), commands: ["report", "screen"] },
      { rule: ruleOf(last), commands: ["report"] },
    ],
  };
  const title = { en: "The person is safe", ar: "الشخص آمن" };
  const weighed = assumptionRegister(rules, {
    sensitivity: report,
    properties: [
      { name: "safe", title, kind: "never", state: { op: "lit", type: "bool", value: false } },
    ],
  });

  it("a promise that no longer holds weighs more than any number of permissions", () => {
    const [first, second] = weighed.entries;
    expect(first?.rests.map(({ id }) => id)).toContain(ruleOf(last));
    expect(first?.properties).toEqual([{ name: "safe", title }]);
    expect(second?.question).toEqual(heavy?.question);
  });

  it("a promise that is kept all the same counts for nothing, one that is undecided is named apart", () => {
    const weight = weighed.entries.find(
      ({ question }) => question.en === heavy?.question.en,
    )?.weight;
    expect(weight?.broken).toEqual([]);
    expect(weight?.undecided).toEqual(["open"]);
  });

  it("names the steps that would be out of reach, in words of the document", () => {
    const entry = weighed.entries.find(({ question }) => question.en === heavy?.question.en);
    expect(entry?.steps).toEqual(
      ["report", "screen"].map((name) => ({ name, title: rules.doc.commands[name]?.title })),
    );
  });

  it("loses no basis", () => {
    expect(weighed.entries.reduce((sum, { rests }) => sum + rests.length, 0)).toBe(register.bases);
  });

  it("names the promises on the page", () => {
    const page = assumptionsHtml(weighed, { date: civilDate("2026-11-21"), locales: ["en", "ar"] });
    expect(page).toContain("Promises that would no longer be kept: The person is safe.");
    expect(page).toContain("ضمانات لا تبقى متحققة من دونه: الشخص آمن.");
  });
});

describe("the CSV", () => {
  it.each(locales)("has in %s a line for each question and the same fields in each", (locale) => {
    const csv = assumptionsCsv(register, { locale });
    const lines = csv.split("\r\n");
    expect(lines).toHaveLength(entries.length + 2);
    expect(lines[1]?.startsWith("1,")).toBe(true);
    for (const { question, rests } of entries) {
      expect(csv).toContain(question[locale]);
      for (const { id } of rests) expect(csv).toContain(id);
    }
  });
});

describe("the page", () => {
  const date = civilDate("2026-11-21");
  const page = assumptionsHtml(register, { date, locales: ["ar", "en"] });

  it("is complete, in both directions, and fetches and runs nothing", () => {
    expect(page.startsWith('<!DOCTYPE html>\n<html lang="ar" dir="rtl">')).toBe(true);
    expect(page.match(/<main lang="(ar|en)" dir="(rtl|ltr)">/g)).toEqual([
      '<main lang="ar" dir="rtl">',
      '<main lang="en" dir="ltr">',
    ]);
    expect(page).not.toMatch(/<script|javascript:|https?:|<link|<img|url\(|@import/);
    expect(page).toContain("<bdi>21 November 2026</bdi>");
    expect(page).toContain("<bdi>21 تشرين الثاني 2026</bdi>");
  });

  it("asks every question once in each language, under the body that could answer", () => {
    expect(page.match(/<article /g)).toHaveLength(2 * entries.length);
    const ids = page.match(/ id="[^"]+"/g) ?? [];
    expect(new Set(ids).size).toBe(ids.length);
    for (const href of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(` id="${href[1]}"`);
    for (const { addressees } of entries)
      for (const { title } of addressees) {
        expect(page).toContain(`<h2>${title?.ar}</h2>`);
        expect(page).toContain(`<h2>${title?.en}</h2>`);
      }
  });

  it("has in the Arabic part Latin letters, dates and ranges only where they are isolated", () => {
    const arabic = page.slice(page.indexOf('<main lang="ar"'), page.indexOf("</main>"));
    const text = arabic
      .replace(/<bdi>[^<]*<\/bdi>/g, "")
      .replace(/<[^>]*>/g, "")
      .replace(/&[#a-z0-9]+;/g, "");
    expect(text).not.toMatch(/[A-Za-z]|[0-9]+[-/.:][0-9]+|\{\w+\}/);
  });

  it("writes what a document says as text", () => {
    const odd = "<b onclick='x'>&\u0000";
    const [entry] = entries;
    if (entry === undefined) throw new Error("no entry");
    const hostile = { ...register, entries: [{ ...entry, question: { en: odd, ar: odd } }] };
    const written = assumptionsHtml(hostile, { date, locales: ["en"] });
    expect(written).not.toContain("<b onclick");
    expect(written).toContain("&lt;b onclick=&#39;x&#39;&gt;&amp;\uFFFD");
  });
});

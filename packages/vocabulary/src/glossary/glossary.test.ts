// Covers: every code list, code, party, law and plan word has an entry; search in both languages. Does not cover:
// whether a term is the committee's own; `arabicName` says which were seen in print.
import { describe, expect, it } from "vitest";
import { codeLists } from "../codes/code-lists.ts";
import { laws } from "../law/laws.ts";
import { parties } from "../parties/parties.ts";
import { glossary, term } from "./glossary.ts";
import type { TermId } from "./glossary-entry.ts";
import { searchGlossary } from "./search-glossary.ts";

const ids: ReadonlySet<string> = new Set(glossary.map((one) => one.id));

describe("the glossary", () => {
  it("holds no id twice", () => {
    expect(ids.size).toBe(glossary.length);
  });

  it("has every code list and every code with its label", () => {
    for (const list of codeLists) {
      expect(ids.has(`list:${list.id}`), list.id).toBe(true);
      for (const entry of list.codes) {
        expect(term(`code:${list.id}/${entry.code}`).term).toEqual(entry.title);
      }
    }
  });

  it("has every party and every law", () => {
    for (const one of parties) expect(ids.has(`party:${one.id}`), one.id).toBe(true);
    for (const one of laws) expect(ids.has(`law:${one.id}`), one.id).toBe(true);
  });

  it.each<TermId>([
    "pillar",
    "strategic-goal",
    "sub-goal",
    "expected-output",
    "activity",
    "responsible-party",
    "concerned-partners",
    "indicator",
    "time-frame",
    "baseline",
    "target",
    "disaggregation",
    "deviation",
    "corrective-measure",
    "progress-report",
    "referral",
    "victim",
    "potential-victim",
    "affected-person",
    "first-responder",
    "shelter",
    "voluntary-return",
    "reintegration",
    "non-punishment",
    "interval",
    "roll-up",
    "not-reported",
    "not-due",
    "not-applicable",
    "not-collected",
    "unknown",
    "suppressed",
  ])("has the word %s", (id) => {
    const { kind, definition } = term(id);
    expect(kind).toBe("word");
    expect(definition).not.toBeNull();
  });

  it("marks Arabic terms that were seen in print, and only those", () => {
    expect(term("first-responder").arabicName).toBe("confirmed");
    expect(term("pillar").arabicName).toBe("unconfirmed");
    expect(term("code:purpose/organised-begging").arabicName).toBe("confirmed");
    expect(term("code:audience-kind/judges").arabicName).toBe("unconfirmed");
    expect(term("code:nrm-stage/voluntary-return").arabicName).toBe("confirmed");
  });

  it("refuses an id it does not hold", () => {
    expect(() => term("code:sex/none")).toThrow(
      expect.objectContaining({ code: "id.unknown", params: { register: "glossary" } }),
    );
  });
});

describe("a search", () => {
  const found = (text: string) => searchGlossary(text).map((one) => one.id);

  it("works in both languages and by the name in code", () => {
    expect(found("corrective MEASURE")[0]).toBe("corrective-measure");
    expect(found("إجراء تصحيحي")[0]).toBe("corrective-measure");
    expect(found("P1")[0]).toBe("prevention");
  });

  it("overlooks vowel signs, lengthening, shapes of letters and the article", () => {
    for (const spelling of ["الضحية المحتملة", "ضحيه محتمله", "الضَّحيـــة المُحتمَلة"]) {
      expect(found(spelling)[0], spelling).toBe("potential-victim");
    }
  });

  it("puts exact matches first, then beginnings, then the rest", () => {
    const shelters = found("shelter");
    expect(shelters[0]).toBe("shelter");
    const begins = shelters.indexOf("party:shelters-committee");
    const contains = shelters.indexOf("code:counting-unit/sheltered-person");
    expect(begins).toBeGreaterThan(0);
    expect(contains).toBeGreaterThan(0);
    expect(found("committee").indexOf("code:party-kind/committee")).toBe(0);
  });

  it("finds nothing for nothing, for nonsense and for a text beyond measure", () => {
    for (const text of ["", "  ", "ـــ", "zzzz", "shelter".repeat(1000)]) {
      expect(found(text)).toEqual([]);
    }
  });
});

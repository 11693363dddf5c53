// Covers: completeness and shape of the code lists, against counts taken from the law, the plan and the standards.
// Does not cover: whether a registry uses the same codes; the basis of each list says what is assumed.
import { describe, expect, it } from "vitest";
import { statedBases } from "../assumptions/stated-bases.ts";
import { parties } from "../parties/parties.ts";
import type { CodeListId } from "./code-list-id.ts";
import { codeList, codeLists } from "./code-lists.ts";

const expectedSizes: Readonly<Record<CodeListId, number>> = {
  act: 4,
  means: 8,
  purpose: 7,
  "exploitation-form": 14,
  "means-of-control": 17,
  "ilo-sign": 11,
  sex: 3,
  "age-group": 3,
  "age-band": 10,
  "citizenship-group": 3,
  governorate: 12,
  sector: 9,
  "identification-status": 3,
  "person-category": 3,
  "nrm-stage": 5,
  "case-outcome": 8,
  "sentence-kind": 7,
  "hemaya-state": 9,
  "shelter-exit-reason": 5,
  "training-topic": 18,
  "audience-kind": 22,
  "counting-unit": 10,
  "counting-scope": 3,
  "party-kind": 18,
};

describe("the code lists", () => {
  it("are exactly these, with this many codes", () => {
    const sizes = Object.fromEntries(codeLists.map((list) => [list.id, list.codes.length]));
    expect(sizes).toEqual(expectedSizes);
  });

  it("hold no code twice, and write codes in kebab case", () => {
    for (const list of codeLists) {
      const codes = list.codes.map((entry) => entry.code);
      expect(new Set(codes).size, list.id).toBe(codes.length);
      for (const code of codes) expect(code).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    }
  });

  it("give every code of a list a label of its own in both languages", () => {
    for (const list of codeLists) {
      for (const locale of ["en", "ar"] as const) {
        const labels = list.codes.map((entry) => entry.title[locale]);
        expect(new Set(labels).size, `${list.id} ${locale}`).toBe(labels.length);
      }
    }
  });

  it("mark the governorates as assumed", () => {
    const places = statedBases().filter(({ place }) => place.startsWith("codes/governorate"));
    expect(places).toHaveLength(13);
    expect(places.every(({ basis }) => basis.kind === "assumed")).toBe(true);
  });

  it("name every kind of party that the register uses", () => {
    const kinds = new Set(codeList("party-kind").codes.map((entry) => entry.code));
    for (const one of parties) expect(kinds.has(one.kind), one.id).toBe(true);
  });

  it("let every age band lie within one age group", () => {
    const starts = codeList("age-band")
      .codes.map((entry) => Number.parseInt(entry.code, 10))
      .filter((start) => !Number.isNaN(start));
    expect(starts).toEqual([0, 9, 18, 21, 24, 27, 30, 39, 48]);
  });

  it("refuse an id that is no list", () => {
    expect(() => codeList("colour" as CodeListId)).toThrow(
      expect.objectContaining({ code: "id.unknown", params: { register: "code-lists" } }),
    );
  });
});

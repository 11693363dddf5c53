// Covers: what the check of screening facts from outside refuses and where, that it accepts what `screen` takes, and
// that it repeats nothing of what it was given. Does not cover: what is no plain data at all, beyond one case of it.
import { coreMessages, formatIssue } from "@aht-jo/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkScreeningFacts, nothingKnown, screen } from "./index.ts";

const codesAndPaths = (value: unknown) =>
  checkScreeningFacts(value).map(({ code, path }) => [code, path]);

describe("the check of facts from outside", () => {
  it("accepts what a screening takes", () => {
    expect(checkScreeningFacts(nothingKnown)).toEqual([]);
    const full = {
      age: "child",
      acts: { recruit: "present" },
      means: { fraud: "absent" },
      purposes: { "organised-begging": "not-known" },
      signs: { deception: "present" },
      agreement: "present",
    };
    expect(checkScreeningFacts(JSON.parse(JSON.stringify(full)))).toEqual([]);
  });

  it("refuses codes, answers and fields that it does not know, all in one pass", () => {
    const value = {
      age: "seventeen",
      acts: { recruit: true, smuggle: "present" },
      means: [],
      purposes: { servitude: "maybe" },
      agreement: null,
      nationality: "x",
    };
    expect(codesAndPaths(value)).toEqual([
      ["field.unknown", []],
      ["code.unknown", ["age"]],
      ["code.unknown", ["acts"]],
      ["code.unknown", ["acts", "recruit"]],
      ["type.mismatch", ["means"]],
      ["code.unknown", ["purposes", "servitude"]],
      ["field.missing", ["signs"]],
      ["code.unknown", ["agreement"]],
    ]);
  });

  it("does not take a code of one list for a code of another", () => {
    expect(codesAndPaths({ ...nothingKnown, acts: { isolation: "present" } })).toEqual([
      ["code.unknown", ["acts"]],
    ]);
  });

  it.each([null, undefined, "present", 7, [], () => 1])("refuses %s as a whole", (value) => {
    expect(checkScreeningFacts(value)).toHaveLength(1);
  });

  it("says where the value stands", () => {
    const [found] = checkScreeningFacts({ ...nothingKnown, age: 1 }, { path: ["rows", 3] });
    expect(found?.path).toEqual(["rows", 3, "age"]);
  });

  it("never throws, repeats nothing it was given, and every issue can be said", () => {
    const secret = "zz-given-by-somebody-zz";
    const hostile = fc.letrec((tie) => ({
      value: fc.oneof(
        fc.constantFrom(secret, "present", 1, null, true),
        fc.array(tie("value"), { maxLength: 3 }),
        fc.dictionary(
          fc.constantFrom(secret, "age", "acts", "signs", "recruit", "__proto__", "isolation"),
          tie("value"),
          { maxKeys: 4 },
        ),
      ),
    })).value;
    fc.assert(
      fc.property(hostile, (value) => {
        const issues = checkScreeningFacts(value);
        expect(JSON.stringify(issues)).not.toContain(secret);
        for (const found of issues)
          expect(formatIssue(found, { locale: "ar", messages: coreMessages })).not.toBe("");
      }),
    );
  });

  it("passes nothing that a screening would not read", () => {
    const answer = fc.constantFrom("present", "absent", "not-known", "yes", 1, null);
    const acts = fc.dictionary(fc.constantFrom("recruit", "harbour", "other"), answer);
    fc.assert(
      fc.property(acts, (given) => {
        const facts = { ...nothingKnown, acts: given } as typeof nothingKnown;
        if (checkScreeningFacts(facts).length > 0) return;
        const { present, absent } = screen(facts, { offenceDate: null }).elements.act;
        const read = Object.entries(given).filter(([, one]) => one !== "not-known");
        expect([...present, ...absent].toSorted()).toEqual(read.map(([code]) => code).toSorted());
      }),
    );
  });
});

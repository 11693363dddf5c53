// Covers: what each schema of this package accepts and refuses, and that it agrees with the functions of the main entry.
// Not covered: the wording of issues, and how they are located (validate-with.test.ts).
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { missing } from "../observation/missing.ts";
import { missingReasons, revisions } from "../observation/observation.ts";
import { observed } from "../observation/observed.ts";
import { basisSchema } from "./basis-schema.ts";
import { checkedBy } from "./checked-by.ts";
import { civilDateSchema } from "./civil-date-schema.ts";
import { localizedSchema } from "./localized-schema.ts";
import { narrativeSchema } from "./narrative-schema.ts";
import { observationSchema } from "./observation-schema.ts";
import { periodIdSchema } from "./period-id-schema.ts";
import { provisionSchema } from "./provision-schema.ts";
import { submissionLimits } from "./submission-limits.ts";
import { textSchema } from "./text-schema.ts";
import { validateWith } from "./validate-with.ts";

const codes = (schema: z.ZodType, value: unknown) => {
  const result = validateWith(schema, { value, limits: submissionLimits });
  return result.ok ? [] : result.issues.map(({ code, path }) => [code, ...path].join(" "));
};
const text = { en: "Why", ar: "لماذا" };
const assumed = {
  kind: "assumed",
  why: text,
  question: text,
  whoCouldAnswer: "Ministry of Labour",
  raisedOn: "2025-03-14",
};

describe("localized texts", () => {
  it.each([
    ["خطة", []],
    ["𝒜".repeat(1000), []],
    ["Line one\nLine two", []],
    ["رقم \u2066P1.G1\u2069", []],
    ["𝒜".repeat(1001), ["text.too-long"]],
    ["a\u202eb", ["text.control-character"]],
    ["a\u0000b", ["text.control-character"]],
    ["a\u2067b", ["text.control-character"]],
    [" ", ["language.missing"]],
  ])("%j", (one, expected) => {
    for (const language of ["en", "ar"] as const)
      expect(codes(localizedSchema, { en: "x", ar: "x", [language]: one })).toEqual(
        expected.map((code) => `${code} ${language}`),
      );
  });
});

describe("dates and periods", () => {
  it.each([
    ["2025-03-14", []],
    ["2024-02-29", []],
    ["2025-02-29", ["date.malformed"]],
    ["14/3/2025", ["date.malformed"]],
    ["1899-12-31", ["date.out-of-range"]],
    [20250314, ["type.mismatch"]],
  ])("date %j", (value, expected) => {
    expect(codes(civilDateSchema, value)).toEqual(expected);
  });

  it.each([
    ["2025", []],
    ["2025-H1", []],
    ["term-2024-2027", []],
    ["2025-Q5", ["period.malformed"]],
    ["1850", ["date.out-of-range"]],
    [2025, ["type.mismatch"]],
  ])("period %j", (value, expected) => {
    expect(codes(periodIdSchema, value)).toEqual(expected);
  });
});

describe("observations", () => {
  it("takes every figure and every gap there is", () => {
    for (const revision of revisions)
      expect(codes(observationSchema, observed(0, revision))).toEqual([]);
    for (const reason of missingReasons)
      expect(codes(observationSchema, missing(reason))).toEqual([]);
  });

  it.each([
    [{ kind: "value", n: "3", revision: "final" }, ["type.mismatch n"]],
    [{ kind: "value", n: 0.5, revision: "final" }, ["number.not-integer n"]],
    [{ kind: "value", n: null, revision: "final" }, ["type.mismatch n"]],
    [{ kind: "value", n: 3 }, ["field.missing revision"]],
    [{ kind: "value", n: 3, revision: "final", reason: "unknown" }, ["field.unknown"]],
    [{ kind: "missing", reason: "lost" }, ["code.unknown reason"]],
    [{ kind: "missing" }, ["field.missing reason"]],
    [3, ["type.mismatch"]],
    [null, ["type.mismatch"]],
  ])("%j", (value, expected) => {
    expect(codes(observationSchema, value)).toEqual(expected);
  });
});

describe("narratives", () => {
  it("are checked like checkNarrativeText", () => {
    const value = { text: "Call 070 000 0000 or a@b", lang: "en", audience: "all" };
    expect(codes(narrativeSchema, value)).toEqual([
      "narrative.phone-number text",
      "narrative.email text",
      "code.unknown audience",
    ]);
  });
});

describe("sources and basis", () => {
  const provision = { work: "law-9-2009", pinpoint: "Art. 3", reading: "reported" };

  it("takes a pinpoint with and without a version", () => {
    expect(codes(provisionSchema, provision)).toEqual([]);
    expect(codes(provisionSchema, { ...provision, version: "2021-06-01" })).toEqual([]);
    expect(codes(basisSchema, { kind: "sourced", provision })).toEqual([]);
  });

  it.each([
    [{ ...provision, pinpoint: "" }, ["text.empty pinpoint"]],
    [{ ...provision, reading: "guessed" }, ["code.unknown reading"]],
    [{ ...provision, version: null }, ["type.mismatch version"]],
  ])("%j", (value, expected) => {
    expect(codes(provisionSchema, value)).toEqual(expected);
  });

  it("takes an assumption only with its question in both languages", () => {
    expect(codes(basisSchema, assumed)).toEqual([]);
    expect(codes(basisSchema, { ...assumed, question: { en: "Why" } })).toEqual([
      "language.missing question ar",
    ]);
    expect(codes(basisSchema, { kind: "assumed" })).toEqual([
      "field.missing why",
      "field.missing question",
      "field.missing whoCouldAnswer",
      "field.missing raisedOn",
    ]);
  });
});

describe("a text", () => {
  it("is measured in characters, not in units", () => {
    expect(codes(textSchema({ maxLength: 2 }), "𝒜𝒜")).toEqual([]);
    expect(codes(textSchema({ maxLength: 2 }), "𝒜𝒜𝒜")).toEqual(["text.too-long"]);
  });
});

describe("checkedBy", () => {
  it("keeps code, parameters and path of every issue", () => {
    const schema = textSchema({ maxLength: 9 }).superRefine(
      checkedBy(() => [
        { code: "own.one", path: [], params: { max: 1 } },
        { code: "own.two", path: [3], params: {} },
      ]),
    );
    expect(codes(schema, "x")).toEqual(["own.one", "own.two 3"]);
  });
});

// Covers: every code that a schema check can give, where it is located, that nothing of the document is repeated, and
// that any value at all is answered with a result. Not covered: the schemas of this package (schemas.test.ts).
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { coreMessages } from "../messages/core-messages.ts";
import { formatIssue } from "../messages/format-issue.ts";
import { civilDateSchema } from "./civil-date-schema.ts";
import { coded } from "./coded.ts";
import { formOf } from "./form-of.ts";
import { integerSchema } from "./integer-schema.ts";
import { localizedSchema } from "./localized-schema.ts";
import { narrativeSchema } from "./narrative-schema.ts";
import { nonEmptyListSchema } from "./non-empty-list-schema.ts";
import { observationSchema } from "./observation-schema.ts";
import { submissionLimits } from "./submission-limits.ts";
import { textSchema } from "./text-schema.ts";
import { validateWith } from "./validate-with.ts";

const issuesOf = (schema: z.ZodType, value: unknown) => {
  const result = validateWith(schema, { value, limits: submissionLimits });
  return result.ok ? [] : result.issues.map(({ code, path, params }) => [code, path, params]);
};
const json = (text: string): unknown => JSON.parse(text);

describe("what zod finds becomes a code of our own", () => {
  const party = z.enum(["MOL", "MOSD", "PSD"]);
  it.each<[string, z.ZodType, unknown, unknown]>([
    ["a missing field", z.strictObject({ on: z.string() }), {}, ["field.missing", ["on"], {}]],
    ["a missing code", z.strictObject({ by: party }), {}, ["field.missing", ["by"], {}]],
    ["a missing entry", z.tuple([z.string()]), [], ["list.empty", [], {}]],
    ["a missing tag", observationSchema, {}, ["field.missing", ["kind"], {}]],
    [
      "a missing language",
      localizedSchema,
      { en: "x" },
      ["language.missing", ["ar"], { language: "ar" }],
    ],
    [
      "a blank language",
      localizedSchema,
      { en: " ", ar: "نص" },
      ["language.missing", ["en"], { language: "en" }],
    ],
    ["a number for a text", z.string(), 1, ["type.mismatch", [], { expected: "text" }]],
    ["a text for a number", z.int(), "1", ["type.mismatch", [], { expected: "number" }]],
    [
      "a text for a number of any kind",
      z.number(),
      "1",
      ["type.mismatch", [], { expected: "number" }],
    ],
    ["a text for a boolean", z.boolean(), "true", ["type.mismatch", [], { expected: "boolean" }]],
    ["an object for a list", z.array(z.int()), {}, ["type.mismatch", [], { expected: "list" }]],
    ["an object for a tuple", z.tuple([z.int()]), {}, ["type.mismatch", [], { expected: "list" }]],
    ["a list for an object", z.strictObject({}), [], ["type.mismatch", [], { expected: "object" }]],
    [
      "a list for a record",
      z.record(z.string(), z.int()),
      [],
      ["type.mismatch", [], { expected: "object" }],
    ],
    ["null for an object", z.strictObject({}), null, ["type.mismatch", [], { expected: "object" }]],
    ["something for null", z.null(), 1, ["type.mismatch", [], { expected: "null" }]],
    ["unknown fields", z.strictObject({}), { a: 1, b: 2 }, ["field.unknown", [], { count: 2 }]],
    [
      "an unknown key of a record",
      z.record(z.string().regex(/^k/), z.int()),
      { Jane: 1 },
      ["field.unknown", [], { count: 1 }],
    ],
    [
      "an unknown code",
      party,
      "Jane",
      ["code.unknown", [], { allowed: 3, codes: "MOL, MOSD, PSD" }],
    ],
    [
      "an unknown tag",
      observationSchema,
      { kind: "Jane" },
      ["code.unknown", ["kind"], { allowed: 2, codes: "value, missing" }],
    ],
    [
      "another constant",
      z.literal("aht-jo/plan/1"),
      "x",
      ["code.expected", [], { expected: "aht-jo/plan/1" }],
    ],
    ["a fraction", z.int(), 0.5, ["number.not-integer", [], {}]],
    [
      "an unsafe integer",
      z.int(),
      2 ** 53,
      ["number.too-large", [], { max: Number.MAX_SAFE_INTEGER }],
    ],
    ["a small number", z.int().min(0), -1, ["number.too-small", [], { min: 0 }]],
    ["a number that is not above", z.int().positive(), 0, ["number.too-small", [], { min: 1 }]],
    ["a large number", z.int().max(100), 101, ["number.too-large", [], { max: 100 }]],
    ["a number that is not below", z.int().lt(100), 100, ["number.too-large", [], { max: 99 }]],
    [
      "a number off its range",
      integerSchema({ min: 0, max: 100 }),
      101,
      ["number.range", [], { min: 0, max: 100 }],
    ],
    ["an odd number", z.int().multipleOf(2), 3, ["value.invalid", [], {}]],
    ["an empty text", z.string().min(1), "", ["text.empty", [], {}]],
    ["a blank text", textSchema({ maxLength: 9 }), "\n ", ["text.empty", [], {}]],
    ["a short text", z.string().min(3), "x", ["text.too-short", [], { min: 3 }]],
    ["a long text", textSchema({ maxLength: 3 }), "four", ["text.too-long", [], { max: 3 }]],
    ["a text of another form", z.string().regex(/^P/), "x", ["text.malformed", [], {}]],
    ["an empty list", nonEmptyListSchema(z.int()), [], ["list.empty", [], {}]],
    ["a short list", z.array(z.int()).min(2), [1], ["list.too-short", [], { min: 2 }]],
    ["a long list", z.array(z.int()).max(1), [1, 2], ["list.too-long", [], { max: 1 }]],
    [
      "a refinement with a code",
      z.int().refine(() => false, coded("own.code", { params: { max: 3 } })),
      1,
      ["own.code", [], { max: 3 }],
    ],
    ["a refinement without a code", z.int().refine(() => false), 1, ["value.invalid", [], {}]],
  ])("%s", (_, schema, value, expected) => {
    expect(issuesOf(schema, value)).toEqual([expected]);
  });
});

describe("a union says what is wrong in the branch that was meant", () => {
  const amount = z.strictObject({ unit: z.literal("fils"), n: z.int() });
  const share = z.strictObject({
    unit: z.literal("percent"),
    n: integerSchema({ min: 0, max: 100 }),
  });
  it.each<[string, z.ZodType, unknown, unknown[]]>([
    [
      "the one whose tag fits",
      z.union([amount, share]),
      { unit: "percent", n: 101 },
      [["number.range", ["n"], { min: 0, max: 100 }]],
    ],
    [
      "the one whose tag fits, even when more is wrong in it",
      z.union([amount, share.extend({ of: z.string(), by: z.string() })]),
      { unit: "percent", n: 5 },
      [
        ["field.missing", ["of"], {}],
        ["field.missing", ["by"], {}],
      ],
    ],
    [
      "the one whose kind fits",
      z.union([amount, z.null()]),
      { unit: "fils" },
      [["field.missing", ["n"], {}]],
    ],
    [
      "the one inside another union",
      z.union([z.null(), z.discriminatedUnion("unit", [amount, share])]),
      { unit: "kg", n: 1 },
      [["code.unknown", ["unit"], { allowed: 2, codes: "fils, percent" }]],
    ],
    [
      "none, when the kind is another",
      z.union([amount, z.null()]),
      "x",
      [["type.mismatch", [], { expected: "object | null" }]],
    ],
    [
      "none, when all are codes",
      z.union([z.literal("a"), z.enum(["b", "c"])]),
      "x",
      [["code.unknown", [], { allowed: 3, codes: "a, b, c" }]],
    ],
    [
      "none, when it is absent",
      z.strictObject({ u: z.union([amount, z.null()]) }),
      {},
      [["field.missing", ["u"], {}]],
    ],
    [
      "none, when several fit one-of",
      z.xor([z.string(), z.string().max(3)]),
      "x",
      [["value.invalid", [], {}]],
    ],
  ])("%s", (_, schema, value, expected) => {
    expect(issuesOf(schema, value)).toEqual(expected);
  });
});

describe("a path", () => {
  const rates = z.strictObject({ rates: z.record(z.string(), z.strictObject({ rate: z.int() })) });

  it("names known fields, positions and plan ids, and no other key", () => {
    const value = {
      rates: { "P1.G1.S1.A1": { rate: "x" }, "Jane Doe": { rate: "x" }, A1234567: 1 },
    };
    expect(issuesOf(rates, value)).toEqual([
      ["type.mismatch", ["rates", "P1.G1.S1.A1", "rate"], { expected: "number" }],
      ["type.mismatch", ["rates", 1, "rate"], { expected: "number" }],
      ["type.mismatch", ["rates", 2], { expected: "object" }],
    ]);
  });

  it("names the codes that are keys of a record", () => {
    const tally = z.record(z.enum(["male", "female"]), z.int());
    expect(issuesOf(tally, { male: 1 })).toEqual([["field.missing", ["female"], {}]]);
  });

  it("starts where the value stands", () => {
    const result = validateWith(rates, {
      value: { rates: [] },
      limits: submissionLimits,
      path: ["reports", 2],
    });
    expect(result.ok ? [] : result.issues[0].path).toEqual(["reports", 2, "rates"]);
  });

  it("of a coded issue leads on from the refined value", () => {
    const frame = z
      .strictObject({ first: z.int(), last: z.int() })
      .superRefine((value, context) => {
        if (value.last < value.first) context.addIssue(coded("frame.reversed", { path: ["last"] }));
      });
    expect(issuesOf(z.array(frame), [{ first: 2, last: 1 }])).toEqual([
      ["frame.reversed", [0, "last"], {}],
    ]);
  });

  it("finds names behind every wrapper, also in schemas that refer to themselves", () => {
    interface Tree {
      readonly leaf?: number | undefined;
      readonly branches: readonly Tree[];
    }
    const tree: z.ZodType<Tree> = z.lazy(() =>
      z.strictObject({
        leaf: z.int().optional(),
        branches: z.array(tree).readonly(),
      }),
    );
    const wrapped = z.strictObject({
      a: z.strictObject({ inA: z.int() }).nullable().default(null),
      b: z.intersection(z.object({ inB: z.int() }), z.object({ inToo: z.int() })),
      c: z.tuple([z.int()], z.strictObject({ inC: z.int() })),
      d: z.string().pipe(z.string()),
    });
    expect(issuesOf(tree, { branches: [{ branches: [{ leaf: "x", branches: [] }] }] })).toEqual([
      ["type.mismatch", ["branches", 0, "branches", 0, "leaf"], { expected: "number" }],
    ]);
    expect(
      issuesOf(wrapped, {
        a: { inA: "x" },
        b: { inB: "x", inToo: "x" },
        c: [1, { inC: "x" }],
        d: 1,
      }),
    ).toEqual([
      ["type.mismatch", ["a", "inA"], { expected: "number" }],
      ["type.mismatch", ["b", "inB"], { expected: "number" }],
      ["type.mismatch", ["b", "inToo"], { expected: "number" }],
      ["type.mismatch", ["c", 1, "inC"], { expected: "number" }],
      ["type.mismatch", ["d"], { expected: "text" }],
    ]);
  });
});

const progress = z.strictObject({
  schema: z.literal("aht-jo/example/1"),
  on: civilDateSchema,
  title: localizedSchema,
  rate: observationSchema,
  notes: nonEmptyListSchema(narrativeSchema),
});
const good = {
  schema: "aht-jo/example/1",
  on: "2025-03-14",
  title: { en: "Training", ar: "تدريب" },
  rate: { kind: "value", n: 40, revision: "provisional" },
  notes: [{ text: "تأخر الافتتاح", lang: "ar", audience: "committee" }],
};

describe("a document of a developer", () => {
  const names = /^[a-z][A-Za-z]{0,9}$/;
  const roles = z.strictObject({ roles: z.record(z.string(), z.strictObject({ from: z.int() })) });
  const issuesWith = (value: unknown) => {
    const result = validateWith(roles, { value, limits: submissionLimits, names });
    return result.ok ? [] : result.issues.map(({ code, path, params }) => [code, path, params]);
  };

  it("has its keys named when they are written as names are", () => {
    expect(issuesWith({ roles: { clerk: { form: 1, "0791234567": 2 }, "Layla S": {} } })).toEqual([
      ["field.missing", ["roles", "clerk", "from"], {}],
      ["field.unknown", ["roles", "clerk"], { count: 2, fields: "form" }],
      ["field.missing", ["roles", 1, "from"], {}],
    ]);
    expect(issuesWith({ roles: {}, "Layla S": 1 })).toEqual([["field.unknown", [], { count: 1 }]]);
  });

  it("that is passed as its text is told apart from one of the wrong kind", () => {
    expect(issuesWith(' {"roles":{}}')).toEqual([["input.json-text", [], {}]]);
    expect(issuesWith(`[${"1,".repeat(1_000_000)}1]`)).toEqual([["input.json-text", [], {}]]);
    expect(issuesWith("roles")).toEqual([["type.mismatch", [], { expected: "object" }]]);
    expect(issuesOf(z.string(), "[1]")).toEqual([]);
  });

  it("has the form of a text named where the schema says it", () => {
    const time = z.string().regex(/^\d\d:\d\d$/, formOf("HH:MM"));
    expect(issuesOf(time, "noon")).toEqual([["text.malformed", [], { form: "HH:MM" }]]);
    expect(issuesOf(time, "")).toEqual([["text.empty", [], {}]]);
  });
});

describe("a document", () => {
  it("comes back equal, and shares nothing with the input", () => {
    const result = validateWith(progress, { value: good, limits: submissionLimits });
    expect(result).toEqual({ ok: true, value: good });
    expect(result.ok && result.value.notes).not.toBe(good.notes);
  });

  it("is told everything that is wrong in one pass, form and fields alike", () => {
    const bad = json(`{
      "schema": "aht-jo/example/2", "on": "2025-02-30", "__proto__": { "admin": true },
      "title": { "en": "Training" }, "rate": { "kind": "value", "n": "40", "revision": "final" },
      "notes": [{ "text": "Call 070 000 0000", "lang": "fr", "audience": "committee", "Jane": 1 }]
    }`);
    const before = structuredClone(bad);
    expect(issuesOf(progress, bad)).toEqual([
      ["input.forbidden-key", [], { key: "__proto__" }],
      ["code.expected", ["schema"], { expected: "aht-jo/example/1" }],
      ["date.malformed", ["on"], {}],
      ["language.missing", ["title", "ar"], { language: "ar" }],
      ["type.mismatch", ["rate", "n"], { expected: "number" }],
      ["narrative.phone-number", ["notes", 0, "text"], {}],
      ["code.unknown", ["notes", 0, "lang"], { allowed: 2, codes: "en, ar" }],
      ["field.unknown", ["notes", 0], { count: 1 }],
    ]);
    expect(bad).toEqual(before);
  });

  it("with a wrong form in one place is told once about that place", () => {
    const value = { ...good, on: new Date(0), notes: [{ ...good.notes[0], text: undefined }] };
    expect(issuesOf(progress, value)).toEqual([
      ["input.not-plain", ["on"], { found: "class-instance" }],
      ["input.not-plain", ["notes", 0, "text"], { found: "undefined" }],
    ]);
  });

  it("with a forbidden key is still told of the other fields beside it", () => {
    const value = json('{"en":"x","ar":"نص","Jane":1,"__proto__":1}');
    expect(issuesOf(localizedSchema, value)).toEqual([
      ["input.forbidden-key", [], { key: "__proto__" }],
      ["field.unknown", [], { count: 1 }],
    ]);
  });

  it("with a form that only the form check minds is refused too", () => {
    const value = json('{"en":"x","ar":"نص","constructor":1}');
    expect(issuesOf(localizedSchema, value)).toEqual([
      ["input.forbidden-key", [], { key: "constructor" }],
    ]);
  });

  it("that is too large is not looked at further", () => {
    const value = { ...good, on: 1, notes: new Array(300_000).fill(1) };
    expect(issuesOf(progress, value)).toEqual([["input.too-large", [], { max: 200_000 }]]);
  });

  it("with very many issues is told the first thousand, and that there are more", () => {
    const more = ["input.too-many-issues", [], { max: 1000 }];
    const texts = issuesOf(z.array(z.int()), new Array(9_000).fill("x"));
    expect([texts.length, texts[999]?.[1], texts[1000]]).toEqual([1001, [999], more]);
    const holes = issuesOf(z.array(z.int()), new Array(9_000).fill(undefined));
    expect([holes.length, holes[1000]]).toEqual([1001, more]);
    const record = Object.fromEntries(Array.from({ length: 150_000 }, (_, n) => [`key ${n}`, "x"]));
    const keys = issuesOf(z.record(z.string(), z.int()), record);
    expect([keys.length, keys[999]?.[1], keys[1000]]).toEqual([1001, [999], more]);
    expect(issuesOf(z.array(z.int()), new Array(1_000).fill("x"))).toHaveLength(1_000);
    const half = [...new Array(600).fill(undefined), ...new Array(600).fill("x")];
    expect(issuesOf(z.array(z.int()), half).at(-1)).toEqual(more);
    const same = new Array(1_000).fill(undefined);
    expect(issuesOf(z.array(z.int()), same)).toHaveLength(1_000);
  });

  it("with a list that is too long is told so at the list, and of the fields beside it", () => {
    const entries = new Array(90_000).fill({});
    const value = { ...good, on: 1, notes: entries };
    expect(issuesOf(progress, value)).toEqual([
      ["list.too-long", ["notes"], { max: 10_000 }],
      ["type.mismatch", ["on"], { expected: "text" }],
    ]);
  });

  it("of 10 MB of brackets is told where it went wrong", () => {
    let notes: unknown = [];
    for (let level = 1; level < 5_000_000; level += 1) notes = [notes];
    expect(issuesOf(progress, { ...good, notes })).toEqual([
      ["input.too-deep", ["notes", ...new Array(31).fill(0)], { max: 32 }],
      ["type.mismatch", ["notes", 0], { expected: "object" }],
    ]);
  }, 120_000);
});

describe("laws", () => {
  const throwing = () => {
    throw new Error("trap");
  };
  const anything = fc.anything({
    withBigInt: true,
    withBoxedValues: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withObjectString: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
  });
  const traps = fc.subarray(
    ["get", "getOwnPropertyDescriptor", "getPrototypeOf", "has", "ownKeys"] as const,
    { minLength: 1 },
  );
  /** Made only when they are used: the generator itself would fall into their traps. */
  const hostile: fc.Arbitrary<() => unknown> = fc.oneof(
    anything.map((value) => () => value),
    fc.tuple(fc.object(), traps).map(
      ([target, names]) =>
        () =>
          new Proxy(target, Object.fromEntries(names.map((name) => [name, throwing]))),
    ),
    fc.object().map((value) => () => Object.assign(value, { cycle: value })),
    fc.constantFrom(
      () => throwing,
      () => Symbol("s"),
      () => globalThis,
      () => Reflect,
      () => new Proxy(throwing, {}),
    ),
  );
  /** A good document with one field, at the top or inside, replaced by what `make` gives. */
  const spoil = (field: string, make: () => unknown) => {
    const spoiled = { [field]: make() };
    return {
      ...good,
      title: { ...good.title, ...(field === "en" ? spoiled : {}) },
      rate: { ...good.rate, ...(field === "kind" || field === "n" ? spoiled : {}) },
      notes: [{ ...good.notes[0], ...(field === "text" ? spoiled : {}) }],
      ...(field in good ? spoiled : {}),
    };
  };
  const fields = fc.constantFrom(
    "schema",
    "on",
    "title",
    "rate",
    "notes",
    "en",
    "kind",
    "n",
    "text",
  );
  const document: fc.Arbitrary<() => unknown> = fc.oneof(
    hostile,
    fc.tuple(fields, hostile).map(
      ([field, make]) =>
        () =>
          spoil(field, make),
    ),
  );

  it("any value at all is answered, with issues that have a message in both languages", () => {
    fc.assert(
      fc.property(document, (make) => {
        const result = validateWith(progress, { value: make(), limits: submissionLimits });
        if (result.ok) return;
        expect(result.issues.length).toBeGreaterThan(0);
        for (const found of result.issues)
          for (const locale of ["en", "ar"] as const)
            expect(formatIssue(found, { locale, messages: coreMessages })).not.toContain("{");
      }),
      { numRuns: 20_000 },
    );
  }, 120_000);

  it("nothing that somebody wrote comes back in an issue", () => {
    const secret = "Zz9secretZz";
    const known = new Set([...Object.keys(good), "en", "ar", "kind", "n", "revision", "text"]);
    const mark = (value: unknown): unknown => {
      if (typeof value === "string") return `${secret}${value}`;
      if (Array.isArray(value)) return value.map(mark);
      if (typeof value !== "object" || value === null) return value;
      return Object.fromEntries(
        Object.entries(value).map(([key, held]) => [
          known.has(key) ? key : secret + key,
          mark(held),
        ]),
      );
    };
    const values = fc.oneof(
      fc.jsonValue(),
      fc.tuple(fields, fc.jsonValue()).map(([field, value]) => spoil(field, () => value)),
    );
    fc.assert(
      fc.property(values, (value) => {
        const result = validateWith(progress, { value: mark(value), limits: submissionLimits });
        expect(result.ok).toBe(false);
        expect(JSON.stringify(result)).not.toContain(secret);
      }),
      { numRuns: 3_000 },
    );
  }, 120_000);
});

// Covers: the integer part of RFC 8785 (key order by UTF-16 code units, escapes, no spaces), what is refused, and the
// content hash against node:crypto. Not covered: numbers with fractions, which this library refuses.
import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "./canonical-json.ts";
import { contentHash } from "./content-hash.ts";

const refused = (found: string, depth: number) =>
  expect.objectContaining({ code: "canonical.not-plain", params: { found, depth } });

describe("the canonical text", () => {
  it("sorts keys by UTF-16 code units, not by code points", () => {
    // U+1F600 is written with the units D83D DE00, so it comes before U+FB33.
    const value = {
      "\ufb33": 1,
      "\u{1f600}": 2,
      "\u20ac": 3,
      "\r": 4,
      "1": 5,
      "\u0080": 6,
      "\u00f6": 7,
    };
    expect(canonicalJson(value)).toBe(
      '{"\\r":4,"1":5,"\u0080":6,"\u00f6":7,"\u20ac":3,"\u{1f600}":2,"\ufb33":1}',
    );
  });

  it("puts upper case before lower case, and a prefix before its longer form", () => {
    expect(canonicalJson({ b: 1, aa: 1, B: 1, a: 1, "": 1 })).toBe(
      '{"":1,"B":1,"a":1,"aa":1,"b":1}',
    );
  });

  it("escapes only what must be escaped", () => {
    expect(canonicalJson('\u0000\u000f\b\t\n\f\r"\\/\u007f\u2028نص€')).toBe(
      '"\\u0000\\u000f\\b\\t\\n\\f\\r\\"\\\\/\u007f\u2028نص€"',
    );
  });

  it("writes integers in full, with one zero", () => {
    expect(canonicalJson([0, -0, 1e15, Number.MAX_SAFE_INTEGER, -7])).toBe(
      "[0,0,1000000000000000,9007199254740991,-7]",
    );
  });

  it("keeps the order of lists and the literals", () => {
    expect(canonicalJson([null, true, false, [], {}, [[1]]])).toBe("[null,true,false,[],{},[[1]]]");
  });

  it("keeps a __proto__ key as the text it is", () => {
    expect(canonicalJson(JSON.parse('{"b":1,"__proto__":{"a":1}}'))).toBe(
      '{"__proto__":{"a":1},"b":1}',
    );
  });

  it("writes a container once for each place it stands in", () => {
    const shared = { n: 1 };
    expect(canonicalJson([shared, { shared }, shared])).toBe(
      '[{"n":1},{"shared":{"n":1}},{"n":1}]',
    );
  });

  it("has no limit of nesting", () => {
    const text = `${"[".repeat(200_000)}${"]".repeat(200_000)}`;
    expect(canonicalJson(JSON.parse(text)) === text).toBe(true);
  }, 120_000);
});

describe("what is not plain data with safe integers is refused", () => {
  const cycle: unknown[] = [];
  cycle.push({ cycle });
  it.each<[string, number, unknown]>([
    ["not-safe-integer", 0, 0.5],
    ["not-safe-integer", 1, [2 ** 53]],
    ["not-finite", 0, Number.NaN],
    ["not-finite", 0, Number.POSITIVE_INFINITY],
    ["undefined", 0, undefined],
    ["undefined", 2, { a: [undefined] }],
    ["function", 1, [() => 1]],
    ["symbol", 0, Symbol("s")],
    ["bigint", 0, 1n],
    ["class-instance", 0, new Date(0)],
    ["class-instance", 1, { at: new Map() }],
    [
      "hidden-field",
      0,
      {
        get a() {
          return 1;
        },
      },
    ],
    ["hidden-field", 0, { [Symbol("s")]: 1 }],
    ["sparse-list", 0, new Array(2)],
    ["lone-surrogate", 0, "\ud83d"],
    ["lone-surrogate", 1, { "\ude00": 1 }],
    ["cycle", 2, cycle],
  ])("%s at depth %d", (found, depth, value) => {
    expect(() => canonicalJson(value)).toThrow(refused(found, depth));
    expect(() => contentHash(value)).toThrow(refused(found, depth));
  });
});

/** Data with safe integers only. */
const plain = fc
  .jsonValue({ noUnicodeString: false })
  .map((value): unknown =>
    JSON.parse(JSON.stringify(value), (_, held) =>
      typeof held === "number" ? Math.trunc(held % 1e6) : held,
    ),
  );

describe("laws of the canonical text", () => {
  it("it is JSON and means the same value", () => {
    fc.assert(
      fc.property(plain, (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      { numRuns: 500 },
    );
  });

  it("it is its own canonical text", () => {
    fc.assert(
      fc.property(plain, (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it("no order of keys changes it", () => {
    const pair = fc.dictionary(fc.string({ unit: "grapheme" }), plain).chain((object) =>
      fc.tuple(
        fc.constant(object),
        fc.shuffledSubarray(Object.entries(object), {
          minLength: Object.keys(object).length,
          maxLength: Object.keys(object).length,
        }),
      ),
    );
    fc.assert(
      fc.property(pair, ([object, entries]) => {
        expect(canonicalJson(Object.fromEntries(entries))).toBe(canonicalJson(object));
      }),
      { numRuns: 500 },
    );
  });
});

describe("the content hash", () => {
  it("is SHA-256 over UTF-8, as node:crypto computes it", () => {
    fc.assert(
      fc.property(plain, (value) => {
        const expected = createHash("sha256").update(canonicalJson(value), "utf8").digest("hex");
        expect(contentHash(value)).toBe(`sha256:${expected}`);
      }),
      { numRuns: 300 },
    );
  });

  it("of known texts stays what it is", () => {
    expect(contentHash({})).toBe(
      "sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a",
    );
    expect(contentHash({ ar: "الخطة التنفيذية", years: [2024, 2027] })).toBe(
      `sha256:${createHash("sha256").update('{"ar":"الخطة التنفيذية","years":[2024,2027]}').digest("hex")}`,
    );
  });
});

// Covers: reading stored expressions: what is accepted, how the shape fails and where, that names and types are checked
// next, that anything at all is answered and nothing is echoed. The type errors themselves are in check-expr.test.ts.
import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Expr } from "../expressions/expr.ts";
import { maxExprDepth, maxExprNodes } from "../expressions/expr-size.ts";
import { anyExpression } from "../expressions/fixtures/arbitrary-expr.ts";
import { desk, fact } from "../expressions/fixtures/library-desk.ts";
import { locales } from "../localized/localized.ts";
import { coreMessages } from "../messages/core-messages.ts";
import { formatIssue } from "../messages/format-issue.ts";
import { parseExpr } from "./parse-expr.ts";

const parse = (input: unknown) => parseExpr(input, { declarations: desk, expected: null });
const said = (input: unknown) => {
  const parsed = parse(input);
  return parsed.ok ? [] : parsed.issues.map(({ code, path }) => [code, ...path].join(" "));
};
const { isMember } = fact;

describe("a stored expression", () => {
  test("that is well typed is read as it is, into a copy", () => {
    fc.assert(
      fc.property(anyExpression, ({ type, expr }) => {
        const stored: unknown = JSON.parse(JSON.stringify(expr));
        const parsed = parseExpr(stored, { declarations: desk, expected: type });
        expect(parsed).toEqual({ ok: true, value: expr });
        if (parsed.ok) expect(parsed.value).not.toBe(stored);
      }),
      { numRuns: 2_000 },
    );
  }, 60_000);

  it("fits the limits when checkExpr accepts it", () => {
    const deep = Array.from({ length: maxExprDepth - 1 }).reduce<object>(
      (arg) => ({ op: "and", args: [arg] }),
      isMember,
    );
    expect(said(deep)).toEqual([]);
    const limited = {
      op: "addLimit",
      date: fact.lentOn,
      limit: { n: { param: "loanWeeks" }, unit: "weeks" },
      monthEnd: "clip",
    };
    const wide = {
      op: "and",
      args: Array(maxExprNodes / 5).fill({ op: "lt", left: limited, right: limited }),
    };
    expect(said({ ...wide, args: wide.args.slice(0, -1) })).toEqual([]);
  });
});

describe("a wrong shape", () => {
  it.each<[unknown, readonly string[]]>([
    [null, ["type.mismatch"]],
    ["isMember", ["type.mismatch"]],
    [[], ["type.mismatch"]],
    [{}, ["field.missing op"]],
    [{ op: "xor", args: [isMember] }, ["code.unknown op"]],
    [{ op: "and", args: [] }, ["list.empty args"]],
    [{ op: "and" }, ["field.missing args"]],
    [{ op: "not", arg: isMember, args: [] }, ["field.unknown"]],
    [{ op: "or", args: [isMember, { op: "fact" }] }, ["field.missing args 1 path"]],
    [{ op: "fact", path: 5 }, ["type.mismatch path"]],
    [{ op: "lit", type: "float", value: 1 }, ["code.unknown type"]],
    [{ op: "lit", type: "int", value: {} }, ["type.mismatch value"]],
    [{ op: "lit", type: "codes", value: ["a", 1] }, ["type.mismatch value 1"]],
    [{ op: "in", arg: fact.memberKind, set: "student" }, ["type.mismatch set"]],
    [
      { op: "addLimit", date: fact.lentOn, limit: { n: { parm: "x" }, unit: "eons" } },
      [
        "field.missing limit n param",
        "field.unknown limit n",
        "code.unknown limit unit",
        "field.missing monthEnd",
      ],
    ],
  ])("%j", (input, expected) => {
    expect(said(input)).toEqual(expected);
  });

  it("is said before any name or type is looked at", () => {
    expect(said({ op: "and", args: [{ op: "fact", path: "nobody" }, {}] })).toEqual([
      "field.missing args 1 op",
    ]);
  });

  it("that is too deep or too large is refused", () => {
    const deep = JSON.parse(`${'{"op":"not","arg":'.repeat(100_000)}{}${"}".repeat(100_000)}`);
    expect(said(deep)[0]).toMatch(/^input\.too-deep/);
    const many = { op: "in", arg: isMember, set: Array(1_000_000).fill("x") };
    expect(said(many)[0]).toMatch(/^input\.too-large/);
  });
});

describe("names and types", () => {
  it("are checked once the shape is right, from the path where the expression stands", () => {
    const options = { declarations: desk, expected: "bool", path: ["rules", 0, "when"] } as const;
    expect(parseExpr({ op: "not", arg: { op: "fact", path: "loans" } }, options)).toEqual({
      ok: false,
      issues: [
        {
          code: "expr.type-mismatch",
          path: ["rules", 0, "when", "arg"],
          params: { expected: "bool", found: "int" },
        },
      ],
    });
    expect(parseExpr(5, options)).toMatchObject({
      ok: false,
      issues: [{ path: ["rules", 0, "when"] }],
    });
  });
});

describe("anything at all", () => {
  /** Expressions with one part replaced, and plain rubbish. */
  const secret = "Layla-0791234567";
  const rubbish = fc.oneof(
    fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSparseArray: true,
    }),
    fc.constant(secret),
    fc.constantFrom("__proto__", "eq", "lit", -0, Number.NaN, [], {}),
  );
  const spoilt = fc.tuple(anyExpression, rubbish, fc.nat()).map(([{ expr }, part, at]) => {
    const copy = JSON.parse(JSON.stringify(expr));
    const places: [object, string][] = [];
    const visit = (value: unknown): void => {
      if (typeof value !== "object" || value === null) return;
      for (const key of Object.keys(value)) {
        places.push([value, key]);
        visit((value as Record<string, unknown>)[key]);
      }
    };
    visit(copy);
    const place = places[at % places.length];
    if (place !== undefined) (place[0] as Record<string, unknown>)[place[1]] = part;
    return copy as unknown;
  });

  test("is answered without a throw, with issues that have a sentence in both languages and repeat nothing", () => {
    fc.assert(
      fc.property(fc.oneof(rubbish, { weight: 4, arbitrary: spoilt }), (input) => {
        const parsed = parse(input);
        if (parsed.ok) return;
        expect(JSON.stringify(parsed.issues)).not.toContain(secret);
        for (const found of parsed.issues)
          for (const locale of locales)
            expect(formatIssue(found, { locale, messages: coreMessages })).not.toBe("");
      }),
      { numRuns: 20_000 },
    );
  }, 120_000);

  it("is left as it was", () => {
    const input = { op: "and", args: [{ op: "fact", path: "nobody" }] } satisfies Expr;
    const before = structuredClone(input);
    parse(input);
    expect(input).toEqual(before);
  });
});

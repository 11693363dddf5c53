// Covers: every type error, its place and its parameters; that one pass finds them all; the limits. Does not cover the
// shape of stored expressions (parse-expr.test.ts), nor the wording of issues.
import { describe, expect, it } from "vitest";
import type { NonEmpty } from "../result/result.ts";
import { eq, lt } from "./build-comparisons.ts";
import { and, ifElse, isIn, known, not } from "./build-conditions.ts";
import { bool, code, codeFact, codes, int, unknownOf } from "./build-leaves.ts";
import { checkExpr } from "./check-expr.ts";
import type { Declaration } from "./declarations.ts";
import type { ComparisonOp, Expr, FactType, TimeLimit } from "./expr.ts";
import { maxExprDepth, maxExprNodes } from "./expr-size.ts";
import { desk, fact, param } from "./fixtures/library-desk.ts";

const issuesOf = (expr: Expr, expected: FactType | Declaration | null = null) =>
  checkExpr(expr, { declarations: desk, expected });
const said = (expr: Expr, expected: FactType | Declaration | null = null) =>
  issuesOf(expr, expected).map(({ code, path }) => [code, ...path].join(" "));
const compared = (op: ComparisonOp, left: Expr, right: Expr): Expr => ({ op, left, right });
const { isMember, loans, lentOn, memberKind, deskKind, topics } = fact;
const nobody: Expr = { op: "fact", path: "nobody" };

describe("names", () => {
  it("must be declared", () => {
    expect(issuesOf(nobody)).toEqual([
      { code: "expr.unknown-fact", path: ["path"], params: { fact: "nobody" } },
    ]);
    expect(issuesOf({ op: "param", name: "loans" })).toEqual([
      { code: "expr.unknown-param", path: ["name"], params: { name: "loans" } },
    ]);
  });

  it("are named only when they are written as names are", () => {
    for (const path of ["Layla of Amman", "0791234567", "a".repeat(101), ""])
      expect(issuesOf({ op: "fact", path })[0]?.params).toEqual({});
    expect(issuesOf({ op: "fact", path: "state.loan-2" })[0]?.params).toEqual({
      fact: "state.loan-2",
    });
    const odd = { type: "code", codes: ["Layla of Amman"] } as const;
    expect(issuesOf(code("0791234567"), odd)[0]?.params).toEqual({ allowed: 1 });
  });

  it("are not found among what every object has", () => {
    expect(said({ op: "fact", path: "toString" })).toEqual(["expr.unknown-fact path"]);
    expect(said({ op: "fact", path: "__proto__" })).toEqual(["expr.unknown-fact path"]);
    expect(said({ op: "param", name: "constructor" })).toEqual(["expr.unknown-param name"]);
  });

  it("that are unknown raise no second issue about their type", () => {
    expect(said(not(nobody as never), "bool")).toEqual(["expr.unknown-fact arg path"]);
    expect(said(compared("lt", nobody, isMember))).toEqual(["expr.unknown-fact left path"]);
    expect(said(nobody, "bool")).toEqual(["expr.unknown-fact path"]);
    expect(said(ifElse(isMember, { yes: nobody as never, no: int(1) }), "bool")).toEqual([
      "expr.unknown-fact then path",
    ]);
    expect(said(ifElse(isMember, { yes: int(1), no: nobody as never }), "bool")).toEqual([
      "expr.unknown-fact else path",
    ]);
    expect(said(known(nobody as never))).toEqual(["expr.unknown-fact arg path"]);
  });
});

describe("operands", () => {
  it.each<[string, Expr, readonly string[]]>([
    ["and, or: yes or no", and(isMember, loans as never), ["expr.type-mismatch args 1"]],
    ["not: yes or no", not(lentOn as never), ["expr.type-mismatch arg"]],
    ["in: codes", isIn(loans as never, []), ["expr.type-mismatch arg"]],
    [
      "if: a condition",
      ifElse(loans as never, { yes: int(1), no: int(2) }),
      ["expr.type-mismatch cond"],
    ],
    [
      "if: one type",
      ifElse(isMember, { yes: int(1), no: lentOn as never }),
      ["expr.type-mismatch else"],
    ],
    [
      "days between: dates",
      { op: "daysBetween", from: loans, to: isMember },
      ["expr.type-mismatch from", "expr.type-mismatch to"],
    ],
    ["known: anything", and(known(loans), known(topics), known(isMember)), []],
  ])("%s", (_, expr, expected) => {
    expect(said(expr)).toEqual(expected);
  });

  it("say what is needed and what is there", () => {
    expect(issuesOf(isIn(loans as never, []))).toEqual([
      {
        code: "expr.type-mismatch",
        path: ["arg"],
        params: { expected: "code | codes", found: "int" },
      },
    ]);
  });

  it("the whole has the expected type, or any when none is named", () => {
    expect(said(loans, "int")).toEqual([]);
    expect(said(loans, null)).toEqual([]);
    expect(issuesOf(loans, "bool")).toEqual([
      { code: "expr.type-mismatch", path: [], params: { expected: "bool", found: "int" } },
    ]);
    expect(said(ifElse(isMember, { yes: int(1), no: int(2) }), "bool")).toEqual([
      "expr.type-mismatch",
    ]);
    expect(said(ifElse(isMember, { yes: int(1), no: lentOn as never }), "bool")).toEqual([
      "expr.type-mismatch else",
    ]);
  });
});

describe("comparisons", () => {
  it("need two sides of one type", () => {
    expect(issuesOf(compared("eq", loans, lentOn))).toEqual([
      { code: "expr.not-comparable", path: [], params: { left: "int", right: "date" } },
    ]);
    expect(said(not(compared("lt", loans, int(5)) as never))).toEqual([]);
    expect(said(not(compared("ne", memberKind, bool(true)) as never))).toEqual([
      "expr.not-comparable arg",
    ]);
  });

  it("need an order for less and more", () => {
    for (const op of ["lt", "le", "gt", "ge"] as const) {
      expect(issuesOf(compared(op, memberKind, memberKind))).toEqual([
        { code: "expr.no-order", path: [], params: { type: "code" } },
      ]);
      expect(said(compared(op, isMember, isMember))).toEqual(["expr.no-order"]);
      expect(said(compared(op, lentOn, lentOn))).toEqual([]);
      expect(said(compared(op, loans, param.maxLoans))).toEqual([]);
    }
  });

  it("do not take sets of codes", () => {
    expect(issuesOf(compared("eq", topics, topics))).toEqual([
      { code: "expr.not-comparable", path: [], params: { left: "codes", right: "codes" } },
    ]);
  });
});

describe("codes", () => {
  it("that are compared come from the list of the other side, wherever they stand", () => {
    expect(issuesOf(compared("eq", memberKind, code("staff")))).toEqual([
      {
        code: "expr.unknown-code",
        path: ["right", "value"],
        params: { allowed: 3, code: "staff", codes: "student, teacher, guest" },
      },
    ]);
    expect(said(compared("ne", code("staff"), memberKind))).toEqual([
      "expr.unknown-code left value",
    ]);
    const either = ifElse(isMember, { yes: code("guest"), no: code("staff") });
    expect(said(compared("eq", either, memberKind))).toEqual(["expr.unknown-code left else value"]);
    expect(said(compared("eq", memberKind, unknownOf("code")))).toEqual([]);
    expect(said(compared("eq", code("any"), code("other")))).toEqual([]);
  });

  it("may be on the list of either branch", () => {
    const either = ifElse(isMember, { yes: memberKind, no: deskKind });
    expect(said(compared("eq", either, code("staff")))).toEqual([]);
    expect(said(compared("eq", either, code("nobody")))).toEqual(["expr.unknown-code right value"]);
    const withCode = ifElse(isMember, { yes: memberKind, no: code("staff") });
    expect(said(compared("eq", withCode, code("staff")))).toEqual([]);
    expect(said(compared("eq", withCode, code("nobody")))).toEqual([
      "expr.unknown-code right value",
    ]);
    expect(said(isIn(withCode, ["staff", "guest"]))).toEqual([]);
    expect(said({ op: "in", arg: withCode, set: ["nobody"] })).toEqual(["expr.unknown-code set 0"]);
  });

  it("that are listed can be the tested one", () => {
    const set = ["student", "staff", "guest", "nobody"] as const;
    expect(issuesOf({ op: "in", arg: memberKind, set })).toEqual([
      {
        code: "expr.unknown-code",
        path: ["set", 1],
        params: { allowed: 3, code: "staff", codes: "student, teacher, guest" },
      },
      {
        code: "expr.unknown-code",
        path: ["set", 3],
        params: { allowed: 3, code: "nobody", codes: "student, teacher, guest" },
      },
    ]);
    expect(said({ op: "in", arg: topics, set: ["law", "geography"] })).toEqual([
      "expr.unknown-code set 1",
    ]);
    expect(said(isIn(code("any"), []))).toEqual([]);
  });

  it("of two lists need one in common", () => {
    expect(said(compared("eq", memberKind, deskKind))).toEqual([]);
    const declarations = {
      facts: { a: { type: "code", codes: ["x"] }, b: { type: "code", codes: ["y"] } },
      params: {},
    } as const;
    const apart = compared("eq", { op: "fact", path: "a" }, { op: "fact", path: "b" });
    expect(checkExpr(apart, { declarations, expected: null })).toEqual([
      { code: "expr.no-common-code", path: [], params: {} },
    ]);
    const withCode = ifElse(bool(true), { yes: codeFact("a"), no: code("y") });
    for (const meeting of [
      compared("eq", withCode, { op: "fact", path: "b" }),
      compared("eq", { op: "fact", path: "b" }, withCode),
    ])
      expect(checkExpr(meeting, { declarations, expected: null })).toEqual([]);
  });

  it("of the whole come from the expected list, when one is given", () => {
    const kinds: Declaration = { type: "code", codes: ["student", "teacher"] };
    const made = (no: string) => ifElse(isMember, { yes: code("student"), no: code(no) });
    expect(said(made("teacher"), kinds)).toEqual([]);
    expect(issuesOf(made("guest"), kinds)).toEqual([
      {
        code: "expr.unknown-code",
        path: ["else", "value"],
        params: { allowed: 2, code: "guest", codes: "student, teacher" },
      },
    ]);
    expect(said(codes(["student", "guest"]), { type: "codes", codes: ["student"] })).toEqual([
      "expr.unknown-code value 1",
    ]);
    expect(issuesOf(memberKind, kinds)).toEqual([
      {
        code: "expr.unknown-code",
        path: [],
        params: { allowed: 2, code: "guest", codes: "student, teacher" },
      },
    ]);
    expect(said(deskKind, { type: "code", codes: ["staff", "teacher", "student"] })).toEqual([]);
    expect(said(loans, kinds)).toEqual(["expr.type-mismatch"]);
  });
});

describe("constants", () => {
  it.each<[FactType, unknown, boolean]>([
    ["bool", true, true],
    ["bool", 1, false],
    ["int", -5, true],
    ["int", 1.5, false],
    ["int", 2 ** 53, false],
    ["int", "5", false],
    ["date", "2025-02-28", true],
    ["date", "2025-02-29", false],
    ["date", "2200-01-01", false],
    ["code", "anything", true],
    ["code", ["anything"], false],
    ["codes", ["anything"], true],
    ["codes", [], true],
    ["codes", "anything", false],
    ["bool", null, true],
    ["codes", null, true],
  ])("a constant %s can be %j: %s", (type, value, fits) => {
    expect(issuesOf({ op: "lit", type, value: value as never })).toEqual(
      fits ? [] : [{ code: "expr.bad-literal", path: ["value"], params: { expected: type } }],
    );
  });
});

describe("time limits", () => {
  const after = (limit: TimeLimit, date: Expr = lentOn): Expr => ({
    op: "addLimit",
    date,
    limit,
    monthEnd: "clip",
  });

  it("are whole numbers or whole-number parameters of days or more, added to a date", () => {
    expect(said(after({ n: 3, unit: "months" }), "date")).toEqual([]);
    expect(said(after({ n: { param: "loanWeeks" }, unit: "weeks" }), "date")).toEqual([]);
    expect(said(after({ n: 3, unit: "days" }, loans))).toEqual(["expr.type-mismatch date"]);
    expect(said(after({ n: 72, unit: "hours" }))).toEqual(["expr.hours-on-date limit unit"]);
    expect(issuesOf(after({ n: 1.5, unit: "days" }))).toEqual([
      { code: "expr.bad-literal", path: ["limit", "n"], params: { expected: "int" } },
    ]);
    expect(said(after({ n: { param: "loans" }, unit: "days" }))).toEqual([
      "expr.unknown-param limit n param",
    ]);
    expect(issuesOf(after({ n: { param: "seasonStart" }, unit: "days" }))).toEqual([
      {
        code: "expr.type-mismatch",
        path: ["limit", "n", "param"],
        params: { expected: "int", found: "date" },
      },
    ]);
  });
});

describe("one pass", () => {
  it("finds everything, in reading order, from the path where the expression stands", () => {
    const expr: Expr = {
      op: "and",
      args: [
        nobody,
        compared("lt", isMember, isMember),
        { op: "in", arg: loans, set: ["student"] },
        loans,
        ifElse(nobody as never, {
          yes: compared("eq", memberKind, code("staff")) as never,
          no: bool(true),
        }),
      ],
    };
    const found = checkExpr(expr, {
      declarations: desk,
      expected: "int",
      path: ["rules", 4, "when"],
    });
    expect(found.map(({ code, path }) => [code, ...path].join(" "))).toEqual([
      "expr.unknown-fact rules 4 when args 0 path",
      "expr.no-order rules 4 when args 1",
      "expr.type-mismatch rules 4 when args 2 arg",
      "expr.type-mismatch rules 4 when args 3",
      "expr.unknown-fact rules 4 when args 4 cond path",
      "expr.unknown-code rules 4 when args 4 then right value",
      "expr.type-mismatch rules 4 when",
    ]);
  });

  it("changes nothing", () => {
    const expr = and(isMember, lt(loans, 5), eq(memberKind, "guest"));
    const before = structuredClone(expr);
    issuesOf(Object.freeze(expr));
    expect(expr).toEqual(before);
  });
});

describe("limits", () => {
  const nested = (levels: number): Expr =>
    Array.from({ length: levels - 1 }).reduce<Expr>((arg) => ({ op: "not", arg }), isMember);

  it("of depth", () => {
    expect(said(nested(maxExprDepth))).toEqual([]);
    const [found, ...more] = issuesOf(nested(maxExprDepth + 1));
    expect(more).toEqual([]);
    expect(found).toMatchObject({ code: "expr.too-deep", params: { max: maxExprDepth } });
    expect(found?.path).toHaveLength(maxExprDepth);
    expect(issuesOf(nested(1_000_000))).toHaveLength(1);
  });

  it("of size, also when the same part is used again and again", () => {
    const many = (count: number) => ({
      op: "and" as const,
      args: Array.from({ length: count }, () => isMember) as unknown as NonEmpty<Expr>,
    });
    expect(said(many(maxExprNodes - 1))).toEqual([]);
    const largest = many(maxExprNodes - 2);
    expect(said({ ...largest, args: [isMember, ...largest.args.slice(1), loans] })).toEqual([
      `expr.type-mismatch args ${maxExprNodes - 2}`,
    ]);
    expect(issuesOf(many(maxExprNodes))).toEqual([
      {
        code: "expr.too-large",
        path: ["args", maxExprNodes - 1],
        params: { max: maxExprNodes },
      },
    ]);
    const doubled = Array.from({ length: 60 }).reduce<Expr>(
      (arg) => ({ op: "and", args: [arg, arg] }),
      isMember,
    );
    expect(issuesOf(doubled).map(({ code }) => code)).toEqual(["expr.too-large"]);
  });
});

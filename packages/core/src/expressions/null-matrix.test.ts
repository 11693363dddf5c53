// Covers: every operator over every mix of true, false and unknown, and of known and unknown numbers, dates and codes,
// interpreted and as closures, written out as tables that a person can read. Does not cover operators inside each other
// (evaluation.laws.test.ts).
import { expect, it } from "vitest";
import { civilDate } from "../civil-date/parse-civil-date.ts";
import { eq, ge, gt, le, lt, ne } from "./build-comparisons.ts";
import { and, ifElse, isIn, known, not, or } from "./build-conditions.ts";
import { addLimit, daysFromTo } from "./build-dates.ts";
import { boolFact, codeFact, codesFact, dateFact, intFact, intParam } from "./build-leaves.ts";
import { compileExpr } from "./compile-expr.ts";
import type { Environment } from "./environment.ts";
import type { Expr, MaybeValue } from "./expr.ts";
import { deskCalendar } from "./fixtures/arbitrary-expr.ts";
import { interpret } from "./interpret.ts";

const bools = [true, false, null];
const ints = [1, 2, null];
const days = [civilDate("2025-01-31"), civilDate("2025-02-28"), null];
const codes = ["x", "y", null];
const sets = [["x", "y"], ["y"], [], null];

type Row = readonly MaybeValue[];
const pairs = (values: Row): readonly Row[] => values.flatMap((a) => values.map((b) => [a, b]));
const triples = (values: Row): readonly Row[] =>
  pairs(values).flatMap(([a, b]) => values.map((c) => [a ?? null, b ?? null, c]));
const singles = (values: Row): readonly Row[] => values.map((value) => [value]);

const shown = (value: MaybeValue | undefined): string => {
  if (value === null || value === undefined) return "unknown";
  return typeof value === "object" ? `{${value.join(", ")}}` : String(value);
};

/** One table: a row for each mix of what the facts a, b, c hold, a column for each expression. */
function table(
  title: string,
  {
    rows,
    columns,
    ...held
  }: {
    readonly rows: readonly Row[];
    readonly columns: Readonly<Record<string, Expr>>;
    readonly params?: Environment["params"];
    readonly calendar?: Environment["calendar"];
  },
): string {
  const names = ["a", "b", "c"].slice(0, rows[0]?.length);
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const body = rows.map((row) => {
    const environment: Environment = {
      params: {},
      calendar: null,
      ...held,
      fact: (path) => row[names.indexOf(path)] ?? null,
    };
    const cells = Object.values(columns).map((expr) => {
      const value = interpret(expr, environment);
      expect(compileExpr(expr)(environment)).toEqual(value);
      return shown(value);
    });
    return line([...row.map(shown), ...cells]);
  });
  const heads = [...names, ...Object.keys(columns)];
  return [`## ${title}`, "", line(heads), line(heads.map(() => "---")), ...body, ""].join("\n");
}

const [a, b, c] = [boolFact("a"), boolFact("b"), boolFact("c")];
const [m, n] = [intFact("a"), intFact("b")];
const [from, to] = [dateFact("a"), dateFact("b")];
const [kind, other] = [codeFact<"x" | "y">("a"), codeFact<"x" | "y">("b")];
const topics = codesFact<"x" | "y">("a");
const month = (monthEnd: "clip" | "roll" | "error") =>
  addLimit(from, { n: 1, unit: "months", monthEnd });

it("every operator, for every mix of known and unknown", async () => {
  const text = [
    "# What every operator makes of an unknown\n",
    table("Yes and no", {
      rows: pairs(bools),
      columns: { "a and b": and(a, b), "a or b": or(a, b), "a = b": eq(a, b), "a ≠ b": ne(a, b) },
    }),
    table("One part", {
      rows: singles(bools),
      columns: { "not a": not(a), "known a": known(a), "and of one": and(a), "or of one": or(a) },
    }),
    table("Three parts", {
      rows: triples(bools),
      columns: {
        "a and b and c": and(a, b, c),
        "a or b or c": or(a, b, c),
        "if a then b else c": ifElse(a, { yes: b, no: c }),
      },
    }),
    table("Numbers", {
      rows: pairs(ints),
      columns: {
        "a = b": eq(m, n),
        "a ≠ b": ne(m, n),
        "a < b": lt(m, n),
        "a ≤ b": le(m, n),
        "a > b": gt(m, n),
        "a ≥ b": ge(m, n),
        "known a": known(m),
      },
    }),
    table("Dates", {
      rows: pairs(days),
      columns: {
        "a = b": eq(from, to),
        "a ≠ b": ne(from, to),
        "a < b": lt(from, to),
        "a ≤ b": le(from, to),
        "a > b": gt(from, to),
        "a ≥ b": ge(from, to),
        "days from a to b": daysFromTo(from, to),
      },
    }),
    table("Codes", {
      rows: pairs(codes),
      columns: { "a = b": eq(kind, other), "a ≠ b": ne(kind, other) },
    }),
    table("Membership of a code", {
      rows: singles(codes),
      columns: {
        "a in {}": isIn(kind, []),
        "a in {x}": isIn(kind, ["x"]),
        "a in {x, y}": isIn(kind, ["x", "y"]),
        "not (a in {x})": not(isIn(kind, ["x"])),
      },
    }),
    table("A set of codes: at least one is listed", {
      rows: singles(sets),
      columns: {
        "a in {}": isIn(topics, []),
        "a in {x}": isIn(topics, ["x"]),
        "a in {x, y}": isIn(topics, ["x", "y"]),
        "known a": known(topics),
      },
    }),
    table("A date plus a limit", {
      rows: singles(days),
      columns: {
        "2 days": addLimit(from, { n: 2, unit: "days", monthEnd: "clip" }),
        "3 weeks back": addLimit(from, { n: -3, unit: "weeks", monthEnd: "clip" }),
        "1 month, clip": month("clip"),
        "1 month, roll": month("roll"),
        "1 month, error": month("error"),
        "2 years": addLimit(from, { n: 2, unit: "years", monthEnd: "error" }),
        "1 working day": addLimit(from, { n: 1, unit: "workingDays", monthEnd: "clip" }),
        "unknown parameter": addLimit(from, { n: intParam("p"), unit: "days", monthEnd: "clip" }),
        hours: { op: "addLimit", date: from, limit: { n: 1, unit: "hours" }, monthEnd: "clip" },
      },
    }),
    table("The same with a calendar and a parameter of 3", {
      rows: singles(days),
      params: { p: 3 },
      calendar: deskCalendar,
      columns: {
        "1 working day": addLimit(from, { n: 1, unit: "workingDays", monthEnd: "clip" }),
        "1 working day back": addLimit(from, { n: -1, unit: "workingDays", monthEnd: "clip" }),
        "parameter, in days": addLimit(from, { n: intParam("p"), unit: "days", monthEnd: "clip" }),
        "a ≤ parameter": le(daysFromTo(from, from), intParam("p")),
      },
    }),
  ].join("\n");
  await expect(text).toMatchFileSnapshot("./fixtures/null-matrix.md");
});

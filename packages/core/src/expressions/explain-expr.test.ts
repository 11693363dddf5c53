// Covers: which parts a trace names, and the laws that make it an explanation: its value is the value, and its facts are
// enough for it. Does not cover how a trace reads to a person.
import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { eq, gt, lt } from "./build-comparisons.ts";
import { and, ifElse, known, not, or } from "./build-conditions.ts";
import { addLimit } from "./build-dates.ts";
import { bool, boolFact, int, intFact } from "./build-leaves.ts";
import { explainExpr, type Trace } from "./explain-expr.ts";
import type { Expr, MaybeValue } from "./expr.ts";
import { anyExpression, strayHeld, trusting, typedHeld } from "./fixtures/arbitrary-expr.ts";
import { fact, param } from "./fixtures/library-desk.ts";
import { interpret } from "./interpret.ts";
import { partsOf } from "./parts-of.ts";

const [yes, no, open] = [boolFact("yes"), boolFact("no"), boolFact("open")];
const five = intFact("five");
const values: Record<string, MaybeValue> = { yes: true, no: false, five: 5 };
const environment = {
  fact: (path: string) => values[path] ?? null,
  params: { maxLoans: 5 },
  calendar: null,
};

const explain = (expr: Expr) => explainExpr(expr, environment);
const because = (expr: Expr) => explain(expr).because.map((part) => part.expr);
const factsIn = (trace: Trace): readonly string[] => [
  ...(trace.expr.op === "fact" ? [trace.expr.path] : []),
  ...trace.because.flatMap(factsIn),
];

describe("and, or", () => {
  it("are explained by the parts that decide alone", () => {
    expect(because(and(yes, no, open, not(yes)))).toEqual([no, not(yes)]);
    expect(because(or(no, yes, open, not(no)))).toEqual([yes, not(no)]);
  });

  it("are explained by every part when none decides alone", () => {
    expect(because(and(yes, not(no)))).toEqual([yes, not(no)]);
    expect(because(or(no, not(yes)))).toEqual([no, not(yes)]);
  });

  it("are explained by their unknown parts when they are unknown", () => {
    expect(because(and(yes, open, not(open)))).toEqual([open, not(open)]);
    expect(because(or(no, open))).toEqual([open]);
  });

  it("name what was asked to be known even when they are unknown", () => {
    expect(because(and(known(yes), open, yes))).toEqual([known(yes), open]);
    expect(because(or(not(known(yes)), open, no))).toEqual([not(known(yes)), open]);
  });
});

describe("other operators", () => {
  it("a choice is explained by its condition and the branch it took", () => {
    expect(because(ifElse(yes, { yes: open, no }))).toEqual([yes, open]);
    expect(because(ifElse(no, { yes: open, no: yes }))).toEqual([no, yes]);
    expect(because(ifElse(open, { yes, no }))).toEqual([open]);
  });

  it("a comparison is explained by both sides, or by what is unknown", () => {
    expect(because(lt(five, fact.loans))).toEqual([fact.loans]);
    expect(because(eq(five, param.maxLoans))).toEqual([five, param.maxLoans]);
  });

  it("constants explain nothing", () => {
    expect(because(gt(five, 3))).toEqual([five]);
    expect(because(lt(int(3), 5))).toEqual([]);
    expect(because(and(bool(true), yes))).toEqual([yes]);
  });

  it("a limit that has no calendar is explained by its date", () => {
    const day = addLimit(fact.lentOn, { n: 1, unit: "workingDays", monthEnd: "clip" });
    expect(explainExpr(day, { ...environment, fact: () => "2025-03-01" })).toEqual({
      expr: day,
      value: null,
      because: [{ expr: fact.lentOn, value: "2025-03-01", because: [] }],
    });
  });
});

describe("a trace", () => {
  test("has the value of its expression at every node", () => {
    const agrees = (trace: Trace, held: Parameters<typeof trusting>[0]): void => {
      expect(trace.value).toEqual(interpret(trace.expr, trusting(held)));
      for (const part of trace.because) agrees(part, held);
    };
    fc.assert(
      fc.property(anyExpression, fc.oneof(typedHeld, strayHeld), ({ expr }, held) =>
        agrees(explainExpr(expr, trusting(held)), held),
      ),
      { numRuns: 5_000 },
    );
  }, 60_000);

  test("names only parts of the expression, each under its own operator", () => {
    const isWithin = (trace: Trace): boolean =>
      trace.because.every((part) => partsOf(trace.expr).includes(part.expr) && isWithin(part));
    fc.assert(
      fc.property(anyExpression, typedHeld, ({ expr }, held) =>
        isWithin(explainExpr(expr, trusting(held))),
      ),
      { numRuns: 2_000 },
    );
  }, 60_000);

  test("names facts that are enough: with all others absent the value is the same", () => {
    fc.assert(
      fc.property(anyExpression, fc.oneof(typedHeld, strayHeld), ({ expr }, held) => {
        const trace = explainExpr(expr, trusting(held));
        const named = new Set(factsIn(trace));
        const facts = Object.fromEntries(
          Object.entries(held.facts).filter(([path]) => named.has(path)),
        );
        expect(interpret(expr, trusting({ ...held, facts }))).toEqual(trace.value);
      }),
      { numRuns: 20_000 },
    );
  }, 60_000);
});

// Covers: the laws of evaluation over random well-typed expressions of up to four levels and random facts: the closures
// agree with the interpreter, types are kept, nothing is coerced, learning a fact never turns an answer round. Does not
// cover what each operator means (null-matrix.test.ts, evaluation.test.ts), nor speed.
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkExpr } from "./check-expr.ts";
import { compileExpr } from "./compile-expr.ts";
import { environmentOf } from "./environment-of.ts";
import type { Expr } from "./expr.ts";
import {
  anyExpression,
  expressions,
  type Held,
  strayHeld,
  trusting,
  typedHeld,
} from "./fixtures/arbitrary-expr.ts";
import { desk } from "./fixtures/library-desk.ts";
import { interpret } from "./interpret.ts";
import { declaredValue, valueOfType } from "./known-value.ts";
import { partsOf } from "./parts-of.ts";
import { readSet } from "./read-set.ts";

const declaring = ({ facts, params, calendar }: Held) =>
  environmentOf(facts, { declarations: desk, params, calendar });

const asksKnown = (expr: Expr): boolean => expr.op === "known" || partsOf(expr).some(asksKnown);

const runs = { numRuns: 20_000 };

describe("random expressions", () => {
  test("are well typed, and plain JSON", () => {
    fc.assert(
      fc.property(anyExpression, ({ type, expr }) => {
        expect(checkExpr(expr, { declarations: desk, expected: type })).toEqual([]);
        expect(JSON.parse(JSON.stringify(expr))).toEqual(expr);
      }),
      { numRuns: 2_000 },
    );
  }, 60_000);

  test("have the same value as closures and interpreted", () => {
    fc.assert(
      fc.property(anyExpression, typedHeld, ({ expr }, held) => {
        const environment = trusting(held);
        expect(compileExpr(expr)(environment)).toEqual(interpret(expr, environment));
      }),
      runs,
    );
  }, 60_000);

  test("whatever the facts hold, and without ever throwing", () => {
    fc.assert(
      fc.property(anyExpression, strayHeld, ({ expr }, held) => {
        const environment = trusting(held);
        expect(compileExpr(expr)(environment)).toEqual(interpret(expr, environment));
      }),
      runs,
    );
  }, 60_000);
});

describe("types", () => {
  test("a well-typed expression has a value of its type or is unknown", () => {
    fc.assert(
      fc.property(anyExpression, strayHeld, ({ type, expr }, held) => {
        const value = interpret(expr, declaring(held));
        expect(value).toEqual(value === null ? null : valueOfType(value, type));
      }),
      runs,
    );
  }, 60_000);

  test("a fact of another type than declared is the same as an absent one", () => {
    fc.assert(
      fc.property(anyExpression, strayHeld, ({ expr }, held) => {
        const fitting = (where: "facts" | "params") =>
          Object.fromEntries(
            Object.entries(desk[where])
              .map(([name, declaration]) => [name, declaredValue(held[where][name], declaration)])
              .filter(([, value]) => value !== null),
          );
        const cleaned = { ...held, facts: fitting("facts"), params: fitting("params") };
        expect(interpret(expr, declaring(held))).toEqual(interpret(expr, declaring(cleaned)));
      }),
      runs,
    );
  }, 60_000);
});

describe("what is read", () => {
  test("a fact or parameter outside the read set never changes a value", () => {
    fc.assert(
      fc.property(anyExpression, typedHeld, strayHeld, ({ expr }, held, other) => {
        const read = readSet(expr);
        const keep = (where: "facts" | "params") => ({
          ...other[where],
          ...Object.fromEntries(read[where].map((name) => [name, held[where][name]])),
        });
        const changed = { ...held, facts: keep("facts"), params: keep("params") };
        expect(interpret(expr, trusting(changed))).toEqual(interpret(expr, trusting(held)));
      }),
      { numRuns: 5_000 },
    );
  }, 60_000);

  test("learning facts turns an unknown into an answer, never one answer into another, unless known is asked", () => {
    const monotone = expressions.bool.filter((expr) => !asksKnown(expr));
    fc.assert(
      fc.property(monotone, typedHeld, typedHeld, (expr, held, more) => {
        const facts = Object.fromEntries(
          Object.entries(held.facts).map(([path, value]) => [path, value ?? more.facts[path]]),
        );
        const before = interpret(expr, trusting(held));
        const after = interpret(expr, trusting({ ...held, facts }));
        expect(before === null ? true : after === before).toBe(true);
      }),
      runs,
    );
  }, 60_000);
});

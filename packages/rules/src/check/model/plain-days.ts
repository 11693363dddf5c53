import { type Expr, interpret, type MaybeValue, partsOf, readSet } from "@aht-jo/core/expressions";
import { allOf, anyOf, type Formula } from "./formula.ts";
import type { Asked } from "./holds.ts";
import { paramSlot } from "./param-slot.ts";
import type { Place } from "./place.ts";
import { isSo, ofSlot } from "./slots.ts";

/** What it takes to read days: where, and how conditions among them are read. */
export interface Reading {
  readonly place: Place;
  readonly holds: (expr: Expr, asked: Asked) => Formula;
}

/**
 * What can be said of a day, whichever it is: choices are taken apart, derived days replaced by what defines them and
 * parameters by their values, so that `ask` is put to recorded days, constants and limits added to them. What is left is
 * written out in full, so that two days of the same text are the same day.
 */
export function byDay(
  expr: Expr,
  of: Reading & { readonly ask: (plain: Expr) => Formula },
): Formula {
  const { place, holds, ask } = of;
  switch (expr.op) {
    case "if":
      return anyOf([
        allOf([holds(expr.cond, { want: true, place }), byDay(expr.then, of)]),
        allOf([holds(expr.cond, { want: false, place }), byDay(expr.else, of)]),
      ]);
    case "param":
      return eachValue(expr.name, {
        ...of,
        ask: (value) => ask({ op: "lit", type: "date", value }),
      });
    case "addLimit": {
      const { limit } = expr;
      return byDay(expr.date, {
        ...of,
        ask: (date) => {
          const { n, unit } = limit;
          if (typeof n === "number") return ask({ ...expr, date });
          const count = (value: MaybeValue): Formula =>
            ask(
              typeof value === "number"
                ? { ...expr, date, limit: { n: value, unit } }
                : { op: "lit", type: "date", value: null },
            );
          return eachValue(n.param, { ...of, ask: count });
        },
      });
    }
    case "fact": {
      const defined = place.model.defines.get(expr.path);
      return defined === undefined ? ask(expr) : byDay(defined, of);
    }
    default:
      return ask(expr);
  }
}

/** What can be said of a parameter, whichever of its values it has. */
function eachValue(
  name: string,
  { place, ask }: Reading & { readonly ask: (value: MaybeValue) => Formula },
): Formula {
  const { values, slot } = paramSlot(name, place);
  if (slot === null) return ask(values[0] ?? null);
  return anyOf(
    values.map((value): Formula => {
      const held = ofSlot(slot);
      const type = typeof value === "number" ? "int" : "code";
      const isIt: Expr =
        value === null
          ? { op: "not", arg: { op: "known", arg: held.expr } }
          : { op: "eq", left: held.expr, right: { op: "lit", type, value } };
      return allOf([isSo({ expr: isIt, slots: held.slots }, true), ask(value)]);
    }),
  );
}

/**
 * The answer to a comparison of constants, undefined when it is not one. The day of the step and that of the opening are
 * the day of the check where they are compared with a constant; how they compare with each other is free, and so is what
 * a working calendar says.
 */
export function constantAnswer(expr: Expr, { model }: Place): MaybeValue | undefined {
  const { facts } = readSet(expr);
  if (facts.length > 1 || !facts.every((path) => path === "day" || path === "opened"))
    return undefined;
  if (countsWorkingDays(expr)) return undefined;
  return interpret(expr, { fact: () => model.on, params: {}, calendar: null });
}

function countsWorkingDays(expr: Expr): boolean {
  const isOne = expr.op === "addLimit" && expr.limit.unit === "workingDays";
  return isOne || partsOf(expr).some(countsWorkingDays);
}

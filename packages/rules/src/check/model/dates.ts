import { type Expr, readSet } from "@aht-jo/core/expressions";
import type { Comparison } from "./compared.ts";
import { changersOf, isFact, keyOfDay, keyOfVariable, momentOf } from "./day-keys.ts";
import { allOf, type Formula } from "./formula.ts";
import type { Place } from "./place.ts";
import { byDay, constantAnswer, type Reading } from "./plain-days.ts";
import { freeSlot, isSo, ofSlot, variableSlot } from "./slots.ts";

/**
 * That a comparison of days is true, or false. With a constant the day of the check decides. Any other may be either, or
 * unknown, at any time; but the same comparison has one answer at one time, and one with a day that is not recorded is
 * unknown.
 */
export function datesCompared(
  expr: Comparison,
  asked: Reading & { readonly want: boolean },
): Formula {
  const { left, right } = expr;
  const { want } = asked;
  switch (expr.op) {
    case "ne":
      return datesCompared({ op: "eq", left, right }, { ...asked, want: !want });
    case "ge":
      return datesCompared({ op: "lt", left, right }, { ...asked, want: !want });
    case "gt":
      return datesCompared({ op: "lt", left: right, right: left }, asked);
    case "le":
      return datesCompared({ op: "lt", left: right, right: left }, { ...asked, want: !want });
    default:
      return byDay(left, {
        ...asked,
        ask: (one) =>
          byDay(right, {
            ...asked,
            ask: (other) => plainlyCompared({ ...expr, left: one, right: other }, asked),
          }),
      });
  }
}

function plainlyCompared(
  expr: Comparison,
  { want, place }: { readonly want: boolean; readonly place: Place },
): Formula {
  const fixed = constantAnswer(expr, place);
  if (fixed !== undefined) return fixed === want;
  const days = [expr.left, expr.right];
  const named = days.map((side) => keyOfDay(side, place));
  const [first = "", second = ""] = expr.op === "eq" ? named.sort() : named;
  const about = `${first} ${expr.op === "eq" ? "=" : "<"} ${second}`;
  return allOf([freely(about, { want, days, place }), recordedIn(days, place)]);
}

/** A free question about days: another one once a step touches them. */
function freely(
  about: string,
  of: { readonly want: boolean; readonly days: readonly Expr[]; readonly place: Place },
): Formula {
  return isSo(
    ofSlot(
      freeSlot(`${about}${momentOf(of.days, of.place)}`, about, changersOf(of.days, of.place)),
    ),
    of.want,
  );
}

/** That a day is known. */
export function dateKnown(expr: Expr, reading: Reading): Formula {
  return byDay(expr, { ...reading, ask: (plain) => plainlyKnown(plain, reading.place) });
}

function plainlyKnown(expr: Expr, place: Place): Formula {
  if (expr.op === "lit") return expr.value !== null;
  const fixed = constantAnswer({ op: "known", arg: expr }, place);
  if (fixed !== undefined && expr.op === "addLimit") return fixed === true;
  const free = () => freely(`known ${keyOfDay(expr, place)}`, { want: true, days: [expr], place });
  if (expr.op === "addLimit") return allOf([free(), plainlyKnown(expr.date, place)]);
  if (expr.op !== "fact") return free();
  const { path } = expr;
  if (path === "day" || path === "opened") return true;
  const { lens, beyond } = place;
  const slot = variableSlot(keyOfVariable(path, place), {
    place,
    lens: isFact(path, place) ? lens : beyond,
    view: "known",
    read: (value) => value,
  });
  return slot === null ? free() : isSo(ofSlot(slot), true);
}

/** That the recorded facts are known among the days of an expression, which cannot do without them. */
export function recordedIn(days: readonly Expr[], place: Place): Formula {
  const paths = new Set(days.flatMap((day) => readSet(day).facts));
  return allOf(
    [...paths]
      .filter(
        (path) =>
          place.model.universe.indexOf(keyOfVariable(path, place)) !== undefined &&
          isFact(path, place),
      )
      .map((path) => plainlyKnown({ op: "fact", path }, place)),
  );
}

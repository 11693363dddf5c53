import { type ComparisonOp, type Expr, partsOf } from "@aht-jo/core/expressions";
import { conditionsIn, isDay, leavesOf, movesDaily, type Reading } from "./leaves-of.ts";

/**
 * A day on which a comparison can turn: `days` after or before `date`, moved on by each of `on`. While nothing passes
 * but the time, `date` and `days` keep their values.
 */
export interface Turn {
  readonly date: Expr;
  readonly days: Expr;
  readonly sign: 1 | -1;
  readonly on: readonly (0 | 1)[];
}

/** The days on which an expression can turn; `daily` when it may do so on any day. */
export interface Turns {
  readonly turns: readonly Turn[];
  readonly daily: boolean;
}

const never: Turns = { turns: [], daily: false };
const anyDay: Turns = { turns: [], daily: true };
const zero: Expr = { op: "lit", type: "int", value: 0 };

/** Where "the day is before the date", and so on, changes: on that date (0), on the day after it (1), or both. */
const changes: Readonly<Record<ComparisonOp, Turn["on"]>> = {
  lt: [0],
  ge: [0],
  le: [1],
  gt: [1],
  eq: [0, 1],
  ne: [0, 1],
};
const mirrored: Readonly<Record<ComparisonOp, ComparisonOp>> = {
  lt: "gt",
  le: "ge",
  gt: "lt",
  ge: "le",
  eq: "eq",
  ne: "ne",
};

/**
 * The days on which an expression can change its value by the passing of time alone. Derived facts must have been
 * replaced by what defines them.
 *
 * A comparison is understood when it is of the day with a date, or of the whole days between the day and a date with a
 * number, and neither date nor number moves with the day. With any other use of the day it may turn on any day.
 */
export function turnsOf(expr: Expr, reading: Reading): Turns {
  if ("left" in expr) {
    const { op, left, right } = expr;
    const rights = leavesOf(right, reading);
    return merged([
      ...leavesOf(left, reading).flatMap((one) =>
        rights.map((other) => turnsOfPair(op, { left: one, right: other })),
      ),
      ...[left, right].flatMap(conditionsIn).map((inner) => turnsOf(inner, reading)),
    ]);
  }
  if (expr.op === "known")
    return merged([
      ...leavesOf(expr.arg, reading).map((leaf) => (isAlwaysKnown(leaf) ? never : anyDay)),
      ...conditionsIn(expr.arg).map((inner) => turnsOf(inner, reading)),
    ]);
  return merged(partsOf(expr).map((part) => turnsOf(part, reading)));
}

/** The turns of a date or number that stands alone: of the conditions in it, and of itself when it moves. */
export function turnsOfValue(expr: Expr, reading: Reading): Turns {
  return merged([
    ...leavesOf(expr, reading).map((leaf) => (movesDaily(leaf) ? anyDay : never)),
    ...conditionsIn(expr).map((inner) => turnsOf(inner, reading)),
  ]);
}

/** All turns of several expressions. */
export function merged(all: readonly Turns[]): Turns {
  return { turns: all.flatMap(({ turns }) => turns), daily: all.some(({ daily }) => daily) };
}

type Sides = { readonly left: Expr; readonly right: Expr };

function turnsOfPair(op: ComparisonOp, { left, right }: Sides): Turns {
  if (movesDaily(left))
    return movesDaily(right)
      ? isDay(left) && isDay(right)
        ? never
        : anyDay
      : turnsAgainst(op, { moving: left, fixed: right });
  return movesDaily(right) ? turnsAgainst(mirrored[op], { moving: right, fixed: left }) : never;
}

/** The turns of what moves with the day against what does not, brought to the form "the day is before a date". */
function turnsAgainst(
  op: ComparisonOp,
  { moving, fixed }: { readonly moving: Expr; readonly fixed: Expr },
): Turns {
  const turn = (part: Omit<Turn, "on">, by: ComparisonOp): Turns => ({
    turns: [{ ...part, on: changes[by] }],
    daily: false,
  });
  if (isDay(moving)) return turn({ date: fixed, days: zero, sign: 1 }, op);
  if (moving.op !== "daysBetween") return anyDay;
  const { from, to } = moving;
  if (isDay(from) && isDay(to)) return never;
  if (isDay(to) && !movesDaily(from)) return turn({ date: from, days: fixed, sign: 1 }, op);
  if (isDay(from) && !movesDaily(to))
    return turn({ date: to, days: fixed, sign: -1 }, mirrored[op]);
  return anyDay;
}

/** Whether a value is known or unknown whatever the day is. */
function isAlwaysKnown(leaf: Expr): boolean {
  if (!movesDaily(leaf) || isDay(leaf)) return true;
  return (
    leaf.op === "daysBetween" &&
    [leaf.from, leaf.to].every((side) => isDay(side) || !movesDaily(side))
  );
}

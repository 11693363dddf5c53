import { type Expr, partsOf } from "@aht-jo/core/expressions";

/**
 * How dates of the file are read: as they are, or as a step taken on the day would leave them. After it each day that a
 * state was entered or a command was done may be the day itself.
 */
export interface Reading {
  readonly afterStep: boolean;
}

const day: Expr = { op: "fact", path: "day" };
const setBySteps = /^(since|entered|done)\./;

/** Every value an expression can stand for, without choices: each is a plain value, a limit added, or a count of days. */
export function leavesOf(expr: Expr, reading: Reading): readonly Expr[] {
  switch (expr.op) {
    case "if":
      return [...leavesOf(expr.then, reading), ...leavesOf(expr.else, reading)];
    case "fact":
      return reading.afterStep && setBySteps.test(expr.path) ? [expr, day] : [expr];
    case "addLimit":
      return leavesOf(expr.date, reading).map((date) => ({ ...expr, date }));
    case "daysBetween":
      return leavesOf(expr.from, reading).flatMap((from) =>
        leavesOf(expr.to, reading).map((to): Expr => ({ op: "daysBetween", from, to })),
      );
    default:
      return [expr];
  }
}

/** The conditions a value depends on: those of its choices, and the value itself when it is a yes or no. */
export function conditionsIn(expr: Expr): readonly Expr[] {
  if (expr.op === "if") return [expr.cond, ...conditionsIn(expr.then), ...conditionsIn(expr.else)];
  return isCondition(expr) ? [expr] : partsOf(expr).flatMap(conditionsIn);
}

/** Whether a leaf is another value on another day. What is a yes or no changes only on days of its own. */
export function movesDaily(leaf: Expr): boolean {
  return isDay(leaf) || (!isCondition(leaf) && partsOf(leaf).some(movesDaily));
}

/** Whether an expression is the day itself. */
export function isDay(expr: Expr): boolean {
  return expr.op === "fact" && expr.path === "day";
}

function isCondition(expr: Expr): boolean {
  switch (expr.op) {
    case "lit":
    case "fact":
    case "param":
    case "if":
    case "addLimit":
    case "daysBetween":
      return false;
    default:
      return true;
  }
}

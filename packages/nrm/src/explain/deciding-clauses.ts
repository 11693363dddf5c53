import { canonicalJson } from "@aht-jo/core";
import type { Expr, Trace } from "@aht-jo/core/expressions";
import type { InForce } from "./rule-in.ts";

/** Why a condition does not hold: what it needs that is not so, what is so and in the way, what nobody recorded. */
export interface Shortfall {
  readonly lacking: readonly Trace[];
  readonly inTheWay: readonly Trace[];
  readonly notRecorded: readonly Expr[];
}

/** The clauses that make a condition false. */
export function shortfallOf(trace: Trace): Shortfall {
  const lacking: Trace[] = [];
  const inTheWay: Trace[] = [];
  const notRecorded: Expr[] = [];
  const visit = (part: Trace): void => {
    const { expr, because } = part;
    const [inner] = because;
    if (expr.op === "and") for (const one of because) visit(one);
    else if (expr.op === "known") notRecorded.push(expr.arg);
    else if (expr.op === "not" && inner !== undefined) inTheWay.push(...clausesThatHold(inner));
    else lacking.push(part);
  };
  visit(trace);
  return { lacking: distinct(lacking), inTheWay: distinct(inTheWay), notRecorded };
}

/** The clauses that make a condition true: of alternatives only those that are so. */
export function clausesThatHold(trace: Trace): readonly Trace[] {
  const { expr, because } = trace;
  if (expr.op === "or") return distinct(because.flatMap(clausesThatHold));
  if (expr.op !== "and") return expr.op === "lit" ? [] : [trace];
  const said = new Set(because.map((one) => canonicalJson(one.expr)));
  const isImplied = ({ expr: one }: Trace) =>
    one.op === "known" && said.has(canonicalJson(one.arg));
  return distinct(because.filter((one) => !isImplied(one)).flatMap(clausesThatHold));
}

/** The clauses that leave a condition open, whether it asks for them or against them. */
export function openClauses(trace: Trace): readonly Trace[] {
  const { expr, because } = trace;
  const unknown = because.filter(({ value }) => value === null);
  const isJoint = expr.op === "and" || expr.op === "or" || expr.op === "not";
  return isJoint && unknown.length > 0 ? distinct(unknown.flatMap(openClauses)) : [trace];
}

/** Whether a clause only says that its rule is in force on the day. */
export function isInForceClause(expr: Expr, { from, to, anchor }: InForce): boolean {
  if (expr.op !== "ge" && expr.op !== "lt") return false;
  const { left, right } = expr;
  const path = anchor === "event" ? "day" : anchor === "fileOpened" ? "opened" : anchor.fact;
  if (left.op !== "fact" || left.path !== path || right.op !== "lit") return false;
  return right.value === (expr.op === "ge" ? from : to);
}

/** Whether a clause is there for the sake of an exception: that it is in force, or that it does not apply. */
export function isOfException(
  expr: Expr,
  exceptions: readonly { readonly inForce: InForce }[],
): boolean {
  if (expr.op === "not") return isOfException(expr.arg, exceptions);
  if (expr.op === "and") return expr.args.some((one) => isOfException(one, exceptions));
  return exceptions.some(({ inForce }) => isInForceClause(expr, inForce));
}

function distinct(traces: readonly Trace[]): readonly Trace[] {
  const byContent = new Map(traces.map((one) => [canonicalJson(one.expr), one]));
  return [...byContent.values()];
}

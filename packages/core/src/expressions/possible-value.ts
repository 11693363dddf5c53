import type { CivilDate } from "../civil-date/civil-date.ts";
import { civilDateOfDay, dayNumberOf, firstDay, lastDay } from "../civil-date/day-number.ts";
import { type Addition, addTimeLimit, lengthOf } from "./add-time-limit.ts";
import { compareValues, isMember } from "./compare-values.ts";
import type { ComparisonOp, FactValue, MaybeValue } from "./expr.ts";
import { isDateText } from "./is-date-text.ts";
import type { Tri } from "./tri.ts";

/**
 * What a value can turn out to be: one value, any value of its type, or any whole number or day of a range. Days are
 * day numbers; both ends are possible, and a range holds more than one.
 */
export type Possible =
  | { readonly kind: "one"; readonly value: FactValue }
  | { readonly kind: "any" }
  | Span;

interface Span {
  readonly kind: "span";
  readonly of: "int" | "date";
  readonly from: number;
  readonly to: number;
}

const everyInt: Span = {
  kind: "span",
  of: "int",
  from: Number.MIN_SAFE_INTEGER,
  to: Number.MAX_SAFE_INTEGER,
};
const everyDate: Span = { kind: "span", of: "date", from: firstDay, to: lastDay };

/** The answers a comparison of two independent values can give. */
export function possibleAnswers(
  op: ComparisonOp,
  sides: { readonly left: Possible; readonly right: Possible },
): readonly boolean[] {
  const { left, right } = sides;
  if (left.kind === "one" && right.kind === "one")
    return answers(compareValues(op, left.value, right.value));
  if (left.kind === "any" && right.kind === "any") return [true, false];
  if ((op === "eq" || op === "ne") && !isSpan(left) && !isSpan(right))
    return [left, right].some((side) => side.kind === "one" && typeof side.value === "object")
      ? []
      : [true, false];
  const unit = unitOf(left) ?? unitOf(right);
  const [l, r] = [spanOf(left, unit), spanOf(right, unit)];
  if (l === null || r === null) return [];
  const meet = l.from <= r.to && r.from <= l.to;
  switch (op) {
    case "eq":
      return whichOf({ yes: meet, no: true });
    case "ne":
      return whichOf({ yes: true, no: meet });
    case "lt":
      return whichOf({ yes: l.from < r.to, no: l.to >= r.from });
    case "le":
      return whichOf({ yes: l.from <= r.to, no: l.to > r.from });
    case "gt":
      return whichOf({ yes: l.to > r.from, no: l.from <= r.to });
    case "ge":
      return whichOf({ yes: l.to >= r.from, no: l.from < r.to });
  }
}

/** The answers a test for membership can give. */
export function possibleMembership(value: Possible, set: readonly string[]): readonly boolean[] {
  if (value.kind === "one") return answers(isMember(value.value, set));
  return whichOf({ yes: set.length > 0, no: true });
}

/** What a date plus a time limit can be; null when it can never be known. */
export function possibleDateAfter(date: Possible, addition: Addition): Possible | null {
  if (date.kind === "one") return oneOf(addTimeLimit(date.value, addition));
  const span = spanOf(date, "date");
  const n = lengthOf(addition.limit, addition.environment.params);
  if (span === null || n === null) return null;
  // Later dates never lead to earlier ones, so the ends lead to the ends.
  const after = (day: number) =>
    dayOf(addTimeLimit(civilDateOfDay(day), { ...addition, monthEnd: "clip" }));
  const [from, to] = [after(span.from), after(span.to)];
  if ((n >= 0 ? from : to) === null) return null;
  return dateSpan(from ?? firstDay, to ?? lastDay);
}

/** What the days from one date to another can be; null when they can never be known. */
export function possibleDays(from: Possible, to: Possible): Possible | null {
  const [start, end] = [spanOf(from, "date"), spanOf(to, "date")];
  if (start === null || end === null) return null;
  const [least, most] = [end.from - start.to, end.to - start.from];
  return least === most
    ? { kind: "one", value: least }
    : { kind: "span", of: "int", from: least, to: most };
}

/** A value that is known, as the one thing it can be. */
export function oneOf(value: MaybeValue): Possible | null {
  return value === null ? null : { kind: "one", value };
}

/** The answers that a three-valued answer leaves. */
function answers(value: Tri): readonly boolean[] {
  return value === null ? [] : [value];
}

function whichOf(can: { readonly yes: boolean; readonly no: boolean }): readonly boolean[] {
  return [true, false].filter((answer) => (answer ? can.yes : can.no));
}

function isSpan(possible: Possible): boolean {
  return possible.kind === "span";
}

function unitOf(possible: Possible): Span["of"] | null {
  if (possible.kind === "span") return possible.of;
  if (possible.kind === "any") return null;
  return typeof possible.value === "number" ? "int" : "date";
}

function spanOf(possible: Possible, unit: Span["of"] | null): Span | null {
  if (possible.kind === "span") return possible.of === unit ? possible : null;
  if (possible.kind === "any") return unit === "int" ? everyInt : everyDate;
  const { value } = possible;
  if (unit === "int" && typeof value === "number") return { ...everyInt, from: value, to: value };
  const day = unit === "date" ? dayOf(value) : null;
  return day === null ? null : { ...everyDate, from: day, to: day };
}

function dateSpan(from: number, to: number): Possible {
  return from === to ? { kind: "one", value: civilDateOfDay(from) } : { ...everyDate, from, to };
}

function dayOf(value: MaybeValue): number | null {
  return typeof value === "string" && isDateText(value) ? dayNumberOf(value as CivilDate) : null;
}

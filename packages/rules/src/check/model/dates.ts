import { type Expr, interpret, type MaybeValue, readSet } from "@aht-jo/core/expressions";
import type { Comparison } from "./compared.ts";
import { allOf, type Formula } from "./formula.ts";
import type { Asked } from "./holds.ts";
import { type Place, suffixOf } from "./place.ts";
import { freeSlot, isSo, ofSlot, variableSlot } from "./slots.ts";
import { trackOfPath } from "./universe.ts";

/**
 * That a comparison of days is true, or false. With a constant the day of the check decides. Any other may be either, or
 * unknown, at any time; but the same comparison has one answer at one time, and one with a day that is not recorded is
 * unknown.
 */
export function datesCompared(expr: Comparison, { want, place }: Asked): Formula {
  const { left, right } = expr;
  switch (expr.op) {
    case "ne":
      return datesCompared({ op: "eq", left, right }, { want: !want, place });
    case "ge":
      return datesCompared({ op: "lt", left, right }, { want: !want, place });
    case "gt":
      return datesCompared({ op: "lt", left: right, right: left }, { want, place });
    case "le":
      return datesCompared({ op: "lt", left: right, right: left }, { want: !want, place });
    case "eq":
    case "lt": {
      const fixed = constantAnswer(expr, place);
      if (fixed !== undefined) return fixed === want;
      const days = [left, right].map((side) => keyOfDay(side, place));
      const [first = "", second = ""] = expr.op === "eq" ? days.sort() : days;
      const about = `${first} ${expr.op === "eq" ? "=" : "<"} ${second}`;
      const answer = isSo(ofSlot(freeSlot(`${about}${momentOf(expr, place)}`, about)), want);
      return allOf([answer, ...recordedIn(expr, place).map((day) => dateKnown(day, place))]);
    }
  }
}

/** That a day is known. */
export function dateKnown(expr: Expr, place: Place): Formula {
  if (expr.op === "lit") return expr.value !== null;
  const about = `known ${keyOfDay(expr, place)}`;
  const free = isSo(ofSlot(freeSlot(`${about}${momentOf(expr, place)}`, about)), true);
  if (expr.op !== "fact") return free;
  const { path } = expr;
  if (path === "day" || path === "opened") return true;
  const { model, lens, beyond } = place;
  const isFact = model.doc.facts[path] !== undefined;
  const track = isFact ? trackOfFact(place, path) : (trackOfPath(model.doc, path) ?? null);
  const slot = variableSlot(
    `${isFact ? "fact." : ""}${path}${track === null ? "" : suffixOf(place, track)}`,
    {
      place,
      lens: isFact ? lens : beyond,
      view: "known",
      read: (value) => value,
    },
  );
  return slot === null ? free : isSo(ofSlot(slot), true);
}

/** The recorded facts among the days that an expression cannot do without. */
function recordedIn(expr: Expr, { model }: Place): readonly Expr[] {
  const found: Expr[] = [];
  const visit = (part: Expr): void => {
    if (part.op === "fact" && model.universe.indexOf(`fact.${part.path}`) !== undefined)
      found.push(part);
    if ("left" in part) for (const side of [part.left, part.right]) visit(side);
    if (part.op === "addLimit") visit(part.date);
  };
  visit(expr);
  return found;
}

/**
 * The answer to a comparison of constants, undefined when it is not one. The day of the step and that of the opening are
 * the day of the check where they are compared with a constant; how they compare with each other is free.
 */
function constantAnswer(expr: Comparison, { model }: Place): MaybeValue | undefined {
  const { facts, params } = readSet(expr);
  if (facts.length > 1 || !facts.every((path) => path === "day" || path === "opened"))
    return undefined;
  const values: [string, MaybeValue][] = [];
  for (const name of params) {
    const held = model.params.get(name) ?? [null];
    if (held.length > 1) return undefined;
    values.push([name, held[0] ?? null]);
  }
  return interpret(expr, {
    fact: () => model.on,
    params: Object.fromEntries(values),
    calendar: null,
  });
}

/** A text that names a day: its path, or the whole expression, with the instance it is read on. */
function keyOfDay(expr: Expr, place: Place): string {
  const tag = readSet(expr).facts.some((path) => isOfInstance(path, place))
    ? `#${place.instance}`
    : "";
  if (expr.op === "fact") return `${expr.path}${tag}`;
  if (expr.op === "lit") return String(expr.value);
  if (expr.op === "param") return `param.${expr.name}`;
  if (expr.op !== "addLimit") return `${JSON.stringify(expr)}${tag}`;
  const { n, unit } = expr.limit;
  const count = typeof n === "number" ? n : `param.${n.param}`;
  return `${keyOfDay(expr.date, place)} + ${count} ${unit}${expr.monthEnd === "clip" ? "" : ` ${expr.monthEnd}`}`;
}

function isOfInstance(path: string, place: Place): boolean {
  const { doc } = place.model;
  const track = doc.facts[path] === undefined ? trackOfPath(doc, path) : trackOfFact(place, path);
  return track != null && track === place.scope;
}

function trackOfFact({ model }: Place, fact: string): string | null {
  const on = model.doc.facts[fact]?.on;
  return typeof on === "object" ? on.track : null;
}

/** Days may be others after a step than before it where it touches them, and days of facts once it brings them. */
function momentOf(expr: Expr, place: Place): string {
  if (place.moment === "before") return "";
  const { model, moment, lens, beyond } = place;
  const { universe } = model;
  const changes = readSet(expr).facts.some((path) => {
    if (path === "day" || path === "opened") return false;
    const isFact = model.doc.facts[path] !== undefined;
    const track = isFact ? trackOfFact(place, path) : (trackOfPath(model.doc, path) ?? null);
    const suffix = track === null ? "" : suffixOf(place, track);
    if (!isFact && path.startsWith("done.")) return moment === "after";
    const key = isFact ? `fact.${path}${suffix}` : `state.${track}${suffix}`;
    const variable = universe.indexOf(key);
    return variable !== undefined && (isFact ? lens : beyond).has(variable);
  });
  return changes ? ` ${moment}` : "";
}

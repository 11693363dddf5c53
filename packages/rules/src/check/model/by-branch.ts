import type { Expr, MaybeValue } from "@aht-jo/core/expressions";
import { dateKnown, recordedIn } from "./dates.ts";
import { changersOf, keyOfDay, momentOf } from "./day-keys.ts";
import { allOf, anyOf, type Formula, negated } from "./formula.ts";
import type { Asked } from "./holds.ts";
import { isOpened } from "./opened.ts";
import { paramSlot } from "./param-slot.ts";
import { type Place, suffixOf } from "./place.ts";
import { byDay, type Reading } from "./plain-days.ts";
import { freeSlot, isSo, ofSlot, type Slotted, type Vague, variableSlot } from "./slots.ts";

/**
 * What can be said of a value, whichever branch of a choice it comes from: choices are taken apart, derived facts
 * replaced by what defines them, and `ask` is put to what remains: a constant or one slot.
 */
export function byBranch(
  expr: Expr,
  of: {
    readonly place: Place;
    readonly holds: (expr: Expr, asked: Asked) => Formula;
    readonly ask: (simple: Slotted) => Formula;
  },
): Formula {
  const { place, holds, ask } = of;
  switch (expr.op) {
    case "if":
      return anyOf([
        allOf([holds(expr.cond, { want: true, place }), byBranch(expr.then, of)]),
        allOf([holds(expr.cond, { want: false, place }), byBranch(expr.else, of)]),
      ]);
    case "param":
      return ask(paramOf(expr.name, place));
    case "daysBetween":
      return byDay(expr.from, {
        ...of,
        ask: (from) => byDay(expr.to, { ...of, ask: (to) => ask(daysCounted(from, to, of)) }),
      });
    case "fact": {
      const defined = place.model.defines.get(expr.path);
      if (defined !== undefined) return byBranch(defined, of);
      const { value, opened } = factOf(expr.path, place);
      if (opened === true) return ask(value);
      return anyOf([allOf([opened, ask(value)]), allOf([negated(opened), ask(unknown)])]);
    }
    default:
      return ask({ expr, slots: [] });
  }
}

const unknown: Slotted = { expr: { op: "lit", type: "bool", value: null }, slots: [] };

function paramOf(name: string, place: Place): Slotted {
  const { values, slot } = paramSlot(name, place);
  if (slot !== null) return ofSlot(slot);
  const type = place.model.doc.params[name]?.type ?? "int";
  return { expr: { op: "lit", type, value: values[0] ?? null }, slots: [] };
}

/** The days from one plain day to another: any number of them. */
function daysCounted(from: Expr, to: Expr, reading: Reading): Slotted {
  const { place } = reading;
  const days = [from, to];
  const [first, second] = days.map((day) => keyOfDay(day, place));
  const about = `days from ${first} to ${second}`;
  const vague: Vague = {
    key: `${about}${momentOf(days, place)}`,
    about,
    needs: recordedIn(days, place),
    known: allOf(days.map((day) => dateKnown(day, reading))),
    of: changersOf(days, place),
  };
  return { ...unknown, vague };
}

/** What a fact or state holds at a place, and whether it takes an opened instance to hold anything. */
function factOf(path: string, place: Place): { readonly value: Slotted; readonly opened: Formula } {
  const { doc, universe } = place.model;
  if (path.startsWith("state.")) {
    const track = path.slice("state.".length);
    const initial = doc.tracks[track]?.initial ?? "";
    const isMany = doc.tracks[track]?.many === true;
    const slot = variableSlot(`${path}${suffixOf(place, track)}`, {
      place,
      lens: place.beyond,
      view: `from ${initial}`,
      read: (state, digit) => (isMany && digit === 0 ? initial : state),
    });
    return { value: slot === null ? constant(initial) : ofSlot(slot), opened: true };
  }
  const on = doc.facts[path]?.on;
  const track = typeof on === "object" ? on.track : null;
  if (track !== null && doc.tracks[track]?.many === true && track !== place.scope)
    return { value: unknown, opened: true };
  const suffix = track === null ? "" : suffixOf(place, track);
  const values = universe.factValues.get(path);
  const opened = track === null ? true : isOpened(place, track);
  if (values === null) return { value: manySets(path, place), opened };
  const slot = variableSlot(`fact.${path}${suffix}`, {
    place,
    lens: place.lens,
    view: "value",
    read: (value) => value,
  });
  if (slot !== null) return { value: ofSlot(slot), opened: true };
  return {
    value: ofSlot({
      kind: "free",
      key: `fact ${path}${suffix}`,
      about: `${path}${suffix}`,
      values: values ?? [null],
      of: [],
    }),
    opened,
  };
}

/** A fact that holds a set of too many codes: of it is known whether it was recorded. */
function manySets(path: string, place: Place): Slotted {
  const on = place.model.doc.facts[path]?.on;
  const key = `${path}${typeof on === "object" ? suffixOf(place, on.track) : ""}`;
  const variable = place.model.universe.indexOf(`fact.${key}`);
  const of = variable === undefined ? [] : [variable];
  const { lens, moment } = place;
  const slot = variableSlot(`fact.${key}`, { place, lens, view: "known", read: (value) => value });
  const known = isSo(ofSlot(slot ?? freeSlot(`known ${key}`, key, of)), true);
  const mark = of.some((one) => lens.has(one)) ? ` ${moment}` : "";
  return { ...unknown, vague: { key: `${key}${mark}`, about: key, needs: known, known, of } };
}

function constant(value: MaybeValue): Slotted {
  return { expr: { op: "lit", type: "code", value }, slots: [] };
}

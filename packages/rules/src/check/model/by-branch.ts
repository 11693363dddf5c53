import type { Expr, MaybeValue } from "@aht-jo/core/expressions";
import { allOf, anyOf, type Formula, negated } from "./formula.ts";
import type { Asked } from "./holds.ts";
import { isOpened } from "./opened.ts";
import { type Place, suffixOf } from "./place.ts";
import { ofSlot, type Slotted, variableSlot } from "./slots.ts";

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
      return ask({ expr, slots: [], vague: "a count of days" });
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

function paramOf(name: string, { model }: Place): Slotted {
  const values = model.params.get(name) ?? [null];
  const type = model.doc.params[name]?.type ?? "int";
  if (values.length === 1)
    return { expr: { op: "lit", type, value: values[0] ?? null }, slots: [] };
  return ofSlot({ kind: "free", key: `param ${name}`, about: `param.${name}`, values });
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
  if (values === null) return { value: { ...unknown, vague: `${path}${suffix}` }, opened };
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
    }),
    opened,
  };
}

function constant(value: MaybeValue): Slotted {
  return { expr: { op: "lit", type: "code", value }, slots: [] };
}

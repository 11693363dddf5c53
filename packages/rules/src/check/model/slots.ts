import { compileExpr, type Expr, type MaybeValue, readSet } from "@aht-jo/core/expressions";
import type { Formula, Slot } from "./formula.ts";
import type { Lens, Place } from "./place.ts";

/** An expression whose facts are slots, by their keys. */
export interface Slotted {
  readonly expr: Expr;
  readonly slots: readonly Slot[];
  readonly vague?: Vague;
}

/**
 * What is read where the values are too many to tell apart: then any question about it is free. Things of the same `key`
 * are the same at any time; a question about one is answered only where what it `needs` is known, and it is known where
 * `known` holds. `of` are the variables whose change may change it.
 */
export interface Vague {
  readonly key: string;
  readonly about: string;
  readonly needs: Formula;
  readonly known: Formula;
  readonly of: readonly number[];
}

/**
 * A slot for a variable as a lens shows it, each digit read as `read` says; null when there is no such variable. Of an
 * instance that is part of no situation it can hold only what the step makes of digit 0.
 */
export function variableSlot(
  key: string,
  seen: {
    readonly place: Place;
    readonly lens: Lens;
    readonly view: string;
    readonly read: (value: MaybeValue, digit: number) => MaybeValue;
  },
): Slot | null {
  const { universe } = seen.place.model;
  const variable = universe.indexOf(key);
  const values = variable === undefined ? undefined : universe.variableAt(variable)?.values;
  if (variable === undefined || values === undefined) return null;
  const read = values.map(seen.read);
  const mapped = seen.lens.get(variable);
  if (mapped === "brings")
    return { kind: "brought", key: `brings ${key} ${seen.view}`, variable, values: read };
  const shown = mapped === undefined ? read : mapped.map((digit) => read[digit] ?? null);
  const mark = mapped === undefined ? "" : ` ${mapped.join(",")}`;
  if (variable >= universe.variables.length)
    return { ...freeSlot(`${key} ${seen.view}${mark}`, "", []), values: shown.slice(0, 1) };
  return { kind: "variable", key: `${key} ${seen.view}${mark}`, variable, values: shown };
}

/** Something free: yes, no or unknown. */
export function freeSlot(key: string, about: string, of: readonly number[]): Slot {
  return { kind: "free", key: `free ${key}`, about, values: [true, false, null], of };
}

/** The expression that is what a slot holds. */
export function ofSlot(slot: Slot): Slotted {
  return { expr: { op: "fact", path: slot.key }, slots: [slot] };
}

/** That an expression over slots is `want`. */
export function isSo(
  { expr, slots }: { readonly expr: Expr; readonly slots: readonly Slot[] },
  want: boolean,
): Formula {
  const value = compileExpr(expr);
  const under = (held: ReadonlyMap<string, MaybeValue>) =>
    value({ fact: (key) => held.get(key) ?? null, params: {}, calendar: null }) === want;
  const used = new Set(readSet(expr).facts);
  const needed = [...new Map(slots.map((slot) => [slot.key, slot])).values()].filter(({ key }) =>
    used.has(key),
  );
  const [only, second] = needed;
  if (only === undefined) return under(new Map());
  if (second === undefined) {
    const answers = new Set(only.values.map((one) => under(new Map([[only.key, one]]))));
    const [answer] = answers;
    if (answers.size === 1 && answer !== undefined) return answer;
  }
  return {
    op: "is",
    leaf: { key: JSON.stringify(expr), slots: needed, value },
    want,
    not: false,
  };
}

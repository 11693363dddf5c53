import type { MaybeValue } from "@aht-jo/core/expressions";
import { allOf, anyOf, type Formula, type Is, type Slot } from "./formula.ts";

/** What is chosen for what a situation does not settle, by the name of the choice: a position in the values of a slot. */
export type Valuation = ReadonlyMap<string, number>;

/** The digit of each variable in a situation; undefined for one that may have any. */
export type DigitOf = (variable: number) => number | undefined;

interface Trial {
  readonly digitOf: DigitOf;
  readonly chosen: Map<string, number>;
}

/**
 * Choices under which a formula holds in a situation; null when there are none.
 *
 * The situation is put in first, with what is chosen already, so that little is left to try; then one choice after the
 * other is made.
 */
export function satisfying(
  formula: Formula,
  digitOf: DigitOf,
  chosen: Valuation = new Map(),
): Valuation | null {
  return search(formula, { digitOf, chosen: new Map(chosen) });
}

/** The name of what is chosen where a slot is not settled; slots that see the same thing share it. */
export function choiceOf(slot: Slot): string {
  if (slot.kind === "free") return slot.key;
  return slot.kind === "brought" ? `brings ${slot.variable}` : `variable ${slot.variable}`;
}

function search(formula: Formula, trial: Trial): Valuation | null {
  const rest = reduced(formula, trial);
  if (typeof rest === "boolean") return rest ? new Map(trial.chosen) : null;
  const slot = undecidedIn(rest, trial);
  if (slot === null) return null;
  const choice = choiceOf(slot);
  for (const at of slot.values.keys()) {
    trial.chosen.set(choice, at);
    const found = search(rest, trial);
    if (found !== null) return found;
  }
  trial.chosen.delete(choice);
  return null;
}

/** What is left of a formula once the situation and the choices so far are put in. */
function reduced(formula: Formula, trial: Trial): Formula {
  if (typeof formula === "boolean") return formula;
  if (formula.op === "is") return decided(formula, trial);
  const decides = formula.op === "any";
  const rest: Formula[] = [];
  for (const part of formula.of) {
    const value = reduced(part, trial);
    if (value === decides) return decides;
    if (typeof value !== "boolean") rest.push(value);
  }
  return decides ? anyOf(rest) : allOf(rest);
}

function decided(formula: Is, trial: Trial): Formula {
  const { leaf, want, not } = formula;
  const held = new Map<string, MaybeValue>();
  for (const slot of leaf.slots) {
    const at = positionOf(slot, trial);
    const value = at === undefined ? undefined : slot.values[at];
    if (value === undefined) return formula;
    held.set(slot.key, value);
  }
  const value = leaf.value({ fact: (key) => held.get(key) ?? null, params: {}, calendar: null });
  return (value === want) !== not;
}

function positionOf(slot: Slot, { digitOf, chosen }: Trial): number | undefined {
  if (slot.kind !== "variable") return chosen.get(choiceOf(slot));
  return digitOf(slot.variable) ?? chosen.get(choiceOf(slot));
}

function undecidedIn(formula: Formula, trial: Trial): Slot | null {
  if (typeof formula === "boolean") return null;
  if (formula.op === "is")
    return formula.leaf.slots.find((slot) => positionOf(slot, trial) === undefined) ?? null;
  for (const part of formula.of) {
    const slot = undecidedIn(part, trial);
    if (slot !== null) return slot;
  }
  return null;
}

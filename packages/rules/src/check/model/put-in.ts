import type { CompiledExpr, MaybeValue } from "@aht-jo/core/expressions";
import { type Formula, type Is, replaced, type Slot } from "./formula.ts";

/** A formula once digits of some slots are known. */
export function putIn(formula: Formula, digitOf: (slot: Slot) => number | undefined): Formula {
  return replaced(formula, (is) => {
    const held = new Map<string, MaybeValue>();
    const rest: Slot[] = [];
    const mark: string[] = [];
    for (const slot of is.leaf.slots) {
      const digit = digitOf(slot);
      if (digit === undefined) rest.push(slot);
      else {
        held.set(slot.key, slot.values[digit] ?? null);
        mark.push(`${slot.key}=${digit}`);
      }
    }
    if (held.size === 0) return is;
    const value: CompiledExpr = (at) =>
      is.leaf.value({
        ...at,
        fact: (key) => (held.has(key) ? (held.get(key) ?? null) : at.fact(key)),
      });
    return settled({
      ...is,
      leaf: { key: `${is.leaf.key} ${mark.join()}`, slots: rest, value },
    });
  });
}

/** A formula as a step reads it that brings again what is recorded already. */
export function bringingNothingNew(formula: Formula, variables: ReadonlySet<number>): Formula {
  return replaced(formula, (is) => {
    const isOne = (slot: Slot) => slot.kind === "brought" && variables.has(slot.variable);
    if (!is.leaf.slots.some(isOne)) return is;
    const slots = is.leaf.slots.map(
      (slot): Slot => (isOne(slot) ? ({ ...slot, kind: "variable" } as Slot) : slot),
    );
    const which = is.leaf.slots.filter(isOne).map(({ key }) => key);
    return { ...is, leaf: { ...is.leaf, key: `${is.leaf.key} as ${which.join()}`, slots } };
  });
}

/** The answer where there is only one. */
function settled(is: Is): Formula {
  const [only, second] = is.leaf.slots;
  if (second !== undefined) return is;
  const answers = new Set(
    (only?.values ?? [null]).map((held) => {
      const value = is.leaf.value({
        fact: (key) => (key === only?.key ? held : null),
        params: {},
        calendar: null,
      });
      return (value === is.want) !== is.not;
    }),
  );
  const [answer] = answers;
  return answers.size === 1 && answer !== undefined ? answer : is;
}

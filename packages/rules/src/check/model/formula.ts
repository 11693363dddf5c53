import type { CompiledExpr, MaybeValue } from "@aht-jo/core/expressions";

/**
 * One thing a formula reads: a variable of the model, or what a step brings for one, each seen through `values` by its
 * digit; or something free, that may have any of `values`. `about` says in words of the document what is taken as free;
 * it may be something else after a step that changes one of the variables `of` which it is.
 */
export type Slot =
  | {
      readonly kind: "variable" | "brought";
      readonly key: string;
      readonly variable: number;
      readonly values: readonly MaybeValue[];
    }
  | {
      readonly kind: "free";
      readonly key: string;
      readonly about: string;
      readonly values: readonly MaybeValue[];
      readonly of: readonly number[];
    };

/** The smallest three-valued question: what its slots hold decides it. */
interface Leaf {
  readonly key: string;
  readonly slots: readonly Slot[];
  readonly value: CompiledExpr;
}

/** That a leaf is `want`; with `not`, that it is anything else, unknown included. */
export interface Is {
  readonly op: "is";
  readonly leaf: Leaf;
  readonly want: boolean;
  readonly not: boolean;
}

/**
 * A two-valued statement about a situation. Conditions of rules have three values; "is true" and "is false" of them are
 * each such a statement, and "is not true" differs from "is false".
 */
export type Formula =
  | boolean
  | { readonly op: "all" | "any"; readonly of: readonly Formula[]; readonly key: string }
  | Is;

/** That all hold. */
export function allOf(formulas: readonly Formula[]): Formula {
  return joined("all", formulas);
}

/** That at least one holds. */
export function anyOf(formulas: readonly Formula[]): Formula {
  return joined("any", formulas);
}

/** That it does not hold. */
export function negated(formula: Formula): Formula {
  if (typeof formula === "boolean") return !formula;
  if (formula.op === "is") return { ...formula, not: !formula.not };
  return joined(formula.op === "all" ? "any" : "all", formula.of.map(negated));
}

/** The parts that must all hold. */
export function conjunctsOf(formula: Formula): readonly Formula[] {
  if (formula === true) return [];
  return typeof formula === "object" && formula.op === "all" ? formula.of : [formula];
}

/** A text that is the same for formulas of the same form. */
export function keyOf(formula: Formula): string {
  if (typeof formula === "boolean") return String(formula);
  if (formula.op !== "is") return formula.key;
  return `${formula.not ? "-" : "+"}${formula.want ? "T" : "F"}${formula.leaf.key}`;
}

/** Every slot a formula reads. */
export function slotsOf(formula: Formula): ReadonlyMap<string, Slot> {
  const slots = new Map<string, Slot>();
  const visit = (part: Formula): void => {
    if (typeof part === "boolean") return;
    if (part.op === "is") for (const slot of part.leaf.slots) slots.set(slot.key, slot);
    else for (const inner of part.of) visit(inner);
  };
  visit(formula);
  return slots;
}

/** The variables whose change can change what a formula says: those it reads, and those its free things are about. */
export function touchedBy(formula: Formula): ReadonlySet<number> {
  const variables = new Set<number>();
  for (const slot of slotsOf(formula).values())
    if (slot.kind === "free") for (const one of slot.of) variables.add(one);
    else if (slot.kind === "variable") variables.add(slot.variable);
  return variables;
}

/** The variables a formula reads as a step brings them. */
export function broughtIn(formula: Formula): ReadonlySet<number> {
  const variables = new Set<number>();
  for (const slot of slotsOf(formula).values())
    if (slot.kind === "brought") variables.add(slot.variable);
  return variables;
}

/** What a formula takes as free, in words of the document. */
export function abstractIn(formula: Formula): readonly string[] {
  return [...slotsOf(formula).values()].flatMap((slot) =>
    slot.kind === "free" && slot.about !== "" ? [slot.about] : [],
  );
}

/** A formula with each smallest question replaced. */
export function replaced(formula: Formula, by: (is: Is) => Formula): Formula {
  if (typeof formula === "boolean") return formula;
  if (formula.op === "is") return by(formula);
  return joined(
    formula.op,
    formula.of.map((part) => replaced(part, by)),
  );
}

/**
 * Formulas put together: what decides alone decides, what says nothing is left out, and so is what the others make
 * certain or impossible.
 */
function joined(op: "all" | "any", formulas: readonly Formula[]): Formula {
  const decides = op === "any";
  const parts = new Map<string, Formula>();
  for (const formula of formulas) {
    if (formula === decides) return decides;
    if (typeof formula === "boolean") continue;
    for (const part of formula.op === op ? formula.of : [formula]) parts.set(keyOf(part), part);
  }
  if (parts.size > 1) {
    const opposites = new Set([...parts.values()].map((part) => keyOf(negated(part))));
    for (const key of parts.keys()) if (opposites.has(key)) return decides;
    for (const part of parts.values()) {
      if (typeof part !== "object" || part.op === "is" || part.op === op) continue;
      const rest = part.of.filter((one) => !opposites.has(keyOf(one)));
      const isSettled = part.of.some((one) => parts.has(keyOf(one)));
      if (!isSettled && rest.length === part.of.length) continue;
      parts.delete(part.key);
      if (isSettled) continue;
      return joined(op, [...parts.values(), joined(part.op, rest)]);
    }
  }
  const [first, ...rest] = parts.values();
  if (first === undefined) return !decides;
  if (rest.length === 0) return first;
  return { op, of: [first, ...rest], key: `${op}(${[...parts.keys()].join(" ")})` };
}

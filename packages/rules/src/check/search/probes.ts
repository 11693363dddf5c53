import { allOf, conjunctsOf, type Formula, keyOf, slotsOf } from "../model/formula.ts";
import { choiceOf } from "../model/satisfy.ts";

/** Tables are merged up to so many entries: one look-up instead of several. */
const mostMerged = 1 << 12;

/** Larger tables than this are not kept: what they would hold is worked out each time. */
const mostKept = 1 << 24;

/**
 * A question about a situation that few of its digits answer: whether a formula holds for some choice of what it does
 * not settle. Answers are worked out when first asked for and kept.
 */
export interface Probe {
  readonly key: string;
  readonly formula: Formula;
  /** The variables whose digits are read, by their position in the slice. */
  readonly positions: readonly number[];
  /** How many answers there are; 0 when they are too many to keep. */
  readonly size: number;
}

/**
 * The probes that together ask whether a formula holds for some choice of what the situation does not settle.
 *
 * Parts that share no such choice can be asked apart: each finds its own values.
 */
export function probesOf(
  formula: Formula,
  of: { readonly positionOf: ReadonlyMap<number, number>; readonly sizes: readonly number[] },
): readonly Probe[] {
  const groups: { parts: Formula[]; free: Set<string>; positions: Set<number> }[] = [];
  for (const part of conjunctsOf(formula)) {
    const group = { parts: [part], free: new Set<string>(), positions: new Set<number>() };
    for (const slot of slotsOf(part).values()) {
      const position = slot.kind === "variable" ? of.positionOf.get(slot.variable) : undefined;
      if (position === undefined) group.free.add(choiceOf(slot));
      else group.positions.add(position);
    }
    const sharing = groups.filter(({ free }) => [...free].some((key) => group.free.has(key)));
    for (const other of sharing) {
      groups.splice(groups.indexOf(other), 1);
      absorb(group, other);
    }
    groups.push(group);
  }
  const merged: typeof groups = [];
  for (const group of groups.sort((a, b) => a.positions.size - b.positions.size)) {
    const host = merged.find(
      (one) => sizeOf(new Set([...one.positions, ...group.positions]), of.sizes) <= mostMerged,
    );
    if (host === undefined) merged.push(group);
    else absorb(host, group);
  }
  return merged.map(({ parts, positions }) => {
    const whole = allOf(parts);
    const size = sizeOf(positions, of.sizes);
    return {
      key: keyOf(whole),
      formula: whole,
      positions: [...positions].sort((a, b) => a - b),
      size: size <= mostKept ? size : 0,
    };
  });
}

function absorb(
  into: { parts: Formula[]; free: Set<string>; positions: Set<number> },
  other: { parts: Formula[]; free: Set<string>; positions: Set<number> },
): void {
  into.parts.push(...other.parts);
  for (const key of other.free) into.free.add(key);
  for (const position of other.positions) into.positions.add(position);
}

function sizeOf(positions: ReadonlySet<number>, sizes: readonly number[]): number {
  return [...positions].reduce((product, position) => product * (sizes[position] ?? 1), 1);
}

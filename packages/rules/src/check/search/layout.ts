import { allOf, conjunctsOf, type Formula, keyOf, slotsOf } from "../model/formula.ts";
import { choiceOf, satisfying } from "../model/satisfy.ts";
import type { Slice, Step } from "../model/slice.ts";
import type { Way } from "../model/steps.ts";
import type { NumberIndex } from "./number-index.ts";
import type { ProbeTables } from "./probe-tables.ts";
import { probesOf } from "./probes.ts";

/** One way of one step: what an edge of the graph is called. */
export interface Edge {
  readonly step: Step;
  readonly way: Way;
}

/**
 * Steps in flat arrays, sorted by the digit of their pivot, so that only those are tried that may begin there.
 *
 * `pivots` holds pairs: the position of a pivot, and where its buckets begin. Entry `k` of any list of ends says where
 * its part of the next list begins, entry `k + 1` where it ends.
 */
export interface Layout {
  readonly edges: readonly Edge[];
  readonly pivots: Int32Array;
  readonly buckets: Int32Array;
  readonly stepProbeEnds: Int32Array;
  readonly stepProbes: Int32Array;
  readonly wayEnds: Int32Array;
  readonly wayEdges: Int32Array;
  readonly wayProbeEnds: Int32Array;
  readonly wayProbes: Int32Array;
  /** What a way adds to the number of a situation whatever the other digits are. */
  readonly wayLo: Float64Array;
  readonly wayHi: Float64Array;
  readonly changeEnds: Int32Array;
  readonly changePositions: Int32Array;
  readonly changeDeltas: Int32Array;
  readonly deltaLo: Float64Array;
  readonly deltaHi: Float64Array;
}

/** Lays out the steps of a slice. */
export function layOut(
  slice: Slice,
  of: {
    readonly index: NumberIndex;
    readonly positionOf: ReadonlyMap<number, number>;
    readonly probes: ProbeTables;
  },
): Layout {
  const { positionOf, probes } = of;
  const { sizes, weights } = of.index;
  const edges: Edge[] = [];
  const lists = {
    pivots: [] as number[],
    buckets: [0],
    stepProbeEnds: [0],
    stepProbes: [] as number[],
    wayEnds: [0],
    wayEdges: [] as number[],
    wayProbeEnds: [0],
    wayProbes: [] as number[],
    wayLo: [] as number[],
    wayHi: [] as number[],
    changeEnds: [0],
    changePositions: [] as number[],
    changeDeltas: [] as number[],
  };
  const { deltaOf, deltaLo, deltaHi } = deltaTable(of.index);
  const edgeOf = new Map<Way, number>();
  for (const step of slice.steps)
    for (const way of step.ways) edgeOf.set(way, edges.push({ step, way }) - 1);
  const numbersFor = (parts: readonly Formula[]): readonly number[] =>
    probesOf(allOf(parts), { positionOf, sizes }).map(probes.numberOf);
  const addStep = (open: readonly OpenWay[], at: { position: number; digit: number }): void => {
    const shared = sharedBy(open, positionOf);
    lists.stepProbes.push(...numbersFor([...shared.values()]));
    lists.stepProbeEnds.push(lists.stepProbes.length);
    for (const { way, parts } of open) {
      lists.wayProbes.push(...numbersFor(parts.filter((part) => !shared.has(keyOf(part)))));
      lists.wayProbeEnds.push(lists.wayProbes.length);
      lists.wayEdges.push(edgeOf.get(way) ?? -1);
      const [lo, hi] = [lists.wayLo.push(0) - 1, lists.wayHi.push(0) - 1];
      for (const { variable, digits } of way.changes) {
        const position = positionOf.get(variable) ?? -1;
        if (position === at.position) {
          const added = (digits[at.digit] ?? at.digit) - at.digit;
          lists.wayLo[lo] = added * (weights[position]?.lo ?? 0);
          lists.wayHi[hi] = added * (weights[position]?.hi ?? 0);
        } else {
          lists.changePositions.push(position);
          lists.changeDeltas.push(deltaOf(position, digits));
        }
      }
      lists.changeEnds.push(lists.changePositions.length);
    }
    lists.wayEnds.push(lists.wayEdges.length);
  };
  const sorted = slice.steps.map((step) => ({ step, position: pivotOf(step, positionOf) }));
  for (const position of new Set(sorted.map((one) => one.position))) {
    lists.pivots.push(position, lists.buckets.length - 1);
    const steps = sorted.flatMap((one) => (one.position === position ? [one.step] : []));
    const pivot = slice.variables[position] ?? -1;
    for (let digit = 0; digit < (sizes[position] ?? 0); digit += 1) {
      for (const step of steps) {
        const held = slice.kinds[position]?.[digit] ?? 0;
        const open = step.ways.flatMap((way) => openAt(way, { pivot, digit: held }));
        if (open.length > 0) addStep(open, { position, digit });
      }
      lists.buckets.push(lists.wayEnds.length - 1);
    }
  }
  return {
    edges,
    pivots: Int32Array.from(lists.pivots),
    buckets: Int32Array.from(lists.buckets),
    stepProbeEnds: Int32Array.from(lists.stepProbeEnds),
    stepProbes: Int32Array.from(lists.stepProbes),
    wayEnds: Int32Array.from(lists.wayEnds),
    wayEdges: Int32Array.from(lists.wayEdges),
    wayProbeEnds: Int32Array.from(lists.wayProbeEnds),
    wayProbes: Int32Array.from(lists.wayProbes),
    wayLo: Float64Array.from(lists.wayLo),
    wayHi: Float64Array.from(lists.wayHi),
    changeEnds: Int32Array.from(lists.changeEnds),
    changePositions: Int32Array.from(lists.changePositions),
    changeDeltas: Int32Array.from(lists.changeDeltas),
    deltaLo: Float64Array.from(deltaLo),
    deltaHi: Float64Array.from(deltaHi),
  };
}

/** A way that may be open at a digit of its pivot, with what is left to ask. */
interface OpenWay {
  readonly way: Way;
  readonly parts: readonly Formula[];
}

function openAt(
  way: Way,
  { pivot, digit }: { readonly pivot: number; readonly digit: number },
): readonly OpenWay[] {
  const parts: Formula[] = [];
  for (const part of conjunctsOf(way.when)) {
    const isDecided = [...slotsOf(part).values()].every(
      (slot) => slot.kind === "variable" && slot.variable === pivot,
    );
    if (!isDecided) parts.push(part);
    else if (satisfying(part, () => digit) === null) return [];
  }
  return [{ way, parts }];
}

/** The parts that all ways of a step ask for, by key. */
function sharedBy(
  open: readonly OpenWay[],
  positionOf: ReadonlyMap<number, number>,
): ReadonlyMap<string, Formula> {
  const [first, ...others] = open.map(
    ({ parts }) => new Map(parts.map((part) => [keyOf(part), part])),
  );
  const choicesIn = (formula: Formula): readonly string[] =>
    [...slotsOf(formula).values()].flatMap((slot) =>
      slot.kind === "variable" && positionOf.has(slot.variable) ? [] : [choiceOf(slot)],
    );
  // A part that shares a choice with one that is not common to all must be asked together with it.
  const shared = new Map([...(first ?? [])].filter(([key]) => others.every((one) => one.has(key))));
  for (let before = -1; before !== shared.size; ) {
    before = shared.size;
    const apart = open.flatMap(({ parts }) => parts.filter((part) => !shared.has(keyOf(part))));
    const chosen = new Set(apart.flatMap(choicesIn));
    for (const [key, part] of shared)
      if (choicesIn(part).some((choice) => chosen.has(choice))) shared.delete(key);
  }
  return shared;
}

/** The position whose digit says soonest whether a step can be taken. */
function pivotOf({ outline, ways }: Step, positionOf: ReadonlyMap<number, number>): number {
  const own = positionOf.get(outline.pivot);
  if (own !== undefined) return own;
  for (const { when } of ways)
    for (const slot of slotsOf(when).values()) {
      const position = slot.kind === "variable" ? positionOf.get(slot.variable) : undefined;
      if (position !== undefined) return position;
    }
  return 0;
}

/** What each change adds to the number of a situation, by the digit it changes. */
function deltaTable({ weights }: NumberIndex): {
  readonly deltaOf: (position: number, digits: readonly number[]) => number;
  readonly deltaLo: readonly number[];
  readonly deltaHi: readonly number[];
} {
  const deltaLo: number[] = [];
  const deltaHi: number[] = [];
  const known = new Map<string, number>();
  return {
    deltaLo,
    deltaHi,
    deltaOf: (position, digits) => {
      const key = `${position}:${digits.join()}`;
      const start = known.get(key) ?? deltaLo.length;
      if (known.has(key)) return start;
      known.set(key, start);
      const { lo, hi } = weights[position] ?? { lo: 0, hi: 0 };
      for (const [digit, after] of digits.entries()) {
        deltaLo.push((after - digit) * lo);
        deltaHi.push((after - digit) * hi);
      }
      return start;
    },
  };
}

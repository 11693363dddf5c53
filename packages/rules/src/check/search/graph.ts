import type { Diagrams } from "../model/diagrams.ts";
import type { Formula } from "../model/formula.ts";
import type { DigitOf } from "../model/satisfy.ts";
import type { Slice } from "../model/slice.ts";
import { type Edge, layOut } from "./layout.ts";
import { digitWriter, type NumberIndex, numberIndex } from "./number-index.ts";
import { probeTables } from "./probe-tables.ts";
import { probesOf } from "./probes.ts";

/**
 * The situations of a slice and the ways between them, as tables.
 *
 * `at` makes a situation the one at hand: the kinds of its digits stand in `digits`, and `digitOf` gives a digit of the
 * kind for a variable, none for one that is not searched. `expand` then writes where its open ways lead
 * into `los`, `his` and `ways`, and says how many. `question` makes a formula a question about the one at hand: whether
 * it holds for some values of what is free.
 */
export interface Graph {
  readonly index: NumberIndex;
  readonly positionOf: ReadonlyMap<number, number>;
  readonly digits: Int32Array;
  readonly digitOf: DigitOf;
  readonly edges: readonly Edge[];
  readonly at: (lo: number, hi: number) => void;
  readonly expand: (lo: number, hi: number) => number;
  readonly los: Float64Array;
  readonly his: Float64Array;
  readonly ways: Int32Array;
  readonly question: (formula: Formula) => () => boolean;
}

/** The graph of a slice; null when it has more situations than can be numbered. */
export function graphOf(slice: Slice, diagrams: Diagrams): Graph | null {
  const sizes = slice.kinds.map((kinds) => kinds.length);
  const index = numberIndex(sizes);
  if (index === null) return null;
  const positionOf = new Map(slice.variables.map((variable, at) => [variable, at]));
  const digits = new Int32Array(sizes.length);
  const digitOf: DigitOf = (variable) => {
    const position = positionOf.get(variable);
    return position === undefined ? undefined : slice.kinds[position]?.[digits[position] ?? 0];
  };
  const probes = probeTables({ digits, sizes, digitOf, diagrams });
  const layout = layOut(slice, { index, positionOf, probes });
  const los = new Float64Array(layout.edges.length);
  const his = new Float64Array(layout.edges.length);
  const ways = new Int32Array(layout.edges.length);
  const { pivots, buckets, stepProbeEnds, stepProbes, wayEnds, wayEdges } = layout;
  const { wayProbeEnds, wayProbes, changeEnds, changePositions, changeDeltas } = layout;
  const { deltaLo, deltaHi } = layout;
  const { wayLo, wayHi } = layout;
  const { workedOut } = probes;
  // What is asked of the graph later has tables of its own; these are complete.
  const { answers, starts, ends, positions, weights } = probes.tables();

  const ask = (probe: number): boolean => {
    let at = starts[probe] as number;
    if (at < 0) return workedOut(probe);
    const end = ends[probe + 1] as number;
    for (let k = ends[probe] as number; k < end; k += 1)
      at += (digits[positions[k] as number] as number) * (weights[k] as number);
    const answer = answers[at] as number;
    if (answer !== 0) return answer === 2;
    const isSo = workedOut(probe);
    answers[at] = isSo ? 2 : 1;
    return isSo;
  };

  const expand = (lo: number, hi: number): number => {
    let count = 0;
    for (let k = 0; k < pivots.length; k += 2) {
      const bucket = (pivots[k + 1] as number) + (digits[pivots[k] as number] as number);
      const lastStep = buckets[bucket + 1] as number;
      nextStep: for (let step = buckets[bucket] as number; step < lastStep; step += 1) {
        const lastAsked = stepProbeEnds[step + 1] as number;
        for (let p = stepProbeEnds[step] as number; p < lastAsked; p += 1)
          if (!ask(stepProbes[p] as number)) continue nextStep;
        const lastWay = wayEnds[step + 1] as number;
        nextWay: for (let way = wayEnds[step] as number; way < lastWay; way += 1) {
          const lastProbe = wayProbeEnds[way + 1] as number;
          for (let p = wayProbeEnds[way] as number; p < lastProbe; p += 1)
            if (!ask(wayProbes[p] as number)) continue nextWay;
          let toLo = lo + (wayLo[way] as number);
          let toHi = hi + (wayHi[way] as number);
          const lastChange = changeEnds[way + 1] as number;
          for (let c = changeEnds[way] as number; c < lastChange; c += 1) {
            const digit = digits[changePositions[c] as number] as number;
            const delta = (changeDeltas[c] as number) + digit;
            toLo += deltaLo[delta] as number;
            toHi += deltaHi[delta] as number;
          }
          los[count] = toLo;
          his[count] = toHi;
          ways[count] = wayEdges[way] as number;
          count += 1;
        }
      }
    }
    return count;
  };

  return {
    index,
    positionOf,
    digits,
    digitOf,
    edges: layout.edges,
    at: digitWriter(digits, index),
    expand,
    los,
    his,
    ways,
    question: (formula) => {
      const numbers = probesOf(formula, { positionOf, sizes }).map(probes.numberOf);
      return () => numbers.every(probes.ask);
    },
  };
}

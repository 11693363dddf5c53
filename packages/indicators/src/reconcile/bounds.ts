import type { Cell } from "./cell.ts";
import type { Equation } from "./equation.ts";
import { addMax, addMin } from "./interval.ts";

/**
 * What is published about a cell: at least `min`, at most `certainMax`, and at most `printedMax` if nothing is
 * counted that was not printed. Only printed numbers are added up here; withheld ones are never worked out.
 */
export interface Bounds {
  readonly min: number;
  readonly printedMax: number;
  readonly certainMax: number;
}

const anything: Bounds = {
  min: 0,
  printedMax: Number.POSITIVE_INFINITY,
  certainMax: Number.POSITIVE_INFINITY,
};

/** A function that gives the bounds of a cell: those it is printed with, else those its parts add up to. */
export function boundsBy(
  equationsOf: ReadonlyMap<Cell, readonly Equation[]>,
): (cell: Cell) => Bounds {
  const known = new Map<Cell, Bounds>();
  const bounds = (cell: Cell): Bounds => {
    if (cell.printed) {
      const { min, max } = cell.printed;
      return { min, printedMax: max, certainMax: max };
    }
    const found = known.get(cell);
    if (found) return found;
    const implied = (equationsOf.get(cell) ?? [])
      .filter(({ breakdown }) => breakdown.kind === "partition")
      .map((equation) => ({ ...sum(equation, bounds), ...openEnd(equation) }))
      .reduce(narrower, anything);
    known.set(cell, implied);
    return implied;
  };
  return bounds;
}

/** What the printed parts of an equation add up to. */
export function sum(equation: Equation, bounds: (cell: Cell) => Bounds): Bounds {
  const parts = equation.parts.map(bounds);
  return {
    min: parts.reduce((total, { min }) => addMin(total, min), 0),
    printedMax: parts.reduce((total, { printedMax }) => addMax(total, printedMax), 0),
    certainMax: equation.closed
      ? parts.reduce((total, { certainMax }) => addMax(total, certainMax), 0)
      : Number.POSITIVE_INFINITY,
  };
}

/** A sum from which a declared part is absent says nothing about the most a cell can be. */
function openEnd({ breakdown, absentParts }: Equation): Partial<Bounds> {
  return breakdown.parts === null || absentParts > 0 ? { printedMax: anything.printedMax } : {};
}

function narrower(a: Bounds, b: Bounds): Bounds {
  return {
    min: Math.max(a.min, b.min),
    printedMax: Math.min(a.printedMax, b.printedMax),
    certainMax: Math.min(a.certainMax, b.certainMax),
  };
}

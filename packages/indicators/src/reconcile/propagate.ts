import type { Cell } from "./cell.ts";
import type { Equation } from "./equation.ts";
import { addMax, addMin, type Interval } from "./interval.ts";

/** What follows for every cell from the printed values and the equations, or null for cells that contradict them. */
export type Narrowed = (cell: Cell) => Interval | null;

/** Narrowings allowed per equation before the rest is left as it stands; sound at any point. */
const patience = 64;

/**
 * Narrows the intervals of cells through equations "parent = sum of parts" until nothing changes.
 *
 * Each interval always holds the true value, if any assignment of true values exists. A contradiction empties the
 * whole group of cells that hang together by equations: nothing follows from figures that do not add up.
 */
export function propagate(equations: readonly Equation[]): Narrowed {
  const intervals = new Map<Cell, Interval>();
  const touching = new Map<Cell, Equation[]>();
  for (const equation of equations) {
    for (const cell of [equation.parent, ...equation.parts]) {
      intervals.set(cell, cell.printed ?? { min: 0, max: Number.POSITIVE_INFINITY });
      const found = touching.get(cell);
      if (found) found.push(equation);
      else touching.set(cell, [equation]);
    }
  }
  const contradictions: Cell[] = [];
  const waiting = new Set(equations);
  let steps = equations.length * patience;
  for (const equation of waiting) {
    if (steps-- === 0) break;
    waiting.delete(equation);
    for (const [cell, next] of narrowings(equation, intervals)) {
      const now = intervals.get(cell) as Interval;
      const min = Math.max(now.min, next.min);
      const max = Math.min(now.max, next.max);
      if (min === now.min && max === now.max) continue;
      if (min > max) {
        contradictions.push(cell);
        continue;
      }
      intervals.set(cell, { min, max });
      for (const other of touching.get(cell) ?? []) waiting.add(other);
    }
  }
  const spoilt = connectedTo(contradictions, touching);
  return (cell) => (spoilt.has(cell) ? null : (intervals.get(cell) ?? cell.printed));
}

/** The limits that one equation sets on its parent and on each of its parts. */
function* narrowings(
  { parent, parts }: Equation,
  intervals: ReadonlyMap<Cell, Interval>,
): Generator<readonly [Cell, Interval]> {
  const of = (cell: Cell) => intervals.get(cell) as Interval;
  const least = parts.reduce((sum, part) => addMin(sum, of(part).min), 0);
  const most = parts.reduce((sum, part) => addMax(sum, of(part).max), 0);
  yield [parent, { min: least, max: most }];
  const whole = of(parent);
  const isUnlimited = (part: Cell) => of(part).max === Number.POSITIVE_INFINITY;
  const unlimited = parts.filter(isUnlimited).length;
  const limited = parts.reduce(
    (sum, part) => (isUnlimited(part) ? sum : addMax(sum, of(part).max)),
    0,
  );
  for (const part of parts) {
    const { min, max } = of(part);
    const othersUnlimited = isUnlimited(part) ? unlimited > 1 : unlimited > 0;
    const othersMost = isUnlimited(part) ? limited : limited - max;
    yield [
      part,
      {
        min: othersUnlimited ? 0 : Math.max(0, whole.min - othersMost),
        max: whole.max - (least - min),
      },
    ];
  }
}

/** Every cell that hangs together with one of these by equations. */
function connectedTo(
  cells: readonly Cell[],
  touching: ReadonlyMap<Cell, readonly Equation[]>,
): ReadonlySet<Cell> {
  const group = new Set(cells);
  const passed = new Set<Equation>();
  for (const cell of group) {
    for (const equation of touching.get(cell) ?? []) {
      if (passed.has(equation)) continue;
      passed.add(equation);
      for (const neighbour of [equation.parent, ...equation.parts]) group.add(neighbour);
    }
  }
  return group;
}

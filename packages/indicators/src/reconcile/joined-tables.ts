import type { Cell } from "./cell.ts";
import type { Equation } from "./equation.ts";
import type { Interval } from "./interval.ts";
import { sharedKey } from "./shared-key.ts";
import type { TableIndex } from "./table-index.ts";

/** A cell and the table it stands in. */
export interface PlacedCell {
  readonly index: TableIndex;
  readonly cell: Cell;
}

/** Tables that count the same, put together: one cell for each figure, whichever tables it stands in. */
export interface JoinedTables {
  readonly indexes: readonly TableIndex[];
  readonly equations: readonly Equation[];
  /** The equations that a shared cell is part of. */
  readonly touching: ReadonlyMap<Cell, readonly Equation[]>;
  /** The cell that stands for a cell of one table: what is printed of it is what all its tables allow. */
  readonly shared: (cell: Cell) => Cell;
  /** The cells of the tables that a shared cell stands for; a cell that is not shared stands for itself. */
  readonly standsFor: (shared: Cell) => readonly PlacedCell[];
}

/**
 * Puts the tables of one measure, unit and scope together, where there are several.
 *
 * Figures that contradict each other are kept apart: nothing follows from them together.
 */
export function joinTables(
  indexes: readonly TableIndex[],
  canBeSolved: (equation: Equation) => boolean,
): readonly JoinedTables[] {
  const groups = new Map<string, TableIndex[]>();
  for (const index of indexes) {
    const { measure, unit, scope } = index.table.counts;
    const key = JSON.stringify([measure, unit, scope]);
    const found = groups.get(key);
    if (found) found.push(index);
    else groups.set(key, [index]);
  }
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => join(group, canBeSolved));
}

function join(
  indexes: readonly TableIndex[],
  canBeSolved: (equation: Equation) => boolean,
): JoinedTables {
  const sharedOf = new Map<Cell, Cell>();
  const stoodFor = new Map<Cell, readonly PlacedCell[]>(
    indexes.flatMap((index) => [...index.cells.values()].map((cell) => [cell, [{ index, cell }]])),
  );
  for (const same of cellsByKey(indexes)) {
    const printed = commonInterval(same);
    const [first] = same;
    if (printed === "contradiction" || first === undefined) continue;
    const shared: Cell = { labels: first.cell.labels, rows: [], printed };
    for (const { cell } of same) sharedOf.set(cell, shared);
    stoodFor.set(shared, same);
  }
  const shared = (cell: Cell) => sharedOf.get(cell) ?? cell;
  const equations = indexes.flatMap((index) =>
    index.equations.filter(canBeSolved).map((equation) => ({
      ...equation,
      parent: shared(equation.parent),
      parts: equation.parts.map(shared),
    })),
  );
  const touching = new Map<Cell, Equation[]>();
  for (const equation of equations) {
    for (const cell of [equation.parent, ...equation.parts]) {
      const found = touching.get(cell);
      if (found) found.push(equation);
      else touching.set(cell, [equation]);
    }
  }
  return { indexes, equations, touching, shared, standsFor: (cell) => stoodFor.get(cell) ?? [] };
}

/** The cells that several tables have, one list for each figure. A key that one table has twice is not certain. */
function cellsByKey(indexes: readonly TableIndex[]): readonly (readonly PlacedCell[])[] {
  const cells = new Map<string, PlacedCell[]>();
  for (const index of indexes) {
    for (const cell of index.cells.values()) {
      const key = JSON.stringify(sharedKey(cell, index.table));
      const found = cells.get(key);
      if (found) found.push({ index, cell });
      else cells.set(key, [{ index, cell }]);
    }
  }
  return [...cells.values()].filter(
    (same) => same.length > 1 && new Set(same.map(({ index }) => index)).size === same.length,
  );
}

/** What everything that is printed of one figure allows; null where nothing is printed. */
function commonInterval(same: readonly PlacedCell[]): Interval | null | "contradiction" {
  const printed = same.flatMap(({ cell }) => (cell.printed ? [cell.printed] : []));
  if (printed.length === 0) return null;
  const min = Math.max(...printed.map((interval) => interval.min));
  const max = Math.min(...printed.map((interval) => interval.max));
  return min <= max ? { min, max } : "contradiction";
}

import type { Cell } from "./cell.ts";
import type { Equation } from "./equation.ts";

/**
 * A function that gives the rows of a cell, or, where it is only implied, of the printed cells that imply it. Each cell
 * is looked up once, however many sums lead to it.
 */
export function printedRowsBy(
  equationsOf: ReadonlyMap<Cell, readonly Equation[]>,
): (cell: Cell) => readonly number[] {
  const known = new Map<Cell, readonly number[]>();
  const rowsOf = (cell: Cell): readonly number[] => {
    if (cell.rows.length > 0) return cell.rows.map(({ place }) => place.row);
    const found = known.get(cell);
    if (found) return found;
    const implied = (equationsOf.get(cell) ?? [])
      .filter(({ breakdown }) => breakdown.kind === "partition")
      .flatMap(({ parts }) => parts.flatMap(rowsOf));
    const rows = [...new Set(implied)];
    known.set(cell, rows);
    return rows;
  };
  return rowsOf;
}

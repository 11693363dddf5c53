import type { PublishedRow, PublishedTable } from "../table/published-table.ts";
import { byCodeUnit } from "./by-code-unit.ts";
import { hull, type Interval, intervalOf } from "./interval.ts";
import { type LabelTree, labelTree } from "./label-tree.ts";

/** One key of a table: its labels in the order of the dimensions, its rows, and what they can stand for together. */
export interface Cell {
  readonly labels: readonly string[];
  readonly rows: readonly PublishedRow[];
  /** Null where no number is printed: the rows are empty, or the cell is only implied by its parts. */
  readonly printed: Interval | null;
}

/** The cells of a table by their key. */
export type Cells = ReadonlyMap<string, Cell>;

/** The key of a cell. */
export function keyOf(labels: readonly string[]): string {
  return JSON.stringify(labels);
}

/** Every chain of breakdowns multiplies the cells of a table; beyond this it is no table that anybody reads. */
export const maxImpliedCells = 20_000;

/** Whether the rows of a table imply more cells than can be compared. Counts no further than that. */
export function hasTooManyImpliedCells(table: PublishedTable): boolean {
  const cells = [...cellsOf(table, table.dimensions.map(labelTree)).values()];
  return cells.filter(({ rows }) => rows.length === 0).length > maxImpliedCells;
}

/**
 * Gathers the rows of a table into cells, and adds every cell that those are parts of, so that sums can be compared
 * across several dimensions. The order of the rows makes no difference. It stops where there are too many.
 */
export function cellsOf(table: PublishedTable, trees: readonly LabelTree[]): Cells {
  const cells = printedCells(table);
  const most = cells.size + maxImpliedCells;
  const open = [...cells.values()];
  for (const cell of open) {
    if (cells.size > most) break;
    trees.forEach((tree, position) => {
      for (const breakdown of tree.over(cell.labels[position] as string)) {
        if (breakdown.kind !== "partition") continue;
        const labels = cell.labels.with(position, breakdown.of);
        const key = keyOf(labels);
        if (cells.has(key)) continue;
        const implied: Cell = { labels, rows: [], printed: null };
        cells.set(key, implied);
        open.push(implied);
      }
    });
  }
  return cells;
}

function printedCells({ dimensions, rows }: PublishedTable): Map<string, Cell> {
  const cells = new Map<string, { labels: readonly string[]; rows: PublishedRow[] }>();
  for (const row of inPrintedOrder(rows)) {
    const labels = dimensions.map(({ id }) => row.key[id] as string);
    const key = keyOf(labels);
    const found = cells.get(key);
    if (found) found.rows.push(row);
    else cells.set(key, { labels, rows: [row] });
  }
  return new Map(
    [...cells].map(([key, cell]) => [key, { ...cell, printed: printedInterval(cell.rows) }]),
  );
}

/** By row number; several cells of one printed row by what they hold, so that no other order shows through. */
function inPrintedOrder(rows: readonly PublishedRow[]): readonly PublishedRow[] {
  const content = ({ key, value }: PublishedRow) =>
    JSON.stringify([Object.entries(key).sort(([a], [b]) => byCodeUnit(a, b)), value]);
  return [...rows].sort((a, b) => a.place.row - b.place.row || byCodeUnit(content(a), content(b)));
}

function printedInterval(rows: readonly PublishedRow[]): Interval | null {
  return rows
    .map(({ value }) => intervalOf(value))
    .reduce((all, one) => (all && one ? hull(all, one) : (all ?? one)), null);
}

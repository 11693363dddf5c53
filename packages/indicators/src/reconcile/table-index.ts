import type { PublishedTable } from "../table/published-table.ts";
import { type Bounds, boundsBy } from "./bounds.ts";
import { type Cell, type Cells, cellsOf } from "./cell.ts";
import { type Equation, equationsBetween } from "./equation.ts";
import { labelTree } from "./label-tree.ts";
import { printedRowsBy } from "./printed-rows.ts";

/** A table made ready for the rules: its cells, the equations between them, and what is published about each. */
export interface TableIndex {
  readonly table: PublishedTable;
  readonly cells: Cells;
  readonly equations: readonly Equation[];
  readonly equationsOf: ReadonlyMap<Cell, readonly Equation[]>;
  readonly bounds: (cell: Cell) => Bounds;
  readonly rowsOf: (cell: Cell) => readonly number[];
}

/** Indexes a sound table. */
export function indexTable(table: PublishedTable): TableIndex {
  const { dimensions } = table;
  const trees = dimensions.map(labelTree);
  const cells = cellsOf(table, trees);
  const equations = equationsBetween(cells, { dimensions, trees });
  const equationsOf = new Map<Cell, Equation[]>();
  for (const equation of equations) {
    const found = equationsOf.get(equation.parent);
    if (found) found.push(equation);
    else equationsOf.set(equation.parent, [equation]);
  }
  return {
    table,
    cells,
    equations,
    equationsOf,
    bounds: boundsBy(equationsOf),
    rowsOf: printedRowsBy(equationsOf),
  };
}

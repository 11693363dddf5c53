import type { PublishedTable } from "../table/published-table.ts";
import type { Cell } from "./cell.ts";
import type { FindingPlace } from "./finding.ts";
import type { TableIndex } from "./table-index.ts";

/** The place of a cell: its labels without the totals, and the rows of all the cells given. */
export function placeOf(
  cell: Cell,
  { index, cells }: { index: TableIndex; cells: readonly Cell[] },
): FindingPlace {
  const rows = cells.flatMap(index.rowsOf);
  return {
    table: index.table.id,
    key: shortKey(cell, index.table),
    rows: [...new Set(rows)].sort((a, b) => a - b),
  };
}

/** The labels of a cell by dimension, those that stand for the total left out. */
function shortKey(cell: Cell, { dimensions }: PublishedTable): Record<string, string> {
  return Object.fromEntries(
    dimensions.flatMap(({ id, total }, position) => {
      const label = cell.labels[position] as string;
      return label === total ? [] : [[id, label]];
    }),
  );
}

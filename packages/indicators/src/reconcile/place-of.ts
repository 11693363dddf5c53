import type { PublishedTable } from "../table/published-table.ts";
import type { Cell } from "./cell.ts";
import type { FindingPlace } from "./finding.ts";
import type { TableIndex } from "./table-index.ts";

/** The place of a cell: its labels without the totals, and the rows of all the cells given. */
export function placeOf(
  cell: Cell,
  { index, cells }: { index: TableIndex; cells: readonly Cell[] },
): FindingPlace {
  const rows = cells.flatMap((one) => printedRows(one, index));
  return {
    table: index.table.id,
    key: shortKey(cell, index.table),
    rows: [...new Set(rows)].sort((a, b) => a - b),
  };
}

/** The labels of a cell by dimension, those that stand for the total left out. */
export function shortKey(cell: Cell, { dimensions }: PublishedTable): Record<string, string> {
  return Object.fromEntries(
    dimensions.flatMap(({ id, total }, position) => {
      const label = cell.labels[position] as string;
      return label === total ? [] : [[id, label]];
    }),
  );
}

/** The rows of a cell, or, where it is only implied, of the printed cells that imply it. */
function printedRows(cell: Cell, index: TableIndex): readonly number[] {
  if (cell.rows.length > 0) return cell.rows.map(({ place }) => place.row);
  return (index.equationsOf.get(cell) ?? [])
    .filter(({ breakdown }) => breakdown.kind === "partition")
    .flatMap(({ parts }) => parts.flatMap((part) => printedRows(part, index)));
}

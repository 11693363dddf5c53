import type { PublishedTable } from "../table/published-table.ts";
import { byCodeUnit } from "./by-code-unit.ts";
import type { Cell } from "./cell.ts";

/**
 * The key of a cell in codes that are shared between publishers: dimension and code pairs in a fixed order, without
 * the dimensions that stand at their total. Cells of two tables with equal keys are about the same people.
 */
export function sharedKey(
  cell: Cell,
  table: PublishedTable,
): readonly (readonly [dimension: string, code: string])[] {
  return table.dimensions
    .flatMap((dimension, position) => {
      const label = cell.labels[position] as string;
      return label === dimension.total ? [] : [[dimension.id, codeOf(dimension, label)] as const];
    })
    .sort(([a], [b]) => byCodeUnit(a, b));
}

/** The shared code of a label, or the label itself where it has none. */
export function codeOf(dimension: PublishedTable["dimensions"][number], label: string): string {
  const codes = dimension.codes ?? {};
  return Object.hasOwn(codes, label) ? (codes[label] as string) : label;
}

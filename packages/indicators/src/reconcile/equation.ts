import type { Breakdown, Dimension } from "../table/published-table.ts";
import { type Cell, type Cells, keyOf } from "./cell.ts";
import type { LabelTree } from "./label-tree.ts";

/** A cell and its parts along one dimension. */
export interface Equation {
  readonly parent: Cell;
  readonly dimension: Dimension;
  readonly breakdown: Breakdown;
  readonly parts: readonly Cell[];
  /** The number of declared parts without a cell, residual ones not counted. */
  readonly absentParts: number;
  /** Whether the table uses labels that the dimension has no place for. */
  readonly strayLabels: boolean;
  /** Whether nothing can exist beside `parts`: every declared and every residual part has a cell. */
  readonly closed: boolean;
}

/** Every cell with its parts, in the order of the dimensions. */
export function equationsBetween(
  cells: Cells,
  { dimensions, trees }: { dimensions: readonly Dimension[]; trees: readonly LabelTree[] },
): readonly Equation[] {
  const strayLabels = trees.map((tree, position) =>
    [...cells.values()].some(({ labels }) => !tree.hasPlaceFor(labels[position] as string)),
  );
  const groups = new Map<
    string,
    { parent: Cell; breakdown: Breakdown; at: number; parts: Cell[] }
  >();
  trees.forEach((tree, at) => {
    for (const part of cells.values()) {
      for (const breakdown of tree.over(part.labels[at] as string)) {
        const parentKey = keyOf(part.labels.with(at, breakdown.of));
        const parent = cells.get(parentKey);
        if (parent === undefined) continue;
        const position = dimensions[at]?.breakdowns.indexOf(breakdown);
        const key = `${at} ${position} ${parentKey}`;
        const group = groups.get(key);
        if (group) group.parts.push(part);
        else groups.set(key, { parent, breakdown, at, parts: [part] });
      }
    }
  });
  return [...groups.values()].map(({ parent, breakdown, at, parts }) => {
    const present = new Set(parts.map(({ labels }) => labels[at]));
    const isAbsent = (label: string) => !present.has(label);
    const absentParts = (breakdown.parts ?? []).filter(isAbsent).length;
    return {
      parent,
      dimension: dimensions[at] as Dimension,
      breakdown,
      parts,
      absentParts,
      strayLabels: strayLabels[at] === true,
      closed:
        breakdown.parts !== null &&
        absentParts === 0 &&
        !breakdown.residual.some(isAbsent) &&
        !strayLabels[at],
    };
  });
}

import type { Cell } from "../cell.ts";
import type { FindingPlace } from "../finding.ts";
import type { JoinedTables, PlacedCell } from "../joined-tables.ts";
import { placeOf } from "../place-of.ts";

/**
 * The figures of other tables that bear on a withheld number: those of the number itself, else those in the nearest
 * sums around it that other tables print a figure of.
 */
export function evidenceAcross(
  { index, cell }: PlacedCell,
  { touching, shared, standsFor }: JoinedTables,
): readonly FindingPlace[] {
  const seen = new Set([shared(cell)]);
  for (let near: readonly Cell[] = [...seen]; near.length > 0; ) {
    const found = near
      .flatMap(standsFor)
      .filter((placed) => placed.index !== index && placed.cell.printed !== null);
    if (found.length > 0) {
      return found.map((placed) =>
        placeOf(placed.cell, { index: placed.index, cells: [placed.cell] }),
      );
    }
    const around = near
      .flatMap((one) => touching.get(one) ?? [])
      .flatMap(({ parent, parts }) => [parent, ...parts]);
    near = [...new Set(around)].filter((one) => !seen.has(one));
    for (const one of near) seen.add(one);
  }
  return [];
}
